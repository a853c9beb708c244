import { type Behavior, forceOption, type ForceOption, type Policy, resistance, uses } from '#doctrine';
import type { UsedForce } from '#encounter';
import type { Scenario } from '#story';
import {
  checksAbility,
  directs,
  latest,
  nameOf,
  only,
  type Placed,
  presses,
  signsBefore,
  type Turn,
  type Watched,
} from '#scoring/run';
import { courseBefore, type Earlier } from './course';
import { behaviorSeen, type FactorReading, factorsKnown } from './factors';
import { matchPolicy, type PolicyMatch } from './match';
import { untriedAt } from './untried';

/** One use or display of force, beside what was known and what the policy asks. */
export interface LedgerRow {
  /** Index of the `used-force` event in the log. */
  readonly event: number;
  readonly decision: number;
  readonly at: number;
  readonly option: ForceOption;
  readonly name: string;
  readonly display: boolean;
  readonly severity: number;
  readonly behavior: Behavior;
  /** What the person was doing, as it looked then. */
  readonly doing: string;
  readonly decimeters?: number;
  /** Force level minus resistance level. */
  readonly forceFactor: number;
  readonly known: readonly FactorReading[];
  /** The trainee’s own reasons: facts picked when force was chosen. */
  readonly reasons: readonly string[];
  /** Whether reasons were asked for; an instructor may defer the question to the debrief. */
  readonly asked: boolean;
  readonly abilityChecked: boolean;
  readonly warned: boolean;
  /** Names of less intrusive options that were on offer and had not been tried. */
  readonly untried: readonly string[];
  readonly policy: PolicyMatch;
  /** Care after it; a display touches nobody and needs none. */
  readonly aid: { readonly needed: boolean; readonly given: boolean; readonly seconds?: number };
  /** Whether it was reported afterwards. */
  readonly reported: boolean;
  /** Decisions before that narrowed or widened the choices, each with a sentence. */
  readonly earlier: readonly Earlier[];
}

/** Makes a ledger row of every use and display of force that counts; a run without force has an empty ledger. */
export function ledgerOf(
  scenario: Scenario,
  policy: Policy,
  events: readonly Watched[],
  turns: readonly Turn[],
): readonly LedgerRow[] {
  return only(events, 'used-force').flatMap((force) => {
    const turn = latest(turns, (past) => past.index < force.index);
    const before = events.find(({ index }) => index === force.index)?.before;
    return turn && before ? [row(scenario, policy, events, turns, { force, turn, before })] : [];
  });
}

interface Case {
  readonly force: Placed<UsedForce>;
  readonly turn: Turn;
  readonly before: Watched['before'];
}

function row(
  scenario: Scenario,
  policy: Policy,
  events: readonly Watched[],
  turns: readonly Turn[],
  { force, turn, before }: Case,
): LedgerRow {
  const { event, index } = force;
  const entry = forceOption(event.option);
  const earlier = turns.filter((past) => past.index < turn.index);
  const hurt = only(
    events.filter((placed) => placed.index < index),
    'injured',
  ).map((placed) => placed.event.injury);
  const injuries = hurt.map(({ who, severity }) => `${nameOf(scenario, who)} was hurt (${severity})`);
  const doing = behaviorSeen(event.behavior, signsBefore(events, index), earlier.some(directs));
  const warned = [...earlier.slice(-3), turn].some((past) => uses(past, 'say:warn-force'));
  const abilityChecked = earlier.some(checksAbility) || uses(turn, 'say:ask-ability');
  const untried = untriedAt(scenario, policy, event, before, turn, earlier);
  const othersHurt = hurt.some(({ who }) => who !== scenario.about.subject.who);
  const use = { event, before, turn, earlier, warned, abilityChecked, untried, othersHurt };
  const later = turns.filter((past) => past.index >= turn.index);
  return {
    event: index,
    decision: turn.decision,
    at: event.at,
    option: event.option,
    name: entry.name,
    display: event.display,
    severity: entry.severity,
    behavior: event.behavior,
    doing,
    ...(event.decimeters !== undefined && { decimeters: event.decimeters }),
    forceFactor: entry.level - resistance(event.behavior),
    known: factorsKnown(scenario, policy.units, force, before, { injuries, doing }),
    reasons: turn.reasons ?? [],
    asked: turn.reasons !== undefined,
    abilityChecked,
    warned,
    untried,
    policy: matchPolicy(scenario, policy, use),
    aid: aidAfter(force, later, scenario.about.subject.who),
    reported: later.some((past) => uses(past, 'do:report')),
    earlier: courseBefore(scenario, policy, earlier),
  };
}

/** Whether somebody had been hurt by then and the person had not: an ambulance is then for somebody else. */
function onlyOthersHurt({ before: { situation } }: Turn, subject: string): boolean {
  const { injuries } = situation;
  return injuries.length > 0 && injuries.every(({ who }) => who !== subject);
}

function aidAfter(force: Placed<UsedForce>, later: readonly Turn[], subject: string): LedgerRow['aid'] {
  const needed = !force.event.display;
  // An ambulance for whenever there is one is no aid.
  const aid = later.find(
    (turn) =>
      !presses(turn) &&
      (uses(turn, 'do:render-aid', 'do:check-injury', 'do:recovery-position') ||
        (uses(turn, 'request:ems') && !onlyOthersHurt(turn, subject))),
  );
  if (!aid || !needed) return { needed, given: aid !== undefined };
  return { needed, given: true, seconds: Math.max(0, aid.at - force.event.at) };
}
