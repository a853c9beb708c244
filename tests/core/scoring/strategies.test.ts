import { describe, expect, it } from 'vitest';
import { techniqueOf } from '#doctrine';
import { begin, decide, type Encounter, type OfferedChoice } from '#encounter';
import { type AfterActionReport, type Domain, score } from '#scoring';
import { CITY } from '#tests/core/small';
import { busStop } from '#tests/core/scoring/story';

const SCENARIO = busStop();
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

/** How much a rough strategy likes a choice; among equals the one used least, then the first. */
type Taste = (choice: OfferedChoice) => number;

const families = (choice: OfferedChoice) =>
  choice.moves.map((move) => (move.kind === 'force' ? 'force' : techniqueOf(move).family));

/** Listens, asks, keeps away from pressure and force. */
const kind: Taste = (choice) => {
  const all = families(choice);
  if (all.includes('pressure') || all.includes('force')) return -20;
  return all.includes('information') ? 7 : all.includes('listening') || all.includes('care') ? 5 : 3;
};

/** Asks nobody, orders, threatens, and uses force late. */
const orders: Taste = (choice) => {
  const all = families(choice);
  return all.includes('directing')
    ? 8
    : all.includes('pressure')
      ? 6
      : all.includes('force')
        ? 2
        : all.includes('information')
          ? -9
          : 0;
};

/** Reaches for force first. */
const hands: Taste = (choice) =>
  families(choice).includes('force') ? 8 : families(choice).includes('pressure') ? 3 : 0;

function play(taste: Taste, seed: number): AfterActionReport {
  let encounter: Encounter = begin(SCENARIO, CITY, { seed, mode: 'assessed' });
  const used = new Map<string, number>();
  for (let decision = 0; encounter.offered && decision < 120; decision += 1) {
    const worth = (choice: OfferedChoice) => taste(choice) - 2 * (used.get(choice.text) ?? 0);
    const [best] = [...encounter.offered.choices].sort((a, b) => worth(b) - worth(a));
    if (!best) break;
    used.set(best.text, (used.get(best.text) ?? 0) + 1);
    encounter = decide(encounter, { choice: best.id, seconds: 4 });
  }
  return score(encounter);
}

function average(reports: readonly AfterActionReport[], domain: Domain): number {
  const scores = reports.flatMap((report) => report.domains.find((entry) => entry.domain === domain)?.score ?? []);
  return scores.reduce((sum, value) => sum + value, 0) / Math.max(1, scores.length);
}

describe('on the bus stop', () => {
  const [kindly, ordered, handled] = [kind, orders, hands].map((taste) => SEEDS.map((seed) => play(taste, seed))) as [
    AfterActionReport[],
    AfterActionReport[],
    AfterActionReport[],
  ];

  it.each(['communication', 'decision-process', 'procedural-justice'] as const)(
    'somebody who listens scores clearly above somebody who gives orders in %s',
    (domain) => {
      expect(average(kindly, domain)).toBeGreaterThan(average(ordered, domain) + 15);
    },
  );

  it.each(['communication', 'decision-process', 'force-fit', 'resources', 'aftercare'] as const)(
    'somebody who listens scores clearly above somebody who reaches for force in %s',
    (domain) => {
      expect(average(kindly, domain)).toBeGreaterThan(average(handled, domain) + 15);
    },
  );

  it('force first is told so, and its ledger is full', () => {
    for (const report of handled) {
      expect(report.ledger.length).toBeGreaterThan(0);
      expect(average([report], 'force-fit')).toBeLessThan(40);
      expect(report.findings.map(({ criterion }) => criterion)).toContain('first-move-force');
    }
  });

  it('somebody who listens has something to sustain in every run, and so many things are not told to all', () => {
    for (const report of kindly) expect(report.findings.some((finding) => finding.kind === 'sustain')).toBe(true);
    const praised = (reports: readonly AfterActionReport[]) =>
      reports.map(({ findings }) => findings.filter((finding) => finding.kind === 'sustain').length);
    expect(Math.min(...praised(kindly))).toBeGreaterThan(Math.max(...praised(ordered)));
  });

  it('no finding to sustain is told in every run of every strategy', () => {
    const all = [...kindly, ...ordered, ...handled];
    const counts = new Map<string, number>();
    for (const { findings } of all) {
      for (const criterion of new Set(
        findings.filter((finding) => finding.kind === 'sustain').map((finding) => finding.criterion),
      )) {
        counts.set(criterion, (counts.get(criterion) ?? 0) + 1);
      }
    }
    expect([...counts].filter(([, count]) => count === all.length)).toEqual([]);
  });

  it('the same seed has the same difficulty, whoever plays it', () => {
    for (const [nth, report] of kindly.entries()) {
      expect(ordered[nth]?.difficulty).toEqual(report.difficulty);
      expect(handled[nth]?.difficulty).toEqual(report.difficulty);
    }
  });
});
