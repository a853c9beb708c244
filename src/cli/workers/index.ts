export { bundleOf, pageBundleOf } from './bundle';
export { CURATOR, PROVER, RATER } from './entries';
export { CORES, MemoryFull, workOff } from './pool';
export type { Piece, Playing } from './rater';
export { prepareToWalk, tellEnd, type Terms, type Walked, walk } from './walk';
