import type { Definitions } from '#walker/value';
import { type Counter, layOut } from './counters';
import { foldChoiceTexts } from './fold';
import type { Lasso } from './lasso';
import { count, link } from './link';
import { load, type Loaded } from './load';
import { findReads, type Reads } from './reads';
import { markWeighing } from './weigh';
import { type Container, DO, type Slot } from './slot';

/** A compiled story ready to be walked; it never changes, whoever walks it. */
export interface Story {
  readonly root: Container;
  readonly slots: readonly Slot[];
  readonly lists: Definitions;
  readonly globals: readonly string[];
  /** From a global's name to its place. */
  readonly places: ReadonlyMap<string, number>;
  readonly reads: Reads;
  /** Where each counter of visits is kept, and in how many words. */
  readonly counters: readonly Counter[];
  readonly words: number;
  /** How finely each counter of turns since is told apart. */
  readonly sinceLassos: readonly Lasso[];
}

/** Opens a compiled story; what cannot be walked comes back as a sentence for the author. */
export function open(json: string): { readonly story: Story } | { readonly problem: string } {
  const loaded = load(json);
  if ('problem' in loaded) return loaded;
  const missing = bindExternals(loaded);
  if (missing.length > 0) {
    return {
      problem: `The story calls ${missing.map((name) => `${name}()`).join(', ')}, declared EXTERNAL, which only a game could answer. Add an ink function of the same name, which is then called instead.`,
    };
  }
  link(loaded);
  const reads = findReads(loaded);
  const visitLassos: Lasso[] = [];
  const sinceLassos: Lasso[] = [];
  for (const container of loaded.containers) {
    const visits = container.counts.visits ? reads.visits.get(container) : undefined;
    const since = container.counts.turns ? reads.since.get(container) : undefined;
    if (!visits && !since) continue;
    container.visit = {
      visits: visits ? visitLassos.push(visits) - 1 : -1,
      since: since ? sinceLassos.push(since) - 1 : -1,
    };
  }
  count(loaded);
  markWeighing(loaded.slots);
  foldChoiceTexts(loaded.slots);
  return {
    story: {
      root: loaded.root,
      slots: loaded.slots,
      lists: loaded.lists,
      globals: loaded.globals,
      places: new Map(loaded.globals.map((name, place) => [name, place])),
      reads,
      ...layOut(visitLassos),
      sinceLassos,
    },
  };
}

/** A call of an external function becomes a call of the ink function of the same name; the names of those without one come back. */
function bindExternals(loaded: Loaded): readonly string[] {
  const missing = new Set<string>();
  for (const slot of loaded.slots) {
    if (slot.does !== DO.external) continue;
    if (!loaded.root.named.has(slot.text)) missing.add(slot.text);
    slot.does = DO.divert;
    slot.calls = 2;
  }
  return [...missing];
}
