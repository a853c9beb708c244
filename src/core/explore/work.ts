import type { Policy } from '#doctrine';
import { deathsToTry } from '#encounter';
import type { Scenario } from '#story';
import { encounterTerrain, type Watch } from './encounter';
import { type Budget, type Exploration, explore, type Part, type Task, type Terrain } from '#explore/search';
import { inkTerrain } from './ink';
import { seedsFor } from './seeds';

/** A unit of exploring that can be handed to a worker, or to another machine: plain JSON, and all that differs between units of one story. */
export type Work = Task;

/** Why a unit of work could not be done, for the author. */
export interface Refused {
  readonly problem: string;
}

/** So many seeds of a scenario are explored, unless it is said otherwise. */
export const SEEDS = 8;

/**
 * The units in which a scenario is explored: its seeds, each with every agency, and with deaths and without them where somebody can die. Places of
 * different tales never merge, so the units share nothing, and the budget is divided between them.
 */
export function encounterWork(
  scenario: Scenario,
  policies: readonly Policy[],
  budget: Budget,
  seeds = SEEDS,
): readonly Work[] {
  const [first] = policies;
  if (!first) return [];
  const chosen = seedsFor(scenario, first, seeds);
  const tales = deathsToTry(scenario).flatMap((deaths) =>
    chosen.flatMap((seed) => policies.map(({ id }) => ({ seed, agency: id, ...(deaths ? {} : { deaths }) }))),
  );
  const share = divided(budget, tales.length);
  return tales.map((tale): Work => ({ ...tale, prefix: [], budget: share, withForce: true }));
}

/** So many units of a plain ink story play runs, beside the one that goes every way: half of the work of all, which two cores share evenly. */
const FAR = 3;

/**
 * The units in which a plain ink story is explored, for each of its seeds. Where the first of a seed goes every way there is, what the others found
 * is in it.
 */
export function inkWork(budget: Budget, seeds = 1): readonly Work[] {
  const { places, decisions } = divided(budget, seeds);
  const unit = (seed: number, share: number, part: Part): Work => ({
    seed,
    agency: '',
    prefix: [],
    budget: { places, decisions: Math.ceil(decisions / share) },
    withForce: false,
    part,
  });
  return counted(seeds).flatMap((seed) => [
    unit(seed, 2, { kind: 'near' }),
    ...counted(FAR).map((dice) => unit(seed, 2 * FAR, { kind: 'far', dice })),
  ]);
}

/** The numbers from 1 on, so many. */
function counted(many: number): readonly number[] {
  return Array.from({ length: many }, (_, nth) => nth + 1);
}

/** What units of the same exploration have in common. */
export function taleOf({ seed, agency, deaths, prefix }: Work): string {
  return `${seed} ${agency}${deaths === false ? ' without deaths' : ''} ${prefix.join()}`;
}

function divided(budget: Budget, units: number): Budget {
  return { places: Math.ceil(budget.places / units), decisions: Math.ceil(budget.decisions / units) };
}

/** Does a unit of work on a scenario; `watch` looks at every decision that is taken. */
export function exploreEncounter(
  scenario: Scenario,
  policies: readonly Policy[],
  work: Work,
  watch?: Watch,
): Exploration | Refused {
  const policy = policies.find((one) => one.id === work.agency);
  if (!policy) return { problem: `There is no agency pack called ${work.agency}.` };
  const opened = encounterTerrain(scenario, policy, work.seed, watch, work.deaths !== false);
  return 'problem' in opened ? opened : exploreOrRefuse(opened.terrain, work);
}

/** Does a unit of work on a plain ink story. */
export function exploreInk(json: string, work: Work): Exploration | Refused {
  const opened = inkTerrain(json, work.seed);
  return 'problem' in opened ? opened : exploreOrRefuse(opened.terrain, work);
}

/** A text that grows with every turn soon is longer than any that can be kept; there is no place to name, because it may come from anywhere. */
function exploreOrRefuse<Place extends object>(terrain: Terrain<Place>, work: Work): Exploration | Refused {
  try {
    return explore(terrain, work);
  } catch (error) {
    if (!(error instanceof RangeError) || !/^Invalid (string|array) length/.test(error.message)) throw error;
    return { problem: 'A text or a list of this story grows without end; look for what is added to at every turn.' };
  }
}
