import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicy } from '#doctrine';
import type { Diagnostic, Scenario } from '#story';
import { type Arguments, readArguments } from './arguments';
import { compileFolder, diagnosticText, readJson, slugOf, slugs } from './load';
import { count } from './explore/text';
import { print, Stop } from './output';

/** What there is to say about one story. */
interface Checked {
  readonly slug: string;
  readonly scenario?: Scenario;
  readonly diagnostics: readonly Diagnostic[];
  /** How far it was walked, in a sentence; none without --deep. */
  readonly walked?: string;
  readonly asked?: boolean;
}

/**
 * `check [STORY ...] [--deep] [--json]`: compiles stories and reads the agency packs; exit code 1 when something is wrong. `--deep` also walks each story
 * within a budget and reads it as a teacher would.
 */
export async function check(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv, ['budget', 'seconds'], ['json', 'deep'], Infinity);
  const wanted = given.words.length > 0 ? given.words.map(slugOf) : slugs();
  const found: Checked[] = [];
  for (const slug of wanted) {
    found.push(await checkOne(slug, given));
    if (found.at(-1)?.asked === true) break;
  }
  const packs = given.words.length > 0 ? [] : packProblems();
  const diagnostics = found.flatMap((entry) => entry.diagnostics);
  const bad = diagnostics.some((entry) => entry.severity === 'error') || packs.length > 0;
  const code = found.at(-1)?.asked === true ? 130 : bad ? 1 : 0;
  if (given.flag('json')) {
    const walked = Object.fromEntries(
      found.flatMap((entry) => (entry.walked === undefined ? [] : [[entry.slug, entry.walked]])),
    );
    print(JSON.stringify({ diagnostics, packs, ...(given.flag('deep') && { walked }) }, null, 2));
    return code;
  }
  for (const line of [...diagnostics.map(diagnosticText), ...packs]) print(line);
  for (const { slug, scenario, walked } of found) {
    if (scenario)
      print(
        `${slug}: ${Object.keys(scenario.choices).length} choices, ${scenario.about.endings.length} endings, revision ${scenario.revision}.`,
      );
    if (walked !== undefined) print(`${slug}: ${walked}`);
  }
  const warnings = diagnostics.filter((entry) => entry.severity === 'warning').length;
  print(
    bad
      ? 'Problems found.'
      : warnings > 0
        ? `No errors; ${count(warnings, 'warning')} to look at.`
        : 'No problems found.',
  );
  return code;
}

async function checkOne(slug: string, given: Arguments): Promise<Checked> {
  if (!given.flag('deep')) {
    if (given.option('budget') ?? given.option('seconds'))
      throw new Stop('--budget and --seconds are for check --deep.', 2);
    return { slug, ...(await compileAndOpen(slug)) };
  }
  const { checkDeep } = await import('./deep');
  return { slug, ...(await checkDeep(slug, given)) };
}

/** Compiles a scenario, and says what would keep it from being played. */
async function compileAndOpen(slug: string): Promise<Omit<Checked, 'slug'>> {
  const { scenario, sources, diagnostics } = compileFolder(slug);
  if (!scenario) return { diagnostics };
  const { openingProblems } = await import('./story');
  return { scenario, diagnostics: [...diagnostics, ...openingProblems(scenario, sources)] };
}

function packProblems(): readonly string[] {
  return readdirSync('agencies')
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const path = join('agencies', name);
      const result = parsePolicy(readJson(path));
      return 'policy' in result
        ? []
        : result.problems.map((problem) => `${path}: error: ${problem.where}: ${problem.sentence}`);
    });
}
