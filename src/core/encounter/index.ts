export { advance, type Decision, type Frame, narrator, type Narrator, open, unquoted } from './advance';
export { begin, decide, decisionsOf, lateChoice, rewind } from './decide';
export { effective, effectiveIndices } from './effective';
export type { Dispatched, Encounter, Terms, World, Writable } from './encounter';
export type {
  Arrived,
  Began,
  Decided,
  EncounterEvent,
  Ended,
  Entered,
  Injured,
  Learned,
  Log,
  Mode,
  Moved,
  Observed,
  Offered,
  OfferedChoice,
  Requested,
  Responded,
  Rewound,
  Said,
  UsedForce,
} from './events';
export { beginning, parseLog, replay } from './replay';
export { createSession, type Observer, type Session } from './session';
export { variablesOf } from './variables';
