// @vitest-environment happy-dom
import { begin, decide, type Encounter, parseLog, replay } from '#encounter';
import { score } from '#scoring';
import { CITY, smallScenario } from '#tests/core/small';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { button, opened, shown, words } from './mount';

const SCENARIO = smallScenario();

/** A run that takes the first offer that is not force, or the first use of force after so many decisions. */
function played(forceAfter: number): Encounter {
  let encounter = begin(SCENARIO, CITY, { seed: 3, mode: 'practice' });
  for (let made = 0; made < 20 && !encounter.over; made++) {
    const isForce = (choice: string): boolean =>
      encounter.offers.some((offer) => offer.id === choice && offer.act.moves.some((move) => move.kind === 'force'));
    const ids = encounter.offers.map((offer) => offer.id);
    const force = made >= forceAfter ? ids.find(isForce) : undefined;
    const choice = force ?? ids.filter((id) => !isForce(id))[made % 2] ?? ids[0];
    if (choice === undefined) break;
    encounter = decide(encounter, { choice, seconds: 4 });
  }
  return encounter;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the report of a run that was played', () => {
  it('shows every decision of the log, with and without force', () => {
    for (const encounter of [played(99), played(3)]) {
      const report = score(encounter);
      const host = shown({ encounter, report });
      expect(host.querySelectorAll('[data-decision]')).toHaveLength(report.decisions.length);
      expect(host.querySelectorAll('.r-ledger tbody')).toHaveLength(report.ledger.length);
      expect(words(host.querySelector('.r-facts'))).toContain(report.outcome.dispositionName);
    }
  });

  it('is shown for a run that was left before anything was decided', () => {
    const encounter = begin(SCENARIO, CITY, { seed: 3, mode: 'assessed' });
    const host = shown({ encounter, report: score(encounter) });
    expect(words(host)).toContain('This run was left before it ended.');
    expect(words(host)).toContain('No decision was made in this run.');
  });

  it('saves a log that gives the same report again', async () => {
    const encounter = played(3);
    let blob: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
      blob = made as Blob;
      return 'blob:saved';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    button(shown({ encounter, report: score(encounter) }), 'Download JSON').click();
    const saved = JSON.parse((await blob?.text()) ?? '{}') as { log: unknown; report: unknown };
    const parsed = parseLog(saved.log);
    if (!('log' in parsed)) throw new Error(parsed.problems.join('\n'));
    const again = replay(SCENARIO, CITY, parsed.log);
    if (!('encounter' in again)) throw new Error(again.problem);
    expect(JSON.parse(JSON.stringify(score(again.encounter)))).toEqual(saved.report);
  });

  it('asks its questions about an unfinished run too', () => {
    const encounter = begin(SCENARIO, CITY, { seed: 3, mode: 'practice' });
    expect(opened({ encounter, report: score(encounter) }).querySelectorAll('textarea')).toHaveLength(3);
  });
});
