import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A case that failed, and why. */
interface Failure {
  readonly index: number;
  readonly wrong: readonly string[];
}

/** How far a trial has come: every case before `done` has been run. */
export interface Progress {
  readonly seed: number;
  readonly done: number;
  readonly failures: readonly Failure[];
  /** Sums of what was measured in the cases done. */
  readonly figures: Readonly<Record<string, Sum>>;
}

/** Of how many cases a figure was heard, its sum and its least. */
interface Sum {
  readonly count: number;
  readonly sum: number;
  readonly least: number;
}

/** A trial that has not begun. */
export function nothingDone(seed: number): Progress {
  return { seed, done: 0, failures: [], figures: {} };
}

/** The progress after its next case. */
export function after(
  progress: Progress,
  wrong: readonly string[],
  figures: Readonly<Record<string, number>> = {},
): Progress {
  const { seed, done, failures } = progress;
  const sums = Object.entries(figures).map(([name, value]): [string, Sum] => {
    const { count, sum, least } = progress.figures[name] ?? { count: 0, sum: 0, least: value };
    return [name, { count: count + 1, sum: sum + value, least: Math.min(least, value) }];
  });
  return {
    seed,
    done: done + 1,
    failures: wrong.length > 0 ? [...failures, { index: done, wrong }] : failures,
    figures: { ...progress.figures, ...Object.fromEntries(sums) },
  };
}

/** Where the progress of trials is kept. */
export interface Ledger {
  readonly read: (name: string) => Progress | undefined;
  readonly write: (name: string, progress: Progress) => void;
  readonly forget: (name: string) => void;
}

/** Keeps progress as files in a folder; a file that cannot be read counts as none. */
export function openLedger(folder: string): Ledger {
  const fileOf = (name: string): string => join(folder, `${name}.json`);
  return {
    read: (name) => {
      try {
        return JSON.parse(readFileSync(fileOf(name), 'utf8')) as Progress;
      } catch {
        return undefined;
      }
    },
    write: (name, progress) => {
      mkdirSync(dirname(fileOf(name)), { recursive: true });
      writeFileSync(fileOf(name), `${JSON.stringify(progress, null, 1)}\n`);
    },
    forget: (name) => rmSync(fileOf(name), { force: true }),
  };
}
