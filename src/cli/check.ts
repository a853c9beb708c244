import type { Policy } from '#doctrine';
import { examine, type Examination, examineTranscripts } from '#examine';
import { count } from '#doctrine';
import { diagnosticText } from '#story';
import { type Arguments, print, readArguments, Stop } from '#cli/terminal';
import { type Home, homeOf, homes, loadPacks, readScripts, readTranscripts, toldAll } from '#cli/files';

/** What there is to say about one story. */
interface Checked extends Examination {
  readonly name: string;
  /** How far it was walked, in a sentence; none without --deep. */
  readonly walked?: string;
  readonly asked?: boolean;
}

/** What only a deep check can be told. */
const DEEP = ['budget', 'seconds', 'workers'];

/**
 * `check [STORY ...] [--deep] [--budget N] [--seconds N] [--workers N] [--json]`: compiles stories, plays their transcripts and reads the agency packs; exit code 1 when something is wrong.
 * `--deep` also walks each story within a budget and reads it as a teacher would.
 */
export async function check(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv, DEEP, ['json', 'deep'], Infinity);
  const wanted = given.words.length > 0 ? given.words.map(homeOf) : homes();
  const { policies, problems } = loadPacks();
  const found: Checked[] = [];
  for (const home of wanted) {
    const { diagnostics, ...one } = await checkOne(home, given, policies);
    found.push({ ...one, name: home.name, diagnostics: toldAll(home, diagnostics) });
    if (found.at(-1)?.asked === true) break;
  }
  const packs = given.words.length > 0 ? [] : problems;
  const diagnostics = found.flatMap((entry) => entry.diagnostics);
  const bad = diagnostics.some((entry) => entry.severity === 'error') || packs.length > 0;
  const code = found.at(-1)?.asked === true ? 130 : bad ? 1 : 0;
  if (given.flag('json')) {
    const walked = Object.fromEntries(
      found.flatMap((entry) => (entry.walked === undefined ? [] : [[entry.name, entry.walked]])),
    );
    print(JSON.stringify({ diagnostics, packs, ...(given.flag('deep') && { walked }) }, null, 2));
    return code;
  }
  for (const line of [...diagnostics.map(diagnosticText), ...packs]) print(line);
  for (const { name, scenario, transcripts, walked } of found) {
    if (scenario) {
      const parts = [
        `${Object.keys(scenario.choices).length} choices`,
        `${scenario.about.endings.length} endings`,
        ...(transcripts > 0 ? [count(transcripts, 'transcript')] : []),
        `revision ${scenario.revision}`,
      ];
      print(`${name}: ${parts.join(', ')}.`);
    }
    if (walked !== undefined) print(`${name}: ${walked}`);
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

async function checkOne(home: Home, given: Arguments, policies: readonly Policy[]): Promise<Omit<Checked, 'name'>> {
  const { slug } = home;
  if (given.flag('deep')) {
    const { walked, asked, ...known } = await (await import('./deep')).checkDeep(home, given);
    return {
      ...examineTranscripts(known, readTranscripts(home), slug, policies),
      ...(walked !== undefined && { walked }),
      ...(asked !== undefined && { asked }),
    };
  }
  if (DEEP.some((name) => given.option(name) !== undefined))
    throw new Stop('--budget, --seconds and --workers are for check --deep.', 2);
  const { sources, problem } = readScripts(home);
  const files = { ...sources, ...readTranscripts(home) };
  return problem
    ? examineTranscripts({ diagnostics: [problem] }, files, slug, policies)
    : examine(files, slug, policies);
}
