export { openDialog } from './dialog';
export { drawn, icon, resourceIcon } from './icon';
export { logo } from './logo';
export { DEFAULTS, parseSettings, type Settings } from './model/settings';
export { createPreferences, followSettings, type Preferences } from './preferences';
export { showProblem, showWaiting } from './problem';
export { openSettings } from './settings';
