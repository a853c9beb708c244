import type { Hands } from './hands';

/** A decision at which the class was asked what it would do; without a hand it was talked over. It stands beside the log, never in it. */
export interface Asked {
  /** Counts decisions from 1. */
  readonly decision: number;
  readonly hands: Hands;
}

/** What the class said at a decision: the choices that got hands, the most first. */
export type Answer<Choice> = readonly { readonly choice: Choice; readonly count: number }[];

/** Notes what the class said at a decision, in place of what was noted there before. */
export function noted(all: readonly Asked[], asked: Asked): readonly Asked[] {
  const others = all.filter(({ decision }) => decision !== asked.decision);
  return [...others, asked].sort((one, other) => one.decision - other.decision);
}

/** What is still about this run once it has gone back to a decision: at that one and before it everything is as it was. */
export function backTo(all: readonly Asked[], decision: number): readonly Asked[] {
  return all.filter((asked) => asked.decision <= decision);
}

/** The hands that were counted at a decision so far. */
export function handsAt(all: readonly Asked[], decision: number): Hands {
  return all.find((asked) => asked.decision === decision)?.hands ?? {};
}

/** What the class said at a decision, if it was asked there, about the choices that were on offer; any other is left out. */
export function answerAt<Choice extends { readonly id: string }>(
  all: readonly Asked[],
  decision: number,
  offered: readonly Choice[],
): Answer<Choice> | undefined {
  const asked = all.find((each) => each.decision === decision);
  return (
    asked &&
    offered
      .map((choice) => ({ choice, count: asked.hands[choice.id] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count)
  );
}
