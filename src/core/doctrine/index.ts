export { type Move, type MoveKind, moveOf, techniqueOf, WORDS } from './acts';
export { type Behavior, BEHAVIOR_SOURCE, BEHAVIORS, resistance } from './behaviors';
export { type Deed, type Group, groupOf, isA, uses, type Word, wordOf } from './deeds';
export { type Disposition, DISPOSITIONS, isDeath } from './dispositions';
export { ROOM, ROOM_ARMED, TWO_ARMS } from './distance';
export { entryOf } from './entry';
export { BY_HAND, FORCE_OPTIONS, type ForceOption, forceOption } from './force';
export { type Level, levelInSentence, levelName, levelOf, LEVELS, type Stage, STAIRWAY } from './levels';
export {
  type ForceRule,
  likelihood,
  parsePolicy,
  permits,
  type Policy,
  type PolicyProblem,
  ruleFor,
  secondsAway,
  TRAININGS,
} from './policy';
export { type Promised, PROMISES } from './promises';
export { cameAs, type Resource, resourceName, shortName, RESOURCES, stays } from './resources';
export { type Role, ROLES } from './roles';
export { type Source, SOURCES } from './sources';
export { type Step, STEPS } from './steps';
export {
  ASK_TECHNIQUES,
  DO_TECHNIQUES,
  type DoWord,
  type Family,
  SAY_TECHNIQUES,
  type SayWord,
  type Technique,
} from './techniques';
export {
  awayText,
  clockText,
  distanceText,
  distanceWords,
  durationWords,
  etaText,
  hourWords,
  type Unit,
} from './wording/measures';
export { castName, speakerName } from './wording/names';
export { count, curly, grouped, listed, quoted, sentence, signed, times } from './wording/text';
