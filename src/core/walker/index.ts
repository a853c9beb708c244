export type {
  Fault as InkFault,
  Option as InkOption,
  Settings as InkSettings,
  Transcript as InkTranscript,
  Weigh as InkWeigh,
} from '#walker/machine';
export { deadChoices, knotOf, open as openInk, pathOf, sayingsOf, type Story as InkStory } from '#walker/script';
export { keyOf as keyOfPlace } from './key';
export type { Place as InkPlace } from './place';
export {
  choose as chooseInk,
  globalsAt,
  linesOf as linesOfTurn,
  sourceOf,
  start as startInk,
  type Turn as InkTurn,
} from './walk';
export { type Explorer, explorerOf, type Walker, walkerOf } from './walker';
