export { type Home, homeOf, homes, isKnown, told, toldAll } from './home';
export { loadPacks, loadPolicy, loadScenario, openPlayable, readJson } from './load';
export { readScripts, readTranscripts } from './script';
export { isPlain, openFolder, openPlain, openStory } from './story';
export { expectRoom, keepTranscript } from './transcript';
