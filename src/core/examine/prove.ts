import { type Contradiction, joinContradictions, proveTranscripts, shortenedPaths } from '#examine/truth';
import type { Sources } from '#story/compiler';
import { transcriptsOf } from './files';
import type { OpenScenario } from './scenario';

/** All that contradicts in a story: what the units of its walk came across, and what its transcripts do. */
export function proveStory(
  { scenario, material: { policies } }: OpenScenario,
  files: Sources,
  walked: readonly (readonly Contradiction[])[],
): readonly Contradiction[] {
  const written = proveTranscripts(scenario, policies, transcriptsOf(files, scenario.slug));
  return shortenedPaths(scenario, policies, joinContradictions([...walked, written]));
}
