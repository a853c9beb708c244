import { isDeath } from '#doctrine';
import { groundOf } from '#place';
import { hash } from '#story';
import type { Diagnostic } from '#story/diagnostic';
import { readScenarioFile } from '#story/file';
import { namesIn, type Page, referencesIn, scan, variableNear, wayTo } from '#story/script';
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
  visitVariables,
} from '#story/vocabulary';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { labels, type Parsed } from './labels';

/** Texts by path, such as `stories/bus-stop/main.ink` and `stories/lib/standing.ink`. */
export type Sources = Readonly<Record<string, string>>;

/** What could be made of an author's files, and everything there is to say about them. */
export interface Compiled {
  /** None when an error stands in the way. */
  readonly scenario?: Scenario;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles the scenario in `stories/<slug>/`. Never throws: an author's mistakes come back as diagnostics with file and line. */
export function compile(sources: Sources, slug: string): Compiled {
  const folder = `stories/${slug}`;
  const main = `${folder}/main.ink`;
  const {
    about,
    diagnostics: fileProblems,
    lineOf,
  } = readScenarioFile(`${folder}/scenario.json`, sources[`${folder}/scenario.json`]);
  const diagnostics: Diagnostic[] = [...fileProblems];
  const text = sources[main];
  if (text === undefined) {
    diagnostics.push(problem(main, 0, 'missing-file', `There is no ${main}; a scenario's script is called main.ink.`));
    return { diagnostics };
  }
  const included = includes(main, sources, diagnostics);
  const names = {
    cast: about?.cast.map((member) => member.id) ?? [],
    endings: about?.endings.map((ending) => ending.id) ?? [],
    marks: about ? Object.keys(groundOf(about.stage.place).marks) : [],
    knowledge: about?.knowledge.map((entry) => entry.id) ?? [],
    draws: about?.draws.map((draw) => draw.name) ?? [],
    known: included.flatMap((file) => namesIn(sources[file] ?? '')).map((name) => name.name),
    references: included.flatMap((file) => referencesIn(sources[file] ?? '')),
  };
  if (about) for (const file of included) diagnostics.push(...scan(file, sources[file] ?? '', names));
  if (diagnostics.some((entry) => entry.rule === 'missing-include')) return { diagnostics };
  const ink = compileInk(main, text, sources, included, diagnostics);
  if (!ink || !about || !lineOf) return { diagnostics };
  diagnostics.push(...checkEndings(about, lineOf, included, sources, folder));
  diagnostics.push(...checkDeaths(about, lineOf, included, sources, folder));
  const choices = labels(ink.parsed, (name) => pathOf(main, name, sources));
  for (const [index, draw] of about.draws.entries()) {
    if (ink.variables.includes(draw.name)) continue;
    diagnostics.push(
      problem(
        `${folder}/scenario.json`,
        lineOf(`draws.${index}`),
        'undeclared-draw',
        `The script has no variable named ${draw.name}; add “VAR ${draw.name} = ${'percent' in draw ? 'false' : `"${Object.keys(draw.values)[0] ?? ''}"`}” to main.ink.`,
      ),
    );
  }
  if (diagnostics.some((entry) => entry.severity === 'error')) return { diagnostics };
  const settable = [...ENGINE_VARIABLES, ...visitVariables(about.cast), ...about.draws.map((draw) => draw.name)];
  const variables = ink.variables.filter((name) => settable.includes(name));
  const wordLists = JSON.stringify([CHOICE_TAGS, LINE_TAGS, TAG_WORDS, POSTURES, THINGS, CUSTODIES, FACES]);
  // Where a choice stands in the text is left out: a comment more does not make another story.
  const ids = JSON.stringify(Object.entries(choices).map(([path, source]) => [path, source.id]));
  const ground = JSON.stringify(groundOf(about.stage.place));
  const revision = hash([ink.json, JSON.stringify(about), ground, ids, wordLists].join('\n'));
  return { scenario: { slug, revision, about, ink: ink.json, choices, variables }, diagnostics };
}

/** Compiles a story that is ink alone, without a scenario file, to ink's own JSON. Never throws; includes are looked for from the main file's folder. */
export function compilePlain(
  sources: Sources,
  main: string,
): { readonly json?: string; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const included = includes(main, sources, diagnostics);
  if (diagnostics.length > 0) return { diagnostics };
  const ink = compileInk(main, sources[main] ?? '', sources, included, diagnostics);
  return { ...(ink && !diagnostics.some((entry) => entry.severity === 'error') && { json: ink.json }), diagnostics };
}

function problem(
  file: string,
  line: number,
  rule: string,
  message: string,
  severity: Diagnostic['severity'] = 'error',
): Diagnostic {
  return { file, line, severity, rule, message };
}

/** Every file the script draws in, itself first; reports those that are not there. */
function includes(main: string, sources: Sources, diagnostics: Diagnostic[]): readonly string[] {
  const seen = [main];
  for (let i = 0; i < seen.length; i++) {
    const file = seen[i] ?? main;
    (sources[file] ?? '').split('\n').forEach((line, index) => {
      const name = /^\s*INCLUDE\s+(.+?)\s*$/.exec(line)?.[1];
      if (name === undefined) return;
      const path = resolve(main, name);
      if (sources[path] === undefined) {
        diagnostics.push(
          problem(
            file,
            index + 1,
            'missing-include',
            `The included file ${name} was not found; it is looked for as ${path}.`,
          ),
        );
      } else if (!seen.includes(path)) seen.push(path);
    });
  }
  return seen;
}

/** Ink resolves includes from the folder of the main file, wherever the INCLUDE stands. */
function resolve(main: string, name: string): string {
  const parts = main.split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

interface Ink {
  readonly json: string;
  readonly parsed: Parsed;
  readonly variables: readonly string[];
}

function compileInk(
  main: string,
  text: string,
  sources: Sources,
  included: readonly string[],
  diagnostics: Diagnostic[],
): Ink | undefined {
  const handler = {
    ResolveInkFilename: (name: string) => resolve(main, name),
    LoadInkFileContents: (path: string) => sources[path] ?? '',
  };
  const pages = Object.entries(sources)
    .filter(([file]) => file.endsWith('.ink'))
    .map(([file, written]) => ({ file, text: written, included: included.includes(file) }));
  const heard = (message: string) => diagnostics.push(inkMessage(main, message, sources, pages));
  const compiler = new Compiler(text, new CompilerOptions(main, [], false, heard, handler));
  try {
    const story = compiler.Compile();
    const json = story.ToJson();
    if (typeof json !== 'string') return undefined;
    const globals = (story.variablesState as unknown as { readonly _globalVariables: ReadonlyMap<string, unknown> })
      ._globalVariables;
    return { json, parsed: compiler.parsedStory as unknown as Parsed, variables: [...globals.keys()] };
  } catch (error) {
    if (!diagnostics.some((entry) => entry.severity === 'error')) {
      const said = error instanceof Error ? error.message : String(error);
      diagnostics.push(
        /stack/i.test(said) ? tooDeep(pages) : problem(main, 0, 'ink', `Ink could not compile this story: ${said}`),
      );
    }
    return undefined;
  }
}

/** Brackets within brackets are what ink's compiler has no room left for: the line where most of them are open. */
function tooDeep(pages: readonly { readonly file: string; readonly text: string }[]): Diagnostic {
  let [file, line, most] = [pages[0]?.file ?? '', 0, 0];
  for (const page of pages) {
    let open = 0;
    for (const [index, text] of page.text.split('\n').entries()) {
      if (/^\s*==/.test(text)) open = 0;
      for (const letter of text) {
        if (letter === '{' || letter === '(') open++;
        else if (letter === '}' || letter === ')') open--;
        if (open > most) [file, line, most] = [page.file, index + 1, open];
      }
    }
  }
  const message = `Ink cannot read brackets within brackets as deep as here (${most}); take the piece apart, such as into functions.`;
  return problem(file, line, 'ink', message);
}

/** Ink names a file as the INCLUDE wrote it; diagnostics name it by its path. */
function pathOf(main: string, name: string, sources: Sources): string {
  return sources[name] === undefined ? resolve(main, name) : name;
}

function inkMessage(main: string, message: string, sources: Sources, pages: readonly Page[]): Diagnostic {
  const match =
    /^(ERROR|WARNING|RUNTIME ERROR|RUNTIME WARNING|TODO|AUTHOR)?:?\s*(?:'([^']+)'\s*)?line (\d+):\s*([\s\S]*)$/.exec(
      message,
    );
  const severity = /^(WARNING|TODO|AUTHOR)/.test(message) ? 'warning' : 'error';
  if (!match) return problem(main, 0, 'ink', message.replace(/^(ERROR|WARNING):\s*/, ''), severity);
  const [file, line, said] = [pathOf(main, match[2] ?? main, sources), Number(match[3]), match[4]?.trim() ?? message];
  const again = /with the same label name '(\w+)' already exists in this context on (line \d+(?: of \S+)?)/.exec(said);
  if (again)
    return problem(
      file,
      line,
      'repeated-label',
      `The label “${again[1] ?? ''}” is already used in this knot, on ${again[2] ?? ''}; give this one another.`,
    );
  const target = /target not found: '->\s*([\w.]+)'/.exec(said)?.[1];
  if (target !== undefined)
    return problem(file, line, 'ink', `${said}.${wayTo(target, { file, line }, pages)}`, severity);
  const variable = /^Unresolved variable: (\w+)$/.exec(said)?.[1];
  const near = variable === undefined ? '' : `.${variableNear(variable, pages)}`;
  return problem(file, line, 'ink', said + near, severity);
}

/** Whoever plays can switch endings off in which somebody dies; a script that has one asks whether they are on. */
function checkDeaths(
  about: ScenarioFile,
  lineOf: (path: string) => number,
  files: readonly string[],
  sources: Sources,
  folder: string,
): readonly Diagnostic[] {
  const index = about.endings.findIndex(({ disposition }) => isDeath(disposition));
  const asks = files.some((file) => /\bdeaths\b/.test((sources[file] ?? '').replace(/^\s*VAR\b.*$/gm, '')));
  if (index < 0 || asks) return [];
  return [
    problem(
      `${folder}/scenario.json`,
      lineOf(`endings.${index}`),
      'unread-deaths',
      `In the ending “${about.endings[index]?.id ?? ''}” somebody dies, and whoever plays can switch such endings off; add “VAR deaths = true” to main.ink and ask {deaths} on the way there.`,
    ),
  ];
}

/** Each declared ending is reached by some line, and the run has somewhere to end. */
function checkEndings(
  about: ScenarioFile,
  lineOf: (path: string) => number,
  files: readonly string[],
  sources: Sources,
  folder: string,
): readonly Diagnostic[] {
  const written = files.map((file) => sources[file] ?? '').join('\n');
  return about.endings.flatMap((ending, index) =>
    new RegExp(`#\\s*ending:\\s*${ending.id}\\b(?!-)`).test(written)
      ? []
      : [
          problem(
            `${folder}/scenario.json`,
            lineOf(`endings.${index}`),
            'unused-ending',
            `No line of the script leads to the ending “${ending.id}” with “# ending: ${ending.id}”.`,
          ),
        ],
  );
}
