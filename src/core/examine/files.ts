import type { Sources } from '#story/compiler';

/** Whether a file is ink, or the scenario file beside it; also when a slip of its name keeps it from being either, so that the author can be told. */
export function isScript(file: string): boolean {
  return /\.ink(\.txt)?$|\/scenario\.json(\.txt)?$/i.test(file);
}

/** Whether a file is a transcript. */
export function isTranscript(file: string): boolean {
  return /\/transcripts\/[^/]+\.txt$/.test(file);
}

/** The folders in which the scripts of a scenario are: those of the library, and its own. */
export function scriptFolders(slug: string): readonly string[] {
  return ['stories/lib', `stories/${slug}`];
}

/** The folder in which the transcripts of a scenario are. */
export function transcriptFolder(slug: string): string {
  return `stories/${slug}/transcripts`;
}

/** The scripts of a scenario among all files. */
export function scriptsOf(files: Sources, slug: string): Sources {
  const folders = scriptFolders(slug);
  return only(files, (file) => isScript(file) && folders.includes(folderOf(file)));
}

/** The transcripts of a scenario among all files, in the order of their names. */
export function transcriptsOf(files: Sources, slug: string): Sources {
  const found = only(files, (file) => isTranscript(file) && folderOf(file) === transcriptFolder(slug));
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/'));

function only(files: Sources, wanted: (file: string) => boolean): Sources {
  return Object.fromEntries(Object.entries(files).filter(([file]) => wanted(file)));
}
