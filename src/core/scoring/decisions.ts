import { type Behavior, BEHAVIORS, entryOf, type Group, isA, resistance, type Step, techniqueOf } from '#doctrine';
import { haveLeft, OFFICER, type OfferedChoice, type Writable } from '#encounter';
import type { Phase } from '#story';
import type { FiredRule } from '#subject';
import type { Reading } from '#encounter';
import { levelSeen, listens, only, presses, signsBefore, type Turn } from '#scoring/run';
import type { Quality, Review } from '#scoring/review';
import type { Finding } from '#scoring/criteria';

/** A line spoken or narrated, with what the subject made of it where the author says so. */
export interface Spoken {
  readonly at: number;
  readonly speaker?: string;
  readonly text: string;
  readonly view?: string;
}

/** One decision, reviewed. */
export interface DecisionReview {
  readonly decision: number;
  readonly at: number;
  /** Index of the `decided` event in the log. */
  readonly event: number;
  readonly choice: string;
  readonly text: string;
  readonly group: Group;
  readonly phase: Phase;
  readonly techniques: readonly string[];
  readonly steps: readonly Step[];
  readonly quality: Quality;
  readonly late: boolean;
  readonly before: Reading;
  readonly after: Reading;
  /** Rules fired by the act itself. */
  readonly rules: readonly FiredRule[];
  /** Rules fired by what happened after it, by which the decision is not judged. */
  readonly aside: readonly FiredRule[];
  /** Distance before the decision, in decimeters. */
  readonly decimeters?: number;
  readonly behavior: Behavior;
  /** What could be seen and heard of the person before the decision, in plain words. */
  readonly seen: string;
  /** Set where officer and person were away from the place together, such as on a ride. */
  readonly together?: true;
  /** Set once the person had gone or was in somebody else's care: nothing of it moved the person any more. */
  readonly parted?: true;
  /** Set where somebody was hurt before the next decision. */
  readonly injured?: true;
  /** What was said and seen between this decision and the next. */
  readonly followed: readonly Spoken[];
  /** How the decision was answered: by the person, or else by somebody else, or else by what was seen; none where nothing was told. */
  readonly answer?: Spoken;
  /** Texts of the other choices that were on offer, force apart. */
  readonly others: readonly string[];
  /** Up to two of those that neither press the person nor use force, those that listen first. */
  readonly open: readonly string[];
  /** Indices into the report's findings. */
  readonly findings: readonly number[];
}

/** Every decision that counts, reviewed, in order. */
export function decisionsOf(
  { scenario: { about }, events, turns, quality, parted }: Review,
  findings: readonly Finding[],
): readonly DecisionReview[] {
  const found = new Map<number, number[]>(turns.map(({ decision }) => [decision, []]));
  for (const [index, { decision }] of findings.entries()) found.get(decision)?.push(index);
  return turns.map((turn) => {
    const { decision, at, index, choice, text, group, steps, late, before, after, rules, aside } = turn;
    const { phase, reading, decimeters, behavior } = before;
    const gone = index > parted;
    const lines = followed(turn);
    const answer = answerTo(turn, lines, about.subject.who);
    const reviewed: Writable<DecisionReview> = {
      decision,
      at,
      event: index,
      choice,
      text,
      group,
      phase,
      techniques: turn.moves.map((move) => techniqueOf(move).name),
      steps,
      quality: quality.get(decision) ?? 'neutral',
      late,
      before: { ...reading, level: levelSeen(turn.before) },
      after: gone
        ? { ...reading, level: levelSeen(turn.before) }
        : { ...after, level: levelSeen({ behavior: turn.end.behavior, reading: after }) },
      rules: gone ? [] : rules,
      aside: gone ? [] : aside,
      behavior,
      seen: seenAs(behavior, signsBefore(events, index)),
      followed: lines,
      others: turn.choices.filter((other) => other.id !== choice && !isA(other, 'force')).map((other) => other.text),
      open: openIn(turn),
      findings: found.get(decision) ?? [],
    };
    if (decimeters !== undefined) reviewed.decimeters = decimeters;
    if (haveLeft(turn.before.situation, about)) reviewed.together = true;
    if (gone) reviewed.parted = true;
    if (turn.then.some(({ event }) => event.type === 'injured')) reviewed.injured = true;
    if (answer) reviewed.answer = answer;
    return reviewed;
  });
}

/** The signs of the moment; the policy word stands before them only where the person resisted. */
function seenAs(behavior: Behavior, signs: readonly string[]): string {
  const { name, observable } = entryOf(BEHAVIORS, behavior);
  if (signs.length === 0) return `${name}: ${observable}.`;
  return resistance(behavior) >= 2 ? `${name}. ${signs.join(' ')}` : signs.join(' ');
}

/** Whoever was asked something answers it; to everything else the person does. */
function answerTo(turn: Turn, lines: readonly Spoken[], subject: string): Spoken | undefined {
  const spoken = lines.filter(({ speaker }) => speaker !== undefined && speaker !== OFFICER);
  const own = isA(turn, 'ask') || isA(turn, 'request') ? undefined : spoken.find(({ speaker }) => speaker === subject);
  return own ?? spoken[0] ?? lines.find(({ speaker }) => speaker === undefined);
}

const known = new WeakMap<OfferedChoice, boolean>();

/** Whether a choice goes on with the encounter, without pressure or force; choices that are offered again and again are looked at once. */
function goesOn(choice: OfferedChoice): boolean {
  let goes = known.get(choice);
  if (goes === undefined) known.set(choice, (goes = !presses(choice) && !isA(choice, 'force') && !isA(choice, 'end')));
  return goes;
}

function openIn({ choices, choice }: Turn): readonly string[] {
  const gentle = choices.filter((other) => other.id !== choice && goesOn(other));
  const heard = gentle.filter(listens).slice(0, 2);
  const others = gentle.filter((other) => !heard.includes(other)).slice(0, 2 - heard.length);
  return [...heard, ...others].map(({ text }) => text);
}

function followed(turn: Turn): readonly Spoken[] {
  return only(turn.then, 'said').map(({ event: { at, speaker, text, view } }) => {
    const spoken: Writable<Spoken> = { at, text };
    if (speaker !== undefined) spoken.speaker = speaker;
    if (view !== undefined) spoken.view = view;
    return spoken;
  });
}
