export { readAddress, readAsked, writeAddress } from './address';
export { shippedAgencies } from './agencies';
export { goOnToDebrief, showDebrief } from './debrief';
export { showFault, showFront } from './front';
export type { House } from './house';
export { parseCards, readSeed } from './shelf';
export { playRun } from './trainee';
