import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, decide, type Encounter, rewind } from '#encounter';
import { checkTranscripts, perform, readTranscript, writeTranscript } from '#transcript';
import { CITY, RURAL, smallScenario } from '#tests/core/small';

const HEAD = ['title: A talk', 'seed: 5', 'agency: city', 'mode: practice'];
const SMALL = smallScenario();

/** What reading a text has to say, as file:line and sentence. */
function reading(text: string): readonly string[] {
  const read = readTranscript('a.txt', text);
  return 'problems' in read ? read.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`) : [];
}

/** What playing lines below the usual head has to say. */
function playing(...lines: readonly string[]): readonly string[] {
  const files = { 'a.txt': [...HEAD, ...lines].join('\n') };
  return checkTranscripts(SMALL, [CITY, RURAL], files).map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

describe('a transcript', () => {
  test('has terms, choices with thinking time and reasons, expectations and comments', () => {
    const text = [
      ...HEAD,
      '',
      '# Dispatch.',
      '> call.history',
      '> talk.hold @12 late because both without force | he ran',
      '= force 1',
    ];
    expect(readTranscript('a.txt', text.join('\r\n'))).toEqual({
      transcript: {
        file: 'a.txt',
        title: 'A talk',
        seed: 5,
        agency: 'city',
        mode: 'practice',
        steps: [
          { line: 7, choice: 'call.history' },
          { line: 8, choice: 'talk.hold', seconds: 12, late: true, reasons: ['both without force', 'he ran'] },
          { line: 9, expect: 'force', words: ['1'] },
        ],
      },
    });
  });

  test('takes the city and an assessed run when it does not say', () => {
    expect(readTranscript('a.txt', 'title: A\nseed: 1')).toMatchObject({
      transcript: { seed: 1, agency: 'city', mode: 'assessed', steps: [] },
    });
  });

  test.each([
    ['no title', 'seed: 3', 'a.txt:1: A transcript has a title'],
    ['no seed', 'title: A\n> call.quiet', 'a.txt:1: A transcript says with which seed it is played'],
    ['a seed that is a word', 'title: A\nseed: three', 'a.txt:2: The seed is a whole number, not “three”'],
    ['a mode that does not exist', 'title: A\nmode: easy', 'a.txt:2: The mode is practice or assessed, not “easy”'],
    ['a term below the choices', 'title: A\n> x\nseed: 3', 'a.txt:3: “seed” belongs above the first choice'],
    ['a term twice', 'title: A\ntitle: B', 'a.txt:2: “title” is given twice'],
    ['a term of another kind', 'title: A\ncolor: red', 'a.txt:2: “color: red” is neither'],
    ['a line that is nothing', 'title: A\ncall.quiet', 'a.txt:2: “call.quiet” is neither'],
    ['a choice with a gap in it', 'title: A\n> call quiet', 'a.txt:2: “> call quiet” cannot be read as a choice'],
    ['an expectation of something else', 'title: A\n= joy 3', 'a.txt:2: “joy” cannot be expected'],
    ['an expectation that every object has', 'title: A\n= toString 3', 'a.txt:2: “toString” cannot be expected'],
    ['an expectation of nothing', 'title: A\n= level', 'a.txt:2: This expects nothing'],
  ])('with %s is refused, with file and line', (_, text, message) => {
    expect(reading(text)).toEqual([expect.stringContaining(message)]);
  });

  test('with several mistakes names each of them', () => {
    expect(reading('> x y\n= joy\nseed: x')).toHaveLength(4);
  });
});

describe('a transcript that is played', () => {
  test('has nothing to say where everything is as it is written', () => {
    const said = playing(
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
    expect(said).toEqual([]);
  });

  test('takes the seconds that are written', () => {
    const read = readTranscript('a.txt', [...HEAD, '> call.history @3'].join('\n'));
    if (!('transcript' in read)) throw new Error('It cannot be read.');
    const { log } = perform(read.transcript, SMALL, CITY).encounter;
    expect(log.find(({ type }) => type === 'decided')).toMatchObject({ seconds: 3 });
  });

  test('checks an expectation at the point where it stands', () => {
    expect(playing('> call.quiet', '= force 0', '> talk.zap')).toEqual([]);
    expect(playing('> call.quiet', '> talk.zap', '= force 0')).toEqual([
      'a.txt:7: The number of uses of force is 1, not 0.',
    ]);
  });

  test('checks the ending at the end, wherever that is written', () => {
    expect(playing('= ends arrested', '> call.quiet', '> talk.zap', '> arrest.aid')).toEqual([]);
  });

  test('says everything that differs, in the order of the lines', () => {
    const said = playing(
      '= ends goes-along',
      '> call.quiet',
      '= level calm',
      '> talk.zap',
      '= force 0',
      '> arrest.aid',
    );
    expect(said.map((line) => line.slice(0, 8))).toEqual(['a.txt:5:', 'a.txt:7:', 'a.txt:9:']);
  });

  test.each([
    [['> talk.hold'], 'a.txt:5: “talk.hold” is not on offer at decision 1. On offer: call.history'],
    [['> call.quiet', '> talk.hold', '> arrest.aid', '> talk.hush'], 'a.txt:8: The run is over (arrested)'],
    [
      ['> call.quiet late'],
      'a.txt:5: No time runs out at decision 1, because no “# timer:” stands before it; take “late” out.',
    ],
    [['> call.quiet', '= ends arrested'], 'a.txt:6: The run does not end. On offer: talk.listen'],
    [
      ['> call.quiet', '> talk.zap', '> arrest.aid', '= ends goes-along'],
      'a.txt:8: The ending is arrested, not goes-along.',
    ],
    [['> call.quiet', '= level calm'], 'a.txt:6: The level is agitated, not calm.'],
    [['> call.quiet', '= behavior active'], 'a.txt:6: The behavior is passive, not active.'],
    [['> call.quiet', '= decisions 2'], 'a.txt:6: The number of decisions is 1, not 2.'],
    [['> call.quiet', '= learned a gun'], 'a.txt:6: No fact learned so far has “a gun” in it. Learned: nothing.'],
    [['> call.history', '= learned a gun'], 'Learned: “two calls last year, both without force”.'],
    [['> call.quiet', '= injury sam minor'], 'a.txt:6: Hurt so far: nobody, not sam minor.'],
    [['> call.quiet', '> talk.hold', '= injury none'], 'a.txt:7: Hurt so far: sam minor, not none.'],
    [['> call.quiet', '> talk.hold because he ran'], 'a.txt:6: No fact learned so far has “he ran” in it.'],
    [
      ['> call.quiet', '> talk.zap', '= finding sustain procedural-justice'],
      'a.txt:7: No finding is “sustain procedural-justice”. Findings: ',
    ],
  ])('%j says what was there instead', (lines, message) => {
    expect(playing(...lines)).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    [['> talk.hodl'], 'No choice of the story has the id “talk.hodl”. Did you mean “talk.hold”?'],
    [['> call.quiet', '> hold'], 'No choice of the story has the id “hold”. Did you mean “talk.hold”?'],
    [['= ends arested'], 'There is no ending “arested”. Did you mean “arrested”? Known are: goes-along, walks-off, arrested.'],
    [['= level agitatd'], 'There is no level “agitatd”. Did you mean “agitated”?'],
    [['= behavior pasive'], 'There is no behavior “pasive”. Did you mean “passive”?'],
    [['= force none'], 'Write how many as a whole number, such as “= force 1”, not “none”.'],
    [['= decisions two'], 'Write how many as a whole number, such as “= decisions 1”, not “two”.'],
    [['= injury smm minor'], 'There is no member of the cast “smm”. Did you mean “sam”?'],
    [['= injury sam slight'], 'There is no injury “slight”. Known are: minor, serious, fatal.'],
    [['= finding sustained tactics'], 'There is no kind of finding “sustained”. Did you mean “sustain”?'],
    [['= finding sustain comunication'], 'There is no field or criterion of findings “comunication”. Did you mean “communication”?'],
  ])('%j can be met by no run, and says the nearest that can', (lines, message) => {
    expect(playing(...lines)).toEqual([expect.stringContaining(message)]);
  }); // prettier-ignore

  test('needs an agency pack that is there, and a title of its own', () => {
    const files = {
      'a.txt': 'title: A\nseed: 1\nagency: moon',
      'b.txt': 'title: B\nseed: 1',
      'c.txt': 'title: B\nseed: 1',
    };
    expect(
      checkTranscripts(SMALL, [CITY, RURAL], files).map(({ file, line, message }) => `${file}:${line} ${message}`),
    ).toEqual([
      'a.txt:3 There is no agency pack “moon”. Known are: city, rural.',
      'c.txt:1 This title is that of b.txt too; give it one of its own.',
    ]);
  });
});

describe('a run written down as a transcript', () => {
  /** A run of the small scenario by numbers: which choice on offer is taken each time, after how long, relying on what. */
  function run(numbers: readonly number[], seed: number): Encounter {
    let encounter = begin(SMALL, CITY, { seed, mode: 'practice' });
    for (const number of numbers) {
      const choice = encounter.offered?.choices[number % encounter.offered.choices.length];
      if (!choice) break;
      const reasons = number % 3 === 0 ? encounter.situation.facts.slice(0, 1).map(({ fact }) => fact) : [];
      encounter = decide(encounter, {
        choice: choice.id,
        seconds: number % 23,
        late: number % 7 === 0 && encounter.offered?.limit !== undefined,
        ...(reasons.length > 0 && { reasons }),
      });
    }
    return encounter;
  }

  function again(encounter: Encounter): Encounter {
    const read = readTranscript('a.txt', writeTranscript(encounter, 'Again'));
    if (!('transcript' in read)) throw new Error(read.problems.map(({ message }) => message).join(' '));
    const performed = perform(read.transcript, SMALL, CITY);
    expect(performed.problems).toEqual([]);
    return performed.encounter;
  }

  test('comes out the same when it is played, event for event', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 12 }), fc.nat(1000), (numbers, seed) => {
        const encounter = run(numbers, seed);
        expect(again(encounter).log).toEqual(encounter.log);
      }),
    );
  });

  test('says nothing of a time that ran out where none could', () => {
    const first = run([], 5);
    const encounter = decide(first, { choice: first.offers[0]?.id ?? '', late: true });
    expect(writeTranscript(encounter, 'Again')).not.toContain(' late');
    expect(again(encounter).subject).toEqual(encounter.subject);
  });

  test('leaves out what was taken back', () => {
    const encounter = decide(rewind(run([0, 1, 2], 5), 2), { choice: 'talk.listen' });
    const written = writeTranscript(encounter, 'Again');
    expect(written.match(/^>/gm)).toHaveLength(2);
    expect(again(encounter).subject).toEqual(encounter.subject);
  });
});
