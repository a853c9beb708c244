export { namesIn, type Page, variableNear, wayTo } from './names';
export { referencesIn, scan } from './scan';
