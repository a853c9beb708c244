import { MOST_HANDS } from '#classroom';
import { parseLog } from '#encounter';
import * as v from 'valibot';
import type { KeptRun } from './run';

const FORMAT = 'talkdown-run';

const Words = v.pipe(v.string(), v.maxLength(8000));
const HandsSchema = v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_HANDS)));
const AskedSchema = v.object({ decision: v.pipe(v.number(), v.integer(), v.minValue(1)), hands: HandsSchema });
const BesideSchema = v.looseObject({
  title: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
  started: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  preflection: v.optional(Words),
  recall: v.optional(v.object({ plan: Words, happened: Words, why: Words })),
  notes: v.optional(v.object({ again: Words, change: Words })),
  room: v.optional(v.array(AskedSchema)),
});

/** Writes a run as the text of a file that another browser, or the command line, can read. */
export function exportRun(run: KeptRun): string {
  const { title, started, preflection, recall, notes, room, log } = run;
  return `${JSON.stringify({ format: FORMAT, title, started, preflection, recall, notes, room, log }, null, 1)}\n`;
}

/** The name of such a file. */
export function fileName(run: KeptRun): string {
  const began = run.log[0];
  const parts = began?.type === 'began' ? [began.scenario, `seed-${String(began.seed)}`, began.agency] : [run.id];
  return `talkdown-${parts.join('-')}.json`;
}

/**
 * Reads the text of a log file: a run written by exportRun, the data of a report, or a bare log. `id` and `now` (milliseconds) are the new run's;
 * anything wrong comes back as one sentence.
 */
export function importRun(
  text: string,
  id: string,
  now: number,
): { readonly run: KeptRun } | { readonly problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: 'This file is not a Talkdown log: it is not JSON. Choose a file saved with “Save log file”.' };
  }
  const read = parseLog(data);
  if ('problems' in read) {
    return {
      problem: `This file is not a Talkdown log. ${read.problems[0] ?? ''} Choose a file saved with “Save log file”.`,
    };
  }
  const file = v.safeParse(BesideSchema, data);
  const beside = file.success ? file.output : undefined;
  const began = read.log[0];
  const slug = began?.type === 'began' ? began.scenario : 'unknown';
  return {
    run: {
      id,
      started: beside?.started ?? now,
      changed: now,
      title: beside?.title ?? slug,
      over: read.log.some((event) => event.type === 'ended'),
      ...(beside?.preflection === undefined ? {} : { preflection: beside.preflection }),
      ...(beside?.recall === undefined ? {} : { recall: beside.recall }),
      ...(beside?.notes === undefined ? {} : { notes: beside.notes }),
      ...(beside?.room === undefined ? {} : { room: beside.room }),
      log: read.log,
    },
  };
}
