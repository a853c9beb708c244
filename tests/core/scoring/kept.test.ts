import { describe } from 'vitest';
import { hold } from '#tests/core/scoring/cases';
import { called, met, policyWith } from '#tests/core/scoring/run';

/** An officer who asked whether Sam can follow, said one thing, and left time. */
const careful = met()
  .act('say:ask-ability')
  .act('say:instruct')
  .act('do:wait', { takes: 20 })
  .see({ behavior: 'active' });

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
      says: /From 00:00, when Sam was in crisis, to 00:18 force was within reach; at 00:06 you named the feeling, and none was needed/,
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
      says: /when a weapon was in view \(knife seen\), to 00:08 force was within reach/,
    },
    {
      title: 'from active resistance is something to sustain',
      criterion: 'force-kept-away',
      run: met()
        .see({ behavior: 'active' })
        .act('say:offer-choice', { ...near, does: [-6, 4] })
        .see({ behavior: 'compliant' })
        .act('say:reflect'),
      says: /when Sam’s behavior was active resistance, .*you offered a choice/,
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
