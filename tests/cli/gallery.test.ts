import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SMALL_INK } from '#tests/core/small';
import { expectNoInside, type Said, talkdown, useProject } from './terminal';

const PATIENCE = 120_000;
const HONEST = SMALL_INK.replace('Sam sits on the bench.', 'Sam is by the bench.');
const { folder } = useProject(HONEST);
const { folder: untrue } = useProject(
  HONEST.replace('  No. # speaker: sam', '  Sam kneels. # manner: quiet\n  No. # speaker: sam'),
);
const FEW = ['--budget', '120', '--seeds', '1', '--agency', 'city'];

describe('The gallery of a story', () => {
  let said: Said;

  beforeAll(async () => {
    said = await talkdown(folder, 'gallery', 'small', ...FEW, '--html', 'small.html');
  }, PATIENCE);

  test('ends well where nothing contradicts, and says how much there is', () => {
    expect(said.err).toBe('');
    expect(said.code).toBe(0);
    expect(said.out).toMatch(/^A bench$/m);
    expect(said.out).toMatch(/^\d+ situations, no contradiction, in \d knots/m);
    expect(said.out).toContain('The gallery is in small.html');
    expectNoInside(said);
  });

  test('is one page that asks for nothing from anywhere', () => {
    const page = readFileSync(join(folder, 'small.html'), 'utf8');
    expect(page.match(/<article /g)?.length).toBe(Number(/(\d+) situations/.exec(said.out)?.[1]));
    expect(page).not.toMatch(/<(?:script|img|link)[^>]* (?:src|href)=/);
    expect(page).not.toMatch(/\bimport\(|url\((?!data:)/);
  });

  test(
    'ends with exit code 1 where words contradict a situation, and writes no page that nobody asked for',
    async () => {
      const { code, out } = await talkdown(untrue, 'gallery', 'small', ...FEW);
      expect(code).toBe(1);
      expect(out).toMatch(/stories\/small\/main\.ink:\d+: error: “Sam kneels\.” .*\(lexicon\)/);
      expect(existsSync(join(untrue, 'small.html'))).toBe(false);
    },
    PATIENCE,
  );

  test('is refused before any work where it cannot be written, or where there is no such story', async () => {
    const nowhere = await talkdown(folder, 'gallery', 'small', '--html', 'no/such/folder.html');
    expect(nowhere).toMatchObject({ code: 2, out: '' });
    expect(nowhere.err).toContain('The gallery cannot be written to');
    const unknown = await talkdown(folder, 'gallery', 'bridge');
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('There is no scenario “bridge”');
  });
});
