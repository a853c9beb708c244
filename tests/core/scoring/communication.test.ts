import { describe } from 'vitest';
import { hold } from '#tests/core/scoring/cases';
import { called, met } from '#tests/core/scoring/run';

describe('a name and a role', () => {
  hold([
    {
      title: 'given before anything is asked is something to sustain',
      criterion: 'introduced-early',
      run: met().act('say:introduce'),
      says: /who you are .* before you asked Sam for anything/,
      decision: 1,
    },
    {
      title: 'given after an order is not',
      criterion: 'introduced-early',
      run: met().act('say:command').act('say:introduce'),
    },
    {
      title: 'given after a threat is not',
      criterion: 'introduced-early',
      run: met().act('say:threaten').act('say:introduce'),
    },
    {
      title: 'given as the fifth thing is late',
      criterion: 'introduced-early',
      run: met().act('do:wait').act('do:wait').act('do:observe').act('say:open-question').act('say:introduce'),
    },
    {
      title: 'given on the radio before the person is met does not count',
      criterion: 'introduced-early',
      run: called().act('say:introduce').enter('contact').act('do:wait'),
    },
    {
      title: 'that were on offer early and came late are something to improve, with what could have been said',
      criterion: 'introduction-missed',
      run: met()
        .act('do:wait', { or: [['say:introduce', '"I am Ana, from the police."']] })
        .act('do:wait')
        .act('do:wait')
        .act('do:wait')
        .act('say:introduce'),
      says: /only at 01:20; here you could have said “I am Ana, from the police”/,
      decision: 1,
    },
    {
      title: 'that never came are told as never',
      criterion: 'introduction-missed',
      run: met().act('do:wait', { or: ['say:introduce'] }),
      says: /You never told Sam who you are/,
    },
    {
      title: 'that were never on offer are not missed',
      criterion: 'introduction-missed',
      run: met().act('do:wait').act('say:open-question'),
    },
    {
      title: 'on offer only in dispatch are not missed',
      criterion: 'introduction-missed',
      run: called()
        .act('do:wait', { or: ['say:introduce'] })
        .enter('contact')
        .act('do:wait'),
    },
  ]);
});

describe('instructions', () => {
  hold([
    {
      title: 'given one at a time with time after them are something to sustain',
      criterion: 'one-clear-thing',
      run: met()
        .act('say:instruct', { text: '"Could you sit?"', does: [-2, 2] })
        .act('do:wait'),
      says: /one thing and then left time .*“Could you sit\?”/,
      decision: 1,
    },
    {
      title: 'followed by another order are not',
      criterion: 'one-clear-thing',
      run: met()
        .act('say:instruct', { does: [-2, 2] })
        .act('say:command'),
    },
    {
      title: 'that set the person back are not',
      criterion: 'one-clear-thing',
      run: met()
        .act('say:instruct', { does: [5, -4] })
        .act('do:wait'),
    },
    {
      title: 'given two in one breath are not',
      criterion: 'one-clear-thing',
      run: met()
        .act('say:instruct say:set-limit', { does: [-2, 2] })
        .act('do:wait'),
    },
    {
      title: 'repeated as a command are something to improve',
      criterion: 'orders-repeated',
      run: met()
        .act('say:command')
        .act('say:repeat-command', { or: [['say:ask-ability', 'Can you hear me?']] }),
      says: /once .*, at 00:05; a stronger option: you could have said “Can you hear me\?”/,
      decision: 2,
    },
    {
      title: 'given twice with nothing between them count as repeated',
      criterion: 'orders-repeated',
      run: met().act('say:instruct').act('say:command'),
      says: /say it once in other words/,
      decision: 2,
    },
    {
      title: 'with silence between them do not',
      criterion: 'orders-repeated',
      run: met().act('say:command').act('do:wait').act('say:command'),
    },
    {
      title: 'repeated often are counted in one finding',
      criterion: 'orders-repeated',
      run: met().act('say:command').act('say:repeat-command').act('say:repeat-command').act('say:repeat-command'),
      says: /three times .*, first at 00:05/,
      decision: 2,
    },
    {
      title: 'to a dispatcher are not judged',
      criterion: 'orders-repeated',
      run: called().act('say:command').act('say:repeat-command'),
    },
    {
      title: 'that outnumber questions are something to improve',
      criterion: 'orders-over-listening',
      run: met().act('say:command').act('say:instruct').act('say:set-limit').act('say:open-question'),
      says: /more often than you asked or reflected \(3 to 1\)/,
      decision: 1,
    },
    {
      title: 'fewer than questions are not',
      criterion: 'orders-over-listening',
      run: met()
        .act('say:command')
        .act('say:instruct')
        .act('say:set-limit')
        .act('say:open-question')
        .act('say:reflect')
        .act('say:validate'),
    },
    {
      title: 'two of which are few',
      criterion: 'orders-over-listening',
      run: met().act('say:command').act('say:instruct'),
    },
  ]);
});

describe('advice', () => {
  hold([
    {
      title: 'kept until there was rapport is something to sustain',
      criterion: 'rapport-before-advice',
      run: met().act('say:reflect').at('rapport').act('say:suggest'),
      says: /kept advice back until Sam had been heard/,
      decision: 2,
    },
    {
      title: 'given once too early is not',
      criterion: 'rapport-before-advice',
      run: met().act('say:suggest').at('rapport').act('say:suggest'),
    },
    {
      title: 'before rapport is something to improve, with what would have been stronger',
      criterion: 'advice-too-early',
      run: met().act('say:suggest', { or: [['say:reflect', 'The roof is shaking.']] }),
      says: /before there was rapport .*you could have said “The roof is shaking”/,
      decision: 1,
    },
    {
      title: 'after rapport is not',
      criterion: 'advice-too-early',
      run: met().at('influence').act('say:suggest'),
    },
    {
      title: 'never given is neither',
      criterion: 'rapport-before-advice',
      run: met().at('influence').act('say:reflect'),
    },
  ]);
});
