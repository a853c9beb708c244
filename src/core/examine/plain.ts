import { inkTerrain, inkWork } from '#explore';
import { compilePlain, type Sources } from '#story/compiler';
import { type Explorable, type Opened, ready } from './opened';
import { textProblems } from './text';

/** A story that is ink alone, and can be explored. */
export type OpenInk = Explorable & { readonly material: { readonly json: string } };

/** Makes a story that is ink alone ready to explore: its main file, and all that it includes. */
export function openInkAlone(sources: Sources, main: string, seeds?: number): Opened<OpenInk> {
  const problems = textProblems(sources);
  if (problems.length > 0) return { diagnostics: problems };
  const { json, diagnostics } = compilePlain(sources, main);
  if (json === undefined) return { diagnostics };
  const opened = ready({ name: main, file: main, sources }, inkTerrain(json, 1), {
    material: { json },
    units: (budget) => inkWork(budget, seeds),
  });
  return { ...opened, diagnostics: [...diagnostics, ...opened.diagnostics] };
}
