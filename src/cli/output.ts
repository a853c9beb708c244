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
