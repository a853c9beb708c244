export { deadChoices } from './ends';
export { keyOf as keyOfPlace } from './key';
export type { SaidLine } from './lines';
export type { Fault as InkFault, Option as InkOption } from './machine';
export { open as openInk, type Story as InkStory } from './open';
export { type Saying, sayingsOf } from './sayings';
export { knotOf, pathOf, type Slot } from './slot';
export {
  choose as chooseInk,
  globalsAt,
  linesOf as linesOfTurn,
  type Place as InkPlace,
  type Settings as InkSettings,
  sourceOf,
  start as startInk,
  type Turn as InkTurn,
} from './walk';
