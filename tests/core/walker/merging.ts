import { expect } from 'vitest';
import {
  chooseInk,
  type InkPlace,
  type InkTurn,
  keyOfPlace,
  linesOfTurn,
  sourceOf,
  startInk,
  type Explorer,
} from '#walker';

/** Everything a search of a story to some depth comes across, as texts. */
type Found = Set<string>;

function note({ story }: Explorer, turn: InkTurn, found: Found): void {
  if (turn.fault) found.add(`stops: ${turn.fault.sentence}`);
  else for (const line of linesOfTurn(story, turn)) found.add(`says: ${line.text} ${line.tags.join(' # ')}`);
  for (const option of turn.place.options)
    found.add(`offers: ${sourceOf(option)} ${option.text} ${option.tags.join(' # ')}`);
  if (turn.place.options.length === 0) found.add(`ends: ${JSON.stringify(linesOfTurn(story, turn).at(-1))}`);
}

/** Searches level by level; with a key, places with a key met before are not gone on from. */
function search(
  walker: Explorer,
  depth: number,
  most: number,
  key?: (place: InkPlace) => string,
): { readonly found: Found; readonly places: number } | undefined {
  const found: Found = new Set();
  const seen = new Set<string>();
  let places = 0;
  let level: InkPlace[] = [];
  const arrive = (turn: InkTurn, next: InkPlace[]) => {
    note(walker, turn, found);
    const name = key?.(turn.place);
    if (name !== undefined && seen.has(name)) return;
    if (name !== undefined) seen.add(name);
    places++;
    next.push(turn.place);
  };
  arrive(startInk(walker, 42), level);
  for (let at = 0; at < depth; at++) {
    const next: InkPlace[] = [];
    for (const place of level) {
      for (let choice = 0; choice < place.options.length; choice++) arrive(chooseInk(walker, place, choice), next);
      if (places > most) return undefined;
    }
    level = next;
  }
  return { found, places };
}

/** The law of merging: a search that goes on only once from places with the same key finds everything that a search of every path does. */
export function mergesExactly(
  walker: Explorer,
  depth: number,
  most: number,
): { readonly all: number; readonly merged: number } | undefined {
  const all = search(walker, depth, most);
  if (!all) return undefined;
  const merged = search(walker, depth, most, (place) => keyOfPlace(walker, place));
  expect([...(merged?.found ?? [])].sort()).toEqual([...all.found].sort());
  return { all: all.places, merged: merged?.places ?? 0 };
}
