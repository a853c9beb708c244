export { checkTranscripts } from './check';
export { perform, type Performance } from './perform';
export { readTranscript, type Step, type Transcript } from './transcript';
export { writeTranscript } from './write';
