import {
  chooseInk, type InkOption, type InkPlace, type InkStory, type InkTurn, keyOfPlace, knotOf, linesOfTurn, openInk, sayingsOf, sourceOf, startInk,
} from '#story'; // prettier-ignore
import type { Arrival, Sayable, Terrain, Way } from './terrain';

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
  const terrain: Terrain<InkPlace> = {
    start: () => arrival(story, startInk(story, seed)),
    take: (place, way) => arrival(story, chooseInk(story, place, way)),
    keyOf: (place) => keyOfPlace(story, place),
    sayings: sayingsOf(story).map((saying): Sayable => ({ ...saying, id: saying.path, knot: knotOf(saying.path) })),
    reached: () => reachedIn(story),
  };
  return { terrain };
}

/** The numbers of all that a story has said or offered since it was opened. */
export function reachedIn(story: InkStory): readonly number[] {
  return [...story.reached.entries()].filter(([, reached]) => reached === 1).map(([number]) => number);
}

function arrival(story: InkStory, turn: InkTurn): Arrival<InkPlace> {
  const { place, fault, warning } = turn;
  const ways = place.options.map(wayOf);
  const over = ways.length === 0 && !fault;
  return {
    place,
    ways,
    knot: knotOf(ways[0]?.id ?? fault?.path ?? ''),
    ...(over && { ending: endingOf(story, turn) }),
    ...(fault && { stop: { ...fault, knot: knotOf(fault.path) } }),
    ...(warning !== undefined && { warning }),
  };
}

const known = new WeakMap<InkOption, Way>();

/** An option as a way on; a story hands out the same option again as long as it is the same. */
function wayOf(option: InkOption): Way {
  let way = known.get(option);
  if (!way) known.set(option, (way = { id: sourceOf(option), text: option.text, forced: false, harshness: 0 }));
  return way;
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
