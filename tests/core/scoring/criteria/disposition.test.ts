import { describe, expect, it } from 'vitest';
import { specify } from '#tests/core/scoring/cases';
import { called, met, reportOf, scenarioWith } from '#tests/core/scoring/run';

const RIDE: readonly [string, string] = ['end:voluntary-transport', 'Offer to drive, in the front, no cuffs'];
const GROUND: readonly [string, string] = ['say:tell-rights', '"This is why I am taking you in."'];
const OVER: readonly [string, string] = ['say:hand-over', '"Sam, this is Noor."'];
const FAMILY: readonly [string, string] = ['say:inform-family', '"Your brother is safe. I will tell you where he is."'];

specify('least-restrictive', {
  kind: 'sustain',
  found: met()
    .act('say:reflect')
    .act('end:voluntary-transport', { text: RIDE[1], or: ['end:arrest', 'end:left-scene'] })
    .end(),
  decision: 2,
  says: 'You chose the least restrictive way on that fits Sam, with others on offer: “Offer to drive, in the front, no cuffs”.',
  also: {
    'with a single other one on offer': {
      run: met()
        .act('end:voluntary-transport', { text: RIDE[1], or: ['end:arrest'] })
        .end(),
      says: /with another on offer: “Offer to drive, in the front, no cuffs”/,
    },
  },
  silent: {
    'where it was the only way on': met().act('end:voluntary-transport').end(),
    'where the officer just left': met()
      .act('end:left-scene do:leave', { or: [RIDE] })
      .end(),
    'where the run ended in a way that does not fit': met()
      .act('end:voluntary-transport', { or: ['end:arrest'] })
      .end('arrested', 'arrest'),
    'where nothing was settled': met().act('say:reflect', { or: [RIDE, 'end:arrest'] }),
  },
});

specify('more-restrictive', {
  kind: 'improve',
  found: met()
    .act('say:reflect')
    .act('end:involuntary-hold', { or: [RIDE] })
    .end('goes-along', 'involuntary-hold'),
  decision: 2,
  says: 'You chose more control over Sam than was needed; a stronger option was open: “Offer to drive, in the front, no cuffs”.',
  silent: {
    'where nothing lighter was ever on offer': met()
      .act('end:involuntary-hold', { or: ['end:arrest'] })
      .end('arrested', 'arrest'),
    'where what was lighter does not fit this call': met()
      .act('end:involuntary-hold', { or: ['end:left-scene'] })
      .end('arrested', 'arrest'),
    'where something just as light was on offer': met()
      .act('end:crisis-center', { or: [RIDE] })
      .end(),
    'where it was on offer in an earlier decision': met()
      .act('say:reflect', { or: [RIDE] })
      .act('end:involuntary-hold', { or: ['end:arrest'] })
      .end('arrested', 'arrest'),
  },
});

specify('poor-outcome', {
  kind: 'improve',
  found: met().act('say:threaten').act('say:reflect').act('do:crowd').act('say:argue').end('walks-off', 'left-scene'),
  decision: 4,
  event: 'ended',
  says: 'Sam is gone. 3 decisions on the way there were costly. This call can also end so: Sam rides along.',
  also: {
    'with what was costly before the two met': {
      run: called().act('do:arrive-hot').enter('contact').act('say:threaten').end('walks-off', 'left-scene'),
      says: /^Sam is gone\. 2 decisions on the way there were costly\./,
    },
  },
  silent: {
    'with what was costly only after it was over': met()
      .act('say:threaten')
      .enter('outcome')
      .act('do:hurry')
      .act('say:dismiss')
      .end('walks-off', 'left-scene'),
    'after one costly decision': met().act('say:threaten').act('say:reflect').end('walks-off', 'left-scene'),
    'where it ended well': met().act('say:threaten').act('say:argue').end(),
    'where the trainee settled it, which is judged by itself': met()
      .act('say:threaten')
      .act('say:argue')
      .act('end:arrest')
      .end('arrested', 'arrest'),
    'where the run has not ended': met().act('say:threaten').act('say:argue'),
    'where the costly words were warnings owed to somebody who attacks': met()
      .see({ behavior: 'assaultive' })
      .act('say:warn-force', { does: [8, -4] })
      .act('say:warn-force', { does: [8, -4] })
      .end('arrested', 'arrest'),
    'where the author calls no ending best': [
      met().act('say:threaten').act('say:argue').end('off', 'left-scene'),
      scenarioWith({
        endings: ['goes-along', 'walks-off', 'arrested'].map((id) => ({
          id,
          title: 'Gone',
          summary: 'Gone.',
          disposition: 'left-scene',
          fit: 'poor',
        })),
      }),
    ],
    'after a sound process': met()
      .act('say:reflect', { does: [-4, 4] })
      .act('say:validate', { does: [-4, 4] })
      .end('arrested', 'arrest'),
  },
});

specify('ground-said', {
  kind: 'sustain',
  found: met().act('say:reflect').act('say:tell-rights', { text: GROUND[1] }).end('arrested', 'involuntary-hold'),
  decision: 2,
  says: 'You told Sam on what ground it was decided: “This is why I am taking you in”.',
  silent: {
    'where the person went by choice': met().act('say:tell-rights').end(),
    'where EMS took the person': met().act('say:tell-rights').end('goes-along', 'ems-transport'),
    'where the run has not ended': met().act('say:tell-rights'),
  },
});

specify('ground-unsaid', {
  kind: 'improve',
  found: met()
    .act('say:reflect', { or: [GROUND] })
    .act('end:arrest')
    .end('arrested', 'arrest'),
  decision: 2,
  event: 'ended',
  says: 'It was decided for Sam, and Sam was not told on what ground; say what the ground is, what happens next, and for how long.',
  silent: {
    'where it was never on offer': met().act('say:reflect').act('end:arrest').end('arrested', 'arrest'),
    'where it was on offer only as part of a threat': met()
      .act('say:reflect', { or: ['say:tell-rights say:threaten'] })
      .end('arrested', 'arrest'),
    'where it was said before': met()
      .act('say:tell-rights')
      .act('say:reflect', { or: [GROUND] })
      .end('arrested', 'arrest'),
    'where the person went by choice': met()
      .act('say:reflect', { or: [GROUND] })
      .end(),
  },
});

specify('warm-hand-over', {
  kind: 'sustain',
  found: met().act('say:reflect').act('say:hand-over', { text: '"Noor, this is Sam. Talk to his right side."' }),
  decision: 2,
  says: 'You handed Sam over in words, so that the story did not have to be told from the start: “Noor, this is Sam. Talk to his right side”.',
  silent: {
    'where the family was told in place of it': met().act('say:inform-family'),
    'where it was only on offer': met().act('say:reflect', { or: [OVER] }),
  },
});

specify('cold-hand-over', {
  kind: 'improve',
  found: met()
    .act('say:reflect')
    .enter('outcome')
    .act('do:report', { or: [OVER] })
    .end('goes-along', 'emergency-department'),
  decision: 2,
  says: 'Sam went from you to strangers without a word between; here you could have said “Sam, this is Noor”.',
  silent: {
    'where it was never on offer': met().act('say:reflect').enter('outcome').act('do:report').end(),
    'where nobody took over': met()
      .act('say:reflect', { or: [OVER] })
      .end('walks-off', 'safety-plan'),
    'where the person was arrested': met()
      .act('say:reflect', { or: [OVER] })
      .end('arrested', 'arrest'),
    'where it was said': met()
      .act('say:hand-over')
      .act('do:report', { or: [OVER] })
      .end(),
    'where the officer stayed until somebody had sat down with Sam': met()
      .act('say:reflect')
      .enter('outcome')
      .act('do:wait', { or: [OVER] })
      .end('goes-along', 'emergency-department'),
  },
});

specify('family-told', {
  kind: 'sustain',
  found: met().act('say:reflect').enter('outcome').act('say:inform-family'),
  decision: 2,
  says: 'You told the people close to Sam where this goes next (00:10).',
  silent: {
    'where the family was asked and not told': met().act('ask:family'),
    'where it was only on offer': met().act('do:report', { or: [FAMILY] }),
  },
});

specify('family-untold', {
  kind: 'improve',
  found: met()
    .act('say:reflect')
    .enter('outcome')
    .act('do:report', { or: [FAMILY] }),
  decision: 2,
  says: 'The family was left to find out for itself where Sam is; here you could have said “Your brother is safe. I will tell you where he is”.',
  silent: {
    'where it was never on offer': met().act('say:reflect').enter('outcome').act('do:report'),
    'where they were told after the report': met()
      .enter('outcome')
      .act('do:report', { or: [FAMILY] })
      .act('say:inform-family'),
  },
});

specify('needless-custody', {
  kind: 'improve',
  found: met().act('say:reflect').act('end:arrest say:tell-rights').end('arrested', 'arrest'),
  decision: 2,
  says: 'You took Sam into custody although no crime called for it (00:10); first settle whether there was a crime, whether there is danger, what policy allows, and what is the least that would do.',
  also: {
    'for a hold, from the handcuffs on': {
      run: met()
        .act('force:handcuff')
        .see({ custody: 'cuffed-behind' })
        .act('end:involuntary-hold')
        .end('arrested', 'involuntary-hold'),
      says: /^You had Sam held although nothing Sam had said or done called for it/,
      decision: 1,
    },
  },
  silent: {
    'where the handcuffs came off again': met()
      .act('force:handcuff')
      .see({ custody: 'cuffed-behind' })
      .act('say:apologize')
      .see({ custody: 'free' })
      .end('walks-off', 'left-scene'),
    'where Sam had attacked': met().see({ behavior: 'assaultive' }).act('end:arrest').end('arrested', 'arrest'),
    'where somebody else had been hurt': met().act('end:arrest').hurt('okoro').end('arrested', 'arrest'),
    'where the scenario calls the ending fit': met().act('end:involuntary-hold').end('goes-along', 'involuntary-hold'),
    'where Sam was taken to a hospital': met().act('end:emergency-department').end('arrested', 'emergency-department'),
  },
});

describe('inside custody that nothing called for', () => {
  const taken = met()
    .act('end:arrest say:tell-rights')
    .act('say:explain', { does: [-3, 3] })
    .act('do:report')
    .end('arrested', 'arrest');
  const report = reportOf(taken);

  it('nothing is sustained but what makes up for it', () => {
    const sustained = report.findings.filter(({ kind }) => kind === 'sustain').map(({ criterion }) => criterion);
    expect(sustained).not.toContain('ground-said');
    expect(sustained).not.toContain('explained-first');
  });

  it('the decision to take it is costly, however well it was explained', () => {
    expect(report.decisions[0]?.quality).toBe('costly');
  });
});

const LIFT: readonly [string, string] = ['say:offer-help', '"I can drive you."'];

specify('not-offered-again', {
  kind: 'improve',
  found: met()
    .act('say:offer-help')
    .act('say:reflect', { does: [-20] })
    .act('do:wait', { or: [LIFT] })
    .act('do:disengage', { or: [LIFT] })
    .end('walks-off', 'left-scene'),
  decision: 3,
  says: 'You offered Sam a way on only while Sam was still agitated, and not again once Sam was anxious (00:22); here you could have said “I can drive you”.',
  silent: {
    'where it ended well': met()
      .act('say:offer-help')
      .act('say:reflect', { does: [-20] })
      .act('do:wait', { or: [LIFT] })
      .act('do:wait', { or: [LIFT] })
      .end(),
    'where it was offered again': met()
      .act('say:offer-help')
      .act('say:reflect', { does: [-20] })
      .act('do:wait', { or: [LIFT] })
      .act('say:offer-help')
      .act('do:wait', { or: [LIFT] })
      .end('walks-off', 'left-scene'),
    'where Sam never grew calmer': met()
      .act('say:offer-help')
      .act('do:wait', { or: [LIFT] })
      .act('do:wait', { or: [LIFT] })
      .end('walks-off', 'left-scene'),
    'where nothing was offered at all': met()
      .act('say:reflect', { does: [-20] })
      .act('do:wait', { or: [LIFT] })
      .act('do:wait', { or: [LIFT] })
      .end('walks-off', 'left-scene'),
  },
});
