import { specify } from '#tests/core/scoring/cases';
import { called, met, type Run } from '#tests/core/scoring/run';

specify('introduced-early', {
  kind: 'sustain',
  found: met()
    .act('do:wait')
    .act('say:introduce', { does: [-2, 3] }),
  decision: 2,
  says: 'You said who you are before you asked Sam for anything (00:20).',
  silent: {
    'where advice came before the name': met().act('say:suggest').act('say:introduce'),
    'where a siren came before the name': met().act('do:siren').act('say:introduce'),
    'where the name was only on offer': met().act('do:wait', { or: ['say:introduce'] }),
    'where the name was given when the contact was over': met().act('do:wait').enter('outcome').act('say:introduce'),
    'where an order came before the name': met().act('say:command').act('say:introduce'),
    'where a threat came before the name': met().act('say:threaten').act('say:introduce'),
    'as the fifth thing': met()
      .act('do:wait')
      .act('do:wait')
      .act('do:observe')
      .act('say:open-question')
      .act('say:introduce'),
    'where the name was given only on the radio': called().act('say:introduce').enter('contact').act('do:wait'),
  },
});

specify('introduction-missed', {
  kind: 'improve',
  found: met()
    .act('say:open-question', { or: [['say:introduce', '"I am Ana Reyes, from the police."']] })
    .act('say:reflect'),
  decision: 1,
  says: 'You never told Sam who you are; here you could have said “I am Ana Reyes, from the police”.',
  also: {
    'where the name came late, and when': {
      run: met()
        .act('do:wait', { or: ['say:introduce'] })
        .act('do:wait')
        .act('do:wait')
        .act('do:wait')
        .act('say:introduce'),
      says: /only at 01:20/,
      decision: 1,
    },
  },
  silent: {
    'where it was never on offer': met().act('say:open-question').act('say:reflect').act('do:wait'),
    'where it was on offer only from the fifth decision on': met()
      .act('do:wait')
      .act('say:open-question')
      .act('say:reflect')
      .act('do:wait')
      .act('say:reflect', { or: ['say:introduce'] }),
    'where it was on offer only in one breath with a threat': met().act('do:wait', {
      or: ['say:introduce say:threaten'],
    }),
    'where the name came third': met()
      .act('do:wait', { or: ['say:introduce'] })
      .act('do:observe', { or: ['say:introduce'] })
      .act('say:introduce'),
    'where it was on offer only before the person was met': called()
      .act('do:wait', { or: ['say:introduce'] })
      .enter('contact')
      .act('do:wait'),
  },
});

specify('one-clear-thing', {
  kind: 'sustain',
  found: met()
    .act('say:open-question')
    .act('say:instruct', { text: '"Could you come under the roof?"', does: [0, 1] })
    .act('do:wait'),
  decision: 2,
  says: 'You asked Sam for one thing and then left time to take it in: “Could you come under the roof?”.',
  silent: {
    'where nothing came after it': met().act('say:instruct'),
    'where more words came after it': met().act('say:instruct').act('say:explain'),
    'where it came with a step closer': met().act('say:instruct do:approach').act('do:wait'),
    'where it was a command': met().act('say:command').act('do:wait'),
    'where an order came after it': met()
      .act('say:instruct', { does: [-2, 2] })
      .act('say:command'),
    'where it set the person back': met()
      .act('say:instruct', { does: [5, -4] })
      .act('do:wait'),
    'where two things were asked for in one breath': met()
      .act('say:instruct say:set-limit', { does: [-2, 2] })
      .act('do:wait'),
  },
});

specify('orders-repeated', {
  kind: 'improve',
  found: met().act('say:command').act('say:open-question').act('say:repeat-command').act('say:repeat-command'),
  decision: 3,
  says: 'You followed one order with another twice without leaving Sam time to take it in, first at 00:20; say it once in other words, wait ten seconds, and ask whether it can be followed.',
  also: {
    'once, beside a stronger option that was on offer': {
      run: met()
        .act('say:command')
        .act('say:repeat-command', { or: [['say:ask-ability', 'Can you hear me?']] }),
      says: /^You followed one order with another without leaving Sam time to take it in at 00:05; a stronger option: you could have said “Can you hear me\?”/,
      decision: 2,
    },
    'where a command followed an instruction': {
      run: met().act('say:instruct').act('say:command'),
      says: /say it once in other words/,
      decision: 2,
    },
    'once for all repetitions, at the first of them': {
      run: met().act('say:command').act('say:repeat-command').act('say:repeat-command').act('say:repeat-command'),
      says: /three times .*, first at 00:05/,
      decision: 2,
    },
  },
  silent: {
    'where a question stood between two orders': met().act('say:command').act('say:ask-ability').act('say:instruct'),
    'where a limit came after an order': met().act('say:command').act('say:set-limit'),
    'where one of the two was on the radio': called().act('say:command').enter('contact').act('say:command'),
    'where there was one order': met().act('say:explain').act('say:instruct').act('do:wait'),
    'where silence stood between two orders': met().act('say:command').act('do:wait').act('say:command'),
    'where both were on the radio': called().act('say:command').act('say:repeat-command'),
  },
});

specify('rapport-before-advice', {
  kind: 'sustain',
  found: met()
    .act('say:reflect')
    .at('influence')
    .act('do:wait')
    .act('say:suggest', { does: [-2, 1] }),
  decision: 3,
  says: 'You kept advice back until Sam had been heard, and it could be taken at 00:30.',
  silent: {
    'where the person had been heard only to empathy': met().at('empathy').act('say:suggest'),
    'where the second piece of advice came too early after a setback': met()
      .at('rapport')
      .act('say:suggest')
      .at('listening')
      .act('say:suggest'),
    'where an instruction was given in place of advice': met().at('rapport').act('say:instruct'),
    'where the first piece of advice came too early': met().act('say:suggest').at('rapport').act('say:suggest'),
    'where no advice was given': met().at('influence').act('say:reflect'),
  },
});

specify('advice-too-early', {
  kind: 'improve',
  found: met().act('say:reflect').at('empathy').act('say:suggest'),
  decision: 2,
  says: 'You advised Sam at 00:10, before there was rapport to carry it; the same words do more after a few minutes of listening.',
  also: {
    'beside a stronger option that was on offer': {
      run: met().act('say:suggest', { or: [['say:reflect', 'The roof is shaking.']] }),
      says: /before there was rapport .*you could have said “The roof is shaking”/,
      decision: 1,
    },
  },
  silent: {
    'where there was rapport': met().at('rapport').act('say:suggest'),
    'where behavior was already changing': met().at('behavior-change').act('say:suggest'),
    'where it was only on offer': met().act('say:reflect', { or: ['say:suggest'] }),
    'where it was given to a colleague on the way': called().act('say:suggest').enter('contact').act('do:wait'),
  },
});

specify('orders-over-listening', {
  kind: 'improve',
  found: met()
    .act('say:open-question')
    .act('say:command', { or: [['say:name-emotion', '"You look worn out."']] })
    .act('say:instruct')
    .act('say:warn-force'),
  decision: 2,
  says: 'You told Sam what to do more often than you asked or reflected (3 to 1); a stronger option: you could have said “You look worn out”.',
  silent: {
    'where there were as many questions as orders': met()
      .act('say:command')
      .act('say:open-question')
      .act('say:instruct')
      .act('say:reflect')
      .act('say:set-limit')
      .act('say:name-emotion'),
    'where pressure was put on without a word': met().act('do:siren').act('do:block-exit').act('do:crowd'),
    'where the orders were given before the person was met': called()
      .act('say:command')
      .act('say:command')
      .act('say:command')
      .enter('contact')
      .act('do:wait'),
    'for two orders': met().act('say:command').act('say:instruct'),
  },
});

specify('offers-piled-up', {
  kind: 'improve',
  found: met()
    .act('say:offer-choice')
    .act('do:wait')
    .act('say:offer-help', { or: [['say:reflect', '"It is loud in there."']] }),
  decision: 3,
  says: 'You made Sam a second offer while Sam was still agitated and the first was hardly taken in (00:32); a stronger option: you could have said “It is loud in there”.',
  silent: {
    'where something was said back in between': met().act('say:offer-choice').act('say:reflect').act('say:offer-help'),
    'where Sam was calmer by then': met()
      .act('say:offer-choice', { does: [-20] })
      .act('say:offer-help'),
    'where there was one offer': met().act('say:reflect').act('say:offer-choice'),
  },
});

specify('hint-passed-over', {
  kind: 'improve',
  found: passedOver(),
  decision: 2,
  says: 'Sam had hinted at dying, and you went on to something else (00:06); a stronger option: you could have said “Are you thinking of killing yourself?”.',
  silent: {
    'where it was asked about': met().act('say:ask-about-harm'),
    'where nothing was passed over': met().act('say:suggest', { does: [3, -5] }),
  },
});

/** Sam had hinted at dying, and the second act went on to something else: the rule of the person that says so fired. */
function passedOver(): Run {
  const run = met()
    .act('say:introduce')
    .act('say:suggest', { or: [['say:ask-about-harm', '"Are you thinking of killing yourself?"']] });
  const last = run.log.length - 1;
  return {
    ...run,
    log: run.log.map((event, nth) =>
      nth === last && event.type === 'responded'
        ? { ...event, rules: [{ rule: 'hint-passed-over', field: 'trust', amount: -5 }] }
        : event,
    ),
  };
}
