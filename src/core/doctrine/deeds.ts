import type { Move, MoveKind } from './acts';

/** A move as one word, such as `say:open-question`. */
export type Word = { [K in MoveKind]: `${K}:${Extract<Move, { readonly kind: K }>['word']}` }[MoveKind];

/** Anything that consists of moves: a decision, or a choice on offer. */
export interface Deed {
  readonly moves: readonly Move[];
}

/** Spells a move as one word. */
export function wordOf(move: Move): Word {
  return `${move.kind}:${move.word}` as Word;
}

/** Whether a deed contains any of the moves named. */
export function uses(deed: Deed, ...words: readonly Word[]): boolean {
  return deed.moves.some((move) => words.includes(wordOf(move)));
}

/** Whether a deed contains a move of a kind. */
export function isA(deed: Deed, kind: MoveKind): boolean {
  return deed.moves.some((move) => move.kind === kind);
}
