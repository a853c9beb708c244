export { type Diagnostic, diagnosticText } from './diagnostic';
export { wordsOfChoice } from './choice';
export { type CastMember, type Ending, type ScenarioFile } from './file';
export { begin, step } from './reader';
export { actOf, CHOICE_TAGS, LINE_TAGS, lineOf } from './tags';
export { isLibrary } from './library';
export { ENGINE_VARIABLES, inkName } from './variables';
export type { Act, Bookmark, Effect, Injury, Line, Offer, Passage, Scenario, Variables } from './scenario';
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
  type Pose,
  POSES,
  SEVERITIES,
  type Sound,
  SOUNDS,
} from './words';
