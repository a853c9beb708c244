import { groundOf } from '#place';
import { hash } from '#story';
import type { Diagnostic } from '#story/diagnostic';
import { readScenarioFile } from '#story/file';
import {
  beginningsIn,
  gather,
  kindsIn,
  type Names,
  namesIn,
  type Page,
  pathOf,
  referencesIn,
  scan,
  type Unbalanced,
  unbalanced,
} from '#story/script';
import {
  CHOICE_TAGS,
  CUSTODIES,
  ENGINE_VARIABLES,
  FACES,
  LINE_TAGS,
  POSTURES,
  type Scenario,
  type ScenarioFile,
  TAG_WORDS,
  THINGS,
  VEHICLES,
  visitVariables,
} from '#story/vocabulary';
import { idleVariables, takenBy, wholeProblems } from '#story/whole';
import { compileInk, type Ink } from './ink';
import { labels } from './labels';
import { misnamed } from './misnamed';
import { oneForEach } from './once';

/** Texts by path, such as `stories/bus-stop/main.ink` and `stories/lib/standing.ink`. */
export type Sources = Readonly<Record<string, string>>;

/** What could be made of an author's files, and everything there is to say about them. */
export interface Compiled {
  /** None when an error stands in the way. */
  readonly scenario?: Scenario;
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING_READ: ReturnType<typeof readScenarioFile> = { diagnostics: [] };

/** Compiles the scenario in `stories/<slug>/`. Never throws: an author's mistakes come back as diagnostics with file and line. */
export function compile(sources: Sources, slug: string): Compiled {
  const folder = `stories/${slug}`;
  const [main, file] = [`${folder}/main.ink`, `${folder}/scenario.json`];
  const missing = misnamed([file, main], sources);
  const sheet = sources[file];
  const { about, lineOf, diagnostics: told } = sheet === undefined ? NOTHING_READ : readScenarioFile(file, sheet);
  const diagnostics: Diagnostic[] = [...missing, ...told];
  if (sources[main] === undefined) return { diagnostics };
  if (sources[main].trim() === '')
    return { diagnostics: [...diagnostics, { file: main, line: 1, severity: 'error', rule: 'empty-file', message: 'This script is empty; “talkdown new” makes one to begin with.' }] }; // prettier-ignore
  const { files, problems } = gather(main, sources);
  diagnostics.push(...problems);
  const pages = pagesOf(sources, files);
  const read = pages.filter((page) => page.included);
  const torn = read.flatMap((page) => unbalanced(page.file, page.text));
  if (torn.some(({ told: { rule } }) => rule === 'open-comment'))
    return { diagnostics: [...diagnostics, ...torn.map((one) => one.told)] };
  if (about) {
    const names = namesFor(about, read);
    for (const page of read) diagnostics.push(...scan(page.file, page.text, names));
  }
  const draws = about?.draws.map(({ name }) => name) ?? [];
  if (problems.length > 0) return { diagnostics: oneForEach(diagnostics, draws) };
  const { ink, problems: heard } = compileInk(main, pages);
  const whole = about && lineOf ? { about, file, lineOf, pages: read } : undefined;
  const seen = whole ? wholeProblems(whole) : [];
  const all = [...oneForEach(withCauses([...diagnostics, ...heard, ...seen], torn), draws)];
  all.push(...leftOut(pages, folder, all));
  if (whole && ink && !isBroken(all)) all.push(...idleVariables(whole, ink.json));
  if (!ink || !about || isBroken(all)) return { diagnostics: all };
  return { scenario: scenarioOf(slug, about, ink, main, sources), diagnostics: all };
}

/** Compiles a story that is ink alone, without a scenario file, to ink's own JSON. Never throws; includes are looked for from the main file's folder. */
export function compilePlain(
  sources: Sources,
  main: string,
): { readonly json?: string; readonly diagnostics: readonly Diagnostic[] } {
  const { files, problems } = gather(main, sources);
  if (problems.length > 0) return { diagnostics: problems };
  const { ink, problems: diagnostics } = compileInk(main, pagesOf(sources, files));
  return { ...(ink && !isBroken(diagnostics) && { json: ink.json }), diagnostics };
}

/** Everything that is said, with what is wrong with the braces in place of what ink, which cannot read on from there, makes of it. */
function withCauses(all: readonly Diagnostic[], torn: readonly Unbalanced[]): readonly Diagnostic[] {
  const within = ({ told, until }: Unbalanced, { file, line }: Diagnostic) =>
    told.file === file && line >= told.line && line <= until;
  const known = (told: Diagnostic) => all.some((one) => one.rule === told.rule && one.file === told.file && one.line === told.line); // prettier-ignore
  const causes = torn.filter((one) => all.some((other) => isInks(other) && within(one, other)) && !known(one.told));
  const rest = all.filter((one) => !isInks(one) || !torn.some((other) => within(other, one)));
  return causes.length > 0 ? [...causes.map(({ told }) => told), ...rest] : all;
}

/** Whether something is said because ink could not read a line. */
function isInks({ rule, severity }: Diagnostic): boolean {
  return severity === 'error' && ['ink', 'not-ink', 'bad-name', 'missing-colon'].includes(rule);
}

function isBroken(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** The ink among the files, those that the script includes first, in the order in which it does. */
function pagesOf(sources: Sources, files: readonly string[]): readonly Page[] {
  const inks = Object.keys(sources).filter((file) => file.endsWith('.ink') && !files.includes(file));
  return [...files, ...inks].map((file) => ({ file, text: sources[file] ?? '', included: files.includes(file) }));
}

/** Reports scripts beside the main one that nothing includes, so that nobody reads them; not where that is told already. */
function leftOut(pages: readonly Page[], folder: string, told: readonly Diagnostic[]): readonly Diagnostic[] {
  return pages
    .filter(({ file, included }) => !included && file.startsWith(`${folder}/`) && !told.some(({ message }) => message.includes(file)))
    .map(({ file }) => {
      const name = file.slice(folder.length + 1);
      const message = `Nothing includes this file, so nothing in it is read; add “INCLUDE ${name}” at the top of main.ink, or take it out of the folder.`;
      return { file, line: 1, severity: 'warning', rule: 'left-out', message };
    }); // prettier-ignore
}

/** All names that the files of a script may use. */
function namesFor(about: ScenarioFile, pages: readonly Page[]): Names {
  const ground = groundOf(about.stage.place);
  const texts = pages.map(({ text }) => text);
  const named = texts.flatMap(namesIn);
  const references = texts.flatMap(referencesIn);
  const of = (...kinds: readonly string[]) => named.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
  const begins = beginningsIn(texts);
  return {
    cast: about.cast.map((member) => member.id),
    callable: about.cast.filter((member) => member.comes).map((member) => member.id),
    endings: about.endings.map((ending) => ending.id),
    marks: Object.keys(ground.marks),
    spaces: Object.entries(ground.parking).flatMap(([space, whose]) => (whose.for === 'story' ? [space] : [])),
    knowledge: about.knowledge.map((entry) => entry.id),
    draws: about.draws.filter((draw) => takenBy(draw, pages) === undefined),
    known: named.map(({ name }) => name),
    people: about.cast.map(({ id, name }) => ({ id, name })),
    code: { variables: of('variable', 'temp'), functions: of('function'), places: of('knot', 'stitch', 'label') },
    references,
    kinds: kindsIn(texts, about.draws, references, begins),
    begins,
  };
}

function scenarioOf(slug: string, about: ScenarioFile, ink: Ink, main: string, sources: Sources): Scenario {
  const choices = labels(ink.parsed, (name) => (sources[name] === undefined ? pathOf(main, name) : name));
  const settable = [...ENGINE_VARIABLES, ...visitVariables(about.cast), ...about.draws.map((draw) => draw.name)];
  const variables = ink.variables.filter((name) => settable.includes(name));
  const wordLists = JSON.stringify([CHOICE_TAGS, LINE_TAGS, TAG_WORDS, POSTURES, THINGS, CUSTODIES, FACES, VEHICLES]);
  // Where a choice stands in the text is left out: a comment more does not make another story.
  const ids = JSON.stringify(Object.entries(choices).map(([path, source]) => [path, source.id]));
  const ground = JSON.stringify(groundOf(about.stage.place));
  const revision = hash([ink.json, JSON.stringify(about), ground, ids, wordLists].join('\n'));
  return { slug, revision, about, ink: ink.json, choices, variables };
}
