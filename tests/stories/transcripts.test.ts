import { describe, expect, test } from 'vitest';
import { CITY, smallScenario } from '#tests/core/small';
import { AGENCIES, ready, shelf, titled } from './shelf';
import { parseTranscript, perform } from './transcript';

for (const story of shelf()) {
  describe(`the transcripts of ${story.slug}`, () => {
    test('are there, and no two have the same title', () => {
      const titles = story.transcripts.map(({ file, text }) => titled(file, text).title);
      expect(titles.length).toBeGreaterThan(0);
      expect(new Set(titles).size).toBe(titles.length);
    });

    for (const { file, text } of story.transcripts) {
      const { title, read } = titled(file, text);
      test(title, () => {
        const transcript = read();
        const policy = AGENCIES[transcript.agency];
        if (!policy) throw new Error(`${file}: there is no agency “${transcript.agency}”.`);
        perform(transcript, ready(story), policy);
      });
    }
  });
}

const HEAD = ['title: A talk', 'seed: 5', 'agency: city', 'mode: practice'];
const play = (...lines: readonly string[]) =>
  perform(parseTranscript('a.txt', [...HEAD, ...lines].join('\n')), smallScenario(), CITY);

describe('a transcript', () => {
  test('has terms, choices with thinking time and reasons, expectations and comments', () => {
    const text = [
      ...HEAD,
      '',
      '# Dispatch.',
      '> call.history',
      '> talk.hold @12 because both without force',
      '= force 1',
    ];
    expect(parseTranscript('a.txt', text.join('\n'))).toEqual({
      file: 'a.txt',
      title: 'A talk',
      seed: 5,
      agency: 'city',
      mode: 'practice',
      steps: [
        { line: 7, choice: 'call.history' },
        { line: 8, choice: 'talk.hold', seconds: 12, reasons: ['both without force'] },
        { line: 9, expect: 'force', words: ['1'] },
      ],
    });
  });

  test('takes seed 1, the city and an assessed run when it does not say', () => {
    expect(parseTranscript('a.txt', 'title: A')).toMatchObject({
      seed: 1,
      agency: 'city',
      mode: 'assessed',
      steps: [],
    });
  });

  test.each([
    ['no title', 'seed: 3', 'a.txt:1: A transcript has a title'],
    ['a seed that is a word', 'title: A\nseed: three', 'a whole number, not “three”'],
    ['a mode that does not exist', 'title: A\nmode: easy', 'practice or assessed, not “easy”'],
    ['a term below the choices', 'title: A\n> x\nseed: 3', 'a.txt:3: “seed” belongs above the first choice'],
    ['a term twice', 'title: A\ntitle: B', 'a.txt:2: “title” is given twice'],
    ['a line that is nothing', 'title: A\ncall.quiet', 'a.txt:2: “call.quiet” is neither'],
    ['a choice with a gap in it', 'title: A\n> call quiet', 'a.txt:2: “> call quiet” is not a choice'],
    ['an expectation of something else', 'title: A\n= joy 3', 'a.txt:2: “joy” cannot be expected'],
    ['an expectation of nothing', 'title: A\n= level', 'a.txt:2: This expects nothing'],
  ])('with %s is refused, with file and line', (_, text, message) => {
    expect(() => parseTranscript('a.txt', text)).toThrow(message);
  });
});

describe('a transcript that is played', () => {
  test('holds where everything is as it says', () => {
    const encounter = play(
      '> call.history @3',
      '= learned two calls last year',
      '= behavior passive',
      '= level agitated',
      '= force 0',
      '> talk.hold because both without force',
      '= force 1',
      '= injury sam minor',
      '= behavior active',
      '> arrest.aid',
      '= decisions 3',
      '= ends arrested',
    );
    expect(encounter.over).toBe(true);
    expect(encounter.log.find((event) => event.type === 'decided')).toMatchObject({ seconds: 3 });
  });

  test('checks an expectation at the point where it stands', () => {
    expect(() => play('> call.quiet', '= force 0', '> talk.zap')).not.toThrow();
    expect(() => play('> call.quiet', '> talk.zap', '= force 0')).toThrow(
      'a.txt:7: the number of uses of force is 1, not 0.',
    );
  });

  test('checks the ending at the end, wherever that is written', () => {
    expect(() => play('= ends arrested', '> call.quiet', '> talk.zap', '> arrest.aid')).not.toThrow();
  });

  test.each([
    [
      ['> talk.hold'],
      'a.txt:5: “talk.hold” is not on offer at decision 1. On offer:\n  call.history  Anything on file?',
    ],
    [['> call.quiet', '> talk.hold', '> arrest.aid', '> talk.hush'], 'a.txt:8: the run is over (arrested)'],
    [['> call.quiet', '= ends arrested'], 'a.txt:6: the run does not end. On offer: talk.listen'],
    [
      ['> call.quiet', '> talk.zap', '> arrest.aid', '= ends goes-along'],
      'a.txt:8: the ending is arrested, not goes-along.',
    ],
    [['> call.quiet', '= level calm'], 'a.txt:6: the level is agitated, not calm.'],
    [['> call.quiet', '= behavior active'], 'a.txt:6: the behavior is passive, not active.'],
    [['> call.quiet', '= decisions 2'], 'a.txt:6: the number of decisions is 1, not 2.'],
    [['> call.quiet', '= learned a gun'], 'a.txt:6: no fact learned so far has “a gun” in it. Learned: nothing.'],
    [['> call.history', '= learned a gun'], 'Learned: “two calls last year, both without force”.'],
    [['> call.quiet', '= injury sam minor'], 'a.txt:6: hurt so far: nobody, not sam minor.'],
    [['> call.quiet', '> talk.hold', '= injury none'], 'a.txt:7: hurt so far: sam minor, not none.'],
    [['> call.quiet', '> talk.hold because he ran'], 'a.txt:6: no fact learned so far has “he ran” in it.'],
    [['> call.quiet', '> talk.zap', '= finding sustain luck'], 'a.txt:7: no finding is “sustain luck”. Findings: '],
  ])('%j says what was there instead', (lines, message) => {
    expect(() => play(...lines)).toThrow(message);
  });
});
