import { type Deed, type Group, groupOf, isA, type Promised, type Step, type Word, wordOf } from '#doctrine';
import { type Decided, OFFICER, type OfferedChoice, type Reading } from '#encounter';
import type { Bearing } from '#story';
import type { FiredRule } from '#subject';
import type { Moment, Watched } from './moment';
import { presses } from './words';

/** One decision with how things stood before it, what the person made of it, and what followed until the next. */
export interface Turn extends Deed {
  readonly words: readonly Word[];
  readonly decision: number;
  /** Index of the `decided` event in the log. */
  readonly index: number;
  readonly at: number;
  readonly choice: string;
  readonly text: string;
  readonly group: Group;
  readonly steps: readonly Step[];
  readonly late: boolean;
  /** What was promised the person with it. */
  readonly promises: readonly Promised[];
  /** Facts relied on for force, as the trainee picked them; none where the question was not asked. */
  readonly reasons: readonly string[] | undefined;
  /** Seconds the act took. */
  readonly takes: number;
  /** Everything that was on offer. */
  readonly choices: readonly OfferedChoice[];
  /** By act, the first choice on offer that does it without pressure or force. */
  readonly gentle: ReadonlyMap<Word, OfferedChoice>;
  readonly before: Moment;
  /** How things stood when the next decision came, or at the end. */
  readonly end: Moment;
  /** Whether the person had said something since the officer last spoke. */
  readonly heard: boolean;
  /** The person's state once the act had been answered. */
  readonly after: Reading;
  /** Rules fired by the act itself. */
  readonly rules: readonly FiredRule[];
  /** What the act itself did to the person, in points: less escalation, more trust and more comprehension count for it; time passing does not count. */
  readonly effect: number;
  /** Rules fired by time and events after it. */
  readonly aside: readonly FiredRule[];
  /** Facts that somebody who was spoken to told in answer; what was only seen is not among them. */
  readonly told: readonly Told[];
  /** Events after it and before the next decision. */
  readonly then: readonly Watched[];
}

/** A fact as somebody told it, and what it bears on. */
interface Told {
  readonly fact: string;
  readonly bears: readonly Bearing[];
}

/** Cuts the events into turns, one for each decision; `who` is the person's cast id. */
export function turnsOf(events: readonly Watched[], who: string): readonly Turn[] {
  const turns: Turn[] = [];
  const offers = new Map<number, readonly OfferedChoice[]>();
  let heard = false;
  events.forEach((head, place) => {
    const { event } = head;
    if (event.type === 'offered') offers.set(event.decision, event.choices);
    if (event.type === 'said' && event.speaker === who) heard = true;
    if (event.type !== 'decided') return;
    turns.push(turn(head, event, offers.get(event.decision) ?? [], following(events, place + 1), heard));
    // Silence leaves standing what was said before it.
    if (isA(event, 'say')) heard = false;
  });
  return turns;
}

/** The events from a place to the next decision. */
function following(events: readonly Watched[], from: number): readonly Watched[] {
  let to = from;
  while (to < events.length && events[to]?.event.type !== 'decided') to++;
  return events.slice(from, to);
}

function turn(
  head: Watched,
  event: Decided,
  choices: readonly OfferedChoice[],
  then: readonly Watched[],
  heard: boolean,
): Turn {
  const chosen = choices.find((choice) => choice.id === event.choice);
  const rules: FiredRule[] = [];
  const aside: FiredRule[] = [];
  const told: Told[] = [];
  let after = head.before.reading;
  let spoken = false;
  for (const { event: answer, after: moment } of then) {
    if (answer.type === 'said') spoken = answer.speaker !== undefined && answer.speaker !== OFFICER;
    if (answer.type === 'learned' && spoken && answer.fact !== undefined)
      told.push({ fact: answer.fact, bears: answer.bears ?? [] });
    if (answer.type !== 'responded') continue;
    if (answer.to === 'decision') after = moment.reading;
    (answer.to === 'decision' ? rules : aside).push(...answer.rules);
  }
  const { moves, decision, at, choice, text, steps, late, promises = [], reasons } = event;
  const { index, before } = head;
  return {
    moves,
    words: moves.map(wordOf),
    decision,
    index,
    at,
    choice,
    text,
    group: groupOf(event),
    steps,
    late,
    promises,
    reasons,
    takes: chosen?.takes ?? 0,
    choices,
    gentle: gentleOf(choices),
    before,
    end: then.at(-1)?.after ?? head.after,
    heard,
    after,
    rules,
    effect: effectOf(rules),
    aside,
    told,
    then,
  };
}

function effectOf(rules: readonly FiredRule[]): number {
  let effect = 0;
  for (const { rule, field, amount } of rules) {
    if (rule !== 'time' && rule !== 'patience') effect += field === 'escalation' ? -amount : amount;
  }
  return effect;
}

function gentleOf(choices: readonly OfferedChoice[]): ReadonlyMap<Word, OfferedChoice> {
  const gentle = new Map<Word, OfferedChoice>();
  for (const choice of choices) {
    for (const word of gentleWords(choice)) if (!gentle.has(word)) gentle.set(word, choice);
  }
  return gentle;
}

const known = new WeakMap<OfferedChoice, readonly Word[]>();

/** The acts of a choice if there is neither pressure nor force in it; choices that are offered again and again are looked at once. */
function gentleWords(choice: OfferedChoice): readonly Word[] {
  let words = known.get(choice);
  if (!words) known.set(choice, (words = presses(choice) || isA(choice, 'force') ? [] : choice.moves.map(wordOf)));
  return words;
}
