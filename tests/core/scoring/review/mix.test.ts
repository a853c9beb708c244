import { describe, expect, it } from 'vitest';
import { called, met, reportOf, type Run } from '#tests/core/scoring/run';

const mixOf = (run: Run) => reportOf(run).mix;

/** So many words. */
function words(count: number): string {
  return Array.from({ length: count }, () => 'word').join(' ');
}

describe('the communication mix', () => {
  it('is empty where the person was never met', () => {
    expect(mixOf(called().act('say:introduce').act('do:wait'))).toEqual({
      techniques: [],
      talkSeconds: 0,
      listenSeconds: 0,
      commandsRepeated: 0,
      openQuestions: 0,
      closedQuestions: 0,
      longestSilence: 0,
    });
  });

  it('counts techniques by name, the most used first and force apart', () => {
    const run = met().act('say:reflect').act('do:step-back').act('say:reflect').act('force:escort');
    expect(mixOf(run).techniques).toEqual([
      { name: 'Reflecting', family: 'listening', count: 2 },
      { name: 'Stepped back', family: 'tactics', count: 1 },
    ]);
  });
});

describe('a conversation worked out by hand', () => {
  const run = called()
    // On the way: nothing of this counts.
    .act('say:command', { text: words(50) })
    .enter('contact')
    // 10 words: 4 s of talk, and nothing to hear.
    .act('say:introduce', { text: words(10), takes: 6 })
    // 5 words: 2 s of talk; the question leaves 15 - 2 = 13 s, more than the 4 s of the answer.
    .act('say:open-question', { text: words(5), takes: 15 })
    .hear('sam', words(10))
    // 5 words: 2 s of talk; the question leaves 10 - 2 = 8 s, the answer of 50 words takes 20 s.
    .act('say:reflect', { text: words(5), takes: 10 })
    .hear('sam', words(50))
    // Silence on purpose: 22 s.
    .act('do:wait', { takes: 22 })
    // 20 words: 8 s of talk; 5 words of an answer: 2 s.
    .act('say:explain', { text: words(20), takes: 12 })
    .hear('sam', words(5))
    .hear('okoro', words(100))
    // A step: no talk, and 10 words from Sam: 4 s.
    .act('do:step-back')
    .hear('sam', words(10))
    // 5 words: 2 s of talk; 8 s of a closed question leave nothing, because it asks for a word.
    .act('say:closed-question', { text: words(5), takes: 8 })
    .enter('outcome')
    // Afterwards: nothing of this counts.
    .act('say:hand-over', { text: words(50) })
    .hear('sam', words(50));

  it('has the talk of the officer added up: 4 + 2 + 2 + 8 + 2', () => {
    expect(mixOf(run).talkSeconds).toBe(18);
  });

  it('has what was heard added up: 13 + 20 + 22 + 2 + 4', () => {
    expect(mixOf(run).listenSeconds).toBe(61);
  });

  it('has its questions, its silence and its orders counted', () => {
    expect(mixOf(run)).toMatchObject({ openQuestions: 1, closedQuestions: 1, longestSilence: 22, commandsRepeated: 0 });
  });

  it('has its techniques by name, those used as often by the alphabet', () => {
    expect(mixOf(run).techniques).toEqual([
      { name: 'Closed question', family: 'telling', count: 1 },
      { name: 'Explained what happens and why', family: 'telling', count: 1 },
      { name: 'Gave name and role', family: 'telling', count: 1 },
      { name: 'Open question', family: 'listening', count: 1 },
      { name: 'Reflecting', family: 'listening', count: 1 },
      { name: 'Silence, on purpose', family: 'listening', count: 1 },
      { name: 'Stepped back', family: 'tactics', count: 1 },
    ]);
  });
});

describe('seconds of talk', () => {
  it.each([
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 2],
    [5, 2],
    [25, 10],
    [150, 60],
  ])('for %i words are %i', (count, seconds) => {
    expect(mixOf(met().act('say:explain', { text: words(count) })).talkSeconds).toBe(seconds);
  });

  it('leave out dashes and dots standing alone', () => {
    expect(mixOf(met().act('say:explain', { text: '“Well … – I am here for you.” — …' })).talkSeconds).toBe(2);
  });

  it('are those of words to the person, and not of a request by radio', () => {
    expect(mixOf(met().act('request:backup', { text: words(50) })).talkSeconds).toBe(0);
  });
});

describe('repeated orders', () => {
  it.each([
    ['a command, twice', ['say:command', 'say:command'], 1],
    ['a command, repeated as such', ['say:command', 'say:repeat-command'], 1],
    ['an instruction after a command', ['say:command', 'say:instruct'], 1],
    ['three in a row', ['say:command', 'say:command', 'say:command'], 2],
    ['a repetition long after', ['say:command', 'do:wait', 'say:repeat-command'], 1],
    ['two with silence between', ['say:command', 'do:wait', 'say:command'], 0],
    ['two with an explanation between', ['say:instruct', 'say:explain', 'say:instruct'], 0],
    ['an instruction and a limit', ['say:instruct', 'say:set-limit'], 0],
  ] as const)('are counted: %s', (_what, all, count) => {
    const run = all.reduce((so, word) => so.act(word), met());
    expect(mixOf(run).commandsRepeated).toBe(count);
  });
});

describe('questions', () => {
  it.each(['say:open-question', 'say:ask-wants', 'say:ask-about-voices'])('are open: %s', (word) => {
    expect(mixOf(met().act(word))).toMatchObject({ openQuestions: 1, closedQuestions: 0 });
  });

  it.each(['say:ask-about-harm', 'say:ask-about-weapon', 'say:ask-ability', 'say:ask-name'])(
    'that have to be asked straight are neither open nor closed: %s',
    (word) => {
      expect(mixOf(met().act(word))).toMatchObject({ openQuestions: 0, closedQuestions: 0 });
    },
  );
});

describe('silence', () => {
  it('that time running out chose is not kept on purpose', () => {
    expect(mixOf(met().act('do:wait', { takes: 30, late: true }))).toMatchObject({
      longestSilence: 0,
      listenSeconds: 0,
    });
  });

  it('on purpose is added up as listening, and the longest is told by itself', () => {
    const run = met().act('do:wait', { takes: 20 }).act('do:wait', { takes: 35 });
    expect(mixOf(run)).toMatchObject({ listenSeconds: 55, longestSilence: 35 });
  });

  it('that the person fills with a long answer counts by the answer', () => {
    expect(mixOf(met().act('do:wait', { takes: 10 }).hear('sam', words(50))).listenSeconds).toBe(20);
  });
});
