export { openDialog } from './dialog';
export { drawing, icon, resourceIcon } from './icon';
export { DEFAULTS, parseSettings, type Settings } from './model/settings';
export { createPreferences, followSettings, type Preferences } from './preferences';
export { showProblem, showWaiting } from './problem';
export { openSettings } from './settings';
