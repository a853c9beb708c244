export { showLastWords } from './page/ending';
export { choiceFor, groupChoices, numberChoices, onTheWay, openGroup } from './page/model/choices';
export { commandFor } from './page/model/keys';
export { linesOf, passage } from './page/model/lines';
export { counted, createWatch, deadline } from './page/model/timer';
export { chipsOf, meterOf, wordsOf } from './page/model/view';
export { openPlayer } from './player';
export { openRun, type RunScreen } from './run';
