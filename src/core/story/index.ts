export { type Diagnostic, diagnosticText } from './diagnostic';
export { wordsOfChoice } from './choice';
export { type CastMember, type Draw, type Ending, type ScenarioFile } from './file';
export { type Body, bodyOf, isUpright, type Posture, postureOf, POSTURES } from './postures';
export { HOME, oldWeapon } from './staging';
export {
  type Bearing,
  type BodyPart,
  CUSTODIES,
  type Custody,
  type Held,
  isWeapon,
  type Thing,
  THINGS,
} from './things';
export { begin, step } from './reader';
export { actOf, CHOICE_TAGS, LINE_TAGS, lineOf } from './tags';
export { hash } from './hash';
export { isLibrary } from './library';
export { ENGINE_VARIABLES, inkName } from './variables';
export type {
  Act,
  Bookmark,
  Effect,
  Fact,
  Injury,
  Line,
  Offer,
  Passage,
  Placing,
  Scenario,
  Staging,
  Variables,
} from './scenario';
export {
  BARRIERS,
  CONDITIONS,
  type Face,
  FACES,
  FIGURES,
  type Manner,
  MANNERS,
  type Phase,
  PHASES,
  SEVERITIES,
  type Sound,
  SOUNDS,
} from './words';
