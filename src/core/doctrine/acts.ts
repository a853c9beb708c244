import { DISPOSITIONS, type Disposition } from './dispositions';
import { FORCE_OPTIONS, type ForceOption, forceOption } from './force';
import { RESOURCES, type Resource } from './resources';
import type { Step } from './steps';
import {
  ASK_TECHNIQUES,
  type AskWord,
  DO_TECHNIQUES,
  type DoWord,
  type Family,
  SAY_TECHNIQUES,
  type SayWord,
  type Technique,
} from './techniques';

/** One thing done by one choice, in the words of the doctrine. */
export type Move =
  | { readonly kind: 'say'; readonly word: SayWord }
  | { readonly kind: 'do'; readonly word: DoWord }
  | { readonly kind: 'ask'; readonly word: AskWord }
  | { readonly kind: 'request'; readonly word: Resource }
  | { readonly kind: 'force'; readonly word: ForceOption }
  | { readonly kind: 'end'; readonly word: Disposition };

/** The kinds of move, which are also the names of choice tags. */
export type MoveKind = Move['kind'];

/** The words each kind of move may use; the compiler checks tags against it. */
export const WORDS: Readonly<Record<MoveKind, readonly string[]>> = {
  say: SAY_TECHNIQUES.map((entry) => entry.id),
  do: DO_TECHNIQUES.map((entry) => entry.id),
  ask: ASK_TECHNIQUES.map((entry) => entry.id),
  request: RESOURCES.map((entry) => entry.id),
  force: FORCE_OPTIONS.map((entry) => entry.id),
  end: DISPOSITIONS.map((entry) => entry.id),
};

/** Reads a kind and a word as a move, or nothing when the word is not in the doctrine. */
export function moveOf(kind: MoveKind, word: string): Move | undefined {
  return WORDS[kind].includes(word) ? ({ kind, word } as Move) : undefined;
}

const TECHNIQUES: Readonly<Record<'say' | 'do' | 'ask', readonly Technique[]>> = {
  say: SAY_TECHNIQUES,
  do: DO_TECHNIQUES,
  ask: ASK_TECHNIQUES,
};

/** The technique behind a move; requests, force and endings are given one of their own so that every move has a name, a family and a time. */
export function techniqueOf(move: Move): Technique {
  switch (move.kind) {
    case 'say':
    case 'do':
    case 'ask': {
      const found = TECHNIQUES[move.kind].find((entry) => entry.id === move.word);
      if (!found) throw new Error(`There is no technique named ${move.kind}: ${move.word}.`);
      return found;
    }
    case 'request':
      return plain(
        move.word,
        `Requested ${nameOf(RESOURCES, move.word)}`,
        'information',
        8,
        ['options'],
        'icat-tactics',
      );
    case 'force':
      return plain(
        move.word,
        forceOption(move.word).name,
        'pressure',
        forceOption(move.word).takes,
        ['act'],
        'nij-continuum',
      );
    case 'end':
      return plain(move.word, nameOf(DISPOSITIONS, move.word), 'care', 30, ['act'], 'dispositions');
  }
}

function plain(
  id: string,
  name: string,
  family: Family,
  takes: number,
  steps: readonly Step[],
  source: Technique['source'],
): Technique {
  return { id, kind: 'do', name, family, takes, steps, source };
}

function nameOf(list: readonly { readonly id: string; readonly name: string }[], id: string): string {
  return list.find((entry) => entry.id === id)?.name ?? id;
}
