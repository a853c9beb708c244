export type { ReportOptions } from './options';
export type { KeyDecisionsState, Notes, Recall } from './page/view';
export { renderReport, type ReportHandle } from './render';
export { tellKeyDecisions } from './tell';
