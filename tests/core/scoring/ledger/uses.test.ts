import { describe, expect, it } from 'vitest';
import { rowOf } from '#tests/core/scoring/ledger';
import { called, met, reportOf } from '#tests/core/scoring/run';

/** Hands, a takedown and handcuffs, with a warning and a step back between them. */
const three = met()
  .act('say:introduce')
  .act('force:escort', { or: ['do:step-back', 'say:explain'] })
  .act('say:warn-force')
  .see({ behavior: 'assaultive' })
  .stand(6)
  .act('force:takedown', { or: ['do:step-back', 'say:explain', 'force:escort'] })
  .act('do:step-back')
  .see({ behavior: 'active' })
  .act('force:handcuff', { or: ['do:step-back', 'say:explain'] })
  .act('do:check-injury')
  .act('do:report');

describe('several uses of force', () => {
  const { ledger, outcome } = reportOf(three);

  it('have a row each, with its decision, its time and what could be seen then', () => {
    expect(ledger.map(({ decision, at, behavior, decimeters }) => [decision, at, behavior, decimeters])).toEqual([
      [2, 6, 'passive', 60],
      [4, 22, 'assaultive', 6],
      [6, 43, 'active', 6],
    ]);
    expect(outcome.forceEvents).toBe(3);
  });

  it('have a force factor each', () => {
    expect(ledger.map(({ forceFactor }) => forceFactor)).toEqual([1, 0, 0]);
  });

  it('have a warning each, if it came within three decisions before', () => {
    expect(ledger.map(({ warned }) => warned)).toEqual([false, true, true]);
  });

  it('have what was open and untried until then each', () => {
    expect(ledger.map(({ untried }) => untried)).toEqual([
      ['Stepped back', 'Explained what happens and why'],
      ['Stepped back', 'Hands-on escort'],
      ['Explained what happens and why'],
    ]);
  });

  it('have a course before them each, in which force is never what widened the choices', () => {
    expect(ledger.map(({ earlier }) => earlier.map(({ decision }) => decision))).toEqual([[], [3], [3, 5]]);
    const helped = met()
      .act('force:escort', { does: [-20, 10] })
      .act('force:handcuff');
    expect(rowOf(helped, 1).earlier).toEqual([]);
  });

  it('count the seconds to aid from each of them', () => {
    expect(ledger.map(({ aid }) => aid.seconds)).toEqual([57, 41, 20]);
  });

  it('are all reported by one report after the last, and none by one before the first', () => {
    expect(ledger.map(({ reported }) => reported)).toEqual([true, true, true]);
    const early = met().act('do:report').act('force:escort').act('force:handcuff').act('do:wait');
    expect(reportOf(early).ledger.map(({ reported }) => reported)).toEqual([false, false]);
  });

  it('in one breath are two rows of one decision', () => {
    const run = met()
      .act('force:takedown force:handcuff', { reasons: ['He fell'] })
      .act('do:check-injury');
    expect(reportOf(run).ledger.map(({ option, decision, reasons }) => [option, decision, reasons.length])).toEqual([
      ['takedown', 1, 1],
      ['handcuff', 1, 1],
    ]);
  });

  it('leave a repeated finding to the first of them, and a prohibited one to each', () => {
    const run = met().act('force:prone-weight').act('force:prone-weight').act('do:wait');
    const criteria = reportOf(run).findings.map(({ criterion }) => criterion);
    expect(criteria.filter((id) => id === 'prohibited')).toHaveLength(2);
    expect(criteria.filter((id) => id === 'out-of-proportion')).toHaveLength(1);
    expect(criteria.filter((id) => id === 'ability-assumed')).toHaveLength(1);
  });
});

describe('a show of force', () => {
  const shown = met().act('say:introduce').act('force:energy-display').act('do:step-back').act('do:report');

  it('touches nobody, and needs no aid', () => {
    expect(rowOf(shown)).toMatchObject({ display: true, severity: 0, aid: { needed: false, given: false } });
  });

  it('can be taken back, so that the steps before it are not asked for', () => {
    expect(reportOf(shown).findings.map(({ criterion }) => criterion)).not.toContain('steps-skipped');
  });

  it('is reported like force', () => {
    expect(rowOf(shown).reported).toBe(true);
    expect(reportOf(shown).findings.map(({ criterion }) => criterion)).toContain('force-reported');
  });

  it('before force that touches leaves aid to the second row', () => {
    const run = met().act('force:firearm-display').act('force:takedown').wait(10).act('do:render-aid');
    expect(reportOf(run).ledger.map(({ aid }) => aid.seconds)).toEqual([undefined, 25]);
  });
});

describe('aid', () => {
  const held = met().see({ behavior: 'assaultive' }).act('force:takedown');

  it.each(['do:render-aid', 'do:check-injury', 'do:recovery-position', 'request:ems'])('is %s', (word) => {
    expect(rowOf(held.act('say:reflect').act(word)).aid).toEqual({ needed: true, given: true, seconds: 25 });
  });

  it.each(['say:apologize', 'say:reassure', 'do:offer-item', 'request:backup', 'do:report'])('is not %s', (word) => {
    expect(rowOf(held.act(word)).aid).toEqual({ needed: true, given: false });
  });

  it('in the same act comes at once', () => {
    expect(rowOf(met().act('force:takedown do:recovery-position')).aid.seconds).toBe(0);
  });

  it('that was rewound was not given', () => {
    const run = met().act('force:takedown').act('do:check-injury').rewind(2).act('do:hurry');
    expect(rowOf(run).aid).toEqual({ needed: true, given: false });
  });
});

describe('untried options', () => {
  it('name words and acts first and force last, each once', () => {
    const run = met()
      .stand(20)
      .see({ behavior: 'active' })
      .act('force:takedown', {
        or: ['force:control-hold', 'do:wait', 'force:escort', 'do:wait say:explain', 'say:reflect'],
      });
    expect(rowOf(run).untried).toEqual([
      'Silence, on purpose',
      'Explained what happens and why',
      'Reflecting',
      'Control hold',
      'Hands-on escort',
    ]);
  });

  it('are only away and behind something where the person attacks', () => {
    const or = ['do:wait', 'say:reflect', 'force:handcuff', 'force:energy-display', 'do:take-cover'];
    const run = met().stand(30).see({ behavior: 'life-threatening', holds: 'knife' }).act('force:firearm', { or });
    expect(rowOf(run).untried).toEqual(['Took cover']);
  });

  it('hold no hands on somebody who is out of their reach', () => {
    const run = met()
      .see({ behavior: 'active' })
      .act('force:takedown', { or: ['force:escort', 'say:explain'] });
    expect(rowOf(run).untried).toEqual(['Explained what happens and why']);
  });

  it('hold neither silence nor an arm for somebody who runs', () => {
    const run = met()
      .see({ behavior: 'active', posture: 'running' })
      .act('force:conducted-energy', { or: ['do:wait', 'force:escort', 'say:explain'] });
    expect(rowOf(run).untried).toEqual(['Explained what happens and why']);
  });

  it.each([
    ['questions to others', 'ask:witness'],
    ['requests', 'request:backup'],
    ['ways to end it', 'end:voluntary-transport'],
    ['pressure', 'do:crowd'],
    ['commands', 'say:command'],
    ['a warning, which leads to force', 'say:warn-force'],
    ['simply going on', 'do:proceed'],
    ['force of the same level', 'force:pepper-spray'],
    ['force that the agency prohibits', 'force:neck-restraint'],
    ['force that the behavior does not permit yet', 'force:control-hold'],
    ['force that the pack does not speak of', 'force:canine'],
  ])('do not hold %s', (_what, word) => {
    expect(rowOf(met().act('force:takedown', { or: [word] })).untried).toEqual([]);
  });

  it('are nothing that was tried in contact before, and what was tried on the way is', () => {
    const run = called()
      .act('do:observe')
      .enter('contact')
      .act('do:wait')
      .act('force:escort', { or: ['do:observe', 'do:wait'] });
    expect(rowOf(run).untried).toEqual(['Watched and took stock']);
  });
});
