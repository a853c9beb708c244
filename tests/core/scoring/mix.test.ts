import { describe, expect, it } from 'vitest';
import { called, met, reportOf } from '#tests/core/scoring/run';

const FIFTEEN_WORDS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';

describe('the communication mix', () => {
  it('is empty where the person was never met', () => {
    expect(reportOf(called().act('say:introduce').act('do:wait')).mix).toEqual({
      techniques: [],
      talkSeconds: 0,
      listenSeconds: 0,
      commandsRepeated: 0,
      openQuestions: 0,
      closedQuestions: 0,
      longestSilence: 0,
    });
  });

  it('counts techniques by name, the most used first', () => {
    const run = met().act('say:reflect').act('do:step-back').act('say:reflect').act('force:escort');
    expect(reportOf(run).mix.techniques).toEqual([
      { name: 'Reflecting', family: 'listening', count: 2 },
      { name: 'Stepped back', family: 'tactics', count: 1 },
    ]);
  });

  it('takes 150 words as a minute of talk', () => {
    expect(reportOf(met().act('say:explain', { text: FIFTEEN_WORDS })).mix.talkSeconds).toBe(6);
  });

  it('counts the person’s words, and nobody else’s, as listening', () => {
    const run = met()
      .act('say:explain', { text: 'Hello.' })
      .hear('sam', FIFTEEN_WORDS)
      .hear('okoro', FIFTEEN_WORDS)
      .hear('dispatch', FIFTEEN_WORDS);
    expect(reportOf(run).mix.listenSeconds).toBe(6);
  });

  it('counts the time a question leaves as listening', () => {
    const run = met().act('say:open-question', { text: 'What?', takes: 15 });
    expect(reportOf(run).mix).toMatchObject({ talkSeconds: 1, listenSeconds: 14 });
  });

  it('counts silence on purpose as listening, and the longest by itself', () => {
    const run = met().act('do:wait', { takes: 20 }).act('do:wait', { takes: 35 }).act('do:wait', { takes: 90, late: true });
    expect(reportOf(run).mix).toMatchObject({ listenSeconds: 55, longestSilence: 35 });
  });

  it('counts open and closed questions', () => {
    const run = met().act('say:open-question').act('say:ask-wants').act('say:closed-question');
    expect(reportOf(run).mix).toMatchObject({ openQuestions: 2, closedQuestions: 1 });
  });

  it('counts orders repeated with nothing between them', () => {
    const run = met().act('say:command').act('say:repeat-command').act('do:wait').act('say:instruct').act('say:instruct');
    expect(reportOf(run).mix.commandsRepeated).toBe(2);
  });
}); // prettier-ignore
