import type { Settings } from '#ui';

/** The seconds of thinking that count on the incident clock when a decision has no timer of its own. */
const THINKING = 20;

/** A watch that stands still while the run is paused. */
export interface Watch {
  /** Whole seconds since the last start, without pauses. */
  readonly seconds: () => number;
  /** Starts anew, at a second that was reached before if one is given. */
  readonly restart: (seconds?: number) => void;
  readonly pause: () => void;
  readonly resume: () => void;
}

/** Makes a watch that reads the time, in milliseconds, from whoever has a clock. It starts at once. */
export function createWatch(now: () => number): Watch {
  let gone = 0;
  let since: number | undefined = now();
  const total = (): number => gone + (since === undefined ? 0 : now() - since);
  return {
    seconds: () => Math.floor(total() / 1000),
    restart: (seconds = 0) => {
      gone = seconds * 1000;
      if (since !== undefined) since = now();
    },
    pause: () => {
      gone = total();
      since = undefined;
    },
    resume: () => {
      since ??= now();
    },
  };
}

/** How long a decision has been thought about, and how often more time was taken for it. */
export interface Thinking {
  readonly decision: number;
  readonly seconds: number;
  readonly extensions: number;
}

/** A decision's timer as the trainee has it: the author's limit, the setting, and how often more time was taken. */
export interface Timing {
  readonly limit?: number;
  readonly timers: Settings['timers'];
  readonly extensions: number;
}

/** Seconds on the watch at which the time runs out, or nothing when it never does. */
export function deadline({ limit, timers, extensions }: Timing): number | undefined {
  if (limit === undefined || timers === 'off') return undefined;
  return limit * (timers === 'extended' ? 2 : 1) + limit * extensions;
}

/** The seconds that go on the incident clock for a decision: nothing with timers off, half speed with twice the time, never more than the limit. */
export function counted(elapsed: number, { limit, timers }: Timing): number {
  if (timers === 'off') return 0;
  const felt = timers === 'extended' ? Math.floor(elapsed / 2) : elapsed;
  return Math.max(0, Math.min(felt, limit ?? THINKING));
}
