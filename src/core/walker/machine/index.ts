export type { Frame } from './frames';
export { linesOf, type SaidLine, type Transcript } from './lines';
export { bare, type Fault, type Machine, newMachine, type Option, type Settings, type Weigh } from './machine';
export { run, take } from './run';
export { setGlobal } from './variables';
