export { safe } from './drawing';
export { explorationPage } from './page';
export { type Ended, endSentence, explorationText, isOpen, pasteable, replayLine } from './text';
