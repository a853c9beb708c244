import { createInterface } from 'node:readline';
import { print } from './output';

/** What a terminal asks about: something that goes on from decision to decision. */
export interface Asked<Turn> {
  readonly isOpen: (turn: Turn) => boolean;
  readonly offer: (turn: Turn) => void;
  /** What comes of a number or an id that was typed; nothing, if it is not on offer. */
  readonly take: (turn: Turn, typed: string) => Turn | undefined;
  /** Where things stood before the last decision; a sentence, if it cannot be taken back. */
  readonly back: (turn: Turn) => Turn | string;
}

/**
 * Asks at the terminal until nothing is left to decide, or somebody has had enough: q, the end of what is typed (Ctrl-D) or Ctrl-C. Where things stand
 * then comes back, so that nothing played is lost.
 */
export async function ask<Turn extends object>(start: Turn, { isOpen, offer, take, back }: Asked<Turn>): Promise<Turn> {
  if (!isOpen(start)) return start;
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: 'Number or id (u to take back, q to stop): ',
  });
  terminal.on('SIGINT', () => terminal.close());
  let turn = start;
  offer(turn);
  terminal.prompt();
  for await (const line of terminal) {
    const typed = line.trim();
    if (typed === 'q') return turn;
    const next = typed === 'u' ? back(turn) : take(turn, typed);
    if (next === undefined) print('That is neither a number in the list nor a choice on offer.');
    else if (typeof next === 'string') print(next);
    else {
      turn = next;
      if (!isOpen(turn)) return turn;
      offer(turn);
    }
    terminal.prompt();
  }
  print();
  return turn;
}
