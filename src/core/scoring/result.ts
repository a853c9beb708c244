import {
  type Disposition,
  DISPOSITIONS,
  entryOf,
  type Level,
  levelOf,
  LEVELS,
  type Resource,
  secondsAway,
} from '#doctrine';
import type { Log } from '#encounter';
import { type Injury, type Scenario, SEVERITIES } from '#story';
import { latest, levelSeen, nameOf, only, resourceName } from '#scoring/run';
import type { Review } from '#scoring/review';

/** Somebody hurt, with the name they go by. */
export interface Hurt extends Injury {
  readonly name: string;
}

/** How a run came out, in the terms of the strip at the head of a report. */
export interface Result {
  readonly ending: string;
  readonly title: string;
  readonly summary: string;
  readonly disposition: Disposition | null;
  readonly dispositionName: string;
  /** Everyone hurt, once each, with the worst of it. */
  readonly injuries: readonly Hurt[];
  /** Seconds on the incident clock, from the call to the end. */
  readonly seconds: number;
  /** Seconds from meeting the person until it was over; 0 when they never met. Watching from afar after that is not in it. */
  readonly onScene: number;
  readonly highest: { readonly level: Level; readonly seconds: number };
  /** None when the person was never met. */
  readonly closest?: { readonly decimeters: number; readonly at: number };
  readonly forceEvents: number;
  readonly rewinds: number;
}

/** A resource asked for: when, how far away in seconds then (null when this agency does not have it), and when it arrived. */
export interface ResourceUse {
  readonly resource: Resource;
  readonly name: string;
  readonly requested: number;
  readonly away: number | null;
  readonly arrived: number | null;
}

/** How a run came out; a run that has not ended says so. */
export function resultOf(review: Review, log: Log): Result {
  const { scenario, events, ended, ledger } = review;
  const ending = scenario.about.endings.find(({ id }) => id === ended?.event.ending);
  const disposition = ended?.event.disposition ?? null;
  const met = events.find(({ event }) => event.type === 'entered' && event.phase === 'contact');
  const last = events.at(-1)?.event.at ?? 0;
  const nearest = closest(review);
  return {
    ending: ended?.event.ending ?? '',
    title: ending?.title ?? (ended ? ended.event.ending : 'Not finished'),
    summary: ending?.summary ?? (ended ? '' : 'The run was left before it ended.'),
    disposition,
    dispositionName: disposition ? entryOf(DISPOSITIONS, disposition).name : 'Not finished',
    injuries: hurtIn(scenario, ended?.event.injuries ?? only(events, 'injured').map(({ event }) => event.injury)),
    seconds: last,
    onScene: met ? Math.max(0, Math.min(last, review.settled) - met.event.at) : 0,
    highest: highest(review),
    ...(nearest && { closest: nearest }),
    forceEvents: ledger.length,
    rewinds: log.filter((event) => event.type === 'rewound').length,
  };
}

/** Everyone hurt, once each and in the order in which they were first hurt, with the worst of it and the name they go by. */
export function hurtIn(scenario: Scenario, injuries: readonly Injury[]): readonly Hurt[] {
  return [...new Set(injuries.map(({ who }) => who))].map((who) => {
    const all = injuries.filter((injury) => injury.who === who).map(({ severity }) => severity);
    const severity = SEVERITIES.filter((grave) => all.includes(grave)).at(-1) ?? 'minor';
    return { who, severity, name: nameOf(scenario, who) };
  });
}

/** The highest level the person reached once met, and for how many seconds. */
function highest({ events, scenario, parted }: Review): Result['highest'] {
  const spells = new Map<Level, number>();
  events.forEach(({ event, index, after }, nth) => {
    if (after.phase === 'dispatch' || index > parted) return;
    const until = events[nth + 1]?.event.at ?? event.at;
    const level = levelSeen(after);
    spells.set(level, (spells.get(level) ?? 0) + until - event.at);
  });
  const level = latest(LEVELS, ({ id }) => spells.has(id))?.id ?? levelOf(scenario.about.subject.start.escalation);
  return { level, seconds: spells.get(level) ?? 0 };
}

/** The least distance once met, and when it was reached. */
function closest({ events }: Review): Result['closest'] {
  let least: Result['closest'];
  for (const { event, after } of events) {
    const { phase, decimeters } = after;
    if (phase === 'dispatch' || decimeters === undefined || (least && least.decimeters <= decimeters)) continue;
    least = { decimeters, at: event.at };
  }
  return least;
}

/** Every resource asked for, in the order of asking, with its arrival. */
export function resourcesOf({ events, policy, scenario }: Review): readonly ResourceUse[] {
  const arrived = only(events, 'arrived');
  return only(events, 'requested').map(({ event, index }) => ({
    resource: event.resource,
    name: resourceName(event.resource),
    requested: event.at,
    away: event.seconds ?? secondsAway(policy, event.resource, scenario.about.hour) ?? null,
    arrived: arrived.find((came) => came.index > index && came.event.resource === event.resource)?.event.at ?? null,
  }));
}

/** Every arrival before it was over. */
export function arrivalsOf({ events, settled }: Review) {
  return only(events, 'arrived').flatMap(({ event: { at, resource } }) =>
    resource && at <= settled ? [{ at, resource, name: resourceName(resource) }] : [],
  );
}
