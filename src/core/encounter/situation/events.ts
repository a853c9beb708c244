import type {
  Behavior,
  Disposition,
  ForceOption,
  Group,
  Level,
  Move,
  Promised,
  Resource,
  Stage,
  Step,
} from '#doctrine';
import type { Position } from '#place';
import type { Appearance, Bearing, Custody, Face, Held, Injury, Manner, Phase, Posture, Sound, Vehicle } from '#story';
import type { FiredRule } from '#subject';
import type { CueId } from './cues';

/** Practice allows rewinding and the coaching meter; assessed allows neither. */
export type Mode = 'practice' | 'assessed';

/** The format of the logs that are written today. */
export const FORMAT = 2;

/** What the seed drew: yes or no, or a word, by the name of the draw. */
export type Draws = Readonly<Record<string, boolean | string>>;

interface At {
  /** Seconds on the incident clock. */
  readonly at: number;
}

/** The run began. */
export interface Began extends At {
  readonly type: 'began';
  readonly format: typeof FORMAT;
  /** A hash over the rules, the doctrine and the resources that the run was played with. */
  readonly engine: string;
  readonly scenario: string;
  readonly revision: string;
  readonly seed: number;
  readonly agency: string;
  readonly policy: string;
  readonly mode: Mode;
  /** Whether endings in which somebody dies can be reached. */
  readonly deaths: boolean;
  /** What the seed drew; hidden from the trainee until the debrief. */
  readonly draws: Draws;
  /** How the subject looks, and what they are called, where that was drawn; nothing else in a log depends on it. */
  readonly appearance?: Appearance;
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

/** What can be seen and heard of somebody changed, or a sound was heard. */
export interface Observed extends At {
  readonly type: 'observed';
  /** Cast id; none means the subject. */
  readonly who?: string;
  readonly posture?: Posture;
  readonly face?: Face;
  /** Everything held from here on. */
  readonly holds?: readonly Held[];
  readonly custody?: Custody;
  readonly behavior?: Behavior;
  readonly sounds?: readonly Sound[];
  readonly lightBar?: boolean;
  /** What an observer can see and hear of the subject now. */
  readonly cues?: readonly CueId[];
}

/** The officer learned something that can be relied on from here on. */
interface Learned extends At {
  readonly type: 'learned';
  /** A fact in the author's words, and what it bears on. */
  readonly fact?: string;
  readonly bears?: readonly Bearing[];
  /** An id of the scenario's knowledge. */
  readonly knows?: string;
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
  /** What the officer promised the person with it. */
  readonly promises?: readonly Promised[];
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

/** Somebody is at another place: came, went or left. */
export interface Moved extends At {
  readonly type: 'moved';
  readonly who: string;
  readonly to: Position;
}

/** A vehicle of the story came to stand at a space of the place, or drove off. */
export interface Drove extends At {
  readonly type: 'drove';
  readonly vehicle: Vehicle;
  /** Name of the space, or `gone`. */
  readonly to: string;
  /** Whether it went the way that it came, backward. */
  readonly backward?: true;
}

/** A resource was asked for; `seconds` is its distance in time, none when this agency does not have it now. */
export interface Requested extends At {
  readonly type: 'requested';
  readonly resource: Resource;
  readonly seconds?: number;
}

/** Somebody of the cast is on the way by themselves; `seconds` is how far away they are, none when they will not come. */
export interface Expected extends At {
  readonly type: 'expected';
  readonly who: string;
  readonly seconds?: number;
}

/** A resource arrived, or somebody who was expected. */
export interface Arrived extends At {
  readonly type: 'arrived';
  readonly resource?: Resource;
  readonly who?: string;
}

/** Force was used or shown. */
export interface UsedForce extends At {
  readonly type: 'used-force';
  readonly option: ForceOption;
  readonly display: boolean;
  /** What the subject was doing at that moment. */
  readonly behavior: Behavior;
  /** Distance between officer and subject in decimeters; none when the subject had gone. */
  readonly decimeters?: number;
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
  | Drove
  | Requested
  | Expected
  | Arrived
  | UsedForce
  | Injured
  | Rewound
  | Ended;

/** The growing list of events; it is the only thing ever saved. */
export type Log = readonly EncounterEvent[];
