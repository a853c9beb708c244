import { asDrawn, beginning, type Encounter } from '#encounter';
import { only, stepsOf } from '#scoring/run';
import { review } from '#scoring/review';
import { findingsOf } from '#scoring/criteria';
import { curveOf } from './curve';
import { decisionsOf } from './decisions';
import { difficultyOf } from './difficulty';
import { domainScores } from './scores';
import type { AfterActionReport } from './report';
import { drawnWords } from './drawn';
import { arrivalsOf, resourcesOf, resultOf } from './result';

/**
 * Judges a run, finished or not: a function of its log, its scenario and the agency's policy, and of nothing else. Decisions undone
 * by a rewind are left out. The report is plain JSON; it never says whether something was permitted by law, and never names a
 * diagnosis.
 */
export function score(of: Pick<Encounter, 'scenario' | 'policy' | 'log'>): AfterActionReport {
  const { policy, log } = of;
  const began = beginning(log);
  const scenario = asDrawn(of.scenario, began.appearance);
  const run = review(scenario, policy, log);
  const findings = findingsOf(run);
  return {
    scenario: { slug: scenario.slug, title: scenario.about.title, revision: scenario.revision },
    seed: began.seed,
    agency: policy.name,
    policy: policy.revision,
    units: policy.units,
    mode: began.mode,
    subject: run.name,
    finished: run.ended !== undefined,
    outcome: resultOf(run, log),
    difficulty: difficultyOf(scenario, policy, log),
    curve: curveOf(run),
    arrivals: arrivalsOf(run),
    decisions: decisionsOf(run, findings),
    findings,
    ledger: run.ledger,
    keptAway: run.kept.map(({ told }) => told),
    mix: run.mix,
    steps: stepsOf(run.turns),
    respins: run.changes.filter(({ respun }) => respun !== undefined).length,
    changes: run.changes.length,
    resources: resourcesOf(run),
    facts: only(run.events, 'learned').flatMap(({ event: { at, fact } }) => (fact === undefined ? [] : [{ at, fact }])),
    draws: scenario.about.draws.map(({ name, about }) => {
      const drawn = began.draws[name] ?? false;
      return { about, drawn: typeof drawn === 'string' ? drawnWords(drawn) : drawn };
    }),
    domains: domainScores(findings),
  };
}
