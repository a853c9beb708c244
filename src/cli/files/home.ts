import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { type Diagnostic, isLibrary } from '#story';
import { didYouMean } from '#story/near';
import { Stop } from '#cli/terminal';

/**
 * Where a scenario lies. Wherever that is, it is read as if it lay at `stories/SLUG`, so that its INCLUDE lines find the library; what is said of it then
 * names the files where they are.
 */
export interface Home {
  readonly slug: string;
  /** As it is shown and jumped to. */
  readonly folder: string;
  /** What a command line calls it. */
  readonly name: string;
}

/** Every scenario under stories/. */
export function homes(): readonly Home[] {
  if (!existsSync('stories'))
    throw new Stop('There is no folder stories/ here; run this from the project’s own folder.', 2);
  return readdirSync('stories', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !isLibrary(`stories/${entry.name}/`))
    .map(({ name }) => ({ slug: name, folder: `stories/${name}`, name }))
    .sort((one, other) => (one.slug < other.slug ? -1 : 1));
}

/** The scenario meant by a slug, by a folder anywhere, or by one of the files in it that make a scenario. */
export function homeOf(word: string | undefined): Home {
  if (word === undefined) throw new Stop(`Name a scenario: ${slugs().join(', ')}; or a folder elsewhere.`, 2);
  const written = word.replaceAll('\\', '/');
  const own = existsSync('stories') ? homes() : [];
  const known = own.find((home) => home.slug === written);
  if (known) return known;
  const folder = folderOf(written);
  const here = own.find((home) => resolve(home.folder) === resolve(folder));
  if (here) return here;
  if (existsSync(`${folder}/main.ink`) || existsSync(`${folder}/scenario.json`)) {
    const place = shown(folder);
    const name = /^[\w./-]+$/.test(place) ? place : `"${place}"`;
    return { slug: basename(resolve(folder)), folder: place, name };
  }
  throw new Stop(unknown(word, folder), 2);
}

/** A path as it is shown and jumped to: from here where it lies below, else whole; always with forward slashes. */
export function shown(path: string): string {
  const near = relative('.', path);
  return (near.startsWith('..') || near === '' ? resolve(path) : near).replaceAll('\\', '/');
}

/** The path of a file of a scenario on this machine, from the one under which it is read. */
export function pathIn(home: Home, file: string): string {
  const under = `stories/${home.slug}`;
  return file === under || file.startsWith(`${under}/`) ? home.folder + file.slice(under.length) : file;
}

/** A text about a scenario, with its files named where they are. */
export function told({ slug, folder }: Home, text: string): string {
  return text.replaceAll(`stories/${slug}/`, `${folder}/`);
}

/** What there is to say about a scenario, with its files named where they are. */
export function toldAll(home: Home, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.map((one) => ({ ...one, file: told(home, one.file), message: told(home, one.message) }));
}

/** Whether there is a scenario of that slug under stories/. */
export function isKnown(slug: string): boolean {
  return slugs().includes(slug);
}

function slugs(): readonly string[] {
  return homes().map(({ slug }) => slug);
}

/** The folder that a word names, or in which the file lies that it names. */
function folderOf(word: string): string {
  const isFile = existsSync(word) ? statSync(word).isFile() : /\.(ink|json)$/.test(word);
  return isFile ? dirname(word) : word.replace(/(?<=.)\/+$/, '');
}

function unknown(word: string, folder: string): string {
  if (word.endsWith('.ink') && existsSync(word))
    return `There is no scenario.json beside ${word}; ink without one is for “explore” and “play”.`;
  if (existsSync(folder) && statSync(folder).isDirectory())
    return `${shown(folder)} holds no scenario: there is neither main.ink nor scenario.json in it.`;
  const known = slugs();
  return `There is no scenario “${word}” under stories/.${didYouMean(word, known)} There is: ${known.join(', ')}. A scenario elsewhere is named by its folder.`;
}
