import { CITY } from '#tests/core/small';
import { specify } from '#tests/core/scoring/cases';
import { met, policyWith } from '#tests/core/scoring/run';

/** An officer who asked whether Sam can follow, said one thing, and left time; then Sam braced. */
const careful = met().act('say:ask-ability').act('say:instruct').act('do:wait').see({ behavior: 'active' });

specify('force-kept-away', {
  kind: 'sustain',
  found: met()
    .see({ behavior: 'active' })
    .act('say:validate', { or: ['force:control-hold'], does: [-4, 3] })
    .see({ behavior: 'passive' })
    .act('do:wait'),
  decision: 1,
  says: 'From 00:00, when Sam’s behavior was active resistance, to 00:12 the call was close to force; at 00:00 you acknowledged what you heard without agreeing or arguing, and none was needed.',
  silent: {
    'where force was never within reach': met()
      .act('say:validate', { or: ['force:control-hold'], does: [-4, 3] })
      .act('do:wait'),
    'where the trouble went on to the end': met()
      .see({ behavior: 'active' })
      .act('say:validate', { or: ['force:control-hold'], does: [-4, 3] }),
  },
});

specify('stepped-in', {
  kind: 'sustain',
  found: met().act('say:introduce').act('do:intervene'),
  decision: 2,
  says: 'You stepped in with a colleague (00:06), which protected Sam and the colleague.',
  silent: {
    'where it was only on offer': met().act('say:introduce', { or: ['do:intervene'] }),
    'where the colleague was only briefed': met().act('say:introduce').act('do:brief'),
  },
});

specify('stood-by', {
  kind: 'improve',
  found: met()
    .act('say:introduce')
    .act('say:reflect', { or: [['do:intervene', '"Okoro, let me."']] }),
  decision: 2,
  says: 'A colleague was making it harder for Sam, and you let it go; here “Okoro, let me” was open to you.',
  silent: {
    'where stepping in was never on offer': met().act('say:introduce').act('say:reflect'),
    'where the officer stepped in later': met()
      .act('say:introduce', { or: ['do:intervene'] })
      .act('do:intervene'),
    'where the agency makes it no duty': [
      met().act('do:wait', { or: ['do:intervene'] }),
      undefined,
      policyWith({ duties: { ...CITY.duties, intervene: false } }),
    ],
  },
});

specify('reasons-given', {
  kind: 'sustain',
  found: careful
    .learn('He braced')
    .learn('He is near the road')
    .act('force:control-hold', { reasons: ['He braced', 'He is near the road'] }),
  decision: 4,
  event: 'used-force',
  says: 'You could name 2 facts, known then, on which you relied: Control hold (00:40).',
  silent: {
    'for one reason': careful.learn('He braced').act('force:control-hold', { reasons: ['He braced'] }),
    'where the question waits for the debrief': careful.learn('He braced').act('force:control-hold'),
    'where the force did not meet the policy': met().act('force:baton', {
      reasons: ['He braced', 'He is near the road'],
    }),
  },
});

specify('reasons-missing', {
  kind: 'improve',
  found: met().act('say:command').act('force:escort', { reasons: [] }).act('force:handcuff', { reasons: [] }),
  decision: 2,
  event: 'used-force',
  says: 'You were asked for your reasons and named no fact: Hands-on escort (00:05); be able to say what Sam was doing and what made it urgent.',
  silent: {
    'where one reason was named': met()
      .learn('He braced')
      .act('force:escort', { reasons: ['He braced'] }),
    'where the question waits for the debrief': met().act('force:escort'),
    'where there was no force': [met().act('do:wait', { reasons: [] }), undefined, policyWith({})],
  },
});
