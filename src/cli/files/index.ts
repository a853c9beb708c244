export { compileFolder, loadPacks, loadPolicy, loadScenario, readJson, slugOf, slugs } from './load';
export { readScripts, readTranscripts } from './script';
export { isPlain, openFolder, openPlain, openStory } from './story';
export { expectRoom, keepTranscript } from './transcript';
