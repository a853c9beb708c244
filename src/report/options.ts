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
  readonly onRecall?: (recall: Recall) => void;
  readonly onNotes?: (notes: Notes) => void;
  /** Offered in practice only. */
  readonly onReplayFrom?: (decision: number) => void;
  readonly onClose: () => void;
}
