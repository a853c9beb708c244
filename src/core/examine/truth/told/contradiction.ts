import type { Path } from '#explore';

/** A kind of contradiction, by the name under which a check tells it. */
type Rule =
  'lexicon' | 'gone' | 'knowledge' | 'clock' | 'distance' | 'resource' | 'force-reset' | 'deed' | 'vehicle' | 'promise';

/** What contradicts the situation: a saying of the script by its number, or a choice by its id. */
export type Culprit = { readonly saying: number } | { readonly choice: string };

/** One thing that is said and is not so: which line or choice says it, what is true instead, and what to do. */
export interface Remark {
  readonly rule: Rule;
  readonly at: Culprit;
  /** Of several things that one line says of bodies, which: each is told by itself. */
  readonly of?: string;
  readonly sentence: string;
  readonly advice: string;
}

/** A remark with how often a walk came across it, and the shortest choices found that lead there; plain JSON. */
export interface Contradiction extends Remark {
  readonly path: Path;
  readonly count: number;
}

/** What makes two remarks the same one: each line or choice is told once for each kind, and for each thing that it says of a body. */
export function remarkKey({ rule, at, of = '' }: Pick<Remark, 'rule' | 'at' | 'of'>): string {
  return 'saying' in at ? `${rule} line ${at.saying} ${of}` : `${rule} choice ${at.choice} ${of}`;
}

/** Joins what several walks came across, in the order of kinds and places; of two ways to the same one the shorter is kept. */
export function joinContradictions(lists: readonly (readonly Contradiction[])[]): readonly Contradiction[] {
  const all = new Map<string, Contradiction>();
  for (const one of lists.flat()) {
    const key = remarkKey(one);
    const old = all.get(key);
    if (!old) all.set(key, one);
    else {
      const kept = one.path.choices.length < old.path.choices.length ? one : old;
      all.set(key, { ...kept, count: old.count + one.count });
    }
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, one]) => one);
}
