import { describe, expect, it } from 'vitest';
import { CITY, RURAL } from '#tests/core/small';
import { called, met, reportOf, scenarioWith } from '#tests/core/scoring/run';

const EASY = scenarioWith({
  subject: {
    who: 'sam',
    start: { escalation: 20, trust: 80, comprehension: 90 },
    baseline: { escalation: 20, trust: 80, comprehension: 90 },
    patience: 900,
    needs: [],
    fears: [],
    barriers: [],
  },
});

const DRAWS = [
  { name: 'commanding', about: 'The voice gives orders', percent: 50, harder: 'yes' },
  { name: 'caller_right', about: 'The caller is right about the weapon', percent: 50, harder: 'no' },
  { name: 'brother_comes', about: 'The brother is near enough to come', percent: 50 },
];

function sentences(draws: Readonly<Record<string, boolean>>): readonly string[] {
  return reportOf(called(draws), scenarioWith({ draws: DRAWS })).difficulty.parts.map(({ sentence }) => sentence);
}

describe('the difficulty index', () => {
  it('is the sum of its parts, each with a sentence', () => {
    const { index, parts } = reportOf(met()).difficulty;
    expect(index).toBe(parts.reduce((sum, { points }) => sum + points, 0));
    for (const { sentence, points } of parts) {
      expect(sentence).toMatch(/\.$/);
      expect(points).toBeGreaterThan(0);
    }
  });

  it('does not depend on what the trainee did', () => {
    const well = met()
      .act('say:reflect', { does: [-20, 20] })
      .end();
    const badly = met()
      .act('say:threaten', { does: [20, -20] })
      .act('force:escort')
      .end('arrested', 'arrest');
    expect(reportOf(well).difficulty).toEqual(reportOf(badly).difficulty);
  });

  it('is higher for somebody farther from calm, with less trust, who takes in less', () => {
    expect(reportOf(met()).difficulty.index).toBeGreaterThan(reportOf(met(), EASY).difficulty.index);
    expect(reportOf(met(), EASY).difficulty.word).toBe('low');
  });

  it('is higher where help is far away', () => {
    const city = reportOf(met(), undefined, CITY).difficulty;
    const rural = reportOf(met(), undefined, RURAL).difficulty;
    expect(rural.index).toBeGreaterThan(city.index);
    expect(rural.parts.map(({ sentence }) => sentence)).toContain('Backup was 14 minutes away.');
  });

  it('is higher where nobody can take over and there is no backup', () => {
    const alone = { ...CITY, resources: [] };
    const told = reportOf(met(), undefined, alone).difficulty.parts.map(({ sentence }) => sentence);
    expect(told).toContain('This agency had nobody at this hour who could take over.');
    expect(told).toContain('There was no backup.');
  });

  it('is higher for a seed that drew a knife', () => {
    const [with_, without] = [met({ knife: true }), met({ knife: false })].map((run) => reportOf(run).difficulty.index);
    expect(with_).toBeGreaterThan(without ?? 100);
  });

  it('counts a danger drawn, a caller who is wrong, and not a brother who comes', () => {
    expect(sentences({ commanding: true, caller_right: true, brother_comes: true })).toContain(
      'In this run: The voice gives orders.',
    );
    const wrong = sentences({ commanding: false, caller_right: false, brother_comes: true });
    expect(wrong).toContain('Not so in this run: The caller is right about the weapon.');
    expect(wrong.join(' ')).not.toMatch(/brother|voice gives orders/);
  });

  it('stays within 100', () => {
    const worst = scenarioWith({
      subject: {
        who: 'sam',
        start: { escalation: 100, trust: 0, comprehension: 0 },
        baseline: { escalation: 90, trust: 0, comprehension: 0 },
        patience: 30,
        needs: [],
        fears: [],
        barriers: ['voices', 'hearing', 'language', 'panic'],
      },
      draws: ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, about: 'There is a knife', percent: 10, harder: 'yes' })),
    });
    const draws = { a: true, b: true, c: true, d: true, e: true };
    const { index, word } = reportOf(met(draws), worst, { ...CITY, resources: [] }).difficulty;
    expect(index).toBe(100);
    expect(word).toBe('high');
  });
});
