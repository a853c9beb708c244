import { specify } from '#tests/core/scoring/cases';
import { called, met } from '#tests/core/scoring/run';

const TWENTY_WORDS =
  'one two three four five six seven eight nine ten one two three four five six seven eight nine ten';

/** A question, two words back, a feeling named and a silence: Sam has most of the talk. */
const LISTENING = met()
  .act('say:open-question', { text: 'What happened?', does: [-4, 4] })
  .hear('sam', 'They were talking all night and I could not sleep and then the light came on')
  .act('say:reflect', { text: 'All night.', does: [-3, 3] })
  .hear('sam', 'All night')
  .act('say:name-emotion', { text: 'Frightening.', does: [-6, 5] })
  .act('do:wait', { takes: 20 });

specify('emotion-named', {
  kind: 'sustain',
  found: met()
    .feel(80)
    .act('say:name-emotion', { text: '"That sounds frightening."', does: [-6, 4] }),
  decision: 1,
  says: 'You named what Sam was feeling (in crisis then), and it lost some of its weight: “That sounds frightening”.',
  silent: {
    'where the person was calm, one point below anxious': met()
      .feel(24)
      .act('say:name-emotion', { does: [-3, 2] }),
    'where it moved nothing': met().act('say:name-emotion'),
    'where the words were only said back': met().act('say:reflect', { does: [-6, 4] }),
    'where it was said when the contact was over': met()
      .enter('outcome')
      .act('say:name-emotion', { does: [-6, 4] }),
    'where it set the person back': met().act('say:name-emotion', { does: [8, -2] }),
  },
});

specify('emotion-unnamed', {
  kind: 'improve',
  found: met()
    .act('say:explain', { or: [['say:name-emotion', '"You look frightened."']] })
    .act('say:explain', { or: ['say:name-emotion'] }),
  decision: 1,
  says: 'You never said what Sam seemed to feel; at 00:00 you could have said “You look frightened”.',
  silent: {
    'where it was never on offer': met().act('say:explain').act('say:explain').act('do:wait'),
    'where one of two chances came while the person was only anxious': met()
      .act('say:explain', { or: ['say:name-emotion'] })
      .feel(49)
      .act('say:explain', { or: ['say:name-emotion'] }),
    'where it had been named before the person was agitated': met()
      .feel(30)
      .act('say:name-emotion')
      .feel(60)
      .act('say:explain', { or: ['say:name-emotion'] })
      .act('say:explain', { or: ['say:name-emotion'] }),
    'where it was on offer only while the person was calm': met()
      .feel(20)
      .act('do:wait', { or: ['say:name-emotion'] })
      .act('do:wait', { or: ['say:name-emotion'] }),
    'where it was named later, when the person was calm': met()
      .act('do:wait', { or: ['say:name-emotion'] })
      .act('do:wait', { or: ['say:name-emotion'] })
      .feel(20)
      .act('say:name-emotion'),
  },
});

specify('open-questions', {
  kind: 'sustain',
  found: met()
    .act('say:ask-wants')
    .act('say:open-question', { does: [-2, 2] })
    .act('say:closed-question'),
  decision: 2,
  says: 'You asked Sam for the story more often than for single facts (2 open questions, 1 closed).',
  silent: {
    'where one of two was asked of the dispatcher': called()
      .act('say:open-question')
      .enter('contact')
      .act('say:open-question'),
    'where it was the same wish twice and never the story': met().act('say:ask-wants').act('say:ask-wants'),
    'where there were as many closed ones': met()
      .act('say:open-question')
      .act('say:open-question')
      .act('say:closed-question')
      .act('say:closed-question'),
    'for a single one': met().act('say:open-question'),
  },
});

specify('closed-questions', {
  kind: 'improve',
  found: met().act('say:reflect').act('say:closed-question').act('say:closed-question').act('say:ask-wants'),
  decision: 2,
  says: 'You asked Sam mostly questions that a word can answer (2 closed, 1 open); begin with “tell me” or “what happened”.',
  also: {
    'beside a stronger option that was on offer': {
      run: met()
        .act('say:closed-question', { or: [['say:open-question', 'What happened today?']] })
        .act('say:closed-question'),
      says: /2 closed, 0 open\); a stronger option: you could have said “What happened today\?”/,
      decision: 1,
    },
  },
  silent: {
    'where there were as many open ones': met()
      .act('say:closed-question')
      .act('say:ask-about-voices')
      .act('say:closed-question')
      .act('say:open-question'),
    'where the questions were about harm and a weapon': met().act('say:ask-about-harm').act('say:ask-about-weapon'),
    'where they were asked when the contact was over': met()
      .enter('outcome')
      .act('say:closed-question')
      .act('say:closed-question'),
    'for a single one': met().act('say:closed-question').act('say:reflect'),
    'where they were asked of the dispatcher': called()
      .act('say:closed-question')
      .act('say:closed-question')
      .enter('contact')
      .act('do:wait'),
  },
});

specify('listened', {
  kind: 'sustain',
  found: met()
    .act('say:open-question', { text: 'What happened?', takes: 11, does: [-1, 1] })
    .hear('sam', 'Them.')
    .act('say:reflect', { text: 'All night.', takes: 11, does: [-6, 4] })
    .act('say:paraphrase', { text: 'No sleep, then.', takes: 11, does: [-1, 1] }),
  decision: 2,
  says: 'You left about 91% of the talk to Sam and to silence, and used it to listen in 3 different ways; the guide is about 80%.',
  also: {
    'in words and in silence, at what helped most': {
      run: LISTENING,
      says: /about 9\d% of the talk to Sam and to silence, .*3 different ways/,
      decision: 3,
    },
  },
  silent: {
    'where three ways of listening left too little of the talk': met()
      .act('say:open-question', { text: TWENTY_WORDS, takes: 8 })
      .act('say:reflect', { text: TWENTY_WORDS, takes: 8 })
      .act('say:paraphrase', { text: TWENTY_WORDS, takes: 8 }),
    'where one way of listening came with three ways of telling': met()
      .act('say:open-question say:introduce', { text: 'I am Ana. What happened?' })
      .act('say:open-question say:reassure', { text: 'You are safe. What happened?' })
      .act('say:open-question say:affirm', { text: 'You know buses. What happened?' }),
    'where every question came with a threat': met()
      .act('say:open-question say:threaten', { text: 'What?' })
      .act('say:reflect say:threaten', { text: 'What?' })
      .act('say:paraphrase say:threaten', { text: 'What?' }),
    'for silence alone': met().act('do:wait').act('do:wait').act('do:wait'),
    'for one way of listening': met()
      .act('say:open-question', { text: 'What?' })
      .act('say:open-question', { text: 'What?' })
      .act('say:open-question', { text: 'What?' }),
  },
});

specify('talked-more', {
  kind: 'improve',
  found: met()
    .act('say:explain', { text: 'I am here because of a call.' })
    .act('say:reassure', { text: 'You are safe.' })
    .hear('sam', 'I am not safe here')
    .act('say:suggest', { text: TWENTY_WORDS })
    .act('say:explain', { text: 'Then we go on.' }),
  decision: 3,
  says: 'You did about 87% of the talking, the longest piece of it at 00:20; say half of that, then wait for Sam to fill the silence.',
  also: {
    'where the person did not say a word': {
      run: met()
        .act('say:explain', { text: 'I am here because of a call.' })
        .act('say:suggest', { text: TWENTY_WORDS })
        .act('say:reassure', { text: 'I am here to keep everyone safe.' })
        .act('say:explain', { text: 'Then we go on.' }),
      says: /about 100% of the talking, .*at 00:12;/,
      decision: 2,
    },
  },
  silent: {
    'where the person said as much': met()
      .act('say:explain', { text: TWENTY_WORDS })
      .hear('sam', TWENTY_WORDS)
      .act('say:reassure', { text: TWENTY_WORDS })
      .hear('sam', TWENTY_WORDS)
      .act('say:suggest', { text: TWENTY_WORDS })
      .hear('sam', TWENTY_WORDS)
      .act('say:explain', { text: TWENTY_WORDS })
      .hear('sam', TWENTY_WORDS),
    'where four sentences were spoken and a long silence was kept': met()
      .act('say:explain', { text: 'I am Ana.' })
      .act('say:reassure', { text: 'You are safe.' })
      .act('say:explain', { text: 'We have time.' })
      .act('say:suggest', { text: 'Sit down, maybe.' })
      .act('do:wait', { takes: 30 }),
    'where the speech was made on the way there': called()
      .act('say:explain', { text: TWENTY_WORDS })
      .act('say:explain', { text: TWENTY_WORDS })
      .act('say:explain', { text: TWENTY_WORDS })
      .act('say:explain', { text: TWENTY_WORDS })
      .enter('contact')
      .act('do:wait'),
    'for two speeches, which are too few to judge': met()
      .act('say:suggest', { text: TWENTY_WORDS })
      .act('say:explain', { text: TWENTY_WORDS }),
    'where most of the talk was left to the person': LISTENING,
  },
});

specify('silence-used', {
  kind: 'sustain',
  found: met()
    .act('say:reflect')
    .act('do:wait', { takes: 10, does: [-2, 1] }),
  decision: 2,
  says: 'You spoke, then kept silent for 10 seconds, long enough for Sam to take it in.',
  silent: {
    'where nothing had been said before it': met()
      .act('do:wait', { does: [-2, 1] })
      .act('say:reflect'),
    'where it did not help': met().act('say:reflect').act('do:wait'),
    'where there was more silence than speech': met()
      .act('do:wait')
      .act('say:reflect')
      .act('do:wait', { does: [-2, 1] }),
    'where it let a danger run': met()
      .act('say:reflect')
      .see({ behavior: 'active' })
      .act('do:wait', { takes: 10, does: [-2, 1], or: ['force:escort', 'say:instruct'] }),
    'where it followed a threat': met()
      .act('say:threaten')
      .act('do:wait', { does: [-2, 1] }),
    'where it followed an order, and waited for obedience': met()
      .act('say:command')
      .act('do:wait', { takes: 22, does: [-4, 2] }),
    'where time ran out': met()
      .act('say:open-question')
      .act('do:wait', { takes: 22, late: true, does: [-4, 2] }),
    'for five seconds, which are a breath': met()
      .act('say:open-question')
      .act('do:wait', { takes: 5, does: [-4, 2] }),
  },
});

specify('silence-left', {
  kind: 'improve',
  found: met().act('say:introduce').act('do:observe').act('do:wait').act('do:observe'),
  decision: 4,
  says: 'You let three moments in a row pass without a word, and a frightened person is left guessing; tell Sam that you are still listening.',
  also: {
    'beside a word that was on offer': {
      run: met()
        .act('do:wait')
        .act('do:observe')
        .act('do:wait', { or: [['say:minimal-encourager', 'Go on.']] }),
      says: /three moments in a row.*you could have said “Go on”/,
      decision: 3,
    },
  },
  silent: {
    'where two moments passed': met().act('say:introduce').act('do:wait').act('do:wait').act('say:reflect'),
    'where a step back lay between them': met().act('do:wait').act('do:wait').act('do:step-back').act('do:wait'),
    'where a word came with the third': met().act('do:wait').act('do:wait').act('do:wait say:minimal-encourager'),
    'where a word broke it': met().act('do:wait').act('say:minimal-encourager').act('do:wait').act('do:wait'),
    'before the person was met': called()
      .act('do:wait')
      .act('do:wait')
      .act('do:wait')
      .enter('contact')
      .act('say:introduce'),
  },
});
