export { type Examination, examine, examineTranscripts } from './examine';
export { isScript, isTranscript, scriptFolders, transcriptFolder } from './files';
export type { Explorable, Material, Opened } from './opened';
export { openInkAlone, type OpenInk } from './plain';
export { compileScenario, openingProblems, openScenario, type OpenScenario } from './scenario';
export { proveStory } from './prove';
export { isText, sizeProblem } from './text';
export { examineWalk } from './walk';
