export { showLastWords } from './ending';
export { readAddress, readAsked, writeAddress } from './model/address';
export { choiceFor, groupChoices, numberChoices, onTheWay, openGroup } from './model/choices';
export {
  awayText,
  clockText,
  count,
  curly,
  distanceText,
  distanceWords,
  durationWords,
  etaText,
  quoted,
} from './model/format';
export { commandFor } from './model/keys';
export { linesOf, passage } from './model/lines';
export { DEFAULTS, parseSettings } from './model/settings';
export { type Card, parseCards, type PastRun, readSeed, type Setup } from './model/shelf';
export { counted, createWatch, deadline } from './model/timer';
export { chipsOf, meterOf, wordsOf } from './model/view';
export { openLibrary, openPrepare } from './pages';
export { mayMove } from './portrait';
export { applySettings, createPreferences, type Preferences } from './preferences';
export { showProblem, showWaiting } from './problem';
export { openRun, type RunScreen } from './run';
export { openSettings } from './settings';
