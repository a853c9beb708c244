export { cuesOf } from './cues';
export { meet, type Profile } from './profile';
export { pass, respond } from './respond';
export { TECHNIQUE_EFFECTS } from './table';
export type { Cue, Field, FiredRule, Situation, Subject } from './state';
