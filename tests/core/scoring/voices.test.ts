import { describe } from 'vitest';
import { hold } from '#tests/core/scoring/cases';
import { called, met, scenarioWith } from '#tests/core/scoring/run';

const SUBJECT = {
  who: 'sam',
  start: { escalation: 60, trust: 20, comprehension: 45 },
  baseline: { escalation: 45, trust: 20, comprehension: 55 },
  patience: 600,
  needs: [],
  fears: [],
  barriers: [],
};
/** The same call with somebody who hears no voices. */
const NO_VOICES = scenarioWith({ subject: SUBJECT });

describe('voices', () => {
  hold([
    {
      title: 'asked about are something to sustain',
      criterion: 'voices-asked',
      run: met().act('say:ask-about-voices'),
      says: /asked Sam what the voices say/,
      decision: 1,
    },
    {
      title: 'asked about where there are none are not judged',
      criterion: 'voices-asked',
      run: met().act('say:ask-about-voices'),
      scenario: NO_VOICES,
    },
    {
      title: 'not asked about, although it was on offer twice, are something to improve at the first chance',
      criterion: 'voices-unasked',
      run: met()
        .act('do:wait')
        .act('say:open-question', { or: [['say:ask-about-voices', 'What do they say?']] })
        .act('say:reflect', { or: ['say:ask-about-voices'] }),
      says: /did not ask Sam what the voices say.*here you could have said “What do they say\?”/,
      decision: 2,
    },
    {
      title: 'passed over once may have given way to something better',
      criterion: 'voices-unasked',
      run: met().act('say:validate', { or: ['say:ask-about-voices'] }),
    },
    {
      title: 'asked about later are not missed',
      criterion: 'voices-unasked',
      run: met()
        .act('say:open-question', { or: ['say:ask-about-voices'] })
        .act('say:reflect', { or: ['say:ask-about-voices'] })
        .act('say:ask-about-voices'),
    },
    {
      title: 'that nobody hears are not missed',
      criterion: 'voices-unasked',
      run: met()
        .act('say:open-question', { or: ['say:ask-about-voices'] })
        .act('say:reflect', { or: ['say:ask-about-voices'] }),
      scenario: NO_VOICES,
    },
    {
      title: 'neither argued with nor shared are something to sustain',
      criterion: 'neither-argued-nor-agreed',
      run: met().act('say:validate', { text: 'I do not hear it. I see it frightens you.' }),
      says: /Sam’s fear seriously .*“I do not hear it\. I see it frightens you”/,
      decision: 1,
    },
    {
      title: 'argued with later are not',
      criterion: 'neither-argued-nor-agreed',
      run: met().act('say:validate').act('say:argue'),
    },
    {
      title: 'may be a belief instead, where arguing was on offer',
      criterion: 'neither-argued-nor-agreed',
      run: met().act('say:agree-to-differ', { or: ['say:argue'] }),
      scenario: NO_VOICES,
      says: /Sam’s fear seriously/,
    },
    {
      title: 'that nobody hears and nobody argued about are not judged',
      criterion: 'neither-argued-nor-agreed',
      run: met().act('say:validate'),
      scenario: NO_VOICES,
    },
  ]);
});

describe('harm', () => {
  hold([
    {
      title: 'asked about in plain words is something to sustain',
      criterion: 'harm-asked',
      run: met().act('say:ask-about-harm', { text: 'Are you thinking of hurting yourself?' }),
      says: /in plain words.*“Are you thinking of hurting yourself\?”/,
      decision: 1,
    },
    {
      title: 'never asked about is something to improve',
      criterion: 'harm-unasked',
      run: met()
        .act('do:wait', { or: ['say:ask-about-harm'] })
        .act('do:wait', { or: ['say:ask-about-harm'] }),
      says: /directly about harm/,
      decision: 1,
    },
    {
      title: 'asked about is not missed',
      criterion: 'harm-unasked',
      run: met()
        .act('do:wait', { or: ['say:ask-about-harm'] })
        .act('do:wait', { or: ['say:ask-about-harm'] })
        .act('say:ask-about-harm'),
    },
    {
      title: 'is not asked about before the person is met',
      criterion: 'harm-asked',
      run: called().act('say:ask-about-harm'),
    },
  ]);
});
