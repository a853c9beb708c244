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
  type InkTranscript,
  type InkTurn,
  type InkWeigh,
  linesOfTurn,
  sourceOf,
  startInk,
  type Walker,
} from '#walker';

/** Hears the lines of a passage as far as they are told when its choices are about to be weighed, and says what the variables are by then. */
export type Weighing = (told: readonly Line[]) => Variables;

/** Who tells a story: what is said up to the first decision, and from one decision to the next. */
export interface Narrator {
  readonly begin: (scenario: Scenario, variables: Variables, seed: number, weighing?: Weighing) => Passage;
  /**
   * Takes one choice, by its stable id, from where a bookmark is. The variables are set before the story goes on, and again before its choices are weighed.
   * Asking for a choice that is not on offer there is our own mistake and throws.
   */
  readonly step: (
    scenario: Scenario,
    bookmark: Bookmark,
    choice: string,
    variables: Variables,
    weighing?: Weighing,
  ) => Passage;
}

/** What a bookmark holds: the place in the story, and what was told on the way to it. */
interface Told {
  readonly place: InkPlace;
  /** What the options of the place are on offer as. */
  readonly offers: readonly (Offer | undefined)[];
  readonly turn: ToldTurn;
}

/** What was told on the way to a bookmark: its lines, and the numbers of the sayings that they are made of. */
export interface ToldTurn {
  readonly lines: readonly Line[];
  readonly heard: readonly number[];
  /** Where the story stopped, if it did. */
  readonly fault: InkFault | undefined;
  /** What had to be forgiven, if anything. */
  readonly warning: InkFault | undefined;
  /** Whether chance decided between several outcomes; another seed may have led elsewhere. */
  readonly rolled: boolean;
}

/** Texts that many turns share are read once; beyond this many they are forgotten and read again. */
const MOST_KEPT = 50_000;

/** Whoever tells one scenario, with a walker who goes through its script. */
export function teller(scenario: Scenario, walker: Walker): Narrator {
  const telling = tellingOf(scenario, walker.story);
  return {
    begin: (_, variables, seed, weighing) => {
      const weigh = weighed(telling, weighing, undefined);
      return passage(telling, startInk(walker, seed, settings(telling, variables), weigh), undefined);
    },
    step: (_, bookmark, choice, variables, weighing) => {
      const { place, offers } = bookmark as Told;
      const at = offers.findIndex((offer) => offer?.id === choice);
      const chosen = place.options[at];
      if (!chosen) throw new Error(`The choice ${choice} is not on offer at this point of ${scenario.slug}.`);
      const text = chosen.text.trim();
      const set = settings(telling, variables, place.globals);
      return passage(telling, chooseInk(walker, place, at, set, weighed(telling, weighing, text)), text);
    },
  };
}

/** What was told on the way to a bookmark. */
export function toldAt(bookmark: Bookmark): ToldTurn {
  return (bookmark as Told).turn;
}

/** Where in the script a bookmark is. */
export function placeAt(bookmark: Bookmark): InkPlace {
  return (bookmark as Told).place;
}

/** What is known of a story while it is told. */
interface Telling {
  readonly scenario: Scenario;
  readonly story: InkStory;
  readonly lines: Map<number, Heard[]>;
  readonly offers: Map<number, Offered>;
  /** The variables that the engine sets, with their places in the story. */
  readonly variables: readonly { readonly name: string; readonly place: number }[];
}

/** A turn told before. */
interface Heard {
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

/** What the walker asks before choices are weighed. */
function weighed(telling: Telling, weighing: Weighing | undefined, chosen: string | undefined): InkWeigh | undefined {
  if (!weighing) return undefined;
  return ({ heard, spoken }, globals) => {
    const said = { heard: [...heard], spoken: [...spoken] };
    return settings(telling, weighing(linesOf(telling, said, chosen)), globals);
  };
}

/** What the engine sets before the story goes on: whatever has another value there. */
function settings({ variables }: Telling, values: Variables, from?: InkPlace['globals']): InkSettings {
  const list: [number, number | string | boolean][] = [];
  for (const { name, place } of variables) {
    const value = values(name);
    if (value !== undefined && value !== from?.[place]) list.push([place, value]);
  }
  return list;
}

function passage(telling: Telling, turn: InkTurn, chosen: string | undefined): Passage {
  const { place, fault, warning, rolled, transcript } = turn;
  const lines = linesOf(telling, transcript, chosen);
  const told: ToldTurn = { lines, heard: transcript.heard, fault, warning, rolled };
  const bookmarked = (offers: Told['offers']): Told => ({ place, offers, turn: told });
  if (fault) return { bookmark: bookmarked([]), lines, offers: [], fault: fault.sentence };
  const offers: (Offer | undefined)[] = [];
  const own: Offer[] = [];
  const standing: Offer[] = [];
  for (const option of place.options) {
    const found = offered(telling, option);
    offers.push(found.offer);
    if (found.offer) (found.standing ? standing : own).push(found.offer);
  }
  return { bookmark: bookmarked(offers), lines, offers: [...own, ...standing] };
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
function linesOf(telling: Telling, said: InkTranscript, chosen: string | undefined): readonly Line[] {
  const { heard, spoken } = said;
  const key = hashOf(heard);
  const known = telling.lines.get(key);
  const same = known?.find(
    (told) => told.chosen === chosen && isSame(told.heard, heard) && isSame(told.spoken, spoken),
  );
  if (same) return same.lines;
  const lines = linesOfTurn(telling.story, { transcript: said }).flatMap(({ text, tags }, at): readonly Line[] => {
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
