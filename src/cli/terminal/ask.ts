import { createInterface } from 'node:readline';
import { didYouMean } from '#story/near';
import { complain, print } from './output';

/** What a terminal asks about: something that goes on from decision to decision. */
export interface Asked<Turn> {
  readonly isOpen: (turn: Turn) => boolean;
  /** Why that choice cannot be taken where nothing can. */
  readonly closed: (turn: Turn, id: string) => string;
  /** The ids of what is on offer. */
  readonly ids: (turn: Turn) => readonly string[];
  readonly offer: (turn: Turn) => void;
  /** What comes of a number or an id that was typed; nothing, if it is not on offer. */
  readonly take: (turn: Turn, typed: string) => Turn | undefined;
  /** Where things stood before the last decision; a sentence, if it cannot be taken back. */
  readonly back: (turn: Turn) => Turn | string;
}

/** Where a run came to, and why the first of its listed choices that could not be taken could not. */
interface Played<Turn> {
  readonly turn: Turn;
  readonly problem?: string;
}

/**
 * Plays choices that are listed by their ids, with commas between them, as far as they are on offer. It then goes on by hand where somebody sits at a
 * terminal, and where nothing was listed; elsewhere it offers what comes next.
 */
export async function playOn<Turn extends object>(
  start: Turn,
  list: string | undefined,
  asked: Asked<Turn>,
): Promise<Played<Turn>> {
  if (list === undefined) return { turn: await ask(start, asked) };
  const ids = list.split(',').map((id) => id.trim()).filter((id) => id !== ''); // prettier-ignore
  const played = takeListed(start, ids, asked);
  const { turn, problem } = played;
  if (asked.isOpen(turn) && process.stdin.isTTY) {
    if (problem !== undefined) complain(`\n${problem}`);
    return { turn: await ask(turn, asked) };
  }
  if (asked.isOpen(turn)) asked.offer(turn);
  return played;
}

function takeListed<Turn>(start: Turn, ids: readonly string[], asked: Asked<Turn>): Played<Turn> {
  let turn = start;
  for (const [nth, id] of ids.entries()) {
    const next = asked.take(turn, id);
    if (next === undefined) return { turn, problem: refusal(turn, id, ids.slice(0, nth), asked) };
    turn = next;
  }
  return { turn };
}

/** Why a choice cannot be taken, which may have been meant, and where the run got to. */
function refusal<Turn>(
  turn: Turn,
  id: string,
  before: readonly string[],
  { isOpen, closed, ids }: Asked<Turn>,
): string {
  if (!isOpen(turn)) return closed(turn, id);
  const offered = ids(turn);
  const label = (one: string) => one.slice(one.lastIndexOf('.') + 1);
  const [same, ...others] = offered.filter((one) => label(one) === label(id));
  const meant = same !== undefined && others.length === 0 ? ` Did you mean “${same}”?` : didYouMean(id, offered);
  const far = before.length > 0 ? `after ${before.join(',')}` : 'at the beginning';
  return `The choice “${id}” is not on offer here, ${far}.${meant} The list shows what is.`;
}

/**
 * Asks at the terminal until nothing is left to decide, or somebody has had enough: q, the end of what is typed (Ctrl-D) or Ctrl-C. Where things stand
 * then comes back, so that nothing played is lost.
 */
async function ask<Turn extends object>(start: Turn, { isOpen, offer, take, back }: Asked<Turn>): Promise<Turn> {
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
