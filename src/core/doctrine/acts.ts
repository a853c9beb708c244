import { DISPOSITIONS, type Disposition, isDeath } from './dispositions';
import { FORCE_OPTIONS, type ForceOption } from './force';
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
  end: DISPOSITIONS.map((entry) => entry.id).filter((id) => !isDeath(id)),
};

/** Reads a kind and a word as a move, or nothing when the word is not in the doctrine. */
export function moveOf(kind: MoveKind, word: string): Move | undefined {
  return WORDS[kind].includes(word) ? ({ kind, word } as Move) : undefined;
}

/** Every move's technique, by kind and word; made once, because every rule and every finding asks for them. */
const TECHNIQUES: Readonly<Record<MoveKind, ReadonlyMap<string, Technique>>> = {
  say: byId(SAY_TECHNIQUES),
  do: byId(DO_TECHNIQUES),
  ask: byId(ASK_TECHNIQUES),
  request: byId(
    RESOURCES.map(({ id, name }) => plain(id, `Requested ${name}`, 'information', 8, ['options'], 'icat-tactics')),
  ),
  force: byId(FORCE_OPTIONS.map(({ id, name, takes }) => plain(id, name, 'pressure', takes, ['act'], 'default'))),
  end: byId(DISPOSITIONS.map(({ id, name }) => plain(id, name, 'care', 30, ['act'], 'dispositions'))),
};

function byId(techniques: readonly Technique[]): ReadonlyMap<string, Technique> {
  return new Map(techniques.map((technique) => [technique.id, technique]));
}

/** The technique behind a move; requests, force and endings are given one of their own so that every move has a name, a family and a time. */
export function techniqueOf(move: Move): Technique {
  const found = TECHNIQUES[move.kind].get(move.word);
  if (!found) throw new Error(`There is no technique named ${move.kind}: ${move.word}.`);
  return found;
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
