import { describe, expect, it } from 'vitest';
import { DOMAINS } from '#scoring';
import { called, met, reportOf, type Run } from '#tests/core/scoring/run';

function scoreOf(run: Run, domain: string): number | null | undefined {
  return reportOf(run).domains.find((entry) => entry.domain === domain)?.score;
}

/** A run as a trained officer would take it. */
const skilled = called()
  .act('ask:dispatch-history', { or: ['do:arrive-hot'] })
  .act('ask:dispatch-weapons')
  .act('ask:dispatch-plan')
  .act('request:mobile-crisis')
  .act('do:check-policy')
  .act('do:arrive-quietly', { or: ['do:arrive-hot'] })
  .enter('contact')
  .stand(30)
  .act('say:introduce', { does: [-2, 3], text: 'I am Ana.' })
  .act('say:open-question', { does: [-4, 4], text: 'What happened?' })
  .act('do:wait', { does: [-3, 2] })
  .act('do:clear-bystanders')
  .act('say:name-emotion', { does: [-5, 5], text: 'Frightening.' })
  .act('do:step-back', { does: [-5, 3] })
  .stand(60)
  .come('mobile-crisis')
  .act('say:ask-wants', { does: [-4, 5], text: 'What would help?' })
  .act('say:reflect', { does: [-4, 4], text: 'Sleep.' })
  .act('say:summarize', { does: [-4, 4], text: 'So: sleep, and your brother.' })
  .act('say:offer-choice', { does: [-4, 4], text: 'Here, or the car?' })
  .act('say:hand-over', { does: [-1, 1], text: 'This is Noor.' });

/** A run of orders and hands. */
const commander = called()
  .act('do:arrive-hot', { or: ['ask:dispatch-history', 'ask:dispatch-weapons', 'do:arrive-quietly'] })
  .enter('contact')
  .act('say:command', { does: [5, -4] })
  .act('say:repeat-command', { does: [8, -6], or: ['say:ask-ability'] })
  .act('say:threaten', { does: [12, -10] })
  .act('do:crowd', { does: [10, -7] })
  .act('force:takedown', { does: [20, -20], or: ['do:step-back', 'do:wait'] });

const BAD_END = (run: Run) => run.feel(98, 2).hurt('okoro', 'serious').end('arrested', 'arrest');

describe('domain scores', () => {
  it('are seven, in their order, without a single number over them', () => {
    const report = reportOf(skilled.end());
    expect(report.domains.map(({ domain }) => domain)).toEqual(DOMAINS.map(({ id }) => id));
    expect(Object.keys(report)).not.toContain('score');
    expect(Object.keys(report)).not.toContain('total');
  });

  it('are null, with a sentence, where there was nothing to observe', () => {
    const [aftercare] = reportOf(skilled.end()).domains.filter(({ domain }) => domain === 'aftercare');
    expect(aftercare).toMatchObject({ score: null, findings: [] });
    expect(aftercare?.because).toMatch(/Nobody was hurt/);
  });

  it('name the findings they come from', () => {
    const report = reportOf(skilled.end());
    for (const { domain, findings, score } of report.domains) {
      if (findings.length === 0) expect(score).toBeNull();
      for (const index of findings) expect(report.findings[index]?.domain).toBe(domain);
    }
    expect(report.domains.flatMap(({ findings }) => findings)).toHaveLength(report.findings.length);
  });

  it.each(['communication', 'tactics', 'decision-process', 'procedural-justice', 'resources'])(
    'set a trained officer clearly above a commander in %s',
    (domain) => {
      const [high, low] = [scoreOf(skilled.end(), domain), scoreOf(commander.end('arrested', 'arrest'), domain) ?? 0];
      expect(high).toBeGreaterThanOrEqual(60);
      expect((high ?? 0) - low).toBeGreaterThanOrEqual(15);
    },
  );

  it('stay high for a sound process where the ending is bad', () => {
    const [good, bad] = [reportOf(skilled.end()), reportOf(BAD_END(skilled))];
    for (const domain of ['communication', 'tactics', 'decision-process', 'procedural-justice'] as const) {
      const [a, b] = [good, bad].map((report) => report.domains.find((entry) => entry.domain === domain)?.score ?? 0);
      expect(b).toBe(a);
    }
  });

  it('stay low for a poor process where the ending is lucky', () => {
    const lucky = reportOf(commander.feel(5, 90).end());
    for (const { domain, score } of lucky.domains) {
      if (domain !== 'aftercare' && score !== null) expect(score).toBeLessThan(50);
    }
  });

  it('rise with one more thing to sustain and fall with one more to improve', () => {
    const base = met()
      .act('say:introduce', { does: [-2, 2] })
      .act('say:ask-about-harm', { does: [-2, 2] });
    const more = base.act('say:ask-about-voices', { does: [-2, 2] });
    const less = base.act('say:threaten');
    expect(scoreOf(more, 'communication')).toBeGreaterThan(scoreOf(base, 'communication') ?? 100);
    expect(scoreOf(less, 'communication')).toBeLessThan(scoreOf(base, 'communication') ?? 0);
  });

  it('stay near the middle where little was seen', () => {
    const little = scoreOf(met().act('do:one-voice').act('say:explain').act('do:clear-bystanders'), 'tactics') ?? 0;
    expect(little).toBeGreaterThan(50);
    expect(little).toBeLessThan(80);
  });

  it('cannot be told from one small thing', () => {
    const [, tactics] = reportOf(met().act('do:reposition', { does: [-1, 1] })).domains;
    expect(tactics).toMatchObject({ score: null, because: 'Cannot tell from 1 finding: 1 to sustain, 0 to improve.' });
    expect(tactics?.findings).toHaveLength(1);
  });

  it('are explained by their counts and by where to look first', () => {
    const run = met()
      .act('say:introduce', { does: [-2, 2] })
      .act('do:wait')
      .act('say:threaten');
    expect(reportOf(run).domains[0]?.because).toBe(
      'Rests on 2 findings: 1 to sustain, 1 to improve; look first at decision 3.',
    );
  });
});
