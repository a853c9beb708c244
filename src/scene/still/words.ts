import { FIGURES, type Posture } from '#story';
import { fetchRest, personOf, POSTURES } from '#rig';

/** What a posture shows, in a sentence; of the two ends of a movement, what they have in common. */
export function postureSeen(word: Posture): string {
  return `${word}-2` in POSTURES ? POSTURES[word].replace(/[:,][^:,]*\.$/, '.') : POSTURES[word];
}

/** Who is seen in each figure, by its word. */
export async function figuresSeen(): Promise<ReadonlyMap<string, string>> {
  await fetchRest();
  return new Map(FIGURES.map((figure) => [figure, personOf(figure).label]));
}
