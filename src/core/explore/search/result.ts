/** How much of the work an exploration may do: places kept apart, and decisions tried. */
export interface Budget {
  readonly places: number;
  readonly decisions: number;
}

/** Which runs of a story: those of a seed and an agency, for an encounter; and without endings in which somebody dies, where these were switched off. */
export interface Tale {
  readonly seed: number;
  readonly agency: string;
  readonly deaths?: false;
}

/** A way through a story: of which runs, and the choices, by id, from the beginning. */
export interface Path extends Tale {
  readonly choices: readonly string[];
}

/** Of which runs something is that says more besides. */
export function taleIn({ seed, agency, deaths }: Tale): Tale {
  return { seed, agency, ...(deaths === false && { deaths }) };
}

/** An ending that was come to. */
export interface EndingFound {
  readonly id: string;
  /** Over how many different ways it was come to. */
  readonly count: number;
  /** The shortest list of choices found that leads to it. */
  readonly shortest: Path;
  /** The same without any force on the way; none when no such way was found. */
  readonly withoutForce?: Path;
}

/** What can be wrong with a story as it is walked; so far, where chance may yet lead out of it. */
export type ProblemKind = 'fault' | 'loop' | 'lost' | 'warning' | 'loop-so-far' | 'lost-so-far';

/** A problem come across: at which knot, how to get there, and how often it was met. */
export interface ProblemFound {
  readonly kind: ProblemKind;
  readonly knot: string;
  /** Ink's own path of the place; empty where it is a decision. */
  readonly path: string;
  readonly sentence: string;
  readonly count: number;
  readonly shortest: Path;
}

/** How a choice fared: how often it was on offer and how often taken; and how often the run then came to an end within that decision. */
export interface ChoiceUse {
  readonly offered: number;
  readonly taken: number;
}

/** How a knot fared: decisions in it, the sum of the escalation they were made at, and how many were shown to have a way to an end without force. */
export interface KnotUse {
  readonly decisions: number;
  readonly escalation: number;
  readonly wayOut: number;
  /** From here, by a choice, to which knots, and how often. */
  readonly leads: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What an exploration found; plain JSON, so that workers can hand it over and `merge` can join it. */
export interface Exploration {
  /** Whether every way from every place was gone. */
  readonly complete: boolean;
  /** Whether the script let chance decide between several outcomes; those that other seeds lead to were not tried. */
  readonly rolled: boolean;
  /** What the seeds drew of the facts that differ between runs, each combination once; and how many combinations there are. */
  readonly draws: readonly string[];
  readonly drawable: number;
  readonly places: number;
  readonly decisions: number;
  /** Runs played to look further after the places were used up. */
  readonly runs: number;
  readonly longest: number;
  readonly endings: readonly EndingFound[];
  readonly problems: readonly ProblemFound[];
  readonly choices: Readonly<Record<string, ChoiceUse>>;
  readonly knots: Readonly<Record<string, KnotUse>>;
  /** Numbers of the lines said and choices offered. */
  readonly reached: readonly number[];
}

/** An exploration of nothing, which merging leaves as it is. */
export const NOTHING_EXPLORED: Exploration = {
  complete: true,
  rolled: false,
  draws: [],
  drawable: 0,
  places: 0,
  decisions: 0,
  runs: 0,
  longest: 0,
  endings: [],
  problems: [],
  choices: {},
  knots: {},
  reached: [],
};

/** Whether what was not come to can never be: every way was gone, and chance had every outcome that it can have. */
export function isProof({ complete, rolled, draws, drawable }: Exploration): boolean {
  return complete && !rolled && draws.length >= drawable;
}

/** Joins what two explorations of the same story found; the order makes no difference to what is said. */
export function merge(one: Exploration, other: Exploration): Exploration {
  return {
    complete: one.complete && other.complete,
    rolled: one.rolled || other.rolled,
    draws: [...new Set([...one.draws, ...other.draws])].sort(),
    drawable: Math.max(one.drawable, other.drawable),
    places: one.places + other.places,
    decisions: one.decisions + other.decisions,
    runs: one.runs + other.runs,
    longest: Math.max(one.longest, other.longest),
    endings: joined([...one.endings, ...other.endings], (ending) => ending.id, mergeEndings),
    problems: joined([...one.problems, ...other.problems], problemKey, mergeProblems),
    choices: mergeRecords(one.choices, other.choices, (a, b) => ({
      offered: a.offered + b.offered,
      taken: a.taken + b.taken,
    })),
    knots: mergeRecords(one.knots, other.knots, mergeKnots),
    reached: [...new Set([...one.reached, ...other.reached])].sort((a, b) => a - b),
  };
}

/** What makes two problems the same problem. */
export function problemKey(problem: Pick<ProblemFound, 'kind' | 'knot' | 'path' | 'sentence'>): string {
  return `${problem.kind} ${problem.knot} ${problem.path} ${problem.sentence}`;
}

/** The shorter of two paths; of equal ones the first by seed, agency, deaths and choices, so that the order of joining does not show. */
function shorter(one: Path, other: Path): Path {
  if (one.choices.length !== other.choices.length) return one.choices.length < other.choices.length ? one : other;
  return pathKey(one) <= pathKey(other) ? one : other;
}

const pathKey = (path: Path) =>
  `${String(path.seed).padStart(10, '0')} ${path.agency} ${path.deaths ?? ''} ${path.choices.join()}`;

function mergeEndings(one: EndingFound, other: EndingFound): EndingFound {
  const peaceful =
    one.withoutForce && other.withoutForce
      ? shorter(one.withoutForce, other.withoutForce)
      : (one.withoutForce ?? other.withoutForce);
  return {
    id: one.id,
    count: one.count + other.count,
    shortest: shorter(one.shortest, other.shortest),
    ...(peaceful && { withoutForce: peaceful }),
  };
}

function mergeProblems(one: ProblemFound, other: ProblemFound): ProblemFound {
  return { ...one, count: one.count + other.count, shortest: shorter(one.shortest, other.shortest) };
}

function mergeKnots(one: KnotUse, other: KnotUse): KnotUse {
  return {
    decisions: one.decisions + other.decisions,
    escalation: one.escalation + other.escalation,
    wayOut: one.wayOut + other.wayOut,
    leads: mergeRecords(one.leads, other.leads, (a, b) => mergeRecords(a, b, (c, d) => c + d)),
  };
}

function mergeRecords<T>(
  one: Readonly<Record<string, T>>,
  other: Readonly<Record<string, T>>,
  join: (a: T, b: T) => T,
): Readonly<Record<string, T>> {
  const all = new Map(Object.entries(one));
  for (const [key, value] of Object.entries(other)) {
    const old = all.get(key);
    all.set(key, old === undefined ? value : join(old, value));
  }
  return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function joined<T>(list: readonly T[], keyOf: (one: T) => string, join: (a: T, b: T) => T): readonly T[] {
  const all = new Map<string, T>();
  for (const one of list) {
    const old = all.get(keyOf(one));
    all.set(keyOf(one), old === undefined ? one : join(old, one));
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, one]) => one);
}
