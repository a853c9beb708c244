import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORDS } from '#doctrine';
import { CRITERIA, reportText } from '#scoring';
import { called, met, reportOf, type Run } from '#tests/core/scoring/run';

const ALL = Object.entries(WORDS).flatMap(([kind, words]) => words.map((word) => `${kind}:${word}`));

type Step = (run: Run) => Run;

const word = fc.constantFrom(...ALL);
const change = fc.tuple(fc.integer({ min: -25, max: 25 }), fc.integer({ min: -25, max: 25 }));
const decision: fc.Arbitrary<Step> = fc
  .record({ word, or: fc.array(word, { maxLength: 6 }), does: change, late: fc.boolean(), after: fc.nat(20) })
  .map(
    ({ word: chosen, ...how }) =>
      (run) =>
        run.act(chosen, how),
  );
const happening: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom('passive', 'active', 'assaultive', 'compliant').map((behavior) => (run: Run) => run.see({ behavior })),
  fc.constantFrom('knife', 'nothing', 'bottle').map((holds) => (run: Run) => run.see({ holds })),
  fc.constantFrom('pacing', 'blade-throat', 'sit-ground').map((posture) => (run: Run) => run.see({ posture })),
  fc.integer({ min: 5, max: 150 }).map((decimeters) => (run: Run) => run.stand(decimeters)),
  fc.constantFrom('backup', 'mobile-crisis', 'ems').map((resource) => (run: Run) => run.come(resource)),
  fc.constantFrom('sam', 'okoro', 'officer').map((who) => (run: Run) => run.hurt(who)),
  fc.constantFrom('rapport', 'influence').map((stage) => (run: Run) => run.at(stage)),
  fc.constantFrom('a threat was made', 'he worked at the garage').map((fact) => (run: Run) => run.learn(fact)),
  fc.constant((run: Run) => run.enter('outcome')),
  fc.nat(90).map((seconds) => (run: Run) => run.wait(seconds)),
); // prettier-ignore

/** Runs of anything at any time, in orders that no story would give. */
const anything = fc
  .tuple(fc.boolean(), fc.array(fc.oneof({ weight: 3, arbitrary: decision }, happening), { maxLength: 25 }), fc.boolean())
  .map(([onScene, steps, over]) => {
    const run = steps.reduce((all, step) => step(all), onScene ? met() : called());
    return over ? run.end() : run;
  }); // prettier-ignore

function always(holds: (run: Run) => void): void {
  fc.assert(fc.property(anything, holds), { numRuns: 120, seed: 20_260_202 });
}

describe('whatever happens in whatever order', () => {
  it('there is a report, and it can be read', () => {
    always((run) => {
      expect(reportText(reportOf(run))).toMatch(/^After-action report: A bench/);
    });
  });

  it('every finding points at an event of a type that its criterion judges', () => {
    always((run) => {
      for (const { criterion, kind, event } of reportOf(run).findings) {
        const judged = CRITERIA.find(({ id }) => id === criterion);
        expect(judged?.kind).toBe(kind);
        expect(judged?.judges).toContain(run.log[event]?.type);
      }
    });
  });

  it('nothing said, seen or settled is praised at a decision by which a danger was let run', () => {
    const shared = ['force-fit', 'resources', 'aftercare'];
    always((run) => {
      const { findings } = reportOf(run);
      const ran = findings.filter(({ criterion }) => ['danger-let-run', 'danger-not-met'].includes(criterion));
      const praised = findings.filter(({ kind, domain }) => kind === 'sustain' && !shared.includes(domain));
      for (const { decision } of ran) expect(praised.map((finding) => finding.decision)).not.toContain(decision);
    });
  });

  it('scores are whole numbers from 0 to 100, or null', () => {
    always((run) => {
      for (const { score } of reportOf(run).domains) {
        if (score !== null) expect(score).toBeGreaterThanOrEqual(0);
        if (score !== null) expect(score).toBeLessThanOrEqual(100);
        expect(Number.isInteger(score ?? 0)).toBe(true);
      }
    });
  });

  it('a run without force has an empty ledger', () => {
    always((run) => {
      const used = run.log.filter(({ type }) => type === 'used-force').length;
      expect(reportOf(run).ledger).toHaveLength(used);
    });
  });

  it('the same log gives the same report', () => {
    always((run) => {
      const copy = { ...run, log: JSON.parse(JSON.stringify(run.log)) as Run['log'] };
      expect(reportOf(copy)).toEqual(reportOf(run));
    });
  });

  it('no criterion is found as both: a thing to sustain and its opposite', () => {
    const opposites = [
      ['introduced-early', 'introduction-missed'],
      ['voices-asked', 'voices-unasked'],
      ['harm-asked', 'harm-unasked'],
      ['information-first', 'information-skipped'],
      ['care-plan-asked', 'care-plan-unasked'],
      ['prepared', 'unprepared'],
      ['help-early', 'help-late'],
      ['steps-covered', 'steps-skipped'],
      ['rapport-before-advice', 'advice-too-early'],
      ['bystanders-moved', 'bystanders-left'],
      ['one-voice', 'many-voices'],
      ['aid-prompt', 'aid-late'],
      ['off-the-stomach', 'left-on-stomach'],
      ['stepped-in', 'stood-by'],
      ['family-told', 'family-untold'],
      ['listened', 'talked-more'],
      ['open-questions', 'closed-questions'],
      ['neither-argued-nor-agreed', 'argued-with-belief'],
      ['way-out-open', 'blocked-way-out'],
      ['honest', 'false-promise'],
      ['quiet-arrival', 'lights-and-noise'],
    ];
    always((run) => {
      const criteria = reportOf(run).findings.map(({ criterion }) => criterion);
      for (const [one = '', other = ''] of opposites) {
        if (criteria.includes(one) && criteria.includes(other) && one !== 'quiet-arrival') {
          expect([one, other]).toEqual([]);
        }
      }
    });
  });

  it('what is undone by a rewind leaves no trace in the judgment', () => {
    fc.assert(
      fc.property(fc.array(decision, { minLength: 1, maxLength: 8 }), (steps) => {
        const clean = met().act('say:introduce').act('do:wait');
        const detour = steps.reduce((run, step) => step(run), met().act('say:introduce')).rewind(2);
        const [one, other] = [reportOf(clean), reportOf(replayed(detour))];
        expect(other.findings.map(({ criterion }) => criterion)).toEqual(one.findings.map(({ criterion }) => criterion));
        expect(other.domains.map(({ score }) => score)).toEqual(one.domains.map(({ score }) => score));
        expect(other.ledger).toEqual([]);
      }),
      { numRuns: 60, seed: 20_260_203 },
    );
  }); // prettier-ignore

  it('time running out alone is never praised', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const run = words.reduce((all, chosen) => all.act(chosen, { late: true, or: ['do:wait'] }), met());
        const praised = reportOf(run).decisions.filter(({ quality }) => quality === 'stronger');
        expect(praised).toEqual([]);
      }),
      { numRuns: 60, seed: 20_260_204 },
    );
  });
});

/** Goes on after the rewind as the clean run went on, at the time and in the state that it had. */
function replayed(run: Run): Run {
  const back = met().act('say:introduce').act('do:wait');
  const again = back.log.slice(met().act('say:introduce').log.length);
  return { ...run, log: [...run.log, ...again] };
}
