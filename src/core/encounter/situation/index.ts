export { changed, type Writable } from './change';
export {
  type About,
  apart,
  groundOfScenario,
  haveLeft,
  inCover,
  isAgitated,
  isDown,
  isInside,
  isHere,
  isRestrained,
  OFFICER,
  presenceOf,
  present,
  reach,
  shelterOf,
  shown,
  spotOf,
  weaponOf,
} from './ask';
export { at } from './at';
export { called, callings } from './called';
export { bringers, comingWith, isStaged, roleOf, stages } from './company';
export { type CueId, cuesOf, cueText, heatOf } from './cues';
export { isAttack } from './demeanor';
export { effective, effectiveIndices } from './effective';
export {
  type Arrived,
  type Began,
  type Decided,
  type Draws,
  type Drove,
  type EncounterEvent,
  type Ended,
  type Expected,
  FORMAT,
  type Log,
  type Mode,
  type Moved,
  type Observed,
  type Offered,
  type OfferedChoice,
  type Requested,
  type Responded,
  type Said,
  type UsedForce,
} from './events';
export { after, homeOf, opening } from './fold';
export { aboard, drivenOff, insideWords, outingOf, OWN_CAR, type Seat, type Vehicle, vehiclesOf } from './vehicles';
export { whereabouts } from './where';
export type { Dispatched, Presence, Reading, Situation } from './situation';
