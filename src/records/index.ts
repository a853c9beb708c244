export { exportRun, fileName, importRun } from './exchange';
export { type KeptRun, summarize } from './run';
export { openShelf, type Shelf } from './shelf';
