import type { RunSummary } from '#records';
import type { Card } from './cards';

/** A step of the order for recruits. */
export interface Step {
  readonly card: Card;
  readonly lesson: string;
  readonly done: boolean;
}

/** The order for recruits: its steps, and the first that is not done, if one is left. A path and not a lock: any may be played alone. */
export interface Path {
  readonly steps: readonly Step[];
  readonly next?: Step;
}

/** A drill for a roll call, with when it was last done. */
export interface Drill {
  readonly card: Card;
  /** Milliseconds since 1970. */
  readonly last?: number;
}

/** How long a drill may take so that it fits a roll call, in minutes. A Talkdown default. */
const DRILL = 8;
/** What a run that was never judged counts as, of 100. */
const UNKNOWN = 50;
/** After so many days a run counts as long ago as it can. A Talkdown default. */
const LONG_AGO = 90;
const DAY = 24 * 60 * 60 * 1000;

/** The order for recruits, of those scenarios that have a place in it. */
export function recruitPath(cards: readonly Card[], runs: readonly RunSummary[]): Path {
  const steps = cards
    .flatMap((card) => (card.track ? [{ card, ...card.track }] : []))
    .sort((one, other) => one.step - other.step)
    .map(({ card, lesson }) => ({ card, lesson, done: runs.some((run) => run.over && run.slug === card.slug) }));
  const next = steps.find(({ done }) => !done);
  return { steps, ...(next ? { next } : {}) };
}

/** The drills that fit a roll call: first what was never done, then what went worst and was done longest ago. */
export function refresherDrills(cards: readonly Card[], runs: readonly RunSummary[], now: number): readonly Drill[] {
  const drills = cards
    .filter(({ minutes }) => minutes > 0 && minutes <= DRILL)
    .map((card) => {
      const latest = runs
        .filter((run) => run.over && run.slug === card.slug)
        .reduce<RunSummary | undefined>((best, run) => (best && best.changed >= run.changed ? best : run), undefined);
      if (!latest) return { drill: { card }, need: Infinity };
      const days = Math.min(LONG_AGO, Math.max(0, (now - latest.changed) / DAY));
      return {
        drill: { card, last: latest.changed },
        need: 100 - (latest.lowest ?? UNKNOWN) + (100 * days) / LONG_AGO,
      };
    });
  return drills.sort((one, other) => other.need - one.need || 0).map(({ drill }) => drill);
}
