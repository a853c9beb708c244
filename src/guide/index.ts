export { openHelp } from './dialog';
export { showHelp } from './page';
export type { Glimpse, Glimpses, Part } from './pictures';
export { placeFor } from './place';
export { AFTER, BEFORE } from './steps';
export { openTour, type Tour } from './tour';
