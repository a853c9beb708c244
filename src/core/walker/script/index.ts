export { counted, type Counter, countIn, layOut } from './counters';
export { deadChoices } from './ends';
export { after, both, EXACT, type Lasso, UNREAD } from './lasso';
export { arriving } from './link';
export { findLive, isLive, isTemporaryLive, type Live } from './live';
export { open, type Story } from './open';
export { sayingsOf } from './sayings';
export { ASSIGN, CHOICE, type Container, DO, knotOf, pathOf, type Slot, type Visit } from './slot';
