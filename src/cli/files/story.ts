import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { openInkAlone, type OpenInk, type Opened, openScenario, type OpenScenario } from '#examine';
import { type Home, homeOf, shown, told } from './home';
import { compileFolder, loadPolicy, packs } from './load';
import { Stop } from '#cli/terminal';
import { readWithIncludes } from './script';

/** What differs between explorations of one story. */
export interface Choice {
  /** Ids of agency packs; all that ship when there are none. */
  readonly agencies: readonly string[];
  readonly seeds: number | undefined;
}

/** Opens a scenario by folder or slug, or any ink file with no scenario.json beside it; `where` names in a text about it the files where they are. */
export function openStory(
  word: string | undefined,
  choice: Choice,
): { readonly opened: Opened; readonly where: (text: string) => string } {
  if (isPlain(word)) return { opened: openPlain(word, choice), where: (text) => text };
  const home = homeOf(word);
  return { opened: openFolder(home, choice), where: (text) => told(home, text) };
}

/** Whether a word names an ink file that is no part of a scenario. */
export function isPlain(word: string | undefined): word is string {
  return word?.endsWith('.ink') === true && !existsSync(join(dirname(word), 'scenario.json'));
}

/** Opens a scenario; what is said of it names files as they were read. */
export function openFolder(home: Home, choice: Choice): Opened<OpenScenario> {
  const { scenario, sources, diagnostics } = compileFolder(home);
  if (!scenario) return { diagnostics };
  const names = choice.agencies.length > 0 ? choice.agencies : packs();
  const [policy, ...others] = names.map((name) => loadPolicy(name));
  if (!policy) throw new Stop('There is no agency pack in agencies/; a scenario is explored with at least one.', 2);
  const opened = openScenario(scenario, sources, [policy, ...others], choice.seeds);
  const story = opened.story && { ...opened.story, name: home.name };
  return { ...(story && { story }), diagnostics: [...diagnostics, ...opened.diagnostics] };
}

/** Opens an ink file that is no part of a scenario, with all it includes. */
export function openPlain(word: string, { agencies, seeds }: Choice): Opened<OpenInk> {
  if (!existsSync(word) || !statSync(word).isFile()) throw new Stop(`There is no ink file ${resolve(word)}.`, 2);
  if (agencies.length > 0)
    throw new Stop('--agency is for scenarios; an ink file without scenario.json is explored as ink alone.', 2);
  const main = shown(word);
  const { sources, problem } = readWithIncludes(main);
  return problem ? { diagnostics: [problem] } : openInkAlone(sources, main, seeds);
}
