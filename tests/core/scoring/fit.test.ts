import { describe } from 'vitest';
import { hold } from '#tests/core/scoring/cases';
import { called, met, policyWith } from '#tests/core/scoring/run';

/** An officer who asked whether Sam can follow, said one thing, and left time. */
const careful = met()
  .act('say:ask-ability')
  .act('say:instruct')
  .act('do:wait', { takes: 20 })
  .see({ behavior: 'active' });

describe('the policy', () => {
  hold([
    {
      title: 'met by a use of force is something to sustain',
      criterion: 'policy-met',
      run: careful.act('force:control-hold'),
      says: /^Control hold \(00:40\) matched .*active resistance; explained/,
      decision: 4,
      event: 'used-force',
    },
    {
      title: 'met by two uses gives two findings',
      criterion: 'policy-met',
      run: careful.act('force:control-hold').act('force:handcuff'),
      says: /matched/,
      event: 'used-force',
      count: 2,
    },
    {
      title: 'not met because of behavior is something to improve',
      criterion: 'policy-unmet',
      run: met().act('say:ask-ability').act('say:instruct').act('do:wait', { takes: 20 }).act('force:control-hold'),
      says: /asks for active resistance; what could be seen was passive behavior/,
      decision: 4,
      event: 'used-force',
    },
    {
      title: 'not met for want of time is something to improve',
      criterion: 'policy-unmet',
      run: met().act('say:ask-ability').act('say:instruct').see({ behavior: 'active' }).act('force:control-hold'),
      says: /no instruction followed by time to comply/,
      event: 'used-force',
    },
    {
      title: 'met is not praised where force was far above what the person did',
      criterion: 'policy-met',
      run: careful.act('say:warn-force').act('force:firearm'),
    },
    {
      title: 'that prohibits an option outright is the graver finding, given alone',
      criterion: 'prohibited',
      run: met().see({ behavior: 'life-threatening' }).act('force:prone-weight'),
      says: /^You used what this agency prohibits here: Weight on a person/,
      event: 'used-force',
    },
    {
      title: 'that prohibits an option is not also unmet',
      criterion: 'policy-unmet',
      run: met().act('force:prone-weight'),
    },
    {
      title: 'that keeps an option for threats to life prohibits it below that',
      criterion: 'prohibited',
      run: met().see({ behavior: 'assaultive' }).act('force:neck-restraint'),
      says: /Neck restraint/,
      event: 'used-force',
    },
    {
      title: 'that keeps an option for threats to life does not prohibit it then',
      criterion: 'prohibited',
      run: met().see({ behavior: 'life-threatening' }).act('force:neck-restraint'),
    },
  ]);
});

describe('proportion', () => {
  hold([
    {
      title: 'two levels above the person is something to improve, once',
      criterion: 'out-of-proportion',
      run: met().act('force:takedown').act('force:baton'),
      says: /^Takedown \(00:00\) was 2 levels above what Sam was doing/,
      event: 'used-force',
    },
    {
      title: 'one level above the person is what the force factor reads as matching',
      criterion: 'out-of-proportion',
      run: met().act('force:escort'),
    },
  ]);
});

describe('ability to comply', () => {
  hold([
    {
      title: 'checked before force that met the policy is something to sustain',
      criterion: 'ability-before-force',
      run: careful.act('force:control-hold'),
      says: /checked that Sam was able to comply before/,
      event: 'used-force',
    },
    {
      title: 'checked before force that did not meet it is not praised',
      criterion: 'ability-before-force',
      run: met().act('say:ask-ability').act('force:takedown'),
    },
    {
      title: 'not checked before force on somebody passive is something to improve',
      criterion: 'ability-assumed',
      run: met().act('say:command').act('force:escort'),
      says: /whether Sam was able to do what you wanted: Hands-on escort \(00:05\)/,
      decision: 2,
      event: 'used-force',
    },
    {
      title: 'is not at issue against an assault',
      criterion: 'ability-assumed',
      run: met().see({ behavior: 'assaultive' }).act('force:takedown'),
    },
    {
      title: 'checked in the same breath as force counts as checked',
      criterion: 'ability-assumed',
      run: met().act('say:ask-ability force:escort'),
    },
  ]);
});

describe('a warning', () => {
  const assault = met().act('say:introduce').see({ behavior: 'assaultive' });
  hold([
    {
      title: 'before force that met the policy is something to sustain',
      criterion: 'warned',
      run: assault.act('say:warn-force').act('force:conducted-energy'),
      says: /warned Sam before you used force/,
      decision: 3,
      event: 'used-force',
    },
    {
      title: 'four decisions old is no warning any more',
      criterion: 'unwarned',
      run: assault
        .act('say:warn-force')
        .act('do:step-back')
        .act('do:step-back')
        .act('do:step-back')
        .act('force:conducted-energy'),
      says: /Sam had no warning: Energy weapon \(CEW\)/,
      event: 'used-force',
    },
    {
      title: 'left out where the agency asks for one is something to improve',
      criterion: 'unwarned',
      run: assault.act('force:baton'),
      says: /Sam had no warning: Baton/,
      event: 'used-force',
    },
    {
      title: 'left out where the agency does not ask is not',
      criterion: 'unwarned',
      run: assault.act('force:takedown'),
    },
    {
      title: 'before a mere show of force is not praised',
      criterion: 'warned',
      run: careful.act('say:warn-force').act('force:energy-display'),
    },
  ]);
});

describe('alternatives', () => {
  hold([
    {
      title: 'open and untried at force on somebody passive are something to improve, by name',
      criterion: 'alternatives-untried',
      run: met().act('force:escort', { or: ['do:step-back', 'do:wait', 'say:offer-choice', 'do:take-cover'] }),
      says: /at 00:00 .*: Stepped back; Silence, on purpose; Offered choices\.$/,
      event: 'used-force',
    },
    {
      title: 'tried before are not untried',
      criterion: 'alternatives-untried',
      run: met()
        .act('do:step-back')
        .act('force:escort', { or: ['do:step-back'] }),
    },
    {
      title: 'that are pressure or requests are none',
      criterion: 'alternatives-untried',
      run: met().act('force:escort', { or: ['say:threaten', 'request:backup', 'ask:dispatch-update', 'end:arrest'] }),
    },
    {
      title: 'in the form of lower force count',
      criterion: 'alternatives-untried',
      run: met().act('force:takedown', { or: ['force:escort', 'force:baton'] }),
      says: /among them: Hands-on escort\.$/,
      event: 'used-force',
    },
    {
      title: 'are not weighed against an assault',
      criterion: 'alternatives-untried',
      run: met()
        .see({ behavior: 'assaultive' })
        .act('force:takedown', { or: ['do:step-back'] }),
    },
  ]);
});

describe('reasons', () => {
  const facts = careful.learn('He pulled away twice').learn('He is near the road');
  hold([
    {
      title: 'named for force that met the policy are something to sustain',
      criterion: 'reasons-given',
      run: facts.act('force:control-hold', { reasons: ['He pulled away twice', 'He is near the road'] }),
      says: /could name 2 facts/,
      event: 'used-force',
    },
    {
      title: 'named for force that did not meet it are not praised',
      criterion: 'reasons-given',
      run: facts.act('force:baton', { reasons: ['He pulled away twice', 'He is near the road'] }),
    },
    {
      title: 'asked for and not given are something to improve',
      criterion: 'reasons-missing',
      run: careful.act('force:control-hold', { reasons: [] }),
      says: /named no fact: Control hold/,
      event: 'used-force',
    },
    {
      title: 'deferred to the debrief are not missing',
      criterion: 'reasons-missing',
      run: careful.act('force:control-hold'),
    },
  ]);
});

describe('a colleague', () => {
  hold([
    {
      title: 'stepped in with is something to sustain',
      criterion: 'stepped-in',
      run: met().act('do:intervene'),
      says: /protected Sam and the colleague/,
      decision: 1,
    },
    {
      title: 'let go on is something to improve',
      criterion: 'stood-by',
      run: met().act('do:wait', { or: [['do:intervene', 'Okafor, I have got this one.']] }),
      says: /making it harder for Sam.*“Okafor, I have got this one” was open/,
      decision: 1,
    },
    {
      title: 'who did nothing cannot be stepped in with',
      criterion: 'stood-by',
      run: met().act('do:wait'),
    },
    {
      title: 'is no duty where the agency names none',
      criterion: 'stood-by',
      run: met().act('do:wait', { or: ['do:intervene'] }),
      policy: policyWith({
        duties: {
          intervene: false,
          renderAid: true,
          reportForce: true,
          exhaustAlternatives: true,
          reportDisplay: true,
        },
      }),
    },
  ]);
});

describe('force kept away', () => {
  const near = { or: ['force:escort', 'do:wait'] } as const;
  hold([
    {
      title: 'from a person in crisis is something to sustain, at what helped most',
      criterion: 'force-kept-away',
      run: met()
        .feel(85)
        .act('do:step-back', { ...near, does: [-4, 2] })
        .act('say:name-emotion', { ...near, does: [-20, 8] })
        .act('say:reflect', { or: ['do:wait'], does: [-3, 3] }),
      says: /From 00:00 to 00:18 Sam was in crisis .*; at 00:06 you named the feeling, and it was not needed/,
      decision: 2,
    },
    {
      title: 'from a person with a knife is something to sustain',
      criterion: 'force-kept-away',
      run: met()
        .see({ weapon: 'knife seen' })
        .act('do:take-cover', { ...near, does: [-1, 2] })
        .see({ weapon: 'secured by a colleague' })
        .act('say:reflect'),
      says: /a weapon was in view \(knife seen\) and force was within reach/,
    },
    {
      title: 'from active resistance is something to sustain',
      criterion: 'force-kept-away',
      run: met()
        .see({ behavior: 'active' })
        .act('say:offer-choice', { ...near, does: [-6, 4] })
        .see({ behavior: 'compliant' })
        .act('say:reflect'),
      says: /Sam’s behavior was active resistance .*you offered a choice/,
    },
    {
      title: 'is not credited where force was used in the end',
      criterion: 'force-kept-away',
      run: met()
        .feel(85)
        .act('say:name-emotion', { ...near, does: [-3, 2] })
        .act('force:escort')
        .feel(20)
        .act('do:wait'),
    },
    {
      title: 'is not credited where somebody was hurt',
      criterion: 'force-kept-away',
      run: met()
        .see({ weapon: 'knife seen' })
        .act('say:name-emotion', { ...near, does: [-9, 2] })
        .hurt('okoro')
        .see({ weapon: 'dropped' })
        .act('do:wait'),
    },
    {
      title: 'is not credited where the person is still in crisis',
      criterion: 'force-kept-away',
      run: met()
        .feel(95)
        .act('say:name-emotion', { ...near, does: [-5, 2] }),
    },
    {
      title: 'is not credited to time going by',
      criterion: 'force-kept-away',
      run: met().feel(85).act('do:wait', near).feel(20).act('do:wait'),
    },
    {
      title: 'is not credited where no force was on offer',
      criterion: 'force-kept-away',
      run: met()
        .feel(85)
        .act('say:name-emotion', { does: [-20, 8] })
        .act('do:wait'),
    },
    {
      title: 'is not credited before the person is met',
      criterion: 'force-kept-away',
      run: called()
        .feel(85)
        .act('do:step-back', { ...near, does: [-20, 2] })
        .enter('contact')
        .act('do:wait'),
    },
  ]);
});
