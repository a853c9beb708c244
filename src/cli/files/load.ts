import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parsePolicy, type Policy } from '#doctrine';
import { compileScenario } from '#examine';
import { diagnosticText, type Scenario } from '#story';
import type { Compiled } from '#story/compiler';
import { complain, Stop } from '#cli/terminal';
import { readScripts, type Scripts } from './script';

/** The slugs of every scenario under stories/. */
export function slugs(): readonly string[] {
  if (!existsSync('stories'))
    throw new Stop('There is no folder stories/ here; run this from the project’s own folder.', 2);
  return readdirSync('stories', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'lib')
    .map((entry) => entry.name)
    .sort();
}

/** The slug meant by `bus-stop`, `stories/bus-stop` or `stories/bus-stop/main.ink`. */
export function slugOf(word: string | undefined): string {
  if (word === undefined) throw new Stop(`Name a scenario: ${slugs().join(', ')}.`, 2);
  const folder = word.replaceAll('\\', '/').replace(/\/(main\.ink)?$/, '');
  const slug = folder.split('/').at(-1) ?? folder;
  // A path to somewhere else is not the scenario of that name here.
  const isHere = !folder.includes('/') || resolve(folder) === resolve('stories', slug);
  if (isHere && slugs().includes(slug)) return slug;
  const plain = word.endsWith('.ink') ? ' Ink without a scenario.json beside it is for “explore” and “play”.' : '';
  throw new Stop(`There is no scenario “${word}” under stories/. There is: ${slugs().join(', ')}.${plain}`, 2);
}

/** Compiles a scenario from its files on disk; their texts come with it. */
export function compileFolder(slug: string): Compiled & Pick<Scripts, 'sources'> {
  const { sources, problem } = readScripts(slug);
  return { sources, ...(problem ? { diagnostics: [problem] } : compileScenario(sources, slug)) };
}

/** A scenario ready to play; otherwise its problems are printed and the command stops. */
export function loadScenario(word: string | undefined): Scenario {
  const slug = slugOf(word);
  const { scenario, diagnostics } = compileFolder(slug);
  if (scenario) return scenario;
  for (const diagnostic of diagnostics) complain(diagnosticText(diagnostic));
  throw new Stop(`${slug} has problems that keep it from being played.`, 1);
}

/** An agency's policy pack, by its id under agencies/ or by a path to a JSON file. */
export function loadPolicy(word = 'city'): Policy {
  const path = word.endsWith('.json') ? word : join('agencies', `${word}.json`);
  if (!existsSync(path))
    throw new Stop(`There is no agency pack ${resolve(path)}. Name one of agencies/, or a path to a .json file.`, 2);
  const result = parsePolicy(readJson(path));
  if ('policy' in result) return result.policy;
  for (const problem of result.problems) complain(`${path}: ${problem.where}: ${problem.sentence}`);
  throw new Stop(`The agency pack ${path} has problems; mend the fields named above.`, 1);
}

/** The ids of the agency packs in agencies/. */
export function packs(): readonly string[] {
  if (!existsSync('agencies')) return [];
  return readdirSync('agencies').filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length)); // prettier-ignore
}

/** The agency packs that can be used, and what is wrong with those that cannot be used. */
export function loadPacks(): { readonly policies: readonly Policy[]; readonly problems: readonly string[] } {
  const policies: Policy[] = [];
  const problems: string[] = [];
  for (const id of packs()) {
    const path = join('agencies', `${id}.json`);
    try {
      const result = parsePolicy(readJson(path));
      if ('policy' in result) policies.push(result.policy);
      else problems.push(...result.problems.map(({ where, sentence }) => `${path}: error: ${where}: ${sentence}`));
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      problems.push(error.message);
    }
  }
  return { policies, problems };
}

/** Reads a JSON file; what is wrong with it becomes a sentence. */
export function readJson(path: string): unknown {
  if (!existsSync(path)) throw new Stop(`There is no file ${resolve(path)}.`, 2);
  if (!statSync(path).isFile()) throw new Stop(`${resolve(path)} is a folder; name a file.`, 2);
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Stop(`${path} is not valid JSON: ${error instanceof Error ? error.message : String(error)}.`, 1);
  }
}
