export { deedOf, inText, resourceName } from './deeds';
export {
  calmed,
  checksAbility,
  checksWithPerson,
  custodyAfter,
  gaveRoom,
  roomWanted,
  helped,
  undoneAtOnce,
} from './effect';
export { greatest, latest } from './latest';
export { agitated, forceIsNear, levelSeen, type Moment, nearer, tooNear, watch, type Watched } from './moment';
export { only, type Placed } from './placed';
export { signsBefore } from './signs';
export { clock, inState, length, list, nameOf, open, quoted, seconds, times } from './speak';
export {
  firstSettling,
  irreversible,
  restriction,
  settling,
  stepsOf,
  type StepUse,
  strictest,
  unhurried,
} from './steps';
export { type Turn, turnsOf } from './turns';
export { asksWhatMatters, directs, familiesOf, isListening, listens, presses, speaks } from './words';
