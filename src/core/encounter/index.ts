export { advance, type Decision, type Frame, narrator, type Narrator, open, unquoted } from './advance';
export { begin, decide, decisionsOf, lateChoice, rewind } from './decide';
export { effective, effectiveIndices } from './effective';
export type { Encounter, World, Writable } from './encounter';
export type { Decided, EncounterEvent, Ended, Log, Mode, Observed, OfferedChoice, Said, UsedForce } from './events';
export { beginning, parseLog, replay } from './replay';
export { createSession, type Session } from './session';
export { variablesOf } from './variables';
