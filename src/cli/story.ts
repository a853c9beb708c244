import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import {
  encounterTerrain,
  encounterWork,
  inkTerrain,
  inkWork,
  placeSayings,
  type Sayable,
  SEEDS,
  swiftNarrator,
} from '#explore';
import type { Diagnostic, Scenario } from '#story';
import { compilePlain, type Sources } from '#story/compiler';
import { compileFolder, loadPolicy, packs, slugOf } from './load';
import { Stop } from './output';
import { readAll, type Scripts, sizeProblem } from './script';
import type { Explorable } from './walk';

/** A story made ready to explore, or what keeps it from being explored; compiling may have something to say either way. */
export interface Opened<Story extends Explorable = Explorable> {
  readonly story?: Story;
  readonly diagnostics: readonly Diagnostic[];
}

/** What differs between explorations of one story. */
export interface Choice {
  /** Ids of agency packs; all that ship when there are none. */
  readonly agencies: readonly string[];
  readonly seeds: number | undefined;
}

/** Opens a scenario by folder or slug, or any ink file with no scenario.json beside it. */
export function openStory(word: string | undefined, choice: Choice): Opened {
  return isPlain(word) ? openPlain(word, choice) : openScenario(slugOf(word), choice);
}

/** Whether a word names an ink file that is no part of a scenario. */
export function isPlain(word: string | undefined): word is string {
  return word?.endsWith('.ink') === true && !existsSync(join(dirname(word), 'scenario.json'));
}

/** Opens the scenario of that slug. */
export function openScenario(slug: string, choice: Choice): Opened {
  const { scenario, sources, diagnostics } = compileFolder(slug);
  if (!scenario) return { diagnostics };
  const names = choice.agencies.length > 0 ? choice.agencies : packs();
  const policies = names.map((name) => loadPolicy(name));
  const [policy] = policies;
  if (!policy) throw new Stop('There is no agency pack in agencies/; a scenario is explored with at least one.', 2);
  const file = mainOf(slug);
  return ready(
    { name: slug, file, sources: inOrder(sources, file) },
    diagnostics,
    encounterTerrain(scenario, policy, 1),
    {
      scenario,
      material: { scenario, policies },
      units: (budget) => encounterWork(scenario, policies, budget, choice.seeds ?? SEEDS),
    },
  );
}

/** What keeps a compiled scenario from being played by itself: no choices in it, or functions that only a game could answer. */
export function openingProblems(scenario: Scenario, sources: Sources): readonly Diagnostic[] {
  const file = mainOf(scenario.slug);
  const told = swiftNarrator(scenario);
  if ('problem' in told) return [placed(told.problem, file, inOrder(sources, file))];
  return silence(file, Object.keys(scenario.choices).length > 0);
}

const mainOf = (slug: string) => `stories/${slug}/main.ink`;

/** The scripts among some files, the main one first. */
function inOrder(sources: Sources, main: string): Sources {
  const inks = Object.entries(sources).filter(([file]) => file.endsWith('.ink'));
  return Object.fromEntries(inks.sort(([a], [b]) => Number(b === main) - Number(a === main)));
}

/** What every story is told apart by, whatever kind it is. */
type Named = Pick<Explorable, 'name' | 'file'> & { readonly sources: Sources };

/** A compiled story as it is explored, with what is to be said of it before; one that cannot be walked is no story, only what stands in the way. */
function ready<Own extends Pick<Explorable, 'scenario' | 'material' | 'units'>>(
  named: Named,
  compiling: readonly Diagnostic[],
  opened: { readonly terrain: { readonly sayings: () => readonly Sayable[] } } | { readonly problem: string },
  own: Own,
): Opened<Own & Explorable> {
  const { file, sources } = named;
  if ('problem' in opened) return { diagnostics: [...compiling, placed(opened.problem, file, sources)] };
  const choices = own.scenario?.choices ?? {};
  const sayings = opened.terrain.sayings().map((saying) => {
    const source = choices[saying.path];
    return source ? { ...saying, file: source.file, line: source.line } : saying;
  });
  const hasChoices = sayings.some((saying) => saying.kind === 'choice');
  return {
    diagnostics: [...compiling, ...silence(file, hasChoices)],
    story: { ...named, ...own, sayings: placeSayings(sayings, sources, file) },
  };
}

/** Opens an ink file that is no part of a scenario, with all it includes. */
export function openPlain(
  word: string,
  { agencies, seeds }: Choice,
): Opened<Explorable & { readonly material: { readonly json: string } }> {
  if (!existsSync(word) || !statSync(word).isFile()) throw new Stop(`There is no ink file ${resolve(word)}.`, 2);
  if (agencies.length > 0)
    throw new Stop('--agency is for scenarios; an ink file without scenario.json is explored as ink alone.', 2);
  const main = shown(word);
  const { sources, problems } = readWith(main);
  if (problems.length > 0) return { diagnostics: problems };
  const { json, diagnostics } = compilePlain(sources, main);
  if (json === undefined) return { diagnostics };
  return ready({ name: main, file: main, sources }, diagnostics, inkTerrain(json, 1), {
    material: { json },
    units: (budget) => inkWork(budget, seeds),
  });
}

/** A path as it is shown and jumped to: from here where it lies below, else whole; always with forward slashes. */
function shown(path: string): string {
  const near = relative('.', path);
  return (near.startsWith('..') ? resolve(path) : near).replaceAll('\\', '/');
}

/** Reads a script and what it includes, as far as it is there; of a script that is too large not all is read. */
function readWith(main: string): Scripts {
  const open = [main];
  const sources: Record<string, string> = {};
  let bytes = 0;
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (file in sources || !existsSync(file) || !statSync(file).isFile()) continue;
    bytes += statSync(file).size;
    const tooLarge = sizeProblem([{ file, bytes }]);
    const read = tooLarge ? { sources: {}, problems: [tooLarge] } : readAll([file]);
    if (read.problems.length > 0) return read;
    Object.assign(sources, read.sources);
    for (const [, name = ''] of (sources[file] ?? '').matchAll(/^[ \t]*INCLUDE[ \t]+(.+?)[ \t]*\r?$/gm))
      open.push(join(dirname(main), name).replaceAll('\\', '/'));
  }
  return { sources, problems: [] };
}

/** A story that nobody can decide anything in has no place to train at. */
function silence(file: string, hasChoices: boolean): readonly Diagnostic[] {
  if (hasChoices) return [];
  return [
    {
      file,
      line: 1,
      severity: 'error',
      rule: 'no-choices',
      message: 'The story offers no choice at all; write one with “*” or “+”.',
    },
  ];
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
