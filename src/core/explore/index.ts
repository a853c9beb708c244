export { type Edge, encounterTerrain, type Watch } from './encounter';
export { coverageOf, findingsOf, isOwn, replayOf, type Examined } from './findings';
export { type Done, isGone, together, unitOf } from './gather';
export { inkTerrain } from './ink';
export { lintTeaching } from './lint';
export { placeSayings } from './places';
export { seedsFor } from './seeds';
export { encounterWork, exploreEncounter, exploreInk, inkWork, type Refused, SEEDS, type Work } from './work';
export {
  type Budget,
  type Exploration,
  follow,
  isProof,
  merge,
  NOTHING_EXPLORED,
  type Path,
  type Sayable,
  shortened,
  type Tale,
  taleIn,
} from '#explore/search';
