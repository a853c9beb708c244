import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BEHAVIORS, LEVELS, ROLES, STAIRWAY, STEPS, WORDS } from '#doctrine';
import { fetchRest, personOf } from '#scene/still';
import {
  BARRIERS,
  BEARINGS,
  CHOICE_TAGS,
  CONDITIONS,
  CUSTODIES,
  ENGINE_VARIABLES,
  FACES,
  FIGURES,
  LINE_TAGS,
  MANNERS,
  PHASES,
  POSTURES,
  type Scenario,
  SOUNDS,
  THINGS,
} from '#story';
import { compile, type Compiled, type Sources } from '#story/compiler';
import { checkTranscripts } from '#transcript';
import { talkdown } from '#tests/cli/terminal';
import { CITY, RURAL } from '#tests/core/small';

const GUIDE = readFileSync('docs/author-guide.md', 'utf8');
const REFERENCE = readFileSync('docs/author-reference.md', 'utf8');

/** A fenced piece of a document: its language, the file it is meant to be, and the line in the document it begins on. */
interface Snippet {
  readonly language: string;
  readonly file: string;
  readonly text: string;
  readonly line: number;
}

const SNIPPETS: readonly Snippet[] = [...GUIDE.matchAll(/^```(\w*) ?(\S*)\n([\s\S]*?)^```$/gm)].map((match) => ({
  language: match[1] ?? '',
  file: match[2] ?? '',
  text: match[3] ?? '',
  line: GUIDE.slice(0, match.index).split('\n').length,
}));

const LIBRARY: Sources = Object.fromEntries(
  ['engine', 'force', 'standing'].map((name) => [
    `stories/lib/${name}.ink`,
    readFileSync(`stories/lib/${name}.ink`, 'utf8'),
  ]),
);

/** The text of the starter's file of this name, as the guide prints it. */
function starter(file: string): string {
  const found = SNIPPETS.filter((snippet) => snippet.file === file);
  if (found.length !== 1) throw new Error(`The guide has ${found.length} snippets for ${file}, and needs one.`);
  return found[0]?.text ?? '';
}

function compileStarter(main = starter('main.ink')): Compiled {
  return compile(
    {
      ...LIBRARY,
      'stories/last-bus/main.ink': main,
      'stories/last-bus/scenario.json': starter('scenario.json'),
    },
    'last-bus',
  );
}

const said = ({ diagnostics }: Compiled) =>
  diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n');

function scenario(): Scenario {
  const result = compileStarter();
  if (!result.scenario) throw new Error(said(result));
  return result.scenario;
}

/** Plays choices of the starter and expects an ending. */
function expectEnd(ending: string, ...choices: readonly string[]): void {
  const steps = choices.map((choice) => `> ${choice}`);
  const text = ['title: A run', 'seed: 1', 'agency: city', 'mode: assessed', ...steps, `= ends ${ending}`].join('\n');
  expect(checkTranscripts(scenario(), [CITY], { 'guide.txt': text })).toEqual([]);
}

describe('the scenario that the author guide begins with', () => {
  test('compiles with nothing to say about it', () => {
    expect(said(compileStarter())).toBe('');
  });

  test('is small enough to be copied by hand', () => {
    const lines = starter('main.ink').split('\n');
    expect(lines.filter((line) => line.trim() !== '').length).toBeLessThan(65);
  });

  test('plays its own transcript to the best ending', () => {
    const text = starter('transcripts/home.txt');
    expect(checkTranscripts(scenario(), [CITY], { 'home.txt': text })).toEqual([]);
    expect(text).toContain('= ends home');
  });

  test('plays to the ending of a talk that only gives orders', () => {
    expectEnd('walked-off', 'call.quiet', ...Array<string>(14).fill('bench.get_up'));
  });

  test('plays to the ending of force', () => {
    expectEnd('taken-in', 'call.quiet', 'standing.force_takedown');
  });

  test('has an ending for each that it declares', () => {
    expect(scenario().about.endings.map((ending) => ending.id)).toEqual(['home', 'walked-off', 'taken-in']);
  });
});

/** Puts a fragment of ink into the starter: a knot at its end, lines and choices in the middle of the talk. */
function framed(fragment: string): string {
  const extra = 'VAR here = -> bench\nVAR noor_met = false\n';
  const whole = starter('main.ink').replace('VAR turns', () => `${extra}VAR turns`);
  if (/^=== /.test(fragment)) return `${whole}\n${fragment}`;
  const choices = fragment.replace(/^([*+].*)$/gm, '$1\n    -> bench');
  return whole.replace('<- standing(-> bench)\n', (thread) => thread + choices);
}

describe('every other snippet of ink in the author guide', () => {
  const fragments = SNIPPETS.filter((snippet) => snippet.language === 'ink' && snippet.file === '');

  test('is there to be copied', () => {
    expect(fragments.length).toBeGreaterThan(2);
  });

  test.each(fragments.map((fragment) => [fragment.line, fragment.text] as const))(
    'compiles inside the starter (line %i of the guide)',
    (_, text) => {
      expect(said(compileStarter(framed(text)))).toBe('');
    },
  );
});

/** The part of the reference under a heading. */
function under(heading: string): string {
  const after = REFERENCE.split(`\n## ${heading}\n`)[1];
  if (after === undefined) throw new Error(`The author reference has no part “${heading}”.`);
  return after.split('\n## ')[0] ?? '';
}

/** The words in backticks in a text. */
const marked = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
/** The words in backticks in the first cell of every row of a text. */
const firstCells = (text: string) => [...text.matchAll(/^\| (`[^|]+)\|/gm)].flatMap((match) => marked(match[1] ?? ''));

/** The words in backticks in the second cell of the rows of a table whose first cell begins so. */
function wordsOf(row: string): readonly string[] {
  const lines = REFERENCE.split('\n').filter((line) => line.startsWith(`| ${row}`));
  return lines.flatMap((line) => marked(line.split('|')[2] ?? ''));
}

describe('the author reference names every word and no other', () => {
  test.each([
    ...Object.entries(WORDS).map(([kind, words]) => [`\`${kind}\``, words] as const),
    ['`step`', STEPS.map((step) => step.id)],
    ['`manner` |', MANNERS],
    ['`pose` ', POSTURES],
    ['`holds` | `knife`', [...THINGS, 'nothing']],
    ['`custody` | `free`', CUSTODIES],
    ['`bears` | `severity`', BEARINGS],
    ['`face` |', FACES],
    ['`behavior` | `compliant`', BEHAVIORS.map((behavior) => behavior.id)],
    ['`sound` | `bus`', SOUNDS],
    ['`phase` | `dispatch`', PHASES],
    ['`cast` `role`', ROLES],
    ['`subject` `barriers`', BARRIERS],
    ['`stage` `conditions`', CONDITIONS],
    ['`level`', LEVELS.map((level) => `"${level.id}"`)],
    ['`stairway`', STAIRWAY.map((stage) => `"${stage}"`)],
  ] as readonly (readonly [string, readonly string[]])[])('in the rows %s', (row, words) => {
    expect([...wordsOf(row)].sort()).toEqual([...words].sort());
  });

  test.each([
    ['difficulty', '`difficulty`'],
    ['curriculum.0', '`curriculum`'],
    ['stage.place', '`stage` `place`'],
    ['stage.weather', '`stage` `weather`'],
    ['crime.severity', '`crime` `severity`'],
    ['endings.0.fit', 'ending `fit`'],
    ['endings.0.disposition', '`end`'],
    ['status', '`status`'],
  ])('for %s of scenario.json', (path, row) => {
    const about = JSON.parse(starter('scenario.json')) as Record<string, unknown>;
    const keys = path.split('.');
    const parent = keys.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], about);
    (parent as Record<string, unknown>)[keys.at(-1) ?? ''] = 'no such word';
    const json = JSON.stringify(about);
    const { diagnostics } = compile(
      { ...LIBRARY, 'stories/x/main.ink': '-> END', 'stories/x/scenario.json': json },
      'x',
    );
    const allowed = /Allowed: (.*)\.$/.exec(diagnostics[0]?.message ?? '')?.[1]?.split(', ');
    // A death is an ending’s disposition, and nothing that anybody chooses.
    const more = path === 'endings.0.disposition' ? ['died'] : [];
    expect([...wordsOf(row), ...more].sort()).toEqual(allowed?.sort());
  });

  test('among the tags of a line', () => {
    expect(firstCells(under('Tags on a line')).sort()).toEqual([...LINE_TAGS].sort());
  });

  test('among the tags of a choice', () => {
    const sentence = /^A choice may carry .*$/m.exec(under('Tags on a line'))?.[0] ?? '';
    expect(marked(sentence.replace(/\(`.*?`\)/, '')).sort()).toEqual([...CHOICE_TAGS].sort());
  });

  test('among what ink can read, with one resource for all', () => {
    const own = ENGINE_VARIABLES.filter((name) => !/_(here|eta)$/.test(name) || name.startsWith('mobile_crisis'));
    expect(firstCells(under('What ink can read')).sort()).toEqual([...own].sort());
  });

  test('among the figures, each with what is seen', () => {
    const rows = [...under('Figures').matchAll(/^\| `([\w-]+)` \| (.+) \|$/gm)];
    expect(rows.map((row) => row[1])).toEqual(FIGURES);
    for (const row of rows) expect(row[2]?.length).toBeGreaterThan(5);
  });

  test('among the commands', async () => {
    const { out } = await talkdown('.', 'help');
    const commands = [...out.matchAll(/^ {2}([a-z]+) /gm)].map((match) => match[1] ?? '');
    const named = firstCells(under('Commands')).map((command) => command.split(' ')[0] ?? '');
    expect(named.sort()).toEqual(commands.sort());
  });
});

describe('the author guide names', () => {
  test('everything that force can come to, and no more', () => {
    const results = [...(LIBRARY['stories/lib/force.ink'] ?? '').matchAll(/force_result = "([a-z-]+)"/g)];
    const table = GUIDE.split('| `force_result` |')[1]?.split('\n\n')[0] ?? '';
    expect(firstCells(table).sort()).toEqual([...new Set(results.map((match) => match[1]))].sort());
  });

  test('the minutes of mobile crisis as the packs have them', () => {
    const [city, rural] = [CITY, RURAL].map((pack) =>
      pack.resources.find((entry) => entry.resource === 'mobile-crisis'),
    );
    expect(GUIDE).toContain(`A city has mobile crisis in ${city?.minutes} minutes, until ${city?.until}:00`);
    expect(GUIDE).toContain(`the rural pack in ${rural?.minutes}, until ${rural?.until}:00`);
  });

  test('everything of the library that a scenario may replace', () => {
    const hooks = [...(LIBRARY['stories/lib/standing.ink'] ?? '').matchAll(/^VAR (on_\w+)/gm)].map((match) => match[1]);
    expect(hooks.length).toBeGreaterThan(5);
    for (const hook of [...hooks, 'who', 'his', 'him']) expect(GUIDE).toContain(hook);
  });
});

test('no figure is named for a part or for somebody of a cast', () => {
  const people = [
    JSON.parse(starter('scenario.json')),
    JSON.parse(readFileSync('stories/bus-stop/scenario.json', 'utf8')),
  ].flatMap((about) => (about as Scenario['about']).cast.map(({ id }) => id));
  const taken: readonly string[] = [...ROLES, ...people];
  expect(FIGURES.filter((figure) => taken.includes(figure))).toEqual([]);
});

test('every figure that a scenario may name can be drawn, and nobody else is', async () => {
  await fetchRest();
  const shapes = ['usual', 'more'].map((part) => readFileSync(`src/scene/rig/looks/${part}/people.json`, 'utf8'));
  const drawn = shapes.flatMap((text) => Object.keys(JSON.parse(text) as object));
  expect(drawn.sort()).toEqual([...FIGURES].sort());
  const labels = new Map(FIGURES.map((figure) => [figure, personOf(figure).label]));
  for (const [, figure, seen] of under('Figures').matchAll(/^\| `([\w-]+)` \| (.+) \|$/gm)) {
    expect(labels.get(figure as (typeof FIGURES)[number])).toBe(seen);
  }
});
