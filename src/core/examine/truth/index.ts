export { type Contradiction, joinContradictions } from '#truth/told';
export { type Proof, proveTranscripts, proveUnit, shortenedPaths } from './prove';
export { asOne, joinSituations, type Sighting, sightUnit, type SituationMet } from './situations';
export { contradictionsTold, placesOfCulprits } from './tell';
