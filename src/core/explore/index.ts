export { type Edge, encounterTerrain, type Watch } from './encounter';
export { explore, type Task } from './explore';
export { type Coverage, coverageOf, findingsOf, isOwn, replayOf, type Examined } from './findings';
export { follow } from './follow';
export { type Done, isGone, together, unitOf } from './gather';
export { inkTerrain } from './ink';
export { lintTeaching } from './lint';
export { shortened } from './minimise';
export { swiftNarrator, type SwiftNarrator } from './narrator';
export { placeSayings } from './places';
export {
  type Budget,
  type ChoiceUse,
  type EndingFound,
  type Exploration,
  type KnotUse,
  merge,
  NOTHING_EXPLORED,
  type Path,
  type ProblemFound,
  type ProblemKind,
} from './result';
export { seedsFor } from './seeds';
export type { Arrival, Sayable, Stop, Terrain, Way } from './terrain';
export { encounterWork, exploreEncounter, exploreInk, inkWork, type Refused, SEEDS, type Work } from './work';
