export { openHelp } from './dialog';
export { showHelp } from './page';
export { placeFor } from './place';
export { AFTER, BEFORE } from './steps';
export { openTour, type Tour } from './tour';
