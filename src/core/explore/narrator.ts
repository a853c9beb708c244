import type { Narrator } from '#encounter';
import {
  actOf,
  type Bookmark,
  isLibrary,
  type Line,
  lineOf,
  type Offer,
  type Passage,
  type Scenario,
  type Variables,
} from '#story';
import {
  chooseInk,
  type InkFault,
  type InkOption,
  type InkPlace,
  type InkSettings,
  type InkStory,
  type InkTurn,
  keyOfPlace,
  linesOfTurn,
  openInk,
  sourceOf,
  startInk,
  type Walker,
  walkerOf,
} from '#walker';

/** A bookmark of the swift narrator: it holds the place itself instead of ink's saved state. */
interface SwiftBookmark extends Bookmark {
  readonly place: InkPlace;
  /** What the options of the place are on offer as. */
  readonly offers: readonly (Offer | undefined)[];
  readonly fault: InkFault | undefined;
  readonly warning: InkFault | undefined;
  readonly told: ToldTurn;
}

/** What was told on the way to a bookmark: its lines, and the numbers of the sayings that they are made of. */
export interface ToldTurn {
  readonly lines: readonly Line[];
  readonly heard: readonly number[];
}

/** A narrator that tells the same story as inkjs does, many times faster, and can say which bookmarks nothing in the story can tell apart. */
export interface SwiftNarrator extends Narrator {
  readonly walker: Walker;
  readonly keyOf: (bookmark: Bookmark) => string;
  /** Where the story stopped, if it did on the way to a bookmark. */
  readonly faultAt: (bookmark: Bookmark) => InkFault | undefined;
  /** What had to be forgiven on the way to a bookmark, if anything. */
  readonly warningAt: (bookmark: Bookmark) => InkFault | undefined;
  readonly toldAt: (bookmark: Bookmark) => ToldTurn;
}

/** Texts that many turns share are read once; beyond this many they are forgotten and read again. */
const MOST_KEPT = 50_000;

type Opened = { readonly narrator: SwiftNarrator } | { readonly problem: string };

const opened = new WeakMap<Scenario, Opened>();

/** Opens a scenario's script for swift telling, once; what cannot be told comes back as a sentence. */
export function swiftNarrator(scenario: Scenario): Opened {
  let found = opened.get(scenario);
  if (!found) opened.set(scenario, (found = openScenario(scenario)));
  return found;
}

function openScenario(scenario: Scenario): Opened {
  const read = openInk(scenario.ink);
  if ('problem' in read) return read;
  const { story } = read;
  const telling = tellingOf(scenario, story);
  const walker = walkerOf(story);
  const set = new Set(telling.variables.map(({ place }) => place));
  const narrator: SwiftNarrator = {
    walker,
    begin: (_, variables, seed) => passage(telling, startInk(walker, seed, settings(telling, variables)), undefined),
    step: (_, bookmark, choice, variables) => {
      const { place, offers } = bookmark as SwiftBookmark;
      const at = offers.findIndex((offer) => offer?.id === choice);
      const chosen = place.options[at];
      if (!chosen) throw new Error(`The choice ${choice} is not on offer at this point of ${scenario.slug}.`);
      return passage(telling, chooseInk(walker, place, at, settings(telling, variables, place)), chosen.text.trim());
    },
    keyOf: (bookmark) => keyOfPlace(walker, (bookmark as SwiftBookmark).place, (global) => set.has(global)),
    faultAt: (bookmark) => (bookmark as SwiftBookmark).fault,
    warningAt: (bookmark) => (bookmark as SwiftBookmark).warning,
    toldAt: (bookmark) => (bookmark as SwiftBookmark).told,
  };
  return { narrator };
}

/** What is known of a story while it is told. */
interface Telling {
  readonly scenario: Scenario;
  readonly story: InkStory;
  readonly lines: Map<number, Told[]>;
  readonly offers: Map<number, Offered>;
  /** The variables that the engine sets, with their places in the story. */
  readonly variables: readonly { readonly name: string; readonly place: number }[];
}

/** A turn told before. */
interface Told {
  readonly chosen: string | undefined;
  readonly heard: readonly number[];
  readonly spoken: readonly string[];
  readonly lines: readonly Line[];
}

/** What an option was on offer as when it was last looked at. */
interface Offered {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offer: Offer | undefined;
  /** Whether it is one of the library's; a decision's own come before them. */
  readonly standing: boolean;
}

function tellingOf(scenario: Scenario, story: InkStory): Telling {
  const variables = scenario.variables.flatMap((name) => {
    const place = story.places.get(name);
    return place === undefined ? [] : [{ name, place }];
  });
  return { scenario, story, lines: new Map(), offers: new Map(), variables };
}

/** What the engine sets before the story goes on from a place: whatever has another value there. */
function settings({ variables }: Telling, values: Variables, from?: InkPlace): InkSettings {
  const list: [number, number | string | boolean][] = [];
  for (const { name, place } of variables) {
    const value = values[name];
    if (value !== undefined && value !== from?.globals[place]) list.push([place, value]);
  }
  return list;
}

function passage(telling: Telling, turn: InkTurn, chosen: string | undefined): Passage {
  const { place, fault } = turn;
  const lines = linesOf(telling, turn, chosen);
  if (fault) return { bookmark: bookmarkAt(turn, [], lines), lines, offers: [], fault: fault.sentence };
  const offers: (Offer | undefined)[] = [];
  const own: Offer[] = [];
  const standing: Offer[] = [];
  for (const option of place.options) {
    const found = offered(telling, option);
    offers.push(found.offer);
    if (found.offer) (found.standing ? standing : own).push(found.offer);
  }
  return { bookmark: bookmarkAt(turn, offers, lines), lines, offers: [...own, ...standing] };
}

function bookmarkAt(turn: InkTurn, offers: SwiftBookmark['offers'], lines: readonly Line[]): SwiftBookmark {
  const { place, fault, warning, transcript } = turn;
  return { ink: '', place, offers, fault, warning, told: { lines, heard: transcript.heard } };
}

function offered({ scenario, offers }: Telling, option: InkOption): Offered {
  const { tags, text } = option;
  const known = offers.get(option.slot.number);
  if (known && known.text === text && isSame(known.tags, tags)) return known;
  const source = scenario.choices[sourceOf(option)];
  const offer = source && { id: source.id, text: text.trim(), act: actOf(tags) };
  const found = { text, tags, offer, standing: source !== undefined && isLibrary(source.file) };
  offers.set(option.slot.number, found);
  return found;
}

/** The lines of a turn; a choice's own text, which ink prints first, has been said by whoever chose it. */
function linesOf(telling: Telling, turn: InkTurn, chosen: string | undefined): readonly Line[] {
  const { heard, spoken } = turn.transcript;
  const key = hashOf(heard);
  const known = telling.lines.get(key);
  const same = known?.find(
    (told) => told.chosen === chosen && isSame(told.heard, heard) && isSame(told.spoken, spoken),
  );
  if (same) return same.lines;
  const lines = linesOfTurn(telling.story, turn).flatMap(({ text, tags }, at): readonly Line[] => {
    const words = text.trim();
    // An answer in the same words as the choice has a speaker.
    if (at === 0 && chosen !== undefined && words === chosen && !tags.some((tag) => tag.startsWith('speaker')))
      return [];
    return words !== '' || tags.length > 0 ? [lineOf(words, tags)] : [];
  });
  if (telling.lines.size > MOST_KEPT) telling.lines.clear();
  const told = { chosen, heard, spoken, lines };
  if (known) known.push(told);
  else telling.lines.set(key, [told]);
  return lines;
}

/** A number that is nearly always another for another turn. */
function hashOf(heard: readonly number[]): number {
  let hash = 17;
  for (const what of heard) hash = (Math.imul(hash, 31) + what) | 0;
  return hash;
}

function isSame<T>(one: readonly T[], other: readonly T[]): boolean {
  return one === other || (one.length === other.length && one.every((item, at) => item === other[at]));
}
