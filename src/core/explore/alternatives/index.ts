export { type Line, type Outcome, type Step, worthOf } from './line';
export { type KeyDecision, keyDecisions, type KeyDecisions, pickKeyDecisions } from './pick';
export { type Budget, BUDGET, keyDecisionUnits, type Unit } from './units';
export { weigh, type Weighed } from './weigh';
