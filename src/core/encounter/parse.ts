import { type Began, FORMAT, type Log } from '#encounter/situation';
import { FIGURES } from '#story';
import * as v from 'valibot';

const LATER = 'This log was written by a later release of Talkdown; open it there.';
const Whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const Score = v.pipe(Whole, v.maxValue(100));
const Words = v.array(v.string());
const Move = v.looseObject({ kind: v.string(), word: v.string() });
const Choice = v.looseObject({
  id: v.string(),
  text: v.string(),
  group: v.string(),
  moves: v.array(Move),
  takes: Whole,
});
const Rule = v.looseObject({
  rule: v.string(),
  field: v.picklist(['escalation', 'trust', 'comprehension']),
  amount: v.pipe(v.number(), v.integer()),
});
const Injury = v.looseObject({ who: v.string(), severity: v.string() });
const Spot = v.looseObject({ at: v.pipe(v.number(), v.integer()), away: v.pipe(v.number(), v.integer()) });

const of = <T extends string, E extends v.ObjectEntries>(type: T, entries: E) =>
  v.looseObject({ type: v.literal(type), at: Whole, ...entries });

/** What every event has to hold so that a log can be played again, or read where it cannot; whatever else it holds is let pass. */
const EVENTS = [
  of('began', {
    format: v.optional(v.literal(FORMAT, LATER)),
    scenario: v.string(),
    revision: v.string(),
    seed: v.pipe(v.number(), v.integer()),
    agency: v.string(),
    policy: v.string(),
    mode: v.picklist(['practice', 'assessed']),
    appearance: v.optional(v.looseObject({ figure: v.picklist(FIGURES), name: v.optional(v.string()) })),
  }),
  of('decided', { decision: Whole, choice: v.string(), seconds: Whole, late: v.boolean(), reasons: v.optional(Words) }),
  of('offered', { decision: Whole, choices: v.array(Choice), limit: v.optional(Whole) }),
  of('responded', { rules: v.array(Rule), escalation: Score, trust: Score, comprehension: Score }),
  of('entered', { phase: v.picklist(['dispatch', 'contact', 'outcome']) }),
  of('said', { text: v.string(), speaker: v.optional(v.string()) }),
  of('observed', { enters: v.optional(Words), leaves: v.optional(Words), weapon: v.optional(v.string()) }),
  of('learned', { fact: v.optional(v.string()) }),
  of('drove', { vehicle: v.string(), to: v.string() }),
  of('requested', { resource: v.string(), seconds: v.optional(Whole) }),
  of('expected', { who: v.string(), seconds: v.optional(Whole) }),
  of('arrived', { resource: v.optional(v.string()), who: v.optional(v.string()) }),
  of('used-force', { option: v.string(), display: v.boolean(), behavior: v.string() }),
  of('injured', { injury: Injury }),
  of('rewound', { to: Whole }),
  of('ended', { ending: v.string(), disposition: v.string(), injuries: v.array(Injury) }),
] as const;
const logOf = <E extends v.ObjectEntries>(moved: E) =>
  v.pipe(v.array(v.variant('type', [...EVENTS, of('moved', moved)])), v.minLength(1));
const Today = logOf({ who: v.string(), to: v.union([v.string(), Spot]) });
/** As release 0.1.0 wrote it, before logs had a format. */
const First = logOf({ decimetres: Whole, cover: v.boolean(), lightBar: v.boolean() });

/** Reads a log of either format from parsed JSON, and says where it is none. The data comes back as it is; `replay` puts an old format into today's events. */
export function parseLog(data: unknown): { readonly log: Log } | { readonly problems: readonly string[] } {
  const inner = typeof data === 'object' && data !== null && 'log' in data ? data.log : data;
  const first: unknown = Array.isArray(inner) ? inner[0] : undefined;
  const hasFormat = typeof first === 'object' && first !== null && 'format' in first;
  const result = hasFormat ? v.safeParse(Today, inner) : v.safeParse(First, inner);
  if (!result.success) {
    return { problems: result.issues.map(sentenceOf) };
  }
  if (result.output[0]?.type !== 'began') return { problems: ['Event 0: a log begins with an event of type “began”.'] };
  // The data itself, not the schema's copy: a copy would put the keys of each event in another order.
  return { log: inner as Log };
}

/** What is wrong with a log, for whoever tries to open it. */
function sentenceOf({ path, received, message }: v.BaseIssue<unknown>): string {
  if (message === LATER) return message;
  if (!path) return 'The log has to be a list of events that begins with one of type “began”.';
  const place = path.map((item) => String(item.key)).join('.');
  return `Event ${place} ${received === 'undefined' ? 'is missing' : `cannot be ${shortened(received)}`}.`;
}

function shortened(words: string): string {
  const letters = Array.from(words);
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : words;
}

/** The event that a log begins with. */
export function beginning(log: Log): Began {
  const first = log[0];
  if (first?.type !== 'began') throw new Error('A log begins with an event of type “began”.');
  return first;
}
