import type { Policy } from '#doctrine';
import type { Scenario } from '#story';
import * as v from 'valibot';
import { begin, decide, inputOf, rewind } from './decide';
import type { Encounter } from './encounter';
import type { Began, Log } from '#encounter/situation';

const Whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const EventSchema = v.variant('type', [
  v.looseObject({
    type: v.literal('began'),
    at: Whole,
    scenario: v.string(),
    revision: v.string(),
    seed: v.pipe(v.number(), v.integer()),
    agency: v.string(),
    policy: v.string(),
    mode: v.picklist(['practice', 'assessed']),
  }),
  v.looseObject({
    type: v.literal('decided'),
    at: Whole,
    decision: Whole,
    choice: v.string(),
    seconds: Whole,
    late: v.boolean(),
    reasons: v.optional(v.array(v.string())),
  }),
  v.looseObject({ type: v.literal('rewound'), at: Whole, to: Whole }),
  v.looseObject({
    type: v.picklist([
      'entered',
      'said',
      'observed',
      'learned',
      'offered',
      'responded',
      'moved',
      'requested',
      'arrived',
      'used-force',
      'injured',
      'ended',
    ]),
    at: Whole,
  }),
]);
const LogSchema = v.pipe(v.array(EventSchema), v.minLength(1));

/** Reads a log from parsed JSON. Only what a replay needs is checked here, because a replay makes everything else anew. */
export function parseLog(data: unknown): { readonly log: Log } | { readonly problems: readonly string[] } {
  const inner = typeof data === 'object' && data !== null && 'log' in data ? data.log : data;
  const result = v.safeParse(LogSchema, inner);
  if (!result.success) {
    return { problems: result.issues.map(sentenceOf) };
  }
  if (result.output[0]?.type !== 'began') return { problems: ['Event 0: a log begins with an event of type “began”.'] };
  // The data itself, not the schema's copy: a copy would put the keys of each event in another order.
  return { log: inner as Log };
}

/** What is wrong with a log, for whoever tries to open it. */
function sentenceOf({ path, received }: v.BaseIssue<unknown>): string {
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

/**
 * Plays a log again from its decisions. A log of another revision is replayed as long as every decision still exists, with a note; otherwise the problem says
 * at which decision the script no longer follows.
 */
export function replay(
  scenario: Scenario,
  policy: Policy,
  log: Log,
): { readonly encounter: Encounter; readonly note?: string } | { readonly problem: string } {
  const began = beginning(log);
  if (began.scenario !== scenario.slug)
    return { problem: `This log is of the scenario “${began.scenario}”, not of “${scenario.slug}”.` };
  if (began.agency !== policy.id)
    return { problem: `This log was made with the agency pack “${began.agency}”, not with “${policy.id}”.` };
  let encounter = begin(scenario, policy, { seed: began.seed, mode: began.mode });
  for (const [index, event] of log.entries()) {
    if (event.type === 'rewound') {
      if (began.mode !== 'practice') return { problem: `Event ${index}: an assessed run cannot be rewound.` };
      if (!encounter.log.some((earlier) => earlier.type === 'offered' && earlier.decision === event.to))
        return { problem: `Event ${index}: there is no decision ${event.to} to go back to.` };
      encounter = rewind(encounter, event.to);
    }
    if (event.type !== 'decided') continue;
    if (!encounter.offers.some((offer) => offer.id === event.choice)) {
      return {
        problem: `Event ${index}: at decision ${event.decision} the choice “${event.choice}” is not on offer. The script has changed since this run (revision ${began.revision}, now ${scenario.revision}).`,
      };
    }
    encounter = decide(encounter, inputOf(event));
  }
  if (began.revision !== scenario.revision)
    return {
      encounter,
      note: `The script has changed since this run (revision ${began.revision}, now ${scenario.revision}); every decision still exists.`,
    };
  if (began.policy !== policy.revision)
    return {
      encounter,
      note: `The agency pack has changed since this run (revision ${began.policy}, now ${policy.revision}).`,
    };
  if (JSON.stringify(encounter.log) !== JSON.stringify(log))
    return { encounter, note: 'The log differs from what its decisions lead to; it was edited or cut short.' };
  return { encounter };
}
