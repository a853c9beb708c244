import { type Examined, type Exploration, replayOf } from '#explore';
import type { Diagnostic } from '#story';
import type { Contradiction, Culprit } from './contradiction';

/** Contradictions as diagnostics, each at the line or choice that says it, with the shortest choices found that lead there. */
export function contradictionsTold(contradictions: readonly Contradiction[], story: Examined): readonly Diagnostic[] {
  const placeOf = placesOfCulprits(story);
  return contradictions.map(({ rule, at, sentence, advice, path }) => ({
    ...placeOf(at),
    severity: 'error',
    rule,
    message: `${sentence} ${advice} See it with: ${replayOf(story.name, path)}`,
  }));
}

/** Where the author wrote what contradicts; line 0 where nothing smaller than the story is known. */
export function placesOfCulprits(story: Examined): (at: Culprit) => { readonly file: string; readonly line: number } {
  const lines = new Map(story.sayings.map((saying) => [saying.number, saying]));
  const choices = new Map(Object.values(story.scenario?.choices ?? {}).map((source) => [source.id, source]));
  return (at) => {
    const place = 'saying' in at ? lines.get(at.saying) : choices.get(at.choice);
    return { file: place?.file ?? story.file, line: place?.line ?? 0 };
  };
}

/** How much the absence of contradictions says: proved where every way was gone, else only that nothing was found. */
export function proofSentence(found: number, { complete, places }: Pick<Exploration, 'complete' | 'places'>): string {
  if (found > 0) return `The words contradict the situation in ${found} ${found === 1 ? 'place' : 'places'}.`;
  return complete
    ? `Proved: nothing that is said contradicts the situation, in any of ${places} states.`
    : `Nothing found in ${places} states that contradicts the situation; not every way was gone, so this is no proof.`;
}
