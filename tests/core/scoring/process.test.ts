import { describe } from 'vitest';
import { hold } from '#tests/core/scoring/cases';
import { called, met } from '#tests/core/scoring/run';

describe('the steps of the model', () => {
  const whole = called().act('ask:dispatch-history').act('do:check-policy').act('do:make-plan').enter('contact');
  hold([
    {
      title: 'covered before force are something to sustain',
      criterion: 'steps-covered',
      run: whole.act('say:open-question').see({ behavior: 'active' }).act('force:control-hold'),
      says: /Before you settled it .* thought of your powers and weighed options/,
      decision: 5,
    },
    {
      title: 'covered before an arrest are something to sustain',
      criterion: 'steps-covered',
      run: whole.act('say:open-question').act('end:arrest'),
      says: /Before you settled it .* you had collected, assessed/,
    },
    {
      title: 'covered before a free choice of where to go are something to sustain',
      criterion: 'steps-covered',
      run: whole.act('say:open-question').act('end:voluntary-transport'),
      says: /weighed options/,
      decision: 5,
    },
    {
      title: 'are not judged where nothing was settled',
      criterion: 'steps-covered',
      run: whole.act('say:open-question').act('do:wait'),
    },
    {
      title: 'are not called skipped where the person chose freely',
      criterion: 'steps-skipped',
      run: met().act('end:voluntary-transport'),
    },
    {
      title: 'are not judged for a show of force, which can be taken back',
      criterion: 'steps-skipped',
      run: met().act('force:energy-display'),
    },
    {
      title: 'skipped before force are something to improve, by name',
      criterion: 'steps-skipped',
      run: met().act('say:open-question').act('force:escort'),
      says: /assess situation, threats and risks; consider police powers and agency policy; identify options/,
      decision: 2,
    },
    {
      title: 'skipped before leaving are something to improve',
      criterion: 'steps-skipped',
      run: met().act('do:leave'),
      says: /collect information/,
      decision: 1,
    },
    {
      title: 'that were all there are not skipped',
      criterion: 'steps-skipped',
      run: whole.act('force:control-hold'),
    },
  ]);
});

describe('a change', () => {
  const knife = { weapon: 'knife seen' };
  hold([
    {
      title: 'looked at afresh, and another, are something to sustain',
      criterion: 're-assessed',
      run: met()
        .act('say:introduce')
        .see(knife)
        .act('do:observe')
        .act('say:explain')
        .see({ behavior: 'active' })
        .act('say:open-question'),
      says: /after a weapon came into view \(knife seen\), and after 2 of 2 changes/,
      decision: 2,
    },
    {
      title: 'looked at afresh just once is too little to praise',
      criterion: 're-assessed',
      run: met().act('say:introduce').see(knife).act('do:observe'),
    },
    {
      title: 'passed over is something to improve, at the change itself',
      criterion: 'change-unnoticed',
      run: met().act('say:introduce').see(knife).act('say:command').act('say:command'),
      says: /^A weapon came into view \(knife seen\), and you went on .*look at Sam/,
      decision: 1,
      event: 'observed',
    },
    {
      title: 'looked at two decisions later is still in time',
      criterion: 'change-unnoticed',
      run: met().act('say:introduce').see(knife).act('do:take-cover').act('say:ask-about-weapon'),
    },
    {
      title: 'at the very end cannot be looked at',
      criterion: 'change-unnoticed',
      run: met().act('say:introduce').see(knife),
    },
    {
      title: 'into crisis is a change',
      criterion: 'change-unnoticed',
      run: met().act('say:command', { does: [20] }).act('say:command').act('say:command'),
      says: /^Sam went into crisis/,
      event: 'responded',
    },
    {
      title: 'by someone’s arrival is a change',
      criterion: 'change-unnoticed',
      run: met().act('say:introduce').come('backup').act('say:command').act('say:command'),
      says: /^Backup arrived/,
      event: 'arrived',
    },
    {
      title: 'by an injury is a change',
      criterion: 'change-unnoticed',
      run: met().act('say:introduce').hurt('sam').act('say:command').act('say:command'),
      says: /^Somebody was hurt/,
      event: 'injured',
    },
    {
      title: 'for the better is not one to stop for',
      criterion: 'change-unnoticed',
      run: met().see({ behavior: 'active' }).act('do:observe').see({ behavior: 'compliant' }).act('say:command').act('say:command'),
    },
    {
      title: 'before the person is met is part of the call',
      criterion: 'change-unnoticed',
      run: called().act('say:introduce').come('backup').act('do:arrive-hot').act('do:arrive-hot'),
    },
  ]); // prettier-ignore
});

describe('the course', () => {
  hold([
    {
      title: 'changed after something costly is something to sustain',
      criterion: 'course-changed',
      run: met()
        .act('say:command', { does: [8, -4] })
        .act('say:name-emotion', { does: [-5, 5] }),
      says: /had set Sam back and did something else at once \(00:05\)/,
      decision: 2,
    },
    {
      title: 'changed to something else costly is not',
      criterion: 'course-changed',
      run: met()
        .act('say:command', { does: [8, -4] })
        .act('say:threaten', { does: [9] }),
    },
    {
      title: 'kept after something that helped is not',
      criterion: 'course-changed',
      run: met()
        .act('say:reflect', { does: [-5, 5] })
        .act('do:step-back', { does: [-5, 5] }),
    },
    {
      title: 'kept after something that set the person back is something to improve',
      criterion: 'same-again',
      run: met()
        .act('say:command', { does: [5, -4] })
        .act('say:command', { or: [['say:apologize', 'I am sorry. That was too fast.']] }),
      says: /did again what had just set Sam back \(00:05\); a stronger option: you could have said “I am sorry/,
      decision: 2,
    },
    {
      title: 'kept after something that helped is not something to improve',
      criterion: 'same-again',
      run: met()
        .act('say:reflect', { does: [-5, 5] })
        .act('say:reflect'),
    },
  ]);
});

describe('time', () => {
  hold([
    {
      title: 'that ran out twice is something to improve',
      criterion: 'time-ran-out',
      run: met().act('do:wait', { late: true }).act('say:introduce').act('do:wait', { late: true }),
      says: /ran out on you twice/,
      decision: 1,
    },
    {
      title: 'that ran out once is a moment’s thought',
      criterion: 'time-ran-out',
      run: met().act('do:wait', { late: true }).act('say:introduce'),
    },
  ]);
});

describe('force as an opening', () => {
  hold([
    {
      title: 'on somebody passive is something to improve',
      criterion: 'first-move-force',
      run: met().act('force:escort', { or: [['say:introduce', 'I am Ana.']] }),
      says: /decision 1 of your contact with Sam.*“I am Ana”/,
      decision: 1,
    },
    {
      title: 'against an assault is not judged as an opening',
      criterion: 'first-move-force',
      run: met().see({ behavior: 'assaultive' }).act('force:takedown'),
    },
    {
      title: 'after a conversation is not',
      criterion: 'first-move-force',
      run: met().act('say:introduce').act('say:open-question').act('say:explain').act('force:escort'),
    },
  ]);
});
