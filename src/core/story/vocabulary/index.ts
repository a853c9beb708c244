export { wordsOfChoice } from './choice';
export {
  type Appearance,
  type CastMember,
  type Draw,
  type Ending,
  isGood,
  type ScenarioFile,
  ScenarioFileSchema,
} from './file';
export { durationOf } from './duration';
export { type Body, bodyOf, isUpright, OLD_POSTURES, type Posture, postureOf, POSTURES } from './postures';
export { FARTHEST, notMeters, renewed } from './stage';
export { aboutOf, BACK, heldOf, HOME, oldWeapon } from './staging';
export {
  type Bearing,
  BEARINGS,
  BODY_PARTS,
  type BodyPart,
  CUSTODIES,
  type Custody,
  type Held,
  isWeapon,
  NOTHING,
  type Thing,
  THINGS,
} from './things';
export { actOf, CHOICE_TAGS, LINE_TAGS, lineOf, TAG_WORDS } from './tags';
export { decimetersOf, effectOf, injuryOf, type Tag, tagOf } from './values';
export { ENGINE_VARIABLES, inkName, visitVariables } from './variables';
export type {
  Act,
  Bookmark,
  ChoiceSource,
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
  type Vehicle,
  VEHICLES,
} from './words';
