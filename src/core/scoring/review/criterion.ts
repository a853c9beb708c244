import { type Source, uses, type Word } from '#doctrine';
import type { EncounterEvent, OfferedChoice } from '#encounter';
import { asksWhatMatters, open, type Turn } from '#scoring/run';
import type { Domain } from './domains';
import type { Review } from './review';

/** One thing the report looks for: a row of the table of criteria. */
export interface Criterion {
  readonly id: string;
  readonly kind: 'sustain' | 'improve';
  readonly domain: Domain;
  readonly source: Source;
  /** How much it weighs in its domain, 1-4. */
  readonly weight: number;
  /** The types of event it may point at. */
  readonly judges: readonly EncounterEvent['type'][];
  /** Whether it is owed after a needless act, too, and so still worth sustaining inside one: care, a true report, an apology. */
  readonly amends?: true;
  /** What it found in a run: nothing where the run gave no occasion, one entry or, for force, one for each use. */
  readonly find: (review: Review) => readonly Found[];
}

/** A finding before it is given its criterion: the event, its decision, and one sentence to the trainee. */
export interface Found {
  readonly event: number;
  readonly decision: number;
  readonly sentence: string;
}

/** Points a sentence at a decision. */
export function at(turn: Turn, sentence: string): readonly Found[] {
  return [{ event: turn.index, decision: turn.decision, sentence }];
}

/** Points a sentence at the decision that was looked for, or at the one of what was passed over; finds nothing where there is none. */
export function pointed<T extends Turn | Pick<Missed, 'turn'>>(
  found: T | undefined,
  sentence: (found: T) => string,
): readonly Found[] {
  if (!found) return [];
  return at('turn' in found ? found.turn : found, sentence(found));
}

/** A choice that was on offer and was passed over. */
export interface Missed {
  readonly turn: Turn;
  readonly choice: OfferedChoice;
  /** What it would have been, as the end of a sentence. */
  readonly open: string;
}

/**
 * The first decision at which one of the acts named was on offer, provided that none of them was ever done and that there were
 * at least so many such decisions: passing something over once may only mean that something else was better.
 */
export function missed(turns: readonly Turn[], words: readonly Word[], least = 2): Missed | undefined {
  if (turns.some((turn) => uses(turn, ...words))) return undefined;
  const chances = turns.filter((turn) => offering(turn, words) && !asksWhatMatters(turn));
  const [turn] = chances;
  const choice = turn && offering(turn, words);
  return choice && chances.length >= least ? { turn, choice, open: open(choice) } : undefined;
}

/** The choice of a decision that does one of the acts named without pressure or force, if it was on offer; acts named first are preferred. */
export function offering(turn: Turn, words: readonly Word[]): OfferedChoice | undefined {
  for (const word of words) {
    const choice = turn.gentle.get(word);
    if (choice) return choice;
  }
  return undefined;
}

/** The first decision that does one of the acts named. */
export function first(turns: readonly Turn[], ...words: readonly Word[]): Turn | undefined {
  return turns.find((turn) => uses(turn, ...words));
}

/** A sentence made from a stronger option where one was on offer at that decision, or from what doctrine advises. */
export function instead(turn: Turn, words: readonly Word[], advice: string): string {
  const choice = offering(turn, words);
  return choice && choice.id !== turn.choice ? `a stronger option: ${open(choice)}` : advice;
}
