export { openDialog } from './dialog';
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
  type Unit,
} from './format';
export { icon, resourceIcon } from './icon';
export { readAddress, readAsked, writeAddress } from './model/address';
export { DEFAULTS, parseSettings, type Settings } from './model/settings';
export { type Card, parseCards, type PastRun, readSeed, type Setup } from './model/shelf';
export { openLibrary, openPrepare } from './pages';
export { applySettings, createPreferences, type Preferences } from './preferences';
export { showProblem, showWaiting } from './problem';
export { openSettings } from './settings';
