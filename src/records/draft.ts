import * as v from 'valibot';

const Words = v.pipe(v.string(), v.maxLength(8000));
const Amount = v.pipe(v.number(), v.integer(), v.minValue(0));
const ThinkingSchema = v.object({ decision: Amount, seconds: Amount, extensions: Amount });
const RecallSchema = v.object({ plan: Words, happened: Words, why: Words });

/** Something unfinished that outlives a reload of its tab, where the browser lets it. */
interface Draft<T> {
  readonly read: () => T | undefined;
  /** Keeps what there is now; nothing to let go of it. */
  readonly write: (unfinished: T | undefined) => void;
}

/** What is unfinished: the plan before a run, by scenario; and by run how long its open decision has been thought about, and the answers to the recall questions. */
export interface Drafts {
  readonly plan: (scenario: string) => Draft<string>;
  readonly thinking: (run: string) => Draft<v.InferOutput<typeof ThinkingSchema>>;
  readonly recall: (run: string) => Draft<v.InferOutput<typeof RecallSchema>>;
}

/** Opens the drafts of this tab. They are a comfort: a browser that refuses to keep them is not complained of. */
export function openDrafts(): Drafts {
  return {
    plan: (scenario) => draft(`plan.${scenario}`, Words),
    thinking: (run) => draft(`thinking.${run}`, ThinkingSchema),
    recall: (run) => draft(`recall.${run}`, RecallSchema),
  };
}

function draft<T>(name: string, schema: v.GenericSchema<T>): Draft<T> {
  const place = `talkdown.${name}`;
  return {
    read: () => {
      try {
        const kept = v.safeParse(schema, JSON.parse(sessionStorage.getItem(place) ?? 'null'));
        return kept.success ? kept.output : undefined;
      } catch {
        return undefined;
      }
    },
    write: (unfinished) => {
      try {
        if (unfinished === undefined) sessionStorage.removeItem(place);
        else sessionStorage.setItem(place, JSON.stringify(unfinished));
      } catch {
        // Then a reload begins it anew.
      }
    },
  };
}
