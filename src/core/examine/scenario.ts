import type { Policy } from '#doctrine';
import { encounterTerrain, encounterWork, SEEDS } from '#explore';
import { storyOf } from '#narrator';
import type { Diagnostic, Scenario } from '#story';
import { compile, type Compiled, type Sources } from '#story/compiler';
import { scriptsOf } from './files';
import { type Explorable, type Named, type Opened, opening, ready } from './opened';
import { textProblems } from './text';

/** A scenario that can be explored with some agency packs. */
export type OpenScenario = Explorable & {
  readonly scenario: Scenario;
  readonly material: { readonly policies: readonly [Policy, ...Policy[]] };
};

/** Compiles a scenario from its files, if they are text. */
export function compileScenario(files: Sources, slug: string): Compiled {
  const scripts = scriptsOf(files, slug);
  const problems = textProblems(scripts);
  return problems.length > 0 ? { diagnostics: problems } : compile(scripts, slug);
}

/** What keeps a compiled scenario from being played by itself. */
export function openingProblems(scenario: Scenario, files: Sources): readonly Diagnostic[] {
  const read = storyOf(scenario);
  return opening(named(scenario, files), 'problem' in read ? read : {}, Object.keys(scenario.choices).length > 0);
}

/** Makes a compiled scenario ready to explore with some agency packs, on so many seeds. */
export function openScenario(
  scenario: Scenario,
  files: Sources,
  policies: readonly [Policy, ...Policy[]],
  seeds = SEEDS,
): Opened<OpenScenario> {
  return ready(named(scenario, files), encounterTerrain(scenario, policies[0], 1), {
    scenario,
    material: { scenario, policies },
    units: (budget) => encounterWork(scenario, policies, budget, seeds),
  });
}

/** A scenario with its scripts, the main one first. */
function named({ slug }: Scenario, files: Sources): Named {
  const file = `stories/${slug}/main.ink`;
  const inks = Object.entries(scriptsOf(files, slug)).filter(([one]) => one.endsWith('.ink'));
  const sources = Object.fromEntries(inks.sort(([a], [b]) => Number(b === file) - Number(a === file)));
  return { name: slug, file, sources };
}
