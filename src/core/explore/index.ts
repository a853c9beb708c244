export { encounterTerrain } from './encounter';
export { explore, type Task } from './explore';
export { follow } from './follow';
export { inkTerrain } from './ink';
export { swiftNarrator, type SwiftNarrator } from './narrator';
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
export type { Arrival, Sayable, Stop, Terrain, Way } from './terrain';
