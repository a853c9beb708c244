import { specify } from '#tests/core/scoring/cases';
import { called, met } from '#tests/core/scoring/run';

const HISTORY: readonly [string, string] = ['ask:dispatch-history', 'Ask what happened before'];
const PLAN: readonly [string, string] = ['ask:dispatch-plan', 'Ask for a care plan on file'];

specify('information-first', {
  kind: 'sustain',
  found: called().act('ask:dispatch-history').act('request:backup').act('ask:dispatch-plan'),
  decision: 3,
  says: 'You asked for 2 different kinds of fact before you met Sam, and knew more than the call card said.',
  silent: {
    'for two kinds of which one bears less on it': called().act('ask:dispatch-history').act('ask:dispatch-scene'),
    'for an update asked for three times': called()
      .act('ask:dispatch-update')
      .act('ask:dispatch-update')
      .act('ask:dispatch-update'),
    'where the second question came when the person was met': called()
      .act('ask:dispatch-history')
      .enter('contact')
      .act('ask:dispatch-plan'),
    'where every question came when the person was met': met()
      .act('ask:dispatch-history')
      .act('ask:dispatch-weapons')
      .act('ask:dispatch-scene'),
  },
});

specify('information-first', {
  kind: 'sustain',
  found: called().act('ask:dispatch-caller').act('ask:witness').act('ask:family').act('do:arrive-quietly'),
  decision: 3,
  says: 'You asked for 3 different kinds of fact before you met Sam, and knew more than the call card said.',
  silent: {},
});

specify('information-skipped', {
  kind: 'improve',
  found: called()
    .act('request:backup', { or: [HISTORY] })
    .act('do:arrive-hot', { or: [HISTORY, PLAN] }),
  decision: 1,
  says: 'You went to meet Sam with nothing but the call card; here “Ask what happened before” was open to you.',
  silent: {
    'where no question was on offer': called().act('request:backup').act('do:arrive-quietly'),
    'where only one kind of question was on offer': called()
      .act('request:backup', { or: [HISTORY] })
      .act('do:arrive-quietly', { or: [HISTORY] }),
    'where two kinds were asked': called()
      .act('ask:dispatch-history', { or: [PLAN] })
      .act('ask:dispatch-plan')
      .act('do:arrive-quietly', { or: ['ask:dispatch-weapons'] }),
    'where the run began with the person': met().act('say:introduce', { or: [HISTORY, PLAN] }),
  },
});

specify('information-skipped', {
  kind: 'improve',
  found: called()
    .act('ask:dispatch-scene', { or: [HISTORY, PLAN] })
    .act('do:arrive-quietly'),
  decision: 1,
  says: 'You went to meet Sam with the answer to one question; here “Ask what happened before” was open to you.',
  silent: {},
});

specify('care-plan-asked', {
  kind: 'sustain',
  found: met().act('say:introduce').act('ask:dispatch-plan'),
  decision: 2,
  says: 'You asked whether a care plan was on file (00:06), which is how what already works for Sam reaches you.',
  silent: {
    'where history was asked for in place of it': called().act('ask:dispatch-history'),
    'where it was only on offer': called().act('do:arrive-quietly', { or: [PLAN] }),
  },
});

specify('care-plan-unasked', {
  kind: 'improve',
  found: called()
    .act('ask:dispatch-history', { or: [PLAN] })
    .enter('contact')
    .act('say:introduce', { or: [PLAN] }),
  decision: 1,
  says: 'You did not ask for a care plan, so what already works for Sam stayed in the file; here “Ask for a care plan on file” was open to you.',
  silent: {
    'where it was never on offer': called().act('ask:dispatch-history').act('do:arrive-quietly'),
    'where it was on offer once': called()
      .act('do:arrive-quietly', { or: [PLAN] })
      .enter('contact')
      .act('say:introduce'),
    'where it was asked for later': called()
      .act('ask:dispatch-history', { or: [PLAN] })
      .act('do:arrive-quietly', { or: [PLAN] })
      .enter('contact')
      .act('ask:dispatch-plan'),
  },
});

specify('prepared', {
  kind: 'sustain',
  found: called().act('ask:dispatch-history').act('do:make-plan do:brief'),
  decision: 2,
  says: 'Before you met Sam you made a working plan and briefed those arriving (00:15), so that you did not have to think of it for the first time there.',
  also: {
    'where powers and policy were thought through': {
      run: called().act('do:check-policy'),
      says: /^Before you met Sam you thought through powers and policy \(00:00\)/,
      decision: 1,
    },
  },
  silent: {
    'where it was done when the person was met': called()
      .act('ask:dispatch-history')
      .enter('contact')
      .act('do:check-policy'),
    'where it was only on offer': called().act('do:arrive-quietly', { or: ['do:make-plan'] }),
  },
});

specify('unprepared', {
  kind: 'improve',
  found: called()
    .act('do:observe', { or: [['do:check-policy', 'Think through what you may do']] })
    .act('ask:dispatch-history', { or: ['do:check-policy'] }),
  decision: 1,
  says: 'You met Sam without a working plan, and without looking at what policy says; here “Think through what you may do” was open to you.',
  silent: {
    'where it was never on offer': called().act('do:observe').act('do:arrive-quietly'),
    'where it was on offer once': called()
      .act('do:observe', { or: ['do:make-plan'] })
      .act('do:arrive-quietly'),
    'where every chance went to a question or a request': called()
      .act('ask:dispatch-history', { or: ['do:make-plan'] })
      .act('request:backup', { or: ['do:make-plan'] })
      .act('do:arrive-quietly'),
    'where the colleague was briefed': called()
      .act('do:observe', { or: ['do:make-plan'] })
      .act('do:brief', { or: ['do:make-plan'] }),
    'where powers were thought through in place of a plan': called()
      .act('do:observe', { or: ['do:make-plan'] })
      .act('do:check-policy', { or: ['do:make-plan'] }),
  },
});
