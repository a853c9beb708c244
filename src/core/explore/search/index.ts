export { explore, type Part, type Task } from './explore';
export { follow } from './follow';
export { shortened } from './minimise';
export {
  type Budget,
  type Exploration,
  isProof,
  type KnotUse,
  merge,
  NOTHING_EXPLORED,
  type Path,
  type ProblemFound,
  type ProblemKind,
  type Tale,
  taleIn,
} from './result';
export type { Arrival, Sayable, Terrain, Way } from './terrain';
