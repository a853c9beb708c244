import { accessSync, constants, existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Ends a command early with a sentence for whoever called it. Exit code 2 is a wrong call, 1 a mistake in the material. */
export class Stop extends Error {
  constructor(
    message: string,
    readonly code: 1 | 2,
  ) {
    super(message);
  }
}

/** Prints a line. */
export function print(line = ''): void {
  process.stdout.write(line + '\n');
}

/** Prints a line where problems go. */
export function complain(line: string): void {
  process.stderr.write(line + '\n');
}

/** Stops if a file cannot be written, before any work is done whose result would be lost; `what` is what would stand in it. */
export function expectWritable(path: string, what: string): void {
  const whole = resolve(path);
  const refuse = (why: string) => new Stop(`${what} cannot be written to ${whole}: ${why}.`, 2);
  if (!existsSync(dirname(whole))) throw refuse(`there is no folder ${dirname(whole)}`);
  const isThere = existsSync(whole);
  if (isThere && !statSync(whole).isFile()) throw refuse('it is a folder');
  try {
    accessSync(isThere ? whole : dirname(whole), constants.W_OK);
  } catch {
    throw refuse('it is not yours to write to');
  }
}

/** Writes a text to a file; what stands in the way, such as a full disk, becomes a sentence. */
export function write(path: string, text: string, what: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Stop(`${what} could not be written to ${resolve(path)}: ${why}.`, 2);
  }
}
