import { chanceOf } from './chance';
import type { Ground, Outcome, Trial } from './trial';

/** What a process for cases is told first. */
export interface Opening {
  readonly file: string;
  readonly seed: number;
  readonly ground: Ground | undefined;
}

const { file, seed, ground } = JSON.parse(process.argv[2] ?? '') as Opening;
const { trial } = (await import(file)) as { readonly trial: Trial };
const bench = await trial.open(ground);

// Ctrl-C is for whoever started this process, who then says that it is over.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => void leave());
process.on('message', (index: number) => void tell(index));
process.send?.('ready');

async function tell(index: number): Promise<void> {
  const outcome = await outcomeOf(index);
  // Whoever asked may have gone meanwhile.
  process.send?.(outcome, undefined, undefined, () => undefined);
}

async function outcomeOf(index: number): Promise<Outcome> {
  try {
    return await bench.run(chanceOf(seed, index), index);
  } catch (error) {
    return { wrong: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
}

async function leave(): Promise<void> {
  await bench.close?.();
  process.exit();
}
