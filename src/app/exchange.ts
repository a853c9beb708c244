import { exportRun, fileName, importRun, type KeptRun, type Shelf } from '#records';
import { download } from '#ui';
import { newId } from './site';

/** Saves a run as a log file. */
export function saveRun(run: KeptRun): void {
  download(fileName(run), 'application/json', exportRun(run));
}

/** Puts the run of a log file on the shelf; the answer says in a sentence what came of it. */
export async function openFile(shelf: Shelf, file: File): Promise<string> {
  const read = importRun(await file.text(), newId(), Date.now());
  if ('problem' in read) return read.problem;
  await shelf.keep(read.run);
  return 'The log file was opened; its run is in your runs.';
}
