import { type Move, type Policy, techniqueOf } from '#doctrine';
import {
  advance,
  type Decision,
  type EncounterEvent,
  type Frame,
  open,
  type Presence,
  type Situation,
  weaponOf,
  type World,
} from '#encounter';
import { toldAt, type ToldTurn } from '#narrator';
import { GONE } from '#place';
import { bodyOf, isLibrary, type Offer, type Scenario } from '#story';
import { deadChoices, type InkFault, type InkStory, knotOf, sayingsOf } from '#walker';
import { before, see, type View, weighChoices } from './bots/index';
import { reachedIn } from './ink';
import { type Telling, tellingOf } from './telling';
import { drawsOf } from './seeds';
import type { Arrival, Sayable, Terrain, Way } from '#explore/search';

/** Where a run stands: the world, and what the officer has seen of it. */
interface Standing {
  readonly world: World;
  readonly view: View;
}

/** Seconds of thought for each decision: none, as in a run that is played from a list of choices. */
const THOUGHT = 0;

/** One decision, or the beginning of a run, as whoever watches a walk sees it: how things stood, what happened, and how they stand. */
export interface Edge {
  /** The world in which the decision was taken; none at the beginning of a run. */
  readonly before?: World;
  readonly world: World;
  readonly events: readonly EncounterEvent[];
  /** What the script told of it. */
  readonly told: ToldTurn;
  /** The choices that lead there, by id, the last of them included. */
  readonly choices: readonly string[];
  /** What can tell the place from others; worked out when it is asked for. */
  readonly key: () => string;
}

/** Looks at every decision of a walk as it is taken; the same one may be taken more than once. */
export type Watch = (edge: Edge) => void;

/** Terrain that can also be entered with the seconds that a decision took. */
export interface EncounterTerrain extends Terrain<Standing> {
  readonly decide: (place: Standing, decision: Decision) => Arrival<Standing>;
}

/** A scenario with its person, clock, resources and what a seed draws, as terrain; what cannot be walked comes back as a sentence. */
export function encounterTerrain(
  scenario: Scenario,
  policy: Policy,
  seed: number,
  watch?: Watch,
  deaths = true,
): { readonly terrain: EncounterTerrain } | { readonly problem: string } {
  const telling = tellingOf(scenario);
  if ('problem' in telling) return telling;
  const { explorer, narrator } = telling;
  // What earlier explorations of the same script came across is not of this one.
  explorer.reached.fill(0);
  const frame: Frame = { scenario, policy, narrator };
  const knots = new Map(Object.entries(scenario.choices).map(([path, source]) => [source.id, knotOf(path)]));
  const own = new Set(Object.values(scenario.choices).flatMap((source) => (isLibrary(source.file) ? [] : [source.id])));
  const arrived = (standing: Standing) =>
    arrival(standing, (ways) => knots.get(ways.find((way) => own.has(way.id))?.id ?? ways[0]?.id ?? '') ?? '');
  const come = (from: World | undefined, seen: View, { world, events }: ReturnType<typeof advance>) => {
    const view = events.reduce(see, seen);
    watch?.({
      ...(from && { before: from }),
      world,
      events,
      told: toldAt(world.bookmark),
      choices: view.past.map(({ choice }) => choice),
      key: () => keyOf(scenario, telling, world),
    });
    return arrived({ world, view });
  };
  const decide: EncounterTerrain['decide'] = ({ world, view }, decision) =>
    come(world, view, advance(frame, world, decision));
  const terrain: EncounterTerrain = {
    start: () =>
      come(undefined, before(scenario, policy), open(frame, { seed, mode: 'assessed', deaths, looks: 'as-cast' })),
    decide,
    take: (place, way) => decide(place, { choice: place.world.offers[way]?.id ?? '', seconds: THOUGHT }),
    keyOf: ({ world }) => keyOf(scenario, telling, world),
    advise: ({ view }) => weighChoices(view).map(({ worth }) => worth),
    sayings: () => sayingsIn(scenario, explorer.story),
    reached: () => reachedIn(explorer),
    draws: drawsOf(scenario, policy, seed),
  };
  return { terrain };
}

function sayingsIn(scenario: Scenario, story: InkStory): readonly Sayable[] {
  const all = sayingsOf(story);
  const force = new Set(all.filter(({ tags }) => tags.some(isForce)).map(({ path }) => path));
  const dead = deadChoices(story, (path) => force.has(path));
  return all.flatMap((saying): readonly Sayable[] => {
    const knot = knotOf(saying.path);
    if (saying.kind === 'line') return [{ ...saying, id: saying.path, knot }];
    const source = scenario.choices[saying.path];
    const leads = dead.get(saying.path);
    if (!source) return [];
    const forced = force.has(saying.path);
    return [{ ...saying, ...source, knot, forced, ...(leads && { dead: leads === 'round' ? 'round' : 'force' }) }];
  });
}

const isForce = (tag: string) => /^force\s*:/.test(tag);

function arrival(standing: Standing, knotOfWays: (ways: readonly Way[]) => string): Arrival<Standing> {
  const { world } = standing;
  const ways = world.offers.map(wayOf);
  const told = toldAt(world.bookmark);
  const { rolled, warning } = told;
  const fault: InkFault | undefined = world.fault === undefined ? undefined : told.fault;
  return {
    place: { world, view: standing.view },
    ways,
    knot: knotOfWays(ways),
    escalation: world.subject.escalation,
    mood: moodOf(world),
    rolled,
    ...(world.fault === undefined && world.over && { ending: world.ending }),
    ...(world.fault !== undefined && {
      stop: { sentence: world.fault, path: fault?.path ?? '', knot: knotOf(fault?.path ?? '') },
    }),
    ...(warning && { warning: { ...warning, knot: knotOf(warning.path) } }),
  };
}

function moodOf(world: World): string {
  const { escalation, trust, stage } = world.subject;
  const { phase, behavior, resources } = world.situation;
  const here = Object.entries(resources).flatMap(([resource, entry]) => (entry.here ? [resource] : []));
  return `${phase} ${Math.floor(escalation / 20)} ${Math.floor(trust / 12)} ${stage} ${behavior} ${here.join()}`;
}

const ways = new WeakMap<Offer, Way>();

/** An offer as a way on; the narrator hands out the same offer again and again. */
function wayOf(offer: Offer): Way {
  let way = ways.get(offer);
  if (!way) {
    const harshness = harshnessOf(offer.act.moves);
    ways.set(offer, (way = { id: offer.id, text: offer.text, forced: harshness === 2, harshness }));
  }
  return way;
}

function harshnessOf(moves: readonly Move[]): Way['harshness'] {
  if (moves.some((move) => move.kind === 'force')) return 2;
  return moves.some((move) => techniqueOf(move).family === 'pressure') ? 1 : 0;
}

/**
 * What can tell two worlds apart from here on: everything that the script, the person, the resources and the ending still read. What was only
 * shown, said or learned is history; it is in the log, and no later answer depends on it.
 */
function keyOf(scenario: Scenario, { keyOf: keyOfBookmark }: Telling, world: World): string {
  if (world.over) return `over ${world.ending} ${world.fault ?? ''}`;
  const { subject, situation } = world;
  const pending = [...Object.entries(situation.resources), ...Object.entries(situation.visits)]
    .map(([who, entry]) => `${who}${entry.here ? '+' : (entry.arrives ?? '-')}`)
    .sort();
  const counts = Object.entries(subject.counts)
    .map(([move, count]) => `${move}${count}`)
    .sort();
  const unanswered = subject.unanswered || world.told;
  const hint = world.hinted ? 1 : subject.hint;
  // Patience is over or it is not; how long it has been over makes no difference.
  const waited = Math.min(subject.waited, scenario.about.subject.patience + 1);
  return [
    keyOfBookmark(world.bookmark), situation.phase, situation.clock, situation.behavior, whereabouts(scenario, situation),
    situation.lightBar ? 'l' : '', world.voices, world.ending, pending.join(' '), subject.escalation, subject.trust, subject.comprehension, subject.stage,
    counts.join(' '), subject.commandsInARow, subject.last, waited, subject.silences, unanswered ? 'u' : '', hint, world.pressing ? 'p' : '',
  ].join('|'); // prettier-ignore
}

/** Who is where, how, with what and in whose charge: what rules, moves, the script and the check of truth can still read of bodies and places. */
function whereabouts({ about }: Scenario, situation: Situation): string {
  const people = Object.entries(situation.people).map(([who, person]) => `${who}${bodilyOf(person)}`);
  const known = about.knowledge.filter(({ id }) => situation.knows.includes(id)).map(({ id }) => id);
  const vehicles = Object.entries(situation.vehicles).flat();
  return `${people.join(' ')}${weaponOf(situation, about) ? 'w' : ''} ${known.join(' ')} ${vehicles.join()}`;
}

const bodily = new WeakMap<Presence, string>();

/** One person for a key; presences are shared by the worlds that follow each other, so each is spelled once. */
function bodilyOf(person: Presence): string {
  let spelled = bodily.get(person);
  if (spelled === undefined) {
    const { position, posture, holds, custody } = person;
    const place = position === GONE ? '-' : `${position.at},${position.away},${position.mark ?? ''}`;
    const held = holds.map(({ thing, hidden }) => `${thing}${hidden ? '?' : ''}`).join();
    spelled = `${place} ${bodyOf(posture)} ${held} ${custody}`;
    bodily.set(person, spelled);
  }
  return spelled;
}
