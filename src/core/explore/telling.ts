import { type Narrator, placeAt, storyOf, teller } from '#narrator';
import type { Bookmark, Scenario } from '#story';
import { type Explorer, explorerOf, keyOfPlace } from '#walker';

/** A scenario told to somebody who explores it, and who can say which bookmarks nothing in the script can tell apart. */
export interface Telling {
  readonly narrator: Narrator;
  readonly explorer: Explorer;
  /** The same text for two bookmarks that no way on from them can tell apart, but for what the engine sets before every turn. */
  readonly keyOf: (bookmark: Bookmark) => string;
}

type Opened = Telling | { readonly problem: string };

const opened = new WeakMap<Scenario, Opened>();

/** Opens a scenario's script to explore it, once; what cannot be told comes back as a sentence. */
export function tellingOf(scenario: Scenario): Opened {
  let found = opened.get(scenario);
  if (!found) opened.set(scenario, (found = open(scenario)));
  return found;
}

function open(scenario: Scenario): Opened {
  const read = storyOf(scenario);
  if ('problem' in read) return read;
  const { story } = read;
  const explorer = explorerOf(story);
  const set = new Set(scenario.variables.flatMap((name) => story.places.get(name) ?? []));
  return {
    explorer,
    narrator: teller(scenario, explorer),
    keyOf: (bookmark) => keyOfPlace(explorer, placeAt(bookmark), (global) => set.has(global)),
  };
}
