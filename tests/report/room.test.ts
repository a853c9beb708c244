// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Asked } from '#classroom';
import { begin, decide } from '#encounter';
import { score } from '#scoring';
import { CITY, smallScenario } from '#tests/core/small';
import { shown, words } from './mount';

/** The report of a run of two decisions, about which a class was asked. */
function reported(room: readonly Asked[]): HTMLElement {
  const encounter = ['call.quiet', 'talk.listen'].reduce(
    (run, choice) => decide(run, { choice, seconds: 1 }),
    begin(smallScenario(), CITY, { seed: 3, mode: 'practice' }),
  );
  return shown({ encounter, room }, score(encounter));
}

/** Opens a decision, and reads what stands there about the class. */
function roomAt(host: HTMLElement, decision: number): Element | null {
  host.querySelector<HTMLElement>(`[data-decision="${decision}"]`)!.click();
  return host.querySelector(`#decision-${decision} .r-room`);
}

describe('what a class said', () => {
  it('stands at the decision it was asked about, the most hands first, and says which was done', () => {
    const host = reported([{ decision: 2, hands: { 'talk.zap': 2, 'talk.listen': 9 } }]);
    const rows = [...(roomAt(host, 2)?.querySelectorAll('li') ?? [])].map(words);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^“What happened today\?”.*This is what you did\..*9 hands$/);
    expect(rows[1]).toMatch(/2 hands$/);
    expect(rows[1]).not.toContain('This is what you did.');
  });

  it('says that it was talked over where no hands were counted', () => {
    const host = reported([{ decision: 1, hands: {} }]);
    expect(words(roomAt(host, 1))).toContain('Talked over with the class; no hands were counted.');
  });

  it('is not spoken of at a decision nobody was asked about', () => {
    const host = reported([{ decision: 1, hands: { 'call.hot': 1 } }]);
    expect(roomAt(host, 2)).toBeNull();
  });

  it('is on paper too', () => {
    const host = reported([
      { decision: 1, hands: { 'call.hot': 1 } },
      { decision: 2, hands: { 'talk.zap': 3 } },
    ]);
    window.dispatchEvent(new Event('beforeprint'));
    expect(host.querySelectorAll('.r-room')).toHaveLength(2);
  });
});
