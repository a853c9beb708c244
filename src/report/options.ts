import type { Asked } from '#classroom';
import type { Encounter } from '#encounter';
import type { AfterActionReport } from '#scoring';
import type { Notes, Recall } from './page/view';

/** What the report page is given, and what it tells its caller. */
export interface ReportOptions {
  readonly encounter: Encounter;
  readonly report: AfterActionReport;
  /** What the trainee answered before the run. */
  readonly preflection?: string;
  /** Answers given before; without them the page asks first. */
  readonly recall?: Recall;
  readonly notes?: Notes;
  /** What a class said it would do, decision by decision. */
  readonly room?: readonly Asked[];
  /** What file names end in, to tell runs apart. */
  readonly suffix?: string;
  /** Answers to the recall questions that were begun before the page was loaded again. */
  readonly begun?: Recall;
  /** Is told of every change to those answers while they are being written. */
  readonly onBegun?: (recall: Recall) => void;
  readonly onRecall?: (recall: Recall) => void;
  readonly onNotes?: (notes: Notes) => void;
  /** Offered in practice only. */
  readonly onReplayFrom?: (decision: number) => void;
  readonly onClose: () => void;
}
