import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BEHAVIORS, LEVELS, ROLES, STAIRWAY, STEPS, WORDS } from '#doctrine';
import { groundOf, PLACES } from '#place';
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
  SOUNDS,
  THINGS,
  VEHICLES,
} from '#story';
import { compile } from '#story/compiler';
import { talkdown } from '#tests/cli/terminal';
import { aboutSmall } from '#tests/core/small';
import { firstCells, GUIDE, marked, REFERENCE, under } from '#tests/stories/document';

/** Spaces of every place in which a vehicle of a story can stand. */
const SPACES = PLACES.flatMap((id) =>
  Object.entries(groundOf(id).parking).flatMap(([name, space]) => (space.for === 'story' ? [name] : [])),
);
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
    ['`vehicle` | `bus`', [...VEHICLES, ...SPACES, 'gone', 'back']],
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

  test.each(PLACES)('for the marks of %s', (place) => {
    const [, section = ''] = REFERENCE.split(`### \`${place}\``);
    expect(firstCells(section.split('\n#')[0] ?? '')).toEqual(Object.keys(groundOf(place).marks));
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
    const about = JSON.parse(aboutSmall()) as Record<string, unknown>;
    const keys = path.split('.');
    const parent = keys.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], about);
    (parent as Record<string, unknown>)[keys.at(-1) ?? ''] = 'no such word';
    const json = JSON.stringify(about);
    const { diagnostics } = compile({ 'stories/x/main.ink': '-> END', 'stories/x/scenario.json': json }, 'x');
    const allowed = /Known are: (.*)\.$/.exec(diagnostics[0]?.message ?? '')?.[1]?.split(', ');
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

test('no figure is named for a part or for somebody of a cast', () => {
  const files = ['src/cli/starter/scenario.json', 'stories/bus-stop/scenario.json'].map((file) => readFileSync(file, 'utf8')); // prettier-ignore
  const people = [...files, GUIDE].flatMap((text) => [...text.matchAll(/"id": "([\w-]+)"/g)].map(([, id]) => id));
  const taken: readonly (string | undefined)[] = [...ROLES, ...people];
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
