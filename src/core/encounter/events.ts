import type { Behavior, Disposition, ForceOption, Group, Level, Move, Resource, Stage, Step } from '#doctrine';
import type { Face, Injury, Manner, Phase, Pose, Sound } from '#story';
import type { Cue, FiredRule } from '#subject';

/** Practice allows rewinding and the coaching meter; assessed allows neither. */
export type Mode = 'practice' | 'assessed';

interface At {
  /** Seconds on the incident clock. */
  readonly at: number;
}

/** The run began. */
export interface Began extends At {
  readonly type: 'began';
  readonly scenario: string;
  readonly revision: string;
  readonly seed: number;
  readonly agency: string;
  readonly policy: string;
  readonly mode: Mode;
  /** What the seed drew; hidden from the trainee until the debrief. */
  readonly draws: Readonly<Record<string, boolean>>;
}

/** The run moved into another part: dispatch, contact or outcome. */
interface Entered extends At {
  readonly type: 'entered';
  readonly phase: Phase;
}

/** Somebody said something, or the narration did (no speaker). */
export interface Said extends At {
  readonly type: 'said';
  /** Cast id; none for narration. `officer` is the trainee. */
  readonly speaker?: string;
  readonly text: string;
  readonly manner?: Manner;
  /** What the subject made of it; shown only in the debrief. */
  readonly view?: string;
}

/** What can be seen and heard of the subject changed, or a sound was heard. */
export interface Observed extends At {
  readonly type: 'observed';
  readonly pose?: Pose;
  readonly face?: Face;
  readonly sounds?: readonly Sound[];
  readonly behavior?: Behavior;
  readonly weapon?: string;
  readonly cues?: readonly Cue[];
  readonly enters?: readonly string[];
  readonly leaves?: readonly string[];
}

/** The officer learned a fact that can be relied on from here on. */
interface Learned extends At {
  readonly type: 'learned';
  readonly fact: string;
}

/** A choice as it was offered. */
export interface OfferedChoice {
  readonly id: string;
  readonly text: string;
  readonly group: Group;
  readonly moves: readonly Move[];
  readonly takes: number;
}

/** A decision was put to the trainee. */
export interface Offered extends At {
  readonly type: 'offered';
  /** Counts decisions from 1. */
  readonly decision: number;
  readonly choices: readonly OfferedChoice[];
  /** Seconds to decide, when the decision is timed; running out counts as waiting. */
  readonly limit?: number;
}

/** The trainee decided. */
export interface Decided extends At {
  readonly type: 'decided';
  readonly decision: number;
  readonly choice: string;
  readonly text: string;
  readonly moves: readonly Move[];
  readonly steps: readonly Step[];
  /** Seconds that went by before the choice, as counted on the incident clock. */
  readonly seconds: number;
  /** Whether the time ran out. */
  readonly late: boolean;
  /** Facts relied on, when force was chosen: texts of facts learned before. */
  readonly reasons?: readonly string[];
}

/** The person responded: every rule that fired, and the state after it. */
export interface Responded extends At {
  readonly type: 'responded';
  /** What it answers: the decision, time going by, or something that happened. */
  readonly to: 'decision' | 'event';
  readonly rules: readonly FiredRule[];
  readonly escalation: number;
  readonly trust: number;
  readonly comprehension: number;
  readonly level: Level;
  readonly stage: Stage;
}

/** Officer and subject stand at another distance, or the officer's cover or light bar changed. */
interface Moved extends At {
  readonly type: 'moved';
  readonly decimetres: number;
  readonly cover: boolean;
  readonly lightBar: boolean;
}

/** A resource was asked for; `seconds` is its distance in time, none when this agency does not have it now. */
interface Requested extends At {
  readonly type: 'requested';
  readonly resource: Resource;
  readonly seconds?: number;
}

/** A resource arrived. */
interface Arrived extends At {
  readonly type: 'arrived';
  readonly resource: Resource;
}

/** Force was used or shown. */
export interface UsedForce extends At {
  readonly type: 'used-force';
  readonly option: ForceOption;
  readonly display: boolean;
  /** What the subject was doing at that moment. */
  readonly behavior: Behavior;
  readonly decimetres: number;
}

/** Someone was hurt. */
interface Injured extends At {
  readonly type: 'injured';
  readonly injury: Injury;
}

/** Practice only: the run went back to before a decision; what came after it stays in the log and no longer counts. */
interface Rewound extends At {
  readonly type: 'rewound';
  readonly to: number;
}

/** The run ended. */
export interface Ended extends At {
  readonly type: 'ended';
  readonly ending: string;
  readonly disposition: Disposition;
  readonly injuries: readonly Injury[];
}

/** Everything that can happen in a run, in the past tense; plain JSON. */
export type EncounterEvent =
  | Began
  | Entered
  | Said
  | Observed
  | Learned
  | Offered
  | Decided
  | Responded
  | Moved
  | Requested
  | Arrived
  | UsedForce
  | Injured
  | Rewound
  | Ended;

/** The growing list of events; it is the only thing ever saved. */
export type Log = readonly EncounterEvent[];
