import type { OfferedChoice } from '#encounter';

/** The way to the scene as the call has it: seconds it takes, and the streets one passes. */
interface Way {
  readonly takes: number;
  readonly past: readonly string[];
}

/** A street on the way, where it lies on the strip (0-100), and whether it lies behind. */
export interface Stop {
  readonly name: string;
  readonly at: number;
  readonly passed: boolean;
}

/** The drive as the strip shows it. */
export interface Drive {
  /** Seconds to the scene, 0 when the car is there. */
  readonly left: number;
  /** Share of the way that lies behind, 0-100. */
  readonly progress: number;
  readonly stops: readonly Stop[];
  /** How many questions fit before the car is there. */
  readonly questions: number;
}

/** Where the car is on its way, at a second of the incident clock; a question takes as long as the longest on offer. */
export function driveAt({ takes, past }: Way, clock: number, questions: readonly OfferedChoice[]): Drive {
  const left = Math.max(0, takes - clock);
  const progress = Math.round((100 * (takes - left)) / Math.max(1, takes));
  const longest = Math.max(...questions.map((choice) => choice.takes));
  const fit = questions.length === 0 ? 0 : Math.floor(left / Math.max(1, longest));
  return {
    left,
    progress,
    stops: past.map((name, index) => {
      const at = Math.round((100 * (index + 1)) / (past.length + 1));
      return { name, at, passed: at <= progress };
    }),
    questions: Math.min(questions.length, fit),
  };
}
