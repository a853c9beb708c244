export { type Move, type MoveKind, moveOf, techniqueOf, WORDS } from './acts';
export { type Behavior, BEHAVIOR_SOURCE, BEHAVIORS, resistance } from './behaviors';
export { type Deed, type Group, groupOf, isA, uses, type Word, wordOf } from './deeds';
export { type Disposition, DISPOSITIONS } from './dispositions';
export { FORCE_OPTIONS, FORCE_SOURCE, type ForceOption, forceOption } from './force';
export { type Level, levelOf, LEVELS, type Stage, STAIRWAY } from './levels';
export { type ForceRule, parsePolicy, permits, type Policy, type PolicyProblem, ruleFor, secondsAway } from './policy';
export { type Resource, RESOURCES } from './resources';
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
