import { specify } from '#tests/core/scoring/cases';
import { called, met } from '#tests/core/scoring/run';

const KNIFE = { holds: 'knife' } as const;
/** Everything but weighing options. */
const three = called().act('ask:dispatch-history').act('do:check-policy').enter('contact').act('say:name-emotion');

specify('steps-covered', {
  kind: 'sustain',
  found: three.act('say:offer-choice').act('end:voluntary-transport'),
  decision: 5,
  says: 'Before you settled it (00:47) you had gone through the model: you asked dispatch for history, named the feeling, thought through powers and policy and offered a choice.',
  also: {
    'before force': {
      run: three.act('say:offer-choice').see({ behavior: 'assaultive' }).act('force:control-hold'),
      says: /^Before you settled it .* you had gone through the model/,
      decision: 5,
    },
    'before an arrest': {
      run: three.act('say:offer-choice').act('end:arrest'),
      says: /^Before you settled it .* and offered a choice/,
    },
  },
  silent: {
    'where no options were weighed': three.act('end:voluntary-transport'),
    'where options were weighed in the settling act itself': three.act('end:voluntary-transport say:offer-choice'),
    'before force that the agency does not allow': three.act('say:offer-choice').act('force:control-hold'),
    'where nothing was settled': three.act('say:offer-choice').act('do:wait'),
    'where the first of two uses of force had come too early': three
      .act('force:escort')
      .act('say:offer-choice')
      .act('end:voluntary-transport'),
  },
});

specify('steps-skipped', {
  kind: 'improve',
  found: three.act('force:escort'),
  decision: 4,
  says: 'You took an act that cannot be taken back (00:35) without this step of the model before it: identify options and choose the best course. Ten seconds are often enough.',
  also: {
    'before leaving': { run: met().act('do:leave'), says: /collect information/, decision: 1 },
  },
  silent: {
    'where all four had come before': three.act('say:offer-choice').act('force:escort'),
    'where the person chose freely': met().act('end:crisis-center'),
    'where force was only shown': met().act('force:firearm-display'),
    'where a transport by EMS was settled': met().act('end:ems-transport'),
  },
});

specify('steps-skipped', {
  kind: 'improve',
  found: met().act('say:introduce').act('end:involuntary-hold'),
  decision: 2,
  says: 'You took an act that cannot be taken back (00:06) without these steps of the model before it: collect information; assess situation, threats and risks; consider police powers and agency policy; identify options and choose the best course. Ten seconds are often enough.',
  silent: {},
});

specify('re-assessed', {
  kind: 'sustain',
  found: met()
    .act('say:introduce')
    .see(KNIFE)
    .act('do:observe')
    .come('mobile-crisis')
    .act('say:hand-over')
    .see({ behavior: 'active' })
    .act('say:command')
    .act('say:command'),
  decision: 2,
  says: 'When things changed you looked again: after a weapon came into view (knife), and after 2 of 3 changes in all, you asked or took stock before you went on with Sam.',
  silent: {
    'where one of two changes was passed over': met()
      .act('say:introduce')
      .see(KNIFE)
      .act('do:observe')
      .act('say:command')
      .see({ behavior: 'active' })
      .act('say:command')
      .act('say:command'),
    'where what was asked came after an order': met()
      .act('say:introduce')
      .see(KNIFE)
      .act('say:command')
      .act('do:observe')
      .come('mobile-crisis')
      .act('say:hand-over'),
    'where there was only one change': met().act('say:introduce').see(KNIFE).act('do:observe'),
    'where nothing changed': met().act('say:introduce').act('do:observe').act('say:open-question'),
  },
});

specify('change-unnoticed', {
  kind: 'improve',
  found: met().act('say:introduce').see({ behavior: 'assaultive' }).act('say:command').act('do:approach'),
  decision: 1,
  event: 'observed',
  says: 'Sam’s behavior became assaultive, and you did not look again before you went on; stop, look at Sam, and ask what is different now.',
  also: {
    'where a weapon came into view': {
      run: met().act('say:introduce').see(KNIFE).act('say:command').act('say:command'),
      says: /^A weapon came into view \(knife\), and you did not look again/,
    },
  },
  silent: {
    'where half of the changes were looked at': met()
      .act('say:introduce')
      .see(KNIFE)
      .act('do:observe')
      .act('say:command')
      .see({ behavior: 'active' })
      .act('say:command')
      .act('say:command'),
    'where the person only became anxious': met()
      .feel(10)
      .act('say:introduce', { does: [20] })
      .act('say:command'),
    'where the same behavior went on': met()
      .see({ behavior: 'active' })
      .act('say:introduce')
      .see({ behavior: 'active' })
      .act('say:command')
      .act('say:command'),
    'where it was looked at in time': met()
      .act('say:introduce')
      .see(KNIFE)
      .act('do:take-cover')
      .act('say:ask-about-weapon'),
    'at the very end, where it cannot be looked at': met().act('say:introduce').see(KNIFE),
    'for a change for the better': met()
      .see({ behavior: 'active' })
      .act('do:observe')
      .see({ behavior: 'compliant' })
      .act('say:command')
      .act('say:command'),
    'before the person was met': called().act('say:introduce').come('backup').act('do:arrive-hot').act('do:arrive-hot'),
  },
});

specify('change-unnoticed', {
  kind: 'improve',
  found: met().act('say:introduce').come('mobile-crisis').act('say:command').act('do:approach'),
  decision: 1,
  event: 'arrived',
  says: 'The mobile crisis team arrived, and you did not look again before you went on; stop, look at Sam, and ask what is different now.',
  silent: {},
});

specify('change-unnoticed', {
  kind: 'improve',
  found: met()
    .feel(40)
    .act('say:introduce', { does: [15] })
    .act('say:command')
    .act('do:approach'),
  decision: 1,
  event: 'responded',
  says: 'Sam became agitated, and you did not look again before you went on; stop, look at Sam, and ask what is different now.',
  silent: {},
});

specify('course-changed', {
  kind: 'sustain',
  found: met()
    .act('say:introduce')
    .act('do:crowd', { does: [8, -4] })
    .act('do:step-back', { does: [-5, 3] }),
  decision: 3,
  says: 'You saw that something had set Sam back and did something else at once (00:11).',
  silent: {
    'where it came one decision later': met()
      .act('do:crowd', { does: [8, -4] })
      .act('say:introduce')
      .act('do:step-back', { does: [-5, 3] }),
    'where more of the same family helped': met()
      .act('say:reflect', { does: [4, -3] })
      .act('say:name-emotion', { does: [-5, 3] }),
    'where the other course did not help': met()
      .act('do:crowd', { does: [8, -4] })
      .act('say:reflect'),
    'where the other course was costly too': met()
      .act('say:command', { does: [8, -4] })
      .act('say:threaten', { does: [9] }),
    'where nothing had set the person back': met()
      .act('say:reflect', { does: [-5, 5] })
      .act('do:step-back', { does: [-5, 5] }),
  },
});

specify('same-again', {
  kind: 'improve',
  found: met()
    .act('say:introduce')
    .act('say:reflect', { does: [1] })
    .act('say:reflect'),
  decision: 3,
  says: 'You did again what had just set Sam back (00:16); when something fails, change the act, the distance or the speaker.',
  also: {
    'beside a stronger option that was on offer': {
      run: met()
        .act('say:command', { does: [5, -4] })
        .act('say:command', { or: [['say:apologize', 'I am sorry. That was too fast.']] }),
      says: /set Sam back \(00:05\); a stronger option: you could have said “I am sorry/,
      decision: 2,
    },
  },
  silent: {
    'where something lay between': met()
      .act('say:reflect', { does: [4] })
      .act('do:wait')
      .act('say:reflect'),
    'where a fact was asked for again': met()
      .act('ask:witness', { does: [4] })
      .act('ask:witness'),
    'where force was warned of again, as it has to be': met()
      .see({ behavior: 'assaultive' })
      .act('say:warn-force', { does: [6, -4] })
      .act('say:warn-force'),
    'where it had moved nothing': met().act('say:reflect').act('say:reflect'),
    'where it had helped': met()
      .act('say:reflect', { does: [-5, 5] })
      .act('say:reflect'),
  },
});

specify('time-ran-out', {
  kind: 'improve',
  found: met()
    .act('say:introduce')
    .act('do:wait', { late: true })
    .act('do:wait', { late: true })
    .act('do:wait', { late: true }),
  decision: 2,
  says: 'Time ran out on you three times, and each time the moment was decided without you; have a first sentence ready, or step back to gain time.',
  also: {
    'where it ran out twice, with something between': {
      run: met().act('do:wait', { late: true }).act('say:introduce').act('do:wait', { late: true }),
      says: /ran out on you twice/,
      decision: 1,
    },
  },
  silent: {
    'where it ran out once': met().act('do:wait', { late: true }).act('say:introduce').act('do:wait'),
    'where the trainee waited on purpose': met().act('do:wait').act('do:wait').act('do:wait'),
  },
});

specify('first-move-force', {
  kind: 'improve',
  found: met().act('say:introduce').act('say:command').act('force:escort'),
  decision: 3,
  says: 'Force came as decision 3 of your contact with Sam, before words had been given a chance; nothing there had to be stopped that second.',
  also: {
    'at the very first decision, beside what could have been said': {
      run: met().act('force:escort', { or: [['say:introduce', 'I am Ana.']] }),
      says: /decision 1 of your contact with Sam.*“I am Ana”/,
      decision: 1,
    },
  },
  silent: {
    'as the fourth thing': met().act('say:introduce').act('do:wait').act('say:reflect').act('force:escort'),
    'against a threat to life': met().see({ behavior: 'life-threatening' }).act('force:firearm'),
    'where it was only on offer': met().act('say:introduce', { or: ['force:escort'] }),
    'where it came when the contact was over': met().act('say:introduce').enter('outcome').act('force:handcuff'),
    'against an assault': met().see({ behavior: 'assaultive' }).act('force:takedown'),
  },
});

specify('settled-in-haste', {
  kind: 'improve',
  found: met()
    .act('say:introduce')
    .act('say:offer-help end:voluntary-transport', { or: [['say:reflect', '"It is loud in there."']] }),
  decision: 2,
  says: 'You went to settle where Sam goes while Sam was still agitated (00:06), and nothing made it urgent; a stronger option: you could have said “It is loud in there”.',
  silent: {
    'where Sam was calmer by then': met()
      .act('say:reflect', { does: [-20] })
      .act('say:offer-help end:voluntary-transport'),
    'where a knife was in view': met().see({ holds: 'knife' }).act('say:offer-help end:voluntary-transport'),
    'where Sam resisted actively': met().see({ behavior: 'active' }).act('say:offer-help end:voluntary-transport'),
    'where it was decided for Sam': met().act('say:explain end:involuntary-hold'),
    'where the officer left': met().act('do:leave end:left-scene'),
  },
});
