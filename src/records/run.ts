import type { Asked } from '#classroom';
import type { Log } from '#encounter';

/** A run as the browser keeps it: its log, and what the trainee wrote beside it. Everything else follows from the log. */
export interface KeptRun {
  readonly id: string;
  /** When it was started and last changed, in milliseconds since 1970. */
  readonly started: number;
  readonly changed: number;
  /** The scenario's title, for lists. */
  readonly title: string;
  readonly over: boolean;
  /** What the trainee meant to find out before stepping out of the car. */
  readonly preflection?: string;
  /** The answers to the recall questions of the debrief. */
  readonly recall?: { readonly plan: string; readonly happened: string; readonly why: string };
  /** What the trainee will do again, and will change. */
  readonly notes?: { readonly again: string; readonly change: string };
  /** What a class said it would do, decision by decision. */
  readonly room?: readonly Asked[];
  /** The lowest score of any domain, 0-100, as the report had it that was shown last; nothing before, or where none could be told. */
  readonly lowest?: number;
  readonly log: Log;
}

/** What a list of runs shows without opening any. */
export interface RunSummary {
  readonly id: string;
  readonly changed: number;
  readonly title: string;
  readonly slug: string;
  readonly revision: string;
  readonly seed: number;
  readonly agency: string;
  readonly mode: 'practice' | 'assessed';
  readonly over: boolean;
  /** Seconds on the incident clock. */
  readonly clock: number;
  /** The id of the ending reached, if one was. */
  readonly ending?: string;
  readonly decisions: number;
  /** The lowest score of any domain, 0-100, once its report was shown. */
  readonly lowest?: number;
}

/** Reads a run's summary from its log; a log without a beginning has none. */
export function summarize(run: KeptRun): RunSummary | undefined {
  const began = run.log[0];
  if (began?.type !== 'began') return undefined;
  const ended = run.log.find((event) => event.type === 'ended');
  return {
    id: run.id,
    changed: run.changed,
    title: run.title,
    slug: began.scenario,
    revision: began.revision,
    seed: began.seed,
    agency: began.agency,
    mode: began.mode,
    over: run.over,
    clock: run.log.at(-1)?.at ?? 0,
    ...(ended ? { ending: ended.ending } : {}),
    ...(run.lowest === undefined ? {} : { lowest: run.lowest }),
    decisions: run.log.filter((event) => event.type === 'decided').length,
  };
}
