export { type Edge, encounterTerrain, type Watch } from './encounter';
export { coverageOf, findingsOf, isOwn, replayOf, type Examined } from './findings';
export { follow } from './follow';
export { type Done, isGone, together, unitOf } from './gather';
export { inkTerrain } from './ink';
export { lintTeaching } from './lint';
export { shortened } from './minimise';
export { swiftNarrator } from './narrator';
export { placeSayings } from './places';
export {
  type Budget,
  type Exploration,
  isProof,
  merge,
  NOTHING_EXPLORED,
  type Path,
  type Tale,
  taleIn,
} from './result';
export { seedsFor } from './seeds';
export type { Sayable } from './terrain';
export { encounterWork, exploreEncounter, exploreInk, inkWork, type Refused, SEEDS, type Work } from './work';
