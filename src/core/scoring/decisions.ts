import { type Behavior, isA, type Step, techniqueOf } from '#doctrine';
import type { Face, Pose, Phase } from '#story';
import type { FiredRule } from '#subject';
import type { Finding } from './criteria/findings';
import { only } from './criteria/run/effective';
import type { Reading } from './criteria/run/moment';
import type { Quality } from './criteria/run/quality';
import type { Review } from './criteria/run/review';
import type { Turn } from './criteria/run/turns';

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
  readonly group: 'say' | 'do' | 'force';
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
  /** Distance before the decision, in decimetres. */
  readonly decimetres: number;
  readonly pose?: Pose;
  readonly face?: Face;
  readonly behavior: Behavior;
  /** What was said and seen between this decision and the next. */
  readonly followed: readonly Spoken[];
  /** Texts of the other choices that were on offer, force apart. */
  readonly others: readonly string[];
  /** Indices into the report's findings. */
  readonly findings: readonly number[];
}

/** Every decision that counts, reviewed, in order. */
export function decisionsOf({ turns, quality }: Review, findings: readonly Finding[]): readonly DecisionReview[] {
  return turns.map((turn) => ({
    decision: turn.decision,
    at: turn.at,
    event: turn.index,
    choice: turn.choice,
    text: turn.text,
    group: turn.group,
    phase: turn.before.phase,
    techniques: turn.moves.map((move) => techniqueOf(move).name),
    steps: turn.steps,
    quality: quality.get(turn.decision) ?? 'neutral',
    late: turn.late,
    before: turn.before.reading,
    after: turn.after,
    rules: turn.rules,
    aside: turn.aside,
    decimetres: turn.before.decimetres,
    ...(turn.before.pose ? { pose: turn.before.pose } : {}),
    ...(turn.before.face ? { face: turn.before.face } : {}),
    behavior: turn.before.behavior,
    followed: followed(turn),
    others: turn.choices.filter((choice) => choice.id !== turn.choice && !isA(choice, 'force')).map(({ text }) => text),
    findings: findings.flatMap((finding, index) => (finding.decision === turn.decision ? [index] : [])),
  }));
}

function followed(turn: Turn): readonly Spoken[] {
  return only(turn.then, 'said').map(({ event: { at, speaker, text, view } }) => ({
    at,
    ...(speaker === undefined ? {} : { speaker }),
    text,
    ...(view === undefined ? {} : { view }),
  }));
}
