import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { encounterTerrain, encounterWork, inkTerrain, inkWork, SEEDS } from '#explore';
import type { Diagnostic, Scenario } from '#story';
import { compilePlain } from '#story/compiler';
import { placeSayings } from './explore/place';
import { compileFolder, loadPolicy, slugOf } from './load';
import { Stop } from './output';
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

/** Larger scripts than this take ink's compiler too long, and nobody can keep one in mind. */
const LARGEST = 2 * 2 ** 20;

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
  const folder = join('stories', slug);
  const files = [folder, join('stories', 'lib')].filter((path) => existsSync(path)).flatMap(inkIn);
  const tooLarge = sizeProblem(files.map((file) => ({ file, bytes: statSync(file).size })));
  if (tooLarge) return { diagnostics: [tooLarge] };
  const { scenario, diagnostics } = compileFolder(slug);
  if (!scenario) return { diagnostics };
  const names = choice.agencies.length > 0 ? choice.agencies : packs();
  const policies = names.map((name) => loadPolicy(name));
  const [policy] = policies;
  if (!policy) throw new Stop('There is no agency pack in agencies/; a scenario is explored with at least one.', 2);
  const sources = Object.fromEntries(
    [...files]
      .sort((a, b) => Number(b === join(folder, 'main.ink')) - Number(a === join(folder, 'main.ink')))
      .map((file) => [file.replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );
  const main = `stories/${slug}/main.ink`;
  const opened = encounterTerrain(scenario, policy, 1);
  if ('problem' in opened) return { diagnostics: [...diagnostics, placed(opened.problem, main, sources)] };
  const { sayings } = opened.terrain;
  return {
    diagnostics: [
      ...diagnostics,
      ...silence(
        main,
        sayings.some((saying) => saying.kind === 'choice'),
      ),
    ],
    story: {
      name: slug,
      file: main,
      scenario,
      sources,
      sayings: placeSayings(
        sayings.map((saying) => ({ ...saying, ...sourceOf(scenario, saying.path) })),
        sources,
        main,
      ),
      material: { scenario, policies },
      units: (budget) => encounterWork(scenario, policies, budget, choice.seeds ?? SEEDS),
    },
  };
}

function sourceOf(scenario: Scenario, path: string) {
  const source = scenario.choices[path];
  return source && { file: source.file, line: source.line };
}

function inkIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.ink')).map((name) => join(folder, name)); // prettier-ignore
}

function packs(): readonly string[] {
  if (!existsSync('agencies')) return [];
  return readdirSync('agencies').filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length)); // prettier-ignore
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
  const sources: Record<string, string> = {};
  const tooLarge = readWith(main, main, sources);
  if (tooLarge) return { diagnostics: [tooLarge] };
  const { json, diagnostics } = compilePlain(sources, main);
  if (json === undefined) return { diagnostics };
  const opened = inkTerrain(json, 1);
  if ('problem' in opened) return { diagnostics: [...diagnostics, placed(opened.problem, main, sources)] };
  const { sayings } = opened.terrain;
  return {
    diagnostics: [
      ...diagnostics,
      ...silence(
        main,
        sayings.some((saying) => saying.kind === 'choice'),
      ),
    ],
    story: {
      name: main,
      file: main,
      sources,
      sayings: placeSayings(sayings, sources, main),
      material: { json },
      units: (budget) => {
        const count = Math.max(1, seeds ?? 1);
        const share = { places: Math.ceil(budget.places / count), decisions: Math.ceil(budget.decisions / count) };
        return Array.from({ length: count }, (_, nth) => nth + 1).flatMap((seed) => inkWork(share, seed));
      },
    },
  };
}

/** A path as it is shown and jumped to: from here where it lies below, else whole; always with forward slashes. */
function shown(path: string): string {
  const near = relative('.', path);
  return (near.startsWith('..') ? resolve(path) : near).replaceAll('\\', '/');
}

/** Reads a script and what it includes, as far as it is there; a script that is too large is not read at all. */
function readWith(file: string, main: string, sources: Record<string, string>): Diagnostic | undefined {
  const open = [file];
  let bytes = 0;
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (path in sources || !existsSync(path)) continue;
    bytes += statSync(path).size;
    const tooLarge = sizeProblem([{ file: path, bytes }]);
    if (tooLarge) return tooLarge;
    const text = readFileSync(path, 'utf8');
    sources[path] = text;
    for (const [, name = ''] of text.matchAll(/^[ \t]*INCLUDE[ \t]+(.+?)[ \t]*$/gm))
      open.push(join(dirname(main), name).replaceAll('\\', '/'));
  }
  return undefined;
}

function sizeProblem(files: readonly { readonly file: string; readonly bytes: number }[]): Diagnostic | undefined {
  const bytes = files.reduce((sum, one) => sum + one.bytes, 0);
  const largest = [...files].sort((a, b) => b.bytes - a.bytes)[0];
  if (bytes <= LARGEST || !largest) return undefined;
  const size = (count: number) => `${(count / 2 ** 20).toFixed(1)} MB`;
  const message = `The script is ${size(bytes)}, and ${size(LARGEST)} is the most that is read; cut it into several stories.`;
  return { file: largest.file.replaceAll('\\', '/'), line: 1, severity: 'error', rule: 'too-large', message };
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
function placed(problem: string, file: string, sources: Readonly<Record<string, string>>): Diagnostic {
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
