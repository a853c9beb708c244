import { RURAL } from '#tests/core/small';
import { specify } from '#tests/core/scoring/cases';
import { met } from '#tests/core/scoring/run';

/** An officer who asked whether Sam can follow, said one thing, and left time; then Sam braced. */
const careful = met().act('say:ask-ability').act('say:instruct').act('do:wait').see({ behavior: 'active' });
const assault = met().act('say:introduce').see({ behavior: 'assaultive' });

specify('policy-met', {
  kind: 'sustain',
  found: careful.act('force:control-hold'),
  decision: 4,
  event: 'used-force',
  says: 'Control hold (00:40) met what the agency requires, with what you could see then: active resistance; explained.',
  also: {
    'once for each of two uses': {
      run: careful.act('force:control-hold').act('force:handcuff'),
      says: /met what the agency requires/,
      count: 2,
    },
  },
  silent: {
    'where one step was missing': met()
      .act('say:instruct')
      .act('do:wait')
      .see({ behavior: 'active' })
      .act('force:control-hold'),
    'where the officer’s own act had brought the danger that it answered': met()
      .act('do:approach', { does: [8, -4] })
      .see({ behavior: 'active' })
      .act('say:ask-ability', { or: ['force:control-hold'] })
      .act('say:instruct', { or: ['force:control-hold'] })
      .act('do:wait', { or: ['force:control-hold'] })
      .act('force:control-hold'),
    'where a gentler choice was open': careful.act('force:control-hold', { or: ['do:step-back'] }),
    'for a dog that the agency does not have': assault.act('say:warn-force').act('force:canine'),
    'where force was far above what the person did': careful.act('say:warn-force').act('force:firearm'),
  },
});

specify('policy-unmet', {
  kind: 'improve',
  found: assault.see({ behavior: 'passive' }).act('say:warn-force').act('force:conducted-energy'),
  decision: 3,
  event: 'used-force',
  says: 'Energy weapon (CEW) (00:12) did not meet what the agency requires. The policy requires assaultive behavior; what could be seen was passive behavior. There was no instruction followed by time to comply.',
  also: {
    'for want of the behavior alone': {
      run: met().act('say:ask-ability').act('say:instruct').act('do:wait').act('force:control-hold'),
      says: /requires active resistance; what could be seen was passive behavior\.$/,
      decision: 4,
    },
    'for want of time alone': {
      run: met().act('say:ask-ability').act('say:instruct').see({ behavior: 'active' }).act('force:control-hold'),
      says: /requires\. There was no instruction followed by time to comply\.$/,
    },
  },
  silent: {
    'where only the warning was missing, which is told by itself': assault.act('force:conducted-energy'),
    'where only ability was not checked, which is told by itself': met()
      .act('say:instruct')
      .act('do:wait')
      .see({ behavior: 'active' })
      .act('force:control-hold'),
    'where only a gentler choice was open, which is told by itself': careful.act('force:control-hold', {
      or: ['do:step-back'],
    }),
    'where the option is prohibited, which is told by itself': met().act('force:neck-restraint'),
  },
});

specify('prohibited', {
  kind: 'improve',
  found: assault.act('force:neck-restraint'),
  decision: 2,
  event: 'used-force',
  says: 'You used what this agency prohibits here: Neck restraint (00:06); moving back, cover, or more hands on arms and legs were ways to hold on until help came.',
  also: {
    'for weight on a person, even against a threat to life': {
      run: met().see({ behavior: 'life-threatening' }).act('force:prone-weight'),
      says: /^You used what this agency prohibits here: Weight on a person/,
    },
  },
  silent: {
    'for a neck restraint against a threat to life in the city': met()
      .see({ behavior: 'life-threatening' })
      .act('force:neck-restraint'),
    'for an option that is merely not permitted yet': met().act('force:baton'),
    'where it was only on offer': assault.act('say:warn-force', { or: ['force:prone-weight'] }),
  },
});

specify('prohibited', {
  kind: 'improve',
  found: met().see({ behavior: 'life-threatening' }).act('force:neck-restraint'),
  decision: 1,
  event: 'used-force',
  says: 'You used what this agency prohibits here: Neck restraint (00:00); moving back, cover, or more hands on arms and legs were ways to hold on until help came.',
  policy: RURAL,
  silent: {},
});

specify('out-of-proportion', {
  kind: 'improve',
  found: met().act('say:introduce').act('force:baton').act('force:firearm'),
  decision: 2,
  event: 'used-force',
  says: 'Baton (00:06) was 3 levels above what Sam was doing; the force factor reads 0 or 1 as matching.',
  silent: {
    'one level above': met().act('force:control-hold'),
    'below what the person did': met().see({ behavior: 'life-threatening' }).act('force:takedown'),
    'for a takedown against active resistance': met().see({ behavior: 'active' }).act('force:takedown'),
  },
});

specify('ability-before-force', {
  kind: 'sustain',
  found: careful.act('force:handcuff').act('force:escort'),
  decision: 4,
  event: 'used-force',
  says: 'You had checked whether Sam was able to comply before you used force: Handcuffs (00:40).',
  silent: {
    'against an assault, where it is not at issue': met()
      .act('say:ask-ability')
      .see({ behavior: 'assaultive' })
      .act('force:takedown'),
    'where the policy was not met for want of time': met()
      .act('say:ask-ability')
      .see({ behavior: 'active' })
      .act('force:control-hold'),
    'where it was asked afterwards': met().see({ behavior: 'active' }).act('force:control-hold').act('say:ask-ability'),
  },
});

specify('ability-assumed', {
  kind: 'improve',
  found: met().act('say:command').see({ behavior: 'active' }).act('force:control-hold').act('force:handcuff'),
  decision: 2,
  event: 'used-force',
  says: 'You used force without finding out whether Sam was able to do what you wanted: Control hold (00:05); ask “can you hear me, can you do that?” and wait.',
  also: {
    'for force on somebody passive': {
      run: met().act('say:command').act('force:escort'),
      says: /whether Sam was able to do what you wanted: Hands-on escort \(00:05\)/,
      decision: 2,
    },
  },
  silent: {
    'where it had been asked long before': met()
      .act('say:ask-ability')
      .act('do:wait')
      .act('do:wait')
      .act('do:wait')
      .act('force:escort'),
    'against a threat to life': met().see({ behavior: 'life-threatening' }).act('force:firearm'),
    'against an assault': assault.act('force:takedown'),
    'where it was asked in the same breath': met().act('say:ask-ability force:escort'),
  },
});

specify('warned', {
  kind: 'sustain',
  found: assault.act('say:warn-force').act('do:step-back').act('do:step-back').act('force:baton'),
  decision: 5,
  event: 'used-force',
  says: 'You warned Sam before you used force, and left a last choice: Baton (00:24).',
  silent: {
    'where the warning was four decisions old': assault
      .act('say:warn-force')
      .act('do:step-back')
      .act('do:step-back')
      .act('do:step-back')
      .act('force:takedown'),
    'where the force did not meet the policy': met().act('say:warn-force').act('force:baton'),
    'where the force was only shown': met()
      .see({ behavior: 'life-threatening' })
      .act('say:warn-force')
      .act('force:firearm-display'),
  },
});

specify('unwarned', {
  kind: 'improve',
  found: met().see({ behavior: 'life-threatening' }).act('say:explain').act('force:firearm'),
  decision: 2,
  event: 'used-force',
  says: 'Sam had no warning: Firearm (00:12); say what will happen and what would stop it, and leave a moment for it.',
  also: {
    'where the warning was four decisions old': {
      run: assault
        .act('say:warn-force')
        .act('do:step-back')
        .act('do:step-back')
        .act('do:step-back')
        .act('force:conducted-energy'),
      says: /Sam had no warning: Energy weapon \(CEW\)/,
    },
  },
  silent: {
    'where the warning came in the same breath': assault.act('say:warn-force force:baton'),
    'where the agency asks for no warning': assault.act('force:takedown'),
    'where nothing was used': assault.act('do:step-back', { or: ['say:warn-force', 'force:baton'] }),
  },
});

specify('alternatives-untried', {
  kind: 'improve',
  found: met()
    .act('do:step-back')
    .act('force:takedown', { or: ['do:step-back', 'do:take-cover', 'force:escort', 'say:explain', 'do:reposition'] }),
  decision: 2,
  event: 'used-force',
  says: 'Less intrusive options were open at 00:06 and had not been tried, among them: Took cover; Explained what happens and why; Repositioned, leaving a way out.',
  also: {
    'for lower force that was on offer': {
      run: met()
        .stand(20)
        .act('force:takedown', { or: ['force:escort', 'force:baton'] }),
      says: /among them: Hands-on escort\.$/,
    },
  },
  silent: {
    'where nothing gentler was ever on offer': met().act('force:takedown', {
      or: ['force:baton', 'say:threaten', 'end:arrest'],
    }),
    'where everything on offer had been tried': met()
      .act('do:wait')
      .act('say:explain')
      .act('force:escort', { or: ['do:wait', 'say:explain'] }),
    'against an assault': assault.act('force:takedown', { or: ['do:step-back'] }),
    'where the lower force is one the agency prohibits or does not permit yet': met().act('force:firearm', {
      or: ['force:prone-weight', 'force:baton', 'force:control-hold'],
    }),
    'where only questions and requests to others were on offer': met().act('force:escort', {
      or: ['request:backup', 'ask:dispatch-update'],
    }),
  },
});

const GUARD = ['force:control-hold', 'do:step-back'];

specify('danger-not-met', {
  kind: 'improve',
  found: met()
    .see({ behavior: 'active' })
    .act('do:observe', { or: ['force:control-hold', 'do:step-back', ['do:clear-bystanders', 'Move them back']] })
    .act('do:wait', { or: GUARD })
    .hurt('okoro'),
  decision: 1,
  says: 'From 00:00 on there was danger, and nothing you did until 00:12 brought it down; a stronger option: “Move them back” was open to you.',
  silent: {
    'where something that was done helped, and it happened all the same': met()
      .see({ behavior: 'active' })
      .act('say:explain', { does: [-3, 2], or: GUARD })
      .act('do:wait', { or: GUARD })
      .hurt('okoro'),
    'where nobody was hurt': met().see({ behavior: 'active' }).act('do:observe', { or: GUARD }),
    'where force was used, which is judged by itself': met()
      .see({ behavior: 'active' })
      .act('force:control-hold', { or: GUARD })
      .hurt('sam'),
    'where nothing had been near': met().act('do:observe', { or: GUARD }).hurt('okoro'),
  },
});

specify('force-brought-near', {
  kind: 'improve',
  found: met()
    .act('say:threaten', { does: [12, -8], or: [['say:name-emotion', 'You look scared.']] })
    .see({ behavior: 'active' })
    .act('do:wait', { or: GUARD }),
  decision: 1,
  says: 'You threatened (00:00), and right after it (00:06) the call was close to force; a stronger option: you could have said “You look scared”.',
  also: {
    'where somebody agitated was walked up to': {
      run: met()
        .act('do:approach', { does: [5, -3] })
        .see({ behavior: 'active' })
        .act('do:wait', { or: GUARD }),
      says: /^You moved closer \(00:00\), .*; give Sam room and time, so that your own act does not make force necessary\.$/,
    },
  },
  silent: {
    'where it came by itself': met().act('say:explain').see({ behavior: 'active' }).act('do:wait', { or: GUARD }),
    'where it came long after': met()
      .act('say:threaten', { does: [12, -8] })
      .act('do:wait')
      .act('do:wait')
      .see({ behavior: 'active' })
      .act('do:wait', { or: GUARD }),
    'where force had brought it, which is judged by itself': met()
      .act('force:firearm-display', { does: [12, -8] })
      .see({ behavior: 'active' })
      .act('do:wait', { or: GUARD }),
  },
});
