// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { madeReport } from './builder';
import { button, shown, words } from './mount';

const opened = (host: Element): string => words(host.querySelector('.r-moment-card h3'));
const number = (host: Element, decision: number): HTMLElement =>
  host.querySelector<HTMLElement>(`[data-decision="${decision}"]`)!;
const press = (host: Element, key: string): void => {
  const from = host.querySelector('.r-steps [tabindex="0"]')!;
  from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
};

describe('the decisions', () => {
  it('open at the costly one after which escalation rose most', () => {
    expect(opened(shown())).toBe('Decision 8, at 06:48');
  });

  it('are walked through with the arrow keys and stay within their list', () => {
    const host = shown();
    press(host, 'ArrowRight');
    expect(opened(host)).toBe('Decision 9, at 07:25');
    press(host, 'End');
    press(host, 'ArrowRight');
    expect(opened(host)).toBe('Decision 13, at 15:30');
    press(host, 'Home');
    expect(opened(host)).toBe('Decision 1, at 00:12');
    expect(document.activeElement).toBe(number(host, 1));
  });

  it('say how each turned out by a word as well as by color and shape', () => {
    const names = [...shown().querySelectorAll('[data-decision]')].map((each) => each.getAttribute('aria-label'));
    expect(names[7]).toBe('Decision 8, 06:48, costly');
    expect(names[6]).toBe('Decision 7, 05:40, neutral');
  });

  it('tell what was seen before and what was answered, each in its place', () => {
    const host = shown();
    expect(words(host.querySelector('.r-sight p'))).toBe(
      'Before you acted: Active resistance. Backing away. 1.1 m from you.',
    );
    expect(words(host.querySelector('.r-did'))).toContain('Marcus answered “They said you’d come.”');
  });

  it('say that officer and person were together on a ride', () => {
    const report = madeReport();
    const ride = report.decisions.map(({ decimeters: _, ...entry }) => ({ ...entry, together: true as const }));
    const text = words(shown({}, { ...report, decisions: ride }));
    expect(text).toContain('Together, away from the scene.');
    expect(text).not.toContain('out of sight');
  });

  it('show what the person made of the moment at the press of a button', () => {
    const host = shown();
    expect(words(host.querySelector('.r-sight p'))).toContain('Active resistance');
    button(host, 'Marcus’s view').click();
    expect(words(host.querySelector('.r-sight p'))).toContain('They said it would start with a hand.');
  });

  it('tell every rule that moved the person with its source', () => {
    const reasons = words(shown().querySelector('.r-did'));
    expect(reasons).toContain('Escalation +36 and trust −14.');
    expect(reasons).toContain('PERF, ICAT Training Guide, Module 4: Tactical Communications');
  });

  it('are reached from the findings that judge them', () => {
    const host = shown();
    const link = host.querySelector<HTMLElement>('.r-side .r-moment')!;
    link.click();
    expect(opened(host)).toBe('Decision 4, at 02:05');
    expect(document.activeElement?.id).toBe('r-decision-4');
  });

  it('can be replayed from in practice only', () => {
    const from: number[] = [];
    const onReplayFrom = (decision: number): void => void from.push(decision);
    button(shown({ onReplayFrom }), 'Replay from here').click();
    expect(from).toEqual([8]);
    const assessed = shown({ onReplayFrom }, madeReport({ mode: 'assessed' }));
    expect(() => button(assessed, 'Replay from here')).toThrow();
  });
});
