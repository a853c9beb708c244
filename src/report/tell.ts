import type { Encounter } from '#encounter';
import type { ReportHandle } from './render';

/** Has the key decisions of a run worked out while its report is being read; the returned function ends it. */
export function tellKeyDecisions(encounter: Encounter, { keyDecisions }: ReportHandle): () => void {
  let closed = false;
  let stop = (): void => {
    closed = true;
  };
  import('./weigh').then(
    ({ weighDecisions }) => {
      if (!closed) stop = weighDecisions(encounter, keyDecisions);
    },
    () => {
      if (!closed) keyDecisions({ status: 'failed', sentence: NOT_FETCHED });
    },
  );
  return () => stop();
}

const NOT_FETCHED =
  'The what-if comparison could not be loaded, so no key decisions are shown. Everything else in this report is complete.';
