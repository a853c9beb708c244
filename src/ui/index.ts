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
  momentText,
  quoted,
  type Unit,
} from './format';
export { drawing, icon, resourceIcon } from './icon';
export { DEFAULTS, parseSettings, type Settings } from './model/settings';
export { applySettings, createPreferences, type Preferences } from './preferences';
export { showProblem, showWaiting } from './problem';
export { openSettings } from './settings';
