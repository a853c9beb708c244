export { meet, type Profile } from './profile';
export { pass, respond } from './respond';
export type { Field, FiredRule, RuleId, Subject, Surroundings } from './state';
export { TECHNIQUE_EFFECTS } from './table';
export { sentenceOf, sourceOf } from './wording';
