import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PLACES } from '#place';
import { expectNoInside, talkdown, useProject } from './terminal';

const PATIENCE = 120_000;
const { folder } = useProject();

beforeAll(() => {
  rmSync(join(folder, 'stories'), { recursive: true });
  cpSync('stories/lib', join(folder, 'stories', 'lib'), { recursive: true });
});

describe.each(PLACES)('a new scenario at the place %s', (place) => {
  const slug = `at-${place}`;

  test(
    'is made with a sentence on what to do next, and has nothing wrong with it',
    async () => {
      const made = await talkdown(folder, 'new', slug, '--place', place);
      expect(made).toMatchObject({ code: 0, err: '' });
      for (const next of [`play ${slug}`, `check ${slug}`, `/?scenario=${slug}`]) expect(made.out).toContain(next);
      const said = await talkdown(folder, 'check', slug);
      expect(said.out).toMatch(new RegExp(`^${slug}: \\d+ choices, 4 endings, 1 transcript, revision \\w+\\.\\n`));
      expect(said.out).not.toMatch(/error|warning/);
      expect(said.code).toBe(0);
    },
    PATIENCE,
  );

  test('is filled in everywhere, and short enough to be read in one sitting', () => {
    const texts = ['main.ink', 'scenario.json'].map((name) =>
      readFileSync(join(folder, 'stories', slug, name), 'utf8'),
    );
    for (const text of texts) expect(text).not.toMatch(/\b(PLACE|PLACE_ID|HOUR|TITLE|SLUG)\b/);
    const lines = (texts[0] ?? '').split('\n').length - 1;
    expect(lines).toBeGreaterThanOrEqual(60);
    expect(lines).toBeLessThanOrEqual(100);
  });
});

// What is walked is the same script at every place; what differs is whether it lies under a roof.
describe.each(['bus-stop', 'kitchen'])('a new scenario at the place %s, walked', (place) => {
  const slug = `at-${place}`;

  test(
    'says nothing that its situations deny',
    async () => {
      const said = await talkdown(folder, 'check', slug, '--deep', '--budget', '1500');
      expect(said.out).not.toMatch(/error|warning/);
      expect(said.code).toBe(0);
    },
    PATIENCE,
  );

  test(
    'explores without a finding, and comes to all its endings, the good ones without force',
    async () => {
      const { out, code } = await talkdown(folder, 'explore', slug, '--budget', '4000');
      expect(out).toContain('Endings: 4 of 4 declared were found.');
      expect(out).toMatch(/\(best\): .*without force in \d+ choices/);
      expect(out).toMatch(/\(good\): .*without force in \d+ choices/);
      expect(out).toContain('Nothing wrong was found.');
      expect(code).toBe(0);
    },
    PATIENCE,
  );
});

test(
  'a new scenario may lie outside stories/',
  async () => {
    const made = await talkdown(folder, 'new', 'drafts/last-train', '--place', 'bus-stop');
    expect(made.out).toContain('check drafts/last-train');
    const said = await talkdown(folder, 'check', 'drafts/last-train');
    expect(said.out).toContain('No problems found.');
  },
  PATIENCE,
);

describe('nothing is made, and the exit code is 2,', () => {
  test('where there is something already', async () => {
    mkdirSync(join(folder, 'stories', 'mine'));
    writeFileSync(join(folder, 'stories', 'mine', 'main.ink'), 'My own words.\n');
    const said = await talkdown(folder, 'new', 'mine', '--place', 'bus-stop');
    expect(said.err).toContain('already; name another folder.');
    expect(said.code).toBe(2);
    expect(readFileSync(join(folder, 'stories', 'mine', 'main.ink'), 'utf8')).toBe('My own words.\n');
  });

  test.each([
    [['new'], 'Name the new scenario, such as: new last-train --place bus-stop'],
    [['new', 'Last Train', '--place', 'bus-stop'], '“Last Train” is not a name for a scenario'],
    [['new', 'last-train'], 'Say where it happens, with --place. There is:\n  bus-stop: '],
    [['new', 'last-train', '--place', 'bus-stp'], 'There is no place “bus-stp”. Did you mean “bus-stop”? There is:\n'],
  ])('for %j', async (words, sentence) => {
    const said = await talkdown(folder, ...words);
    expect(said.err).toContain(sentence);
    expect(said.code).toBe(2);
    expectNoInside(said);
  });
});
