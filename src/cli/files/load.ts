import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parsePolicy, type Policy } from '#doctrine';
import { compileScenario, openingProblems } from '#examine';
import { type Diagnostic, diagnosticText, type Scenario } from '#story';
import type { Compiled } from '#story/compiler';
import { complain, Stop } from '#cli/terminal';
import { type Home, homeOf, toldAll } from './home';
import { readScripts, type Scripts } from './script';

/** Compiles a scenario from its files on disk; their texts come with it. */
export function compileFolder(home: Home): Compiled & Pick<Scripts, 'sources'> {
  const { sources, problem } = readScripts(home);
  return { sources, ...(problem ? { diagnostics: [problem] } : compileScenario(sources, home.slug)) };
}

/** A scenario that can be played by itself; otherwise what keeps it from that. */
export function openPlayable(
  home: Home,
): { readonly scenario: Scenario } | { readonly problems: readonly Diagnostic[] } {
  const { scenario, sources, diagnostics } = compileFolder(home);
  const problems = scenario ? openingProblems(scenario, sources) : diagnostics;
  return scenario && problems.length === 0 ? { scenario } : { problems: toldAll(home, problems) };
}

/** A scenario ready for what is to be done with it; otherwise its problems are printed and the command stops. */
export function loadScenario(word: string | undefined, done: 'played' | 'rated' = 'played'): Scenario {
  const home = homeOf(word);
  const opened = openPlayable(home);
  if ('scenario' in opened) return opened.scenario;
  for (const problem of opened.problems) complain(diagnosticText(problem));
  throw new Stop(`${home.name} has problems that keep it from being ${done}.`, 1);
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
