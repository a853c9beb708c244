import { forceOption, isA, permits, type Policy } from '#doctrine';
import {
  beginning,
  type Decided,
  type Decision,
  effective,
  type EncounterEvent,
  type Frame,
  type Log,
  type OfferedChoice,
} from '#encounter';
import { playOn, type Standing, start, take, type View, weighChoices } from '#explore/bots';
import { asksWhatMatters, presses } from '#scoring';
import { narrator } from '#narrator';
import type { Scenario } from '#story';
import type { FiredRule } from '#subject';
import { type Line, lineOf } from './line';
import { around, type Budget, BUDGET, type Unit } from './units';

/** A decision weighed: the line it was on, and the best of the lines that were open there. */
export interface Weighed extends Unit {
  /** Seconds on the incident clock. */
  readonly at: number;
  /** The line that was really taken, from this decision on. */
  readonly own: Line;
  /** The best other line, as an officer who follows doctrine would have gone on with it; none where nothing better was open. */
  readonly other?: Line;
  /** By how many points the other choice is better: gone on with as doctrine advises and, as far as they were still on offer, with the later choices really made. */
  readonly gain: number;
  /** Rules that fired at this decision on one of the lines only. */
  readonly rules: { readonly own: readonly FiredRule[]; readonly other: readonly FiredRule[] };
}

/** Force options that are tried at a decision where the agency permits them, least intrusive first. */
const FORCE_TRIED = 2;
/** Alternatives that are also tried with the later choices that were really made. */
const TRIED_TWICE = 3;

/**
 * Weighs one decision of a log: plays the alternatives on from there with the same seed, to the end or to the length that the budget gives. A decision
 * that the scenario no longer offers gives nothing.
 */
export function weigh(
  scenario: Scenario,
  policy: Policy,
  log: Log,
  unit: Unit,
  budget: Budget = BUDGET,
): Weighed | undefined {
  const frame: Frame = { scenario, policy, narrator };
  const { seed } = beginning(log);
  const { before, after } = around(log, unit.decision);
  const taken = log[unit.event];
  const from = returnTo(frame, seed, before);
  if (taken?.type !== 'decided' || !from?.world.offers.some(({ id }) => id === taken.choice)) return undefined;
  const wishes = after.map(inputOf);
  // A run that was left before its end is not played to an end that it never had.
  const ended = effective(log).some((event) => event.type === 'ended');
  const ownLength = ended ? Math.max(budget.line, wishes.length) : wishes.length;
  const go: Go = (choice, own) => {
    const first = take(frame, from, { ...inputOf(taken), choice });
    const terms = own ? { most: ownLength, wishes } : { most: budget.line };
    const rest = playOn(frame, first, { bot: 'skilled', seed, ...terms });
    const events = [...first.events, ...rest.events];
    return {
      events,
      line: lineOf(frame, from.earlier, events, rest.world),
      kept: rest.wished / (2 * wishes.length || 1),
    };
  };
  const chosen = { guided: go(taken.choice, false), own: go(taken.choice, true) };
  // Nobody is told that something else would have been better than a question about voices, harm or an injury.
  const open = asksWhatMatters(taken) ? [] : alternatives(from.view, taken, policy, budget);
  const best = bestOf(chosen, open, go);
  const base = { ...unit, at: taken.at, own: chosen.own.line };
  if (!best) return { ...base, gain: 0, rules: { own: [], other: [] } };
  const [mine, theirs] = [firedAt(chosen.own.events), firedAt(best.guided.events)];
  return {
    ...base,
    other: best.guided.line,
    gain: best.gain,
    rules: { own: only(mine, theirs), other: only(theirs, mine) },
  };
}

/** Plays a choice on: as doctrine advises, or with one's own later choices as long as they are on offer. */
type Go = (choice: string, own: boolean) => Branch;

interface Branch {
  readonly events: readonly EncounterEvent[];
  readonly line: Line;
  /** Half the share of one's own later choices that were still on offer on this line. */
  readonly kept: number;
}

interface Both {
  readonly guided: Branch;
  readonly own: Branch;
}

/** Points within which two lines are as good as each other. */
const AS_GOOD = 5;

/** The best of the choices open, which come in the order in which doctrine thinks of them; none where nothing is better than what was chosen. */
function bestOf(chosen: Both, open: readonly string[], go: Go): (Both & { readonly gain: number }) | undefined {
  const better = open
    .map((choice, rank) => ({ choice, rank, guided: go(choice, false) }))
    .filter(({ guided }) => guided.line.value > chosen.guided.line.value)
    .sort((a, b) => b.guided.line.value - a.guided.line.value || a.rank - b.rank)
    .slice(0, TRIED_TWICE)
    .map(({ choice, rank, guided }) => ({ rank, guided, own: go(choice, true) }))
    // What is better only if everything after it had been different, too, is not a better choice.
    .filter(({ own }) => own.line.value >= chosen.own.line.value)
    .map((both) => ({ ...both, gain: gainOf(chosen, both) }));
  const most = Math.max(...better.map(({ gain }) => gain));
  // Where several lines are as good as each other, the one that doctrine advises is told.
  return better.filter(({ gain }) => gain >= most - AS_GOOD).sort((a, b) => a.rank - b.rank)[0];
}

/** By how much one choice is better; one's own later choices say something only as far as they were still on offer. */
function gainOf(chosen: Both, { guided, own }: Both): number {
  const asAdvised = guided.line.value - chosen.guided.line.value;
  const asBefore = own.line.value - chosen.own.line.value;
  return Math.round(asAdvised * (1 - own.kept) + asBefore * own.kept);
}

/** Plays a run again as far as some decisions, or nothing when the scenario no longer goes that way. */
function returnTo(
  frame: Frame,
  seed: number,
  decisions: readonly Decided[],
): (Standing & { readonly earlier: readonly EncounterEvent[] }) | undefined {
  const begun = start(frame, seed);
  const earlier = [...begun.events];
  let standing: Standing = begun;
  for (const decided of decisions) {
    if (!standing.world.offers.some(({ id }) => id === decided.choice)) return undefined;
    const next = take(frame, standing, inputOf(decided));
    earlier.push(...next.events);
    standing = next;
  }
  return { world: standing.world, view: standing.view, earlier };
}

function inputOf({ choice, seconds, late, reasons }: Decided): Decision {
  return { choice, seconds, late, ...(reasons === undefined ? {} : { reasons }) };
}

/** What else was on offer, in the order in which doctrine thinks of it; waiting only in place of pressure or force; force only where the agency permits it, and little of it. */
function alternatives(view: View, taken: Decided, policy: Policy, budget: Budget): readonly string[] {
  const pressed = presses(taken) || isA(taken, 'force');
  const ranked = weighChoices(view)
    .filter(({ choice }) => choice.id !== taken.choice && (pressed || !onlyWaits(choice)))
    .sort((a, b) => b.worth - a.worth || (a.choice.id < b.choice.id ? -1 : 1))
    .map(({ choice }) => choice);
  const gentle = ranked.filter(({ group }) => group !== 'force').slice(0, budget.alternatives);
  const force = ranked
    .filter(
      ({ group, moves }) =>
        group === 'force' &&
        moves.every((move) => move.kind !== 'force' || permits(policy, move.word, view.situation.behavior)),
    )
    .sort((a, b) => severity(a) - severity(b))
    .slice(0, FORCE_TRIED);
  return [
    ...gentle,
    ...(view.situation.behavior === 'assaultive' || view.situation.behavior === 'life-threatening' ? force : []),
  ].map(({ id }) => id);
}

/** Whether a choice does nothing but wait; it is no better line than words, only a longer one. */
function onlyWaits(choice: OfferedChoice): boolean {
  return choice.moves.every(
    (move) => move.kind === 'do' && (move.word === 'wait' || move.word === 'hold-for-resource'),
  );
}

function severity({ moves }: OfferedChoice): number {
  return Math.max(0, ...moves.map((move) => (move.kind === 'force' ? forceOption(move.word).severity : 0)));
}

/** The rules that fired between a decision and the next. */
function firedAt(events: readonly EncounterEvent[]): readonly FiredRule[] {
  const next = events.findIndex((event, nth) => nth > 0 && event.type === 'decided');
  return events
    .slice(0, next < 0 ? events.length : next)
    .flatMap((event) => (event.type === 'responded' ? event.rules : []));
}

/** Rules of the first list that the second does not have with the same amount. */
function only(rules: readonly FiredRule[], others: readonly FiredRule[]): readonly FiredRule[] {
  return rules.filter(
    ({ rule, field, amount, of, times, why }) =>
      !others.some(
        (other) =>
          other.rule === rule &&
          other.field === field &&
          other.amount === amount &&
          other.of === of &&
          other.times === times &&
          other.why === why,
      ),
  );
}
