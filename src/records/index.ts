export { openDrafts } from './draft';
export { exportRun, fileName, importRun } from './exchange';
export { type KeptRun, type RunSummary, summarize } from './run';
export { openShelf, type Shelf } from './shelf';
