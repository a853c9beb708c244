import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What is used of esbuild, which reads TypeScript for tsx and is brought along by it. */
interface Bundler {
  readonly build: (options: object) => Promise<{ readonly outputFiles: readonly { readonly text: string }[] }>;
}

const known = new Map<string, Promise<string>>();

/** A file of ours with all it imports, as one short script that a page can hold; `entry` is a file: address. */
export function pageBundleOf(entry: string): Promise<string> {
  return bundle(entry, 'page');
}

/**
 * A file of ours with all it imports, as one script for workers; `entry` is a file: address. Made once and beside other work, so that no worker has to
 * read and translate two hundred files before it can begin, and what it runs is in one piece.
 */
export function bundleOf(entry: string): Promise<string> {
  let script = known.get(entry);
  if (!script) {
    known.set(entry, (script = bundle(entry, 'worker')));
    // Who waits for it is told; it may be that nobody does, because the story is not to be explored after all.
    script.catch(() => undefined);
  }
  return script;
}

/** What a script is made for: a worker, or a page that has to hold all of it. */
const FOR = {
  worker: { platform: 'node', format: 'cjs', target: 'node20' },
  page: { platform: 'browser', format: 'iife', target: 'es2022', minify: true },
} as const;

async function bundle(entry: string, where: keyof typeof FOR): Promise<string> {
  const tsx = createRequire(import.meta.url).resolve('tsx/package.json');
  const { build } = createRequire(tsx)('esbuild') as Bundler;
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    logLevel: 'silent',
    ...FOR[where],
  });
  return outputFiles[0]?.text ?? '';
}
