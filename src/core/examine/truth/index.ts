export { type Contradiction, type Culprit, joinContradictions, type Rule, RULES } from './contradiction';
export { type Proof, proveTranscripts, proveUnit, shortenedPaths } from './prove';
export { asOne, joinSituations, type Sighting, sightUnit, type SituationMet } from './situations';
export { contradictionsTold, placesOfCulprits, proofSentence } from './tell';
