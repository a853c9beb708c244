import { describe, expect, test } from 'vitest';
import { compileScenario, examine, isText, openInkAlone, openScenario, sizeProblem } from '#examine';
import type { Diagnostic } from '#story';
import { aboutSmall, CITY, ENGINE_INK, RURAL, SMALL_INK } from '#tests/core/small';

const PACKS = [CITY, RURAL] as const;
const MAIN = 'stories/small/main.ink';
const RUN = 'stories/small/transcripts/hold.txt';
const HOLD = `title: A hand on the arm
seed: 1
> call.quiet
> talk.hold
> arrest.aid
= force 1
= ends arrested
`;

/** The files of a project with the small story in it, and whatever else is given. */
function project(more: Readonly<Record<string, string>> = {}) {
  return {
    'stories/lib/engine.ink': ENGINE_INK,
    [MAIN]: SMALL_INK,
    'stories/small/scenario.json': aboutSmall(),
    ...more,
  };
}

const found = (more: Readonly<Record<string, string>>) => examine(project(more), 'small', PACKS);
const placesOf = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ file, line, rule }) => `${file}:${line} ${rule}`);

describe('examining a story', () => {
  test('says nothing of one that is well, and counts the runs beside it', () => {
    const { scenario, diagnostics, transcripts } = found({ [RUN]: HOLD });
    expect(diagnostics).toEqual([]);
    expect(scenario?.slug).toBe('small');
    expect(transcripts).toBe(1);
  });

  test('names the line that ink cannot read, and gives no scenario', () => {
    const { scenario, diagnostics } = found({ [MAIN]: SMALL_INK.replace('-> arrive\n', '-> nowhere\n') });
    expect(scenario).toBeUndefined();
    const line = SMALL_INK.split('\n').findIndex((text) => text.endsWith('-> arrive')) + 1;
    expect(placesOf(diagnostics)).toContain(`${MAIN}:${line} unknown-name`);
  });

  test('names the function that only a game could answer', () => {
    const ink = SMALL_INK.replace('Long day.', '{ask(1)}.').replace('VAR knife', 'EXTERNAL ask(x)\nVAR knife');
    expect(placesOf(found({ [MAIN]: ink }).diagnostics)).toEqual([`${MAIN}:2 external-function`]);
  });

  test('names the line of a transcript that does not come out as written', () => {
    const { diagnostics } = found({ [RUN]: HOLD.replace('= force 1', '= force 0') });
    expect(placesOf(diagnostics)).toEqual([`${RUN}:6 transcript`]);
  });

  test('tells a way that leads nowhere on once, at its line, and not again for every run that stops there', () => {
    const ink = SMALL_INK.replace('Booked. # ending: arrested\n-> END', 'Booked. # ending: arrested');
    const line = ink.split('\n').findIndex((text) => text.includes('Booked')) + 1;
    expect(placesOf(found({ [MAIN]: ink, [RUN]: HOLD }).diagnostics)).toEqual([`${MAIN}:${line} loose-end`]);
  });

  test('names the first line that is no text, and plays no transcript where one of them is none', () => {
    const other = 'stories/small/transcripts/other.txt';
    const { diagnostics, transcripts } = found({ [RUN]: 'title: A\n\0', [other]: HOLD.replace('force 1', 'force 0') });
    expect(placesOf(diagnostics)).toEqual([`${RUN}:2 not-text`]);
    expect(transcripts).toBe(2);
    expect(placesOf(found({ [MAIN]: 'a\nb \uFFFD' }).diagnostics)).toEqual([`${MAIN}:2 not-text`]);
  });

  test('does not depend on the order of the files, nor on what is beside the story', () => {
    const files = project({ [RUN]: HOLD, 'stories/other/main.ink': '\0', 'stories/other/transcripts/a.txt': '\0' });
    const turned = Object.fromEntries(Object.entries(files).reverse());
    expect(examine(turned, 'small', PACKS)).toEqual(found({ [RUN]: HOLD }));
  });

  test('says which file is missing where there is none', () => {
    const { diagnostics } = examine({}, 'small', PACKS);
    expect(diagnostics.map(({ rule }) => rule)).toContain('missing-file');
    expect(diagnostics.every(({ message }) => /[.”)]$/.test(message))).toBe(true);
  });
});

describe('opening a scenario', () => {
  const files = project();
  const { scenario } = compileScenario(files, 'small');

  test('gives its scripts with the main one first, and every choice its line', () => {
    const { story, diagnostics } = openScenario(scenario!, files, PACKS);
    expect(diagnostics).toEqual([]);
    expect(Object.keys(story!.sources ?? {})).toEqual([MAIN, 'stories/lib/engine.ink']);
    const order = story!.sayings.find(({ id }) => id === 'talk.order');
    expect(order).toMatchObject({ file: MAIN, line: SMALL_INK.split('\n').findIndex((one) => one.includes('(order)')) + 1 }); // prettier-ignore
  });

  test('cuts it into units with every agency and seed', () => {
    const { story } = openScenario(scenario!, files, PACKS, 2);
    const units = story!.units({ places: 100, decisions: 100 });
    expect(new Set(units.map(({ agency }) => agency))).toEqual(new Set(['city', 'rural']));
    expect(new Set(units.map(({ seed }) => seed)).size).toBe(2);
  });
});

describe('opening ink alone', () => {
  test('finds what it includes beside it', () => {
    const sources = { 'tale.ink': 'INCLUDE part.ink\n-> a\n', 'part.ink': '== a\nWell?\n+ (go) Go -> a\n' };
    const { story, diagnostics } = openInkAlone(sources, 'tale.ink');
    expect(diagnostics).toEqual([]);
    expect(story?.sayings.find(({ text }) => text === 'Well?')).toMatchObject({ file: 'part.ink', line: 2 });
  });

  test('has something to say where nobody can choose anything', () => {
    const { diagnostics } = openInkAlone({ 'tale.ink': 'Once.\n-> END\n' }, 'tale.ink');
    expect(placesOf(diagnostics)).toEqual(['tale.ink:1 no-choices']);
  });
});

describe('what can be read', () => {
  test('is two megabytes of script, and the largest file is named where it is more', () => {
    const half = { file: 'a.ink', bytes: 2 ** 20 };
    expect(sizeProblem([half, half])).toBeUndefined();
    expect(sizeProblem([half, { file: 'b.ink', bytes: 2 ** 20 + 1 }])).toMatchObject({
      file: 'b.ink',
      rule: 'too-large',
    });
    expect(sizeProblem([])).toBeUndefined();
  });

  test('is text in any language, and no picture', () => {
    expect(isText('„Grüß Gott“ 你好')).toBe(true);
    expect(isText('PNG\0')).toBe(false);
  });
});
