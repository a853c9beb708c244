import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

/** One entry of the list Vite writes about a build: a file, and the entries it loads at once or later. */
interface Built {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

describe('The built app', () => {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Readonly<Record<string, Built>>;
  const first = atOnce(manifest);

  test('shows its first words without Phaser', () => {
    expect([...first].filter((file) => file.includes('phaser'))).toEqual([]);
    expect(Object.values(manifest).some(({ file }) => file.includes('phaser'))).toBe(true);
  });

  test('makes a trainee on a slow line wait for less than 200 kB of program and style', () => {
    const weights = [...first].map((file) => gzipSync(readFileSync(join('dist', file))).length);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(200_000);
  });

  test('asks for everything beside itself, so that it works under any path', () => {
    const asked = [...readFileSync('dist/index.html', 'utf8').matchAll(/\b(?:src|href)="([^"]*)"/g)].map(
      ([, to]) => to,
    );
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

/** The files the page loads before it can show anything. */
function atOnce(manifest: Readonly<Record<string, Built>>): ReadonlySet<string> {
  const files = new Set<string>();
  const queue = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const built = manifest[key];
    if (!built || files.has(built.file)) continue;
    for (const file of [built.file, ...(built.css ?? [])]) files.add(file);
    queue.push(...(built.imports ?? []));
  }
  return files;
}
