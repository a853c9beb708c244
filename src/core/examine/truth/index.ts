export { type Contradiction, type Culprit, joinContradictions, type Rule, RULES } from './contradiction';
export { type Proof, proveTranscripts, proveUnit, shortenedPaths } from './prove';
export { type Met as SituationMet, situationsOf } from './situations';
export { contradictionsTold, proofSentence } from './tell';
