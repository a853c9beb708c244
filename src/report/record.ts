import type { Asked } from '#classroom';
import type { Log } from '#encounter';
import type { KeyDecisions } from '#explore/alternatives';
import type { AfterActionReport } from '#scoring';
import type { KeyDecisionsState, Notes, Recall } from './page/view';

/** What a saved record holds; the log alone gives the run back, the rest is for whoever reads it without the program. */
export interface Saved {
  readonly format: 'talkdown-report';
  readonly version: 1;
  readonly log: Log;
  readonly report: AfterActionReport;
  readonly preflection: string;
  readonly recall: Recall;
  readonly notes: Notes;
  readonly room: readonly Asked[];
  readonly keyDecisions: KeyDecisions | typeof NOT_COMPUTED;
}

const NOT_COMPUTED = 'not computed';

/** What a record holds of the key decisions: the result, or that there was none when it was saved. */
export function keyDecisionsToSave(state: KeyDecisionsState | undefined): Saved['keyDecisions'] {
  if (state?.status !== 'done') return NOT_COMPUTED;
  const { decisions, reason } = state;
  return { decisions, ...(reason === undefined ? {} : { reason }) };
}

/** A record of a run as JSON text, with its format and version in front. */
export function saved(contents: Omit<Saved, 'format' | 'version'>): string {
  const record: Saved = { format: 'talkdown-report', version: 1, ...contents };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** The name of a saved file without its ending: scenario, seed, and what the caller wants to tell runs apart by. */
export function fileName(report: AfterActionReport, suffix = ''): string {
  const parts = ['talkdown', report.scenario.slug, `seed-${report.seed}`, suffix];
  return parts
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((part) => part !== '')
    .join('-');
}
