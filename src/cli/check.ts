import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicy } from '#doctrine';
import { readArguments } from './arguments';
import { compileFolder, diagnosticText, readJson, slugOf, slugs } from './load';
import { print } from './output';

/** `check [STORY ...] [--json]`: compiles stories and reads the agency packs; exit code 1 when something is wrong. */
export function check(argv: readonly string[]): number {
  const given = readArguments(argv, [], ['json']);
  const wanted = given.words.length > 0 ? given.words.map(slugOf) : slugs();
  const found = wanted.map((slug) => ({ slug, ...compileFolder(slug) }));
  const packs = given.words.length > 0 ? [] : packProblems();
  const diagnostics = found.flatMap((entry) => entry.diagnostics);
  const bad = diagnostics.some((entry) => entry.severity === 'error') || packs.length > 0;
  if (given.flag('json')) {
    print(JSON.stringify({ diagnostics, packs }, null, 2));
    return bad ? 1 : 0;
  }
  for (const line of [...diagnostics.map(diagnosticText), ...packs]) print(line);
  for (const { slug, scenario } of found) {
    if (scenario)
      print(
        `${slug}: ${Object.keys(scenario.choices).length} choices, ${scenario.about.endings.length} endings, revision ${scenario.revision}.`,
      );
  }
  print(bad ? 'Problems found.' : 'No problems found.');
  return bad ? 1 : 0;
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
