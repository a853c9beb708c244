export { CRITERIA, type Finding, findingsOf } from './findings';
