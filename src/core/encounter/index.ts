export { advance, type Decision, type Frame, open, unquoted } from './advance';
export { asDrawn } from './appearance';
export { percentOf } from './chance';
export { deathsToTry } from './deaths';
export { begin, decide, decisionsOf, lateChoice, rewind } from './decide';
export type { Encounter, World } from './encounter';
export {
  aboard,
  type About,
  after,
  apart,
  type Arrived,
  at,
  bringers,
  called,
  callings,
  type CueId,
  cueText,
  type Decided,
  type Dispatched,
  type Draws,
  type Drove,
  drivenOff,
  effective,
  effectiveIndices,
  type EncounterEvent,
  type Ended,
  haveLeft,
  heatOf,
  inCover,
  isAgitated,
  isAttack,
  isDown,
  isInside,
  isHere,
  isRestrained,
  type Log,
  type Mode,
  type Moved,
  type Observed,
  type OfferedChoice,
  OFFICER,
  opening,
  outingOf,
  OWN_CAR,
  type Presence,
  presenceOf,
  present,
  reach,
  type Reading,
  roleOf,
  type Said,
  shelterOf,
  type Seat,
  shown,
  type Situation,
  spotOf,
  type UsedForce,
  type Vehicle,
  vehiclesOf,
  weaponOf,
  type Writable,
  whereabouts,
} from '#encounter/situation';
export { beginning, parseLog } from './parse';
export { replay } from './replay';
export { createSession, type Session } from './session';
export { variablesOf } from './variables';
export { verdictText } from './verdict';
