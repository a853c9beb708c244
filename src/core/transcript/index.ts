export { checkTranscripts } from './check';
export { perform, STOPPED } from './perform';
export { readTranscript } from './transcript';
export { writeTranscript } from './write';
