export { type Contradiction, joinContradictions } from './contradiction';
export { type Proof, proveTranscripts, proveUnit, shortenedPaths } from './prove';
export { type Met as SituationMet, situationsOf } from './situations';
export { contradictionsTold } from './tell';
