export { deadChoices } from './ends';
export { keyOf as keyOfPlace } from './key';
export type { SaidLine } from './lines';
export type { Fault as InkFault, Option as InkOption } from './machine';
export { open as openInk, type Story as InkStory } from './open';
export type { Place as InkPlace } from './place';
export { type Saying, sayingsOf } from './sayings';
export { knotOf, pathOf, type Slot } from './slot';
export {
  choose as chooseInk,
  globalsAt,
  linesOf as linesOfTurn,
  type Settings as InkSettings,
  sourceOf,
  start as startInk,
  type Turn as InkTurn,
} from './walk';
export { type Walker, walkerOf } from './walker';
