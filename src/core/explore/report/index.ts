export { count } from './count';
export { explorationPage } from './page';
export { type Ended, endSentence, explorationText, isOpen, pasteable } from './text';
