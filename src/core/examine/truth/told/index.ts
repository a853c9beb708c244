export { type Contradiction, type Culprit, joinContradictions, type Remark, remarkKey } from './contradiction';
export { BLADE_IN_HAND, type Entry, LEXICON, metAt } from './lexicon';
export { type Moment, momentsOf, type Sayings } from './moment';
export { COUNT, countOf } from './numbers';
export { type Statement, statementsIn } from './prose';
export { OR_EXCUSE, quoted, truthOf } from './said';
export { nameOf, type Scene, sceneOf, wasHere } from './scene';
export { awayIn, isAway, timesDenied } from './times';
