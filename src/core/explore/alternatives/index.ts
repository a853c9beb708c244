export { worthOf } from './line';
export { type KeyDecision, type KeyDecisions, pickKeyDecisions } from './pick';
export { type Budget, BUDGET, keyDecisionUnits, type Unit } from './units';
export { weigh, type Weighed } from './weigh';
