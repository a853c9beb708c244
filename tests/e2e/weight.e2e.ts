import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

/** One entry of the list Vite writes about a build: a file, and the entries it loads at once. */
interface Built {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

describe('The built app', () => {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Readonly<Record<string, Built>>;
  const page = readFileSync('dist/index.html', 'utf8');
  const run = needed(manifest, 'index.html', 'src/app/run.ts');
  const front = needed(manifest, 'index.html', 'src/app/front.ts');

  test('shows its first words without Phaser', () => {
    expect([...run, ...front].filter((file) => file.includes('phaser'))).toEqual([]);
    expect(Object.values(manifest).some(({ file }) => file.includes('phaser'))).toBe(true);
  });

  test('makes a trainee on a slow line wait for less than 130 kB before the first choice of any story', () => {
    const prologues = readdirSync('dist/stories').filter((file) => file.endsWith('.prologue.json'));
    expect(prologues).not.toEqual([]);
    for (const prologue of prologues) {
      const stories = ['early.js', 'index.json', prologue].map((file) => join('stories', file));
      expect(weightOf(['index.html', ...run, ...stories])).toBeLessThan(130_000);
    }
  });

  test('opens its front page with less than 60 kB, and without the engine of a run', () => {
    expect(weightOf(['index.html', ...front, 'stories/early.js', 'stories/index.json'])).toBeLessThan(60_000);
    expect([...front].filter((file) => file.includes('encounter'))).toEqual([]);
  });

  test.each([
    ['run', run],
    ['front', front],
    ['report', needed(manifest, 'index.html', 'src/app/debrief.ts')],
  ])('asks for all code of the %s page before any of it is here', (name, files) => {
    const early = new RegExp(`data-${name}="([^"]*)"`).exec(page)?.[1]?.split(' ') ?? [];
    const atOnce = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]*)"/g)].map(([, file]) => file);
    expect(new Set([...early.map((file) => file.slice('./'.length)), ...atOnce])).toEqual(files);
  });

  test('asks for everything beside itself, so that it works under any path', () => {
    const asked = [...page.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, to]) => to);
    expect(asked).toContain('stories/early.js');
    expect(asked.filter((to) => to?.startsWith('/'))).toEqual([]);
  });

  test('keeps its fonts in files of their own and its sources at home', () => {
    const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    const styles = files.filter((file) => file.endsWith('.css'));
    expect(styles.filter((file) => readFileSync(join('dist', file), 'utf8').includes('data:font'))).toEqual([]);
  });
});

/** What the files weigh together as a server packs them. */
function weightOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join('dist', file))).length, 0);
}

/** The files that some modules need, with all that those need in turn. */
function needed(manifest: Readonly<Record<string, Built>>, ...modules: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>();
  const queue = [...modules];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const built = manifest[key];
    if (!built) throw new Error(`The build has no file for ${key}.`);
    if (files.has(built.file)) continue;
    for (const file of [built.file, ...(built.css ?? [])]) files.add(file);
    queue.push(...(built.imports ?? []));
  }
  return files;
}
