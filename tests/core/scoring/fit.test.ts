import { describe } from 'vitest';
import { hold } from '#tests/core/scoring/cases';
import { met } from '#tests/core/scoring/run';

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
      says: /^Control hold \(00:40\) met what the agency asks for.*active resistance; explained/,
      decision: 4,
      event: 'used-force',
    },
    {
      title: 'met by two uses gives two findings',
      criterion: 'policy-met',
      run: careful.act('force:control-hold').act('force:handcuff'),
      says: /met what the agency asks for/,
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
      says: /checked whether Sam was able to comply before/,
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
