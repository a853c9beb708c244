import type { Policy } from '#doctrine';
import { type Budget, type Examined, placeSayings, type Sayable, type Work } from '#explore';
import type { Diagnostic, Scenario } from '#story';
import type { Sources } from '#story/compiler';

/** What a worker has to know of a story before it can explore it: a scenario with agency packs, or ink alone. */
export type Material =
  { readonly scenario: Scenario; readonly policies: readonly Policy[] } | { readonly json: string };

/** A story that can be explored: what to compare with, what workers are told, and in which units it is done. */
export interface Explorable extends Examined {
  readonly material: Material;
  readonly units: (budget: Budget) => readonly Work[];
}

/** A story made ready to explore, or what keeps it from being explored; there may be something to say either way. */
export interface Opened<Story extends Explorable = Explorable> {
  readonly story?: Story;
  readonly diagnostics: readonly Diagnostic[];
}

/** What every story is told apart by, whatever kind it is; the main script is the first of its sources. */
export type Named = Pick<Explorable, 'name' | 'file'> & { readonly sources: Sources };

/** A compiled story as it is explored; one that cannot be walked is no story, only what stands in the way. */
export function ready<Own extends Pick<Explorable, 'scenario' | 'material' | 'units'>>(
  named: Named,
  opened: { readonly terrain: { readonly sayings: () => readonly Sayable[] } } | { readonly problem: string },
  own: Own,
): Opened<Own & Explorable> {
  const { file, sources } = named;
  if ('problem' in opened) return { diagnostics: opening(named, opened, false) };
  const choices = own.scenario?.choices ?? {};
  const sayings = opened.terrain.sayings().map((saying) => {
    const source = choices[saying.path];
    return source ? { ...saying, file: source.file, line: source.line } : saying;
  });
  const hasChoices = sayings.some((saying) => saying.kind === 'choice');
  return {
    diagnostics: opening(named, {}, hasChoices),
    story: { ...named, ...own, sayings: placeSayings(sayings, sources, file) },
  };
}

/** What keeps a compiled story from being played by itself: functions that only a game could answer, or no choices in it. */
export function opening(
  { file, sources }: Named,
  opened: { readonly problem?: string },
  hasChoices: boolean,
): readonly Diagnostic[] {
  if (opened.problem !== undefined) return [placed(opened.problem, file, sources)];
  if (hasChoices) return [];
  const message = 'The story offers no choice at all; write one with “*” or “+”.';
  return [{ file, line: 1, severity: 'error', rule: 'no-choices', message }];
}

/** A sentence about the whole story with the place of the function it names, if it names one. */
function placed(problem: string, file: string, sources: Sources): Diagnostic {
  const name = /(\w+)\(\)/.exec(problem)?.[1];
  const said = { severity: 'error', rule: name === undefined ? 'ink' : 'external-function', message: problem } as const;
  for (const [path, text] of Object.entries(sources)) {
    const at = text
      .split('\n')
      .findIndex((line) => name !== undefined && new RegExp(`^\\s*EXTERNAL\\s+${name}\\b`).test(line));
    if (at >= 0) return { file: path, line: at + 1, ...said };
  }
  return { file, line: name === undefined ? 0 : 1, ...said };
}
