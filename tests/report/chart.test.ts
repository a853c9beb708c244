// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { AfterActionReport } from '#scoring';
import { madeReport } from './builder';
import { shown, words } from './mount';

type Point = AfterActionReport['curve'][number];

/** Every point of the paths of a drawing, also the handles of curves. */
function pointsOf(chart: Element): readonly (readonly [number, number])[] {
  const paths = [...chart.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
  const curves = paths.filter((path) => path.includes('C'));
  return curves.flatMap((path) => {
    const numbers = [...path.matchAll(/-?\d+(\.\d+)?/g)].map((match) => Number(match[0]));
    return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as const] : []));
  });
}

describe('the escalation chart', () => {
  it('draws nothing outside its own frame', () => {
    const chart = shown().querySelector('.r-chart')!;
    const [, , width = 0, height = 0] = (chart.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const points = pointsOf(chart);
    expect(points.length).toBeGreaterThan(30);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
  });

  it('draws a level line where nothing changed', () => {
    const report = madeReport();
    const calm = { ...report, curve: report.curve.map((point) => ({ ...point, escalation: 20, decimeters: 40 })) };
    const points = pointsOf(shown({}, calm).querySelector('.r-chart')!);
    // The line, the foot of the area under it, and the line of the distance.
    expect(new Set(points.map(([, y]) => y)).size).toBe(3);
  });

  it('leaves the distance open while the person is out of sight', () => {
    const report = madeReport();
    const [first, second, { decimeters: _, ...gone }, ...rest] = report.curve as [Point, Point, Point, ...Point[]];
    const left = { ...report, curve: [first, second, gone, ...rest] };
    const lines = (host: HTMLElement) => host.querySelectorAll('.r-chart path[stroke="#34466b"]').length;
    expect(lines(shown({}, left))).toBe(lines(shown()) + 1);
    expect(words(shown({}, left).querySelector('.r-data table'))).toContain('Out of sight');
  });

  it('keeps markers apart that fall in the same seconds', () => {
    const report = madeReport();
    const crowded = {
      ...report,
      decisions: report.decisions.map((entry, index) => ({ ...entry, at: 400 + index * 4 })),
    };
    const chart = shown({}, crowded).querySelector('.r-chart')!;
    const places = [...chart.querySelectorAll('.r-num')].map(
      (each) => [Number(each.getAttribute('x')), Number(each.getAttribute('y'))] as const,
    );
    const near = places.flatMap((a, i) => places.slice(i + 1).filter((b) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 16));
    expect(places).toHaveLength(13);
    expect(near).toEqual([]);
  });

  it('is told in sentences', () => {
    const summary = words(shown().querySelector('.r-summary'));
    expect(summary).toContain('Marcus was agitated at the start and calm at the end.');
    expect(summary).toContain('The highest state was crisis, for 40 seconds altogether.');
    expect(summary).toContain('Escalation rose most after decision 8, at 06:48.');
    expect(summary).toContain('The closest distance was 1.1 m, at 06:48.');
    expect(summary).toContain('13 decisions: 9 stronger, 2 neutral, 2 costly.');
    expect(shown().querySelector('.r-chart')?.getAttribute('aria-label')).toContain('Marcus was agitated at the start');
  });

  it('gives no sentence to a move of a few points', () => {
    const report = madeReport();
    const level = report.decisions.map((entry) => ({
      ...entry,
      after: { ...entry.before, escalation: entry.before.escalation + 3 },
    }));
    expect(words(shown({}, { ...report, decisions: level }).querySelector('.r-summary'))).not.toContain('most after');
  });

  it('says that a lifeline answered and that everybody else arrived', () => {
    const report = madeReport();
    const lifeline = { resource: 'lifeline', name: '988', at: 553 } as const;
    const summary = words(
      shown({}, { ...report, arrivals: [...report.arrivals, lifeline] }).querySelector('.r-summary'),
    );
    expect(summary).toContain('Mobile crisis arrived at 15:12 and 988 answered at 09:13.');
  });

  it('gives the same data as a table with a caption and headers', () => {
    const table = shown().querySelector('.r-data table')!;
    expect(words(table.querySelector('caption'))).toBe('Escalation, trust and distance over time');
    expect(table.querySelectorAll('tbody tr')).toHaveLength(15);
    expect(words(table)).toContain('06:54 Crisis 82');
  });

  it('speaks feet where the agency does', () => {
    const feet = { ...madeReport(), units: 'ft' as const };
    expect(words(shown({}, feet).querySelector('.r-summary'))).toContain('The closest distance was 4 ft');
  });
});
