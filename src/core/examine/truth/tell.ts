import { type Examined, replayOf } from '#explore';
import type { Diagnostic } from '#story';
import type { Contradiction, Culprit } from '#truth/told';

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
