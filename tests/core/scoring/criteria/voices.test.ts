import { specify } from '#tests/core/scoring/cases';
import { called, met, scenarioWith } from '#tests/core/scoring/run';

const SUBJECT = {
  who: 'sam',
  start: { escalation: 60, trust: 20, comprehension: 45 },
  baseline: { escalation: 45, trust: 20, comprehension: 55 },
  patience: 600,
  needs: [],
  fears: [],
  barriers: ['language'],
};
/** The same call with somebody who hears no voices. */
const NO_VOICES = scenarioWith({ subject: SUBJECT });

specify('voices-asked', {
  kind: 'sustain',
  found: met()
    .act('say:reflect')
    .act('say:ask-about-voices', { text: '"What are they saying?"', does: [-1, 2] })
    .hear('sam', 'He says run.')
    .learn('The voice orders Sam to run')
    .hear('dispatch', 'Somebody is coming.'),
  decision: 2,
  says: 'You asked Sam what the voices say, and were told: The voice orders Sam to run.',
  silent: {
    'where it was asked when the contact was over': met().act('do:wait').enter('outcome').act('say:ask-about-voices'),
    'where it was only on offer': met().act('say:reflect', { or: ['say:ask-about-voices'] }),
    'where the person hears none': [met().act('say:ask-about-voices'), NO_VOICES],
  },
});

specify('voices-unasked', {
  kind: 'improve',
  found: met()
    .act('say:reflect', { or: [['say:ask-about-voices', '"What are they saying?"']] })
    .act('say:reflect', { or: ['say:ask-about-voices'] }),
  decision: 1,
  says: 'You did not ask Sam what the voices say, so whether they give orders stayed unknown; here you could have said “What are they saying?”.',
  also: {
    'where it was on offer once': {
      run: met().act('say:validate', { or: ['say:ask-about-voices'] }),
      says: /^You did not ask Sam what the voices say/,
    },
  },
  silent: {
    'where it was never on offer': met().act('say:reflect').act('say:open-question').act('do:wait'),
    'where its only chance came before the person was met': called()
      .act('do:observe', { or: ['say:ask-about-voices'] })
      .enter('contact')
      .act('say:reflect'),
    'where every chance was in one breath with an argument': met()
      .act('say:reflect', { or: ['say:ask-about-voices say:argue'] })
      .act('say:reflect', { or: ['say:ask-about-voices say:argue'] }),
    'where it was on offer once, and harm was asked about instead': met().act('say:ask-about-harm', {
      or: ['say:ask-about-voices'],
    }),
    'where it was asked later': met()
      .act('say:open-question', { or: ['say:ask-about-voices'] })
      .act('say:reflect', { or: ['say:ask-about-voices'] })
      .act('say:ask-about-voices'),
    'where the person hears none': [
      met()
        .act('say:open-question', { or: ['say:ask-about-voices'] })
        .act('say:reflect', { or: ['say:ask-about-voices'] }),
      NO_VOICES,
    ],
  },
});

specify('harm-asked', {
  kind: 'sustain',
  found: met()
    .act('say:reflect')
    .act('say:ask-about-harm', { text: '"Are you thinking of hurting yourself, or anyone?"', does: [-1, 2] }),
  decision: 2,
  says: 'You asked Sam about harm in plain words, so that you did not have to guess: “Are you thinking of hurting yourself, or anyone?”.',
  silent: {
    'where the question was about a weapon': met().act('say:ask-about-weapon'),
    'where it was asked when the contact was over': met().act('do:wait').enter('outcome').act('say:ask-about-harm'),
    'where it was asked before the person was met': called().act('say:ask-about-harm'),
  },
});

specify('harm-unasked', {
  kind: 'improve',
  found: met()
    .act('say:reflect', { or: [['say:ask-about-harm', '"Do you want to die?"']] })
    .act('do:wait')
    .act('say:reflect', { or: ['say:ask-about-harm'] }),
  decision: 1,
  says: 'You did not ask Sam directly about harm to self or others; here you could have said “Do you want to die?”.',
  silent: {
    'where it was never on offer': met().act('say:reflect').act('do:wait').act('say:reflect'),
    'where it was on offer once': met()
      .act('say:reflect', { or: ['say:ask-about-harm'] })
      .act('do:wait'),
    'where it was asked before it was on offer again': met()
      .act('say:ask-about-harm')
      .act('do:wait', { or: ['say:ask-about-harm'] })
      .act('do:wait', { or: ['say:ask-about-harm'] }),
    'where it was asked at last': met()
      .act('do:wait', { or: ['say:ask-about-harm'] })
      .act('do:wait', { or: ['say:ask-about-harm'] })
      .act('say:ask-about-harm'),
  },
});

specify('neither-argued-nor-agreed', {
  kind: 'sustain',
  found: met()
    .act('say:open-question')
    .act('say:agree-to-differ', { text: '"You hear them. I do not. I believe that you do."', does: [-2, 3] }),
  decision: 2,
  says: 'You took Sam’s fear seriously without saying that you shared the belief or that it was wrong: “You hear them. I do not. I believe that you do”.',
  also: {
    'where the fear was acknowledged': {
      run: met().act('say:validate', { text: 'I do not hear it. I see it frightens you.', does: [-2, 3] }),
      says: /Sam’s fear seriously .*“I do not hear it\. I see it frightens you”/,
    },
    'for a belief without voices, where arguing was on offer': {
      run: met().act('say:agree-to-differ', { or: ['say:argue'], does: [-2, 3] }),
      scenario: NO_VOICES,
      says: /Sam’s fear seriously/,
    },
  },
  silent: {
    'where the belief was shared before': met().act('say:play-along').act('say:validate'),
    'where the fear was named and the belief left out of it': met().act('say:name-emotion'),
    'where it was said when the contact was over': met().act('do:wait').enter('outcome').act('say:validate'),
    'where there was no belief to argue about': [met().act('say:validate', { or: ['say:challenge'] }), NO_VOICES],
    'where the belief was argued with later': met().act('say:validate').act('say:argue'),
    'where nobody hears voices and arguing was not on offer': [met().act('say:validate'), NO_VOICES],
  },
});
