/** How many hands went up for each choice, by its id; a choice without a hand is not in it. */
export type Hands = Readonly<Record<string, number>>;

/** The most hands that are counted for a choice. */
export const MOST_HANDS = 999;

/** One hand more for a choice, or with -1 one fewer; never fewer than none. */
export function raise(hands: Hands, choice: string, by: 1 | -1): Hands {
  const { [choice]: before = 0, ...others } = hands;
  const now = Math.min(MOST_HANDS, Math.max(0, before + by));
  return now === 0 ? others : { ...others, [choice]: now };
}

/** All hands that were counted. */
export function total(hands: Hands): number {
  return Object.values(hands).reduce((sum, count) => sum + count, 0);
}

/** The choice with more hands than every other, if there is one. */
export function leading(hands: Hands): string | undefined {
  const [first, second] = Object.entries(hands).sort(([, one], [, other]) => other - one);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
