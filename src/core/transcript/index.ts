export { checkTranscripts } from './check';
export { perform } from './perform';
export { readTranscript } from './transcript';
export { writeTranscript } from './write';
