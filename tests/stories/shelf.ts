import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '#doctrine';
import type { Scenario } from '#story';
import { compile, type Compiled, type Sources } from '#story/compiler';
import { CITY, RURAL } from '#tests/core/small';

/** The agency packs that ship, by id. */
export const AGENCIES: Readonly<Record<string, Policy>> = { city: CITY, rural: RURAL };

/** A scenario on the shelf: how it compiled, and the transcripts beside it. */
export interface OnShelf {
  readonly slug: string;
  readonly compiled: Compiled;
  readonly transcripts: readonly { readonly file: string; readonly text: string }[];
}

/** Every scenario under stories/, compiled. */
export function shelf(): readonly OnShelf[] {
  return folders('stories')
    .filter((name) => name !== 'lib')
    .map((slug) => ({
      slug,
      compiled: compile({ ...sources('stories/lib'), ...sources(`stories/${slug}`) }, slug),
      transcripts: files(`stories/${slug}/transcripts`)
        .filter((file) => file.endsWith('.txt'))
        .map((file) => ({ file, text: readFileSync(file, 'utf8') })),
    }));
}

/** The scenario, or every diagnostic that stands in its way. */
export function ready({ slug, compiled }: OnShelf): Scenario {
  if (compiled.scenario) return compiled.scenario;
  const why = compiled.diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`);
  throw new Error(`${slug} does not compile:\n${why.join('\n')}`);
}

function sources(folder: string): Sources {
  const wanted = files(folder).filter((file) => file.endsWith('.ink') || file.endsWith('/scenario.json'));
  return Object.fromEntries(wanted.map((file) => [file, readFileSync(file, 'utf8')]));
}

function files(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(folder, entry.name).replaceAll('\\', '/')).sort();
}

function folders(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map((entry) => entry.name).sort();
}
