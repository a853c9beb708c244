import { describe } from 'vitest';
import { hold } from '#tests/core/scoring/cases';
import { called, met } from '#tests/core/scoring/run';

const HISTORY: readonly [string, string] = ['ask:dispatch-history', 'Anything on file?'];

describe('information before contact', () => {
  hold([
    {
      title: 'of three kinds is something to sustain at the last question',
      criterion: 'information-first',
      run: called().act('ask:dispatch-history').act('ask:dispatch-weapons').act('ask:dispatch-scene'),
      says: /3 different kinds of fact before you met Sam/,
      decision: 3,
    },
    {
      title: 'of one kind three times is not',
      criterion: 'information-first',
      run: called().act('ask:dispatch-history').act('ask:dispatch-history').act('ask:dispatch-history'),
    },
    {
      title: 'asked for once the person was met is not early',
      criterion: 'information-first',
      run: met().act('ask:dispatch-history').act('ask:dispatch-weapons').act('ask:dispatch-scene'),
    },
    {
      title: 'skipped with two questions open is something to improve',
      criterion: 'information-skipped',
      run: called().act('do:arrive-quietly', { or: [HISTORY, 'ask:dispatch-weapons'] }),
      says: /nothing but the call card; here “Anything on file\?” was open to you/,
      decision: 1,
    },
    {
      title: 'of one kind with others open is something to improve',
      criterion: 'information-skipped',
      run: called()
        .act('ask:dispatch-weapons', { or: [HISTORY] })
        .act('do:arrive-quietly', { or: [HISTORY] }),
      says: /the answer to one question/,
      decision: 1,
    },
    {
      title: 'of two kinds is neither',
      criterion: 'information-skipped',
      run: called()
        .act('ask:dispatch-weapons', { or: [HISTORY] })
        .act('ask:dispatch-history'),
    },
    {
      title: 'that nobody could give is not missed',
      criterion: 'information-skipped',
      run: called().act('do:arrive-quietly', { or: [HISTORY] }),
    },
    {
      title: 'in the form of a care plan is something to sustain',
      criterion: 'care-plan-asked',
      run: called().act('ask:dispatch-plan'),
      says: /care plan was on file .* what already works for Sam/,
      decision: 1,
    },
    {
      title: 'in the form of a care plan is missed where it was open twice',
      criterion: 'care-plan-unasked',
      run: called()
        .act('do:observe', { or: [['ask:dispatch-plan', 'Is there a plan on file?']] })
        .act('do:arrive-quietly', { or: ['ask:dispatch-plan'] }),
      says: /here “Is there a plan on file\?” was open/,
      decision: 1,
    },
    {
      title: 'in the form of a care plan is not missed where it was open once',
      criterion: 'care-plan-unasked',
      run: called().act('do:arrive-quietly', { or: ['ask:dispatch-plan'] }),
    },
  ]);
});

describe('preparation', () => {
  hold([
    {
      title: 'in words is something to sustain, named as what it was',
      criterion: 'prepared',
      run: called().act('do:make-plan'),
      says: /Before you met Sam you made a working plan \(00:00\)/,
      decision: 1,
    },
    {
      title: 'about powers is something to sustain, too',
      criterion: 'prepared',
      run: called().act('do:check-policy'),
      says: /thought through powers and policy/,
    },
    {
      title: 'made in the middle of it is not preparation',
      criterion: 'prepared',
      run: met().act('do:make-plan'),
    },
    {
      title: 'left out although it was open is something to improve',
      criterion: 'unprepared',
      run: called()
        .act('do:observe', { or: [['do:make-plan', 'Say your plan out loud']] })
        .act('do:arrive-quietly', { or: ['do:check-policy'] }),
      says: /“Say your plan out loud” was open/,
      decision: 1,
    },
    {
      title: 'made is not left out',
      criterion: 'unprepared',
      run: called()
        .act('do:observe', { or: ['do:make-plan'] })
        .act('do:check-policy', { or: ['do:make-plan'] }),
    },
  ]);
});
