import { type Move, type MoveKind, WORDS } from './acts';

/** A move as one word, such as `say:open-question`. */
export type Word = { [K in MoveKind]: `${K}:${Extract<Move, { readonly kind: K }>['word']}` }[MoveKind];

/** Anything that consists of moves: a decision, or a choice on offer. */
export interface Deed {
  readonly moves: readonly Move[];
  /** The same moves spelled, where that has been done already. */
  readonly words?: readonly Word[];
}

/** Every move, spelled once: the same string each time, so that comparing two of them costs nothing. */
const SPELLED: ReadonlyMap<MoveKind, ReadonlyMap<string, Word>> = new Map(
  (Object.keys(WORDS) as MoveKind[]).map((kind) => [
    kind,
    new Map(WORDS[kind].map((word) => [word, `${kind}:${word}` as Word])),
  ]),
);

/** Spells a move as one word. */
export function wordOf({ kind, word }: Move): Word {
  return SPELLED.get(kind)?.get(word) ?? (`${kind}:${word}` as Word);
}

/** Whether a deed contains any of the moves named. */
export function uses(deed: Deed, ...words: readonly Word[]): boolean {
  if (deed.words) {
    for (const word of deed.words) if (words.includes(word)) return true;
  } else {
    for (const move of deed.moves) if (words.includes(wordOf(move))) return true;
  }
  return false;
}

/** Whether a deed contains a move of a kind. */
export function isA(deed: Deed, kind: MoveKind): boolean {
  for (const move of deed.moves) if (move.kind === kind) return true;
  return false;
}

/** How choices are laid out: what is said, what is done, and force apart from both. */
export type Group = 'say' | 'do' | 'force';

/** The group of a deed: force wherever there is force in it, and words wherever something is said. */
export function groupOf(deed: Deed): Group {
  if (isA(deed, 'force')) return 'force';
  return isA(deed, 'say') ? 'say' : 'do';
}
