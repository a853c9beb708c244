import { type Disposition, DISPOSITIONS, entryOf, forceOption, groupOf } from '#doctrine';
import type { EncounterEvent, Frame, OfferedChoice, World } from '#encounter';
import { type Hurt, hurtIn, score } from '#scoring';
import type { Ending, Injury } from '#story';

/** A choice that followed on a line. */
interface Step {
  readonly choice: string;
  readonly text: string;
}

/** A line of a run from one decision on: what was chosen, what followed, how escalation went, and how it ended. */
export interface Line extends Step {
  readonly group: OfferedChoice['group'];
  /** The choices that followed, to the end. */
  readonly then: readonly Step[];
  /** The person's escalation (0-100) from the decision on, by second of the incident clock. */
  readonly curve: readonly { readonly at: number; readonly escalation: number }[];
  /** Id and title of the ending; empty where the line was not played to an end. */
  readonly ending: string;
  readonly title: string;
  readonly fit: Ending['fit'] | null;
  readonly disposition: Disposition | null;
  readonly dispositionName: string;
  /** Everyone hurt in the whole run, once each, with the worst of it. */
  readonly hurt: readonly Hurt[];
  /** Uses and shows of force in the whole run. */
  readonly force: number;
  /** Mean escalation from the decision on, over time. */
  readonly escalation: number;
  /** What the whole run is worth, by `worthOf`; only its difference from another line of the same run says anything. */
  readonly value: number;
}

/** Lays out a line: everything that had happened before it, and what happened from its decision on. */
export function lineOf(
  frame: Frame,
  earlier: readonly EncounterEvent[],
  own: readonly EncounterEvent[],
  world: World,
): Line {
  const { scenario, policy } = frame;
  const log = [...earlier, ...own];
  const steps = own.flatMap((event) => (event.type === 'decided' ? [event] : []));
  const [first] = steps;
  if (!first) throw new Error('A line begins with a decision.');
  const { id, title, fit, disposition } = endingOf(frame, world);
  const start = readingOf(frame, earlier);
  const curve = [
    { at: first.at, escalation: start },
    ...own.flatMap((event) => (event.type === 'responded' ? [{ at: event.at, escalation: event.escalation }] : [])),
  ];
  const hurt = hurtIn(scenario, world.situation.injuries);
  const uses = log.flatMap((event) => (event.type === 'used-force' ? [event] : []));
  const escalation = meanOf(curve, log.at(-1)?.at ?? first.at);
  const domains = score({ scenario, policy, log }).domains.flatMap(({ score: points }) =>
    points === null ? [] : [points],
  );
  return {
    choice: first.choice,
    text: first.text,
    group: groupOf(first),
    then: steps.slice(1).map(({ choice, text }) => ({ choice, text })),
    curve,
    ending: id,
    title,
    fit,
    disposition,
    dispositionName: disposition ? entryOf(DISPOSITIONS, disposition).name : '',
    hurt,
    force: uses.length,
    escalation,
    value: worthOf({ fit, hurt, force: uses.map(({ option }) => forceOption(option)), domains, escalation }),
  };
}

/** What an ending is worth by how well it fits, in points; a line that comes to no end stands between poor and acceptable. */
const FIT: Readonly<Record<Ending['fit'] | 'none', number>> = {
  best: 100,
  good: 92,
  acceptable: 74,
  poor: 34,
  harmful: 0,
  none: 45,
};
/** What each person hurt costs. */
const HURT: Readonly<Record<Injury['severity'], number>> = { minor: 6, serious: 24, fatal: 60 };

/**
 * What a run is worth, in points: how well its ending fits (0-100), less what each person hurt costs (6, 24 or 60) and each use of force (4 and 4
 * more for each step of severity; a show half), plus half the mean of the domain scores (0-50), less a quarter of the mean escalation from the decision
 * on (0-25). The weights are Talkdown defaults: an ending and an injury weigh more than a better conversation, and a better conversation still counts.
 */
export function worthOf({ fit, hurt, force, domains, escalation }: Outcome): number {
  const injuries = hurt.reduce((sum, { severity }) => sum + HURT[severity], 0);
  const forced = force.reduce(
    (sum, { severity, display }) => sum + Math.round((4 + 4 * severity) / (display ? 2 : 1)),
    0,
  );
  const scores = domains.length === 0 ? 50 : domains.reduce((sum, points) => sum + points, 0) / domains.length;
  return Math.round(FIT[fit ?? 'none'] - injuries - forced + scores / 2 - escalation / 4);
}

/** What the worth of a run is made of. */
export interface Outcome {
  readonly fit: Ending['fit'] | null;
  readonly hurt: readonly Pick<Injury, 'severity'>[];
  readonly force: readonly { readonly severity: number; readonly display: boolean }[];
  readonly domains: readonly number[];
  readonly escalation: number;
}

function endingOf(
  { scenario }: Frame,
  world: World,
): Pick<Ending, 'id' | 'title'> & { readonly fit: Line['fit']; readonly disposition: Line['disposition'] } {
  const ending =
    world.over && world.fault === undefined ? scenario.about.endings.find(({ id }) => id === world.ending) : undefined;
  return ending ?? { id: '', title: '', fit: null, disposition: null };
}

function readingOf({ scenario }: Frame, earlier: readonly EncounterEvent[]): number {
  const said = earlier.flatMap((event) => (event.type === 'responded' ? [event.escalation] : []));
  return said.at(-1) ?? scenario.about.subject.start.escalation;
}

/** The mean of a curve over time, to a moment after its last point. */
function meanOf(curve: Line['curve'], until: number): number {
  const [first] = curve;
  if (!first) return 0;
  const area = curve.reduce(
    (sum, { at, escalation }, nth) => sum + escalation * ((curve[nth + 1]?.at ?? until) - at),
    0,
  );
  return until > first.at ? Math.round(area / (until - first.at)) : first.escalation;
}
