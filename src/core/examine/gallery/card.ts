import type { Group } from '#doctrine';
import type { About, CueId, Situation } from '#encounter';
import type { Path } from '#explore';

/** A contradiction as a card shows it: what is wrong, and where the author wrote it. */
export interface Flaw {
  readonly rule: string;
  readonly message: string;
  readonly file: string;
  /** 1-based; 0 where nothing smaller than the file is to blame. */
  readonly line: number;
}

/** One distinct situation in which a decision is open, beside the words of that moment. */
export interface Card {
  /** The knot whose choices are on offer; empty before the first. */
  readonly knot: string;
  /** The line told last; its speaker is a cast id. */
  readonly line: { readonly text: string; readonly speaker?: string };
  readonly cues: readonly CueId[];
  readonly choices: readonly { readonly id: string; readonly text: string; readonly group: Group }[];
  readonly situation: Situation;
  /** How many states it stands for. */
  readonly states: number;
  /** The shortest choices found that lead there. */
  readonly path: Path;
  readonly contradictions: readonly Flaw[];
}

/** Every distinct situation of a story, and how far the story was walked to find them. */
export interface Gallery {
  /** What commands call the story. */
  readonly name: string;
  readonly title: string;
  readonly about: About;
  /** How far it was walked, in a sentence. */
  readonly walked: string;
  /** Pairs of line and picture that were met; where they are more than there are cards, pictures that are nearly alike share one. */
  readonly pictures: number;
  /** In the order of the story. */
  readonly cards: readonly Card[];
}

/** What a gallery holds as data for whoever draws its pictures. */
export interface Exhibit {
  readonly about: About;
  readonly situations: readonly Situation[];
}

/** The cards of one knot, in the order of the story. */
export interface Hall {
  readonly knot: string;
  readonly cards: readonly Card[];
  readonly states: number;
  /** How many of its cards carry a contradiction. */
  readonly flawed: number;
}

/** A gallery by knots. */
export function hallsOf({ cards }: Gallery): readonly Hall[] {
  const byKnot = new Map<string, Card[]>();
  for (const card of cards) byKnot.set(card.knot, [...(byKnot.get(card.knot) ?? []), card]);
  return [...byKnot].map(([knot, own]) => ({
    knot,
    cards: own,
    states: statesIn(own),
    flawed: own.filter(isFlawed).length,
  }));
}

/** Whether something contradicts on a card. */
export function isFlawed({ contradictions }: Card): boolean {
  return contradictions.length > 0;
}

/** How many states some cards stand for. */
export function statesIn(cards: readonly Card[]): number {
  return cards.reduce((sum, { states }) => sum + states, 0);
}

/** Every contradiction of a gallery once, however many cards carry it. */
export function flawsOf({ cards }: Gallery): readonly Flaw[] {
  const flaws = cards.flatMap(({ contradictions }) => contradictions);
  return [...new Map(flaws.map((flaw) => [`${flaw.rule} ${flaw.file}:${flaw.line} ${flaw.message}`, flaw])).values()];
}
