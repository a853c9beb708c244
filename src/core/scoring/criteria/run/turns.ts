import { type Deed, isA, type Step, type Word, wordOf } from '#doctrine';
import type { Decided, EncounterEvent, OfferedChoice } from '#encounter';
import type { Scenario } from '#story';
import type { FiredRule } from '#subject';
import type { Placed } from './effective';
import { type Moment, next, opening, type Reading } from './moment';
import { presses } from './words';
import { latest } from './latest';

/** One decision with how things stood before it, what the person made of it, and what followed until the next. */
export interface Turn extends Deed {
  readonly decision: number;
  /** Index of the `decided` event in the log. */
  readonly index: number;
  readonly at: number;
  readonly choice: string;
  readonly text: string;
  readonly group: OfferedChoice['group'];
  readonly steps: readonly Step[];
  readonly late: boolean;
  /** Facts relied on for force, as the trainee picked them; none where the question was not asked. */
  readonly reasons?: readonly string[];
  /** Seconds the act took. */
  readonly takes: number;
  /** Everything that was on offer. */
  readonly choices: readonly OfferedChoice[];
  /** By act, the first choice on offer that does it without pressure or force. */
  readonly gentle: ReadonlyMap<Word, OfferedChoice>;
  readonly before: Moment;
  /** The person's state once the act had been answered. */
  readonly after: Reading;
  /** Rules fired by the act itself. */
  readonly rules: readonly FiredRule[];
  /** Rules fired by time and events after it. */
  readonly aside: readonly FiredRule[];
  /** Events after it and before the next decision. */
  readonly then: readonly Placed[];
}

/** Every event that counts, with how things stood before it. */
export interface Watched extends Placed {
  readonly before: Moment;
}

/** Walks the events once and says how things stood before each. */
export function watch(scenario: Scenario, events: readonly Placed[]): readonly Watched[] {
  let moment = opening(scenario);
  return events.map((placed) => {
    const before = moment;
    moment = next(moment, placed.event);
    return { ...placed, before };
  });
}

/** Cuts the events into turns, one for each decision. */
export function turnsOf(events: readonly Watched[]): readonly Turn[] {
  const cuts = events.flatMap(({ event }, place) => (event.type === 'decided' ? [place] : []));
  return cuts.flatMap((cut, nth) => {
    const head = events[cut];
    if (head?.event.type !== 'decided') return [];
    const choices = lastOffer(events.slice(0, cut), head.event.decision);
    return [turn(head, head.event, choices, events.slice(cut + 1, cuts[nth + 1]))];
  });
}

function lastOffer(events: readonly Watched[], decision: number): readonly OfferedChoice[] {
  const put = latest(events, ({ event }) => event.type === 'offered' && event.decision === decision)?.event;
  return put?.type === 'offered' ? put.choices : [];
}

function turn(head: Watched, event: Decided, choices: readonly OfferedChoice[], then: readonly Watched[]): Turn {
  const chosen = choices.find((choice) => choice.id === event.choice);
  const answers = then.map((placed) => placed.event).filter((answer) => answer.type === 'responded');
  const answered = answers.filter((answer) => answer.to === 'decision');
  return {
    decision: event.decision,
    index: head.index,
    at: event.at,
    choice: event.choice,
    text: event.text,
    moves: event.moves,
    group: chosen?.group ?? groupOf(event),
    steps: event.steps,
    late: event.late,
    ...(event.reasons ? { reasons: event.reasons } : {}),
    takes: chosen?.takes ?? 0,
    choices,
    gentle: gentleOf(choices),
    before: head.before,
    after: readingOf(answered.at(-1)) ?? head.before.reading,
    rules: answered.flatMap((answer) => answer.rules),
    aside: answers.filter((answer) => answer.to === 'event').flatMap((answer) => answer.rules),
    then,
  };
}

function groupOf(deed: Deed): Turn['group'] {
  if (isA(deed, 'force')) return 'force';
  return isA(deed, 'say') ? 'say' : 'do';
}

function readingOf(event: Extract<EncounterEvent, { type: 'responded' }> | undefined): Reading | undefined {
  if (!event) return undefined;
  const { escalation, trust, comprehension, level, stage } = event;
  return { escalation, trust, comprehension, level, stage };
}

/** How things stood once everything that followed a turn had happened. */
export function settled(turn: Turn): Moment {
  const start: Moment = { ...turn.before, reading: turn.after };
  return turn.then.reduce((moment, { event }) => next(moment, event), start);
}

function gentleOf(choices: readonly OfferedChoice[]): ReadonlyMap<Word, OfferedChoice> {
  const gentle = new Map<Word, OfferedChoice>();
  for (const choice of choices) {
    if (presses(choice) || isA(choice, 'force')) continue;
    for (const move of choice.moves) if (!gentle.has(wordOf(move))) gentle.set(wordOf(move), choice);
  }
  return gentle;
}
