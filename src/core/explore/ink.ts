import {
  chooseInk,
  deadChoices,
  type InkOption,
  type InkPlace,
  type InkStory,
  type InkTurn,
  keyOfPlace,
  knotOf,
  linesOfTurn,
  openInk,
  sayingsOf,
  startInk,
  type Walker,
  explorerOf,
} from '#walker';
import type { Arrival, Sayable, Terrain, Way } from '#explore/search';

/** How an ending of a story without declared endings is told from another: by its last words. */
const ENDING_WORDS = 60;

/** A plain ink story as terrain, without person, clock or resources; what cannot be walked comes back as a sentence. */
export function inkTerrain(
  json: string,
  seed: number,
): { readonly terrain: Terrain<InkPlace> } | { readonly problem: string } {
  const opened = openInk(json);
  if ('problem' in opened) return opened;
  const { story } = opened;
  const walker = explorerOf(story);
  const known: Known = { ways: [], knots: new Map() };
  const terrain: Terrain<InkPlace> = {
    start: () => arrival(story, startInk(walker, seed), known),
    take: (place, way) => arrival(story, chooseInk(walker, place, way), known),
    keyOf: (place) => keyOfPlace(walker, place),
    sayings: () => sayingsIn(story),
    reached: () => reachedIn(walker),
  };
  return { terrain };
}

function sayingsIn(story: InkStory): readonly Sayable[] {
  const dead = deadChoices(story, () => false);
  return sayingsOf(story).map((saying) => {
    const { path } = saying;
    return { ...saying, id: path, knot: knotOf(path), ...(dead.has(path) && { dead: 'round' as const }) };
  });
}

/** The numbers of all that a walker has heard or been offered. */
export function reachedIn(walker: Walker): readonly number[] {
  return [...walker.reached.entries()].filter(([, reached]) => reached === 1).map(([number]) => number);
}

/** What was worked out before: by the number of a choice the way it last was, and by the path of a choice its knot. */
interface Known {
  readonly ways: (Way | undefined)[];
  readonly knots: Map<string, string>;
}

function arrival(story: InkStory, turn: InkTurn, known: Known): Arrival<InkPlace> {
  const { place, fault, warning } = turn;
  const ways = place.options.map((option) => wayOf(option, known));
  const over = ways.length === 0 && !fault;
  return {
    place,
    ways,
    knot: knotIn(ways[0]?.id ?? fault?.path ?? '', known),
    rolled: turn.rolled,
    ...(over && { ending: endingOf(story, turn) }),
    ...(fault && { stop: { ...fault, knot: knotOf(fault.path) } }),
    ...(warning && { warning: { ...warning, knot: knotOf(warning.path) } }),
  };
}

function knotIn(path: string, { knots }: Known): string {
  let knot = knots.get(path);
  if (knot === undefined) knots.set(path, (knot = knotOf(path)));
  return knot;
}

/** An option as a way on: the same as when its choice was last on offer, if it has the same words. */
function wayOf({ slot, text }: InkOption, { ways }: Known): Way {
  const last = ways[slot.number];
  if (last?.text === text) return last;
  return (ways[slot.number] = { id: slot.text, text, forced: false, harshness: 0 });
}

/** An ending is known by its tag, or else by the last words said. */
function endingOf(story: InkStory, turn: InkTurn): string {
  const lines = linesOfTurn(story, turn);
  const tagged = lines.flatMap((line) => line.tags).filter((tag) => tag.startsWith('ending:'));
  const named = tagged.at(-1)?.slice('ending:'.length).trim();
  if (named !== undefined && named !== '') return named;
  const words = lines.map((line) => line.text.trim()).filter((text) => text !== '');
  return words.at(-1)?.slice(0, ENDING_WORDS) ?? 'the end';
}
