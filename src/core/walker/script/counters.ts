import { after, type Lasso } from './lasso';

/**
 * Where a counter of visits is kept: in a word of its own, or, when the story only asks whether it was ever counted, in one bit of a word that
 * it shares. Stories have hundreds of such counters, and a search keeps hundreds of thousands of states.
 */
export interface Counter {
  readonly word: number;
  /** The bit, or 0 for the whole word. */
  readonly bit: number;
  readonly lasso: Lasso;
}

/** How many bits of a word are used, so that every word is one of the small integers an engine keeps without a box. */
const BITS = 30;

/** Gives each counter its place; the number of words comes with them. */
export function layOut(lassos: readonly Lasso[]): { readonly counters: readonly Counter[]; readonly words: number } {
  let words = 0;
  let word = -1;
  let bits = BITS;
  const counters = lassos.map((lasso): Counter => {
    if (lasso.tail > 0 || lasso.period !== 1) return { word: words++, bit: 0, lasso };
    if (bits === BITS) {
      word = words++;
      bits = 0;
    }
    return { word, bit: 1 << bits++, lasso };
  });
  return { counters, words };
}

/** What a counter's word becomes with one more visit. */
export function counted(word: number, counter: Counter): number {
  return counter.bit === 0 ? after(word, counter.lasso) : word | counter.bit;
}

/** The number of visits in a counter's word, told apart no more finely than the story asks. */
export function countIn(word: number, counter: Counter): number {
  return counter.bit === 0 ? word : (word & counter.bit) === 0 ? 0 : 1;
}
