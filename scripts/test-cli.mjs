import { createRequire } from 'node:module';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './ensure.mjs';

const folder = join(root, '.cache', 'cli');

/** Every file still finds its neighbors at home, although it runs from the cache. */
const atHome = {
  name: 'at-home',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { loader: 'ts', contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)) };
    });
  },
};

/**
 * Before the tests of the terminal: the program in one piece. A hundred commands are run, and translating two hundred files again for each of them takes
 * longer than what they do.
 */
export async function setup() {
  const tsx = createRequire(import.meta.url).resolve('tsx/package.json');
  const { build } = createRequire(tsx)('esbuild');
  await build({
    entryPoints: [join(root, 'src', 'cli', 'main.ts')],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
    plugins: [atHome],
  });
}

/** After them: nothing is left in the cache. */
export async function teardown() {
  await rm(folder, { recursive: true, force: true });
}
