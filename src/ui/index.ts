export { openDialog } from './dialog';
export { download } from './download';
export { openSettings } from './form';
export { drawn, icon, type IconName, resourceIcon } from './icon';
export { logo } from './logo';
export { createPreferences, followSettings, type Preferences, withFixed } from './preferences';
export { showProblem, showWaiting } from './problem';
export { DEFAULTS, parseSettings, type Settings } from './settings';
export { followTranslation } from './translated';
