import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Scenario } from '#story';
import { compile, type Compiled, type Sources } from '#story/compiler';
import { checkTranscripts } from '#transcript';
import { talkdown, useProject } from '#tests/cli/terminal';
import { CITY, RURAL } from '#tests/core/small';
import { firstCells, GUIDE } from '#tests/stories/document';

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

/** A new scenario as the guide begins with it. */
const { folder, write } = useProject();

beforeAll(async () => {
  const [made] = SNIPPETS.flatMap(({ text }) => /npm run talkdown -- (new last-train .*)$/m.exec(text)?.[1] ?? []);
  await talkdown(folder, ...(made ?? '').split(' '));
  cpSync('stories/lib', join(folder, 'stories', 'lib'), { recursive: true });
  cpSync(join(folder, 'stories', 'last-train'), join(folder, 'as-made'), { recursive: true });
}, 120_000);

/** The text of a file of the new scenario, as it was made. */
function starter(file: string): string {
  return readFileSync(join(folder, 'as-made', file), 'utf8');
}

function compileStarter(main = starter('main.ink'), about = starter('scenario.json')): Compiled {
  return compile(
    { ...LIBRARY, 'stories/last-train/main.ink': main, 'stories/last-train/scenario.json': about },
    'last-train',
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

  test('plays its own transcript to the best ending', () => {
    const text = starter('transcripts/asked-in-writing.txt');
    expect(checkTranscripts(scenario(), [CITY], { 'asked-in-writing.txt': text })).toEqual([]);
    expect(text).toContain('= ends son-comes');
  });

  test('plays to the ending of a talk that only gives orders', () => {
    expectEnd('walked-off', 'call.quiet', ...Array<string>(20).fill('talk.order'));
  });

  test('plays to the ending of force', () => {
    expectEnd('not-told', 'call.quiet', 'standing.force_takedown');
  });

  test('has an ending for each that it declares', () => {
    const endings = ['son-comes', 'written-down', 'walked-off', 'not-told'];
    expect(scenario().about.endings.map((ending) => ending.id)).toEqual(endings);
  });
});

/** Puts a fragment of ink into the new scenario: a knot at its end, lines and choices in the middle of the talk. */
function framed(fragment: string): string {
  const all = ['VAR here = -> talk', 'VAR noor_met = false', 'VAR daniel_here = false', 'VAR daniel_eta = -1'];
  const isUsed = (name = '') => new RegExp(`(-> |~ |\\{|\\bnot )${name}\\b`).test(fragment);
  const own = all.filter((line) => isUsed(line.split(' ')[1])).map((line) => `${line}\n`).join(''); // prettier-ignore
  const whole = starter('main.ink').replace('VAR turns', () => `${own}VAR turns`);
  if (/^=== /.test(fragment)) return `${whole}\n${fragment}`;
  return whole.replace('<- standing(-> talk)\n', (thread) => `${thread}${fragment}- -> talk\n- (more)\n`);
}

/** The scenario file, with the member of the cast that the guide adds. */
function withCast(fragment: string): string {
  const about = JSON.parse(starter('scenario.json')) as { readonly cast: readonly object[] };
  const added = SNIPPETS.filter(({ file }) => file === 'cast').map(({ text }) => JSON.parse(text) as object);
  // Whoever is not called in a fragment comes by themselves.
  const cast = fragment.includes('# calls: daniel') ? added : added.map((one) => ({ ...one, comes: undefined }));
  return JSON.stringify({ ...about, cast: [...about.cast, ...cast] });
}

describe('every snippet of ink in the author guide', () => {
  const fragments = SNIPPETS.filter(({ language }) => language === 'ink');

  test('is there to be copied', () => {
    expect(fragments.length).toBeGreaterThan(3);
  });

  test.each(fragments.map((fragment) => [fragment.line, fragment.text] as const))(
    'compiles inside the new scenario (line %i of the guide)',
    (_, text) => {
      const about = text.includes('daniel') ? withCast(text) : starter('scenario.json');
      expect(said(compileStarter(framed(text), about))).toBe('');
    },
  );

  test('and so does the knowledge that it declares, once a line gives it', () => {
    const text = SNIPPETS.find(({ file }) => file === 'knowledge')?.text ?? '';
    const about = JSON.parse(starter('scenario.json')) as object;
    const more = JSON.parse(`{${text}}`) as object;
    const main = framed('Dr. Lang, she says. # knows: doctor\n');
    expect(said(compileStarter(main, JSON.stringify({ ...about, ...more })))).toBe('');
  });
});

describe('every command in the author guide', () => {
  test('is one that there is', async () => {
    const { out } = await talkdown('.', 'help');
    const known = [...out.matchAll(/^ {2}([a-z]+) /gm)].map((match) => match[1]);
    const documents = [GUIDE, ...['README.md', 'CONTRIBUTING.md'].map((file) => readFileSync(file, 'utf8'))];
    const named = documents.flatMap((text) =>
      [...text.matchAll(/npm run talkdown -- (\w+)/g)].map((match) => match[1]),
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('the two steps toward fit for use', () => {
  /** The new scenario with what the guide says to add. */
  function withSteps(): { readonly main: string; readonly about: string } {
    const aftercare = SNIPPETS.find(({ text }) => text.startsWith('=== aftercare'))?.text ?? '';
    const draws = SNIPPETS.filter(({ file }) => file === 'draw').map(({ text }) => JSON.parse(text) as object);
    const about = JSON.parse(starter('scenario.json')) as { readonly draws: readonly object[] };
    const main = starter('main.ink')
      .replace('VAR turns', 'VAR hard = false\nVAR turns')
      .replaceAll('{trust >= 30}', '{trust >= 30 and not hard}')
      .replace(/(=== forced\n.*\n).*\n.*\n/, '$1-> aftercare\n');
    return { main: main + aftercare, about: JSON.stringify({ ...about, draws: [...about.draws, ...draws] }) };
  }

  test('end what the guide says they end', async () => {
    const named = ['doing it right works every time'];
    const before = await talkdown(folder, 'rate', 'last-train', '--runs', '10');
    for (const sentence of named) expect(before.out).toContain(sentence);
    const { main, about } = withSteps();
    write('stories/last-train/main.ink', main);
    write('stories/last-train/scenario.json', about);
    const after = await talkdown(folder, 'rate', 'last-train', '--runs', '30');
    expect(after.out).toContain('All 840 runs came to an ending.');
    for (const sentence of named) expect(after.out).not.toContain(sentence);
  }, 240_000);
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
    for (const hook of [...hooks, 'who', 'his', 'him', 'ground', 'weapon_word']) expect(GUIDE).toContain(hook);
  });
});
