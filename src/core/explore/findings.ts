import type { Diagnostic, Scenario } from '#story';
import type { Exploration, Path, ProblemFound } from './result';
import type { Sayable } from './terrain';

/** What to compare an exploration with, to say what is wrong and where. */
export interface Examined {
  /** What the story is called on the command line, such as `bus-stop` or `tale.ink`. */
  readonly name: string;
  /** The file that a problem without a place of its own belongs to. */
  readonly file: string;
  readonly sayings: readonly Sayable[];
  readonly scenario?: Scenario;
  /** The text of the ink files by path, to find the line of a saying. */
  readonly sources?: Readonly<Record<string, string>>;
}

/** How much of a story was come to: what was found, and the most there can be, because no way leads to the rest. */
export interface Coverage {
  readonly found: number;
  readonly possible: number;
  readonly all: number;
}

/** How many of the choices, or of the lines, an exploration came to. */
export function coverageOf(exploration: Exploration, sayings: readonly Sayable[], kind: Sayable['kind']): Coverage {
  const reached = new Set(exploration.reached);
  const all = sayings.filter((saying) => saying.kind === kind);
  const found = all.filter((saying) => reached.has(saying.number)).length;
  const possible = all.filter((saying) => saying.connected).length;
  // Nothing more can come of a story that was gone through to its end.
  return { found, possible: exploration.complete ? found : possible, all: all.length };
}

/** What exploring says to the author, with file and line; what the budget left open is said to be open. */
export function findingsOf(exploration: Exploration, subject: Examined): readonly Diagnostic[] {
  return [
    ...exploration.problems.map((problem) => problemFound(problem, subject)),
    ...endingsMissed(exploration, subject),
    ...sayingsMissed(exploration, subject),
  ];
}

/** The command that plays a path again. */
export function replayOf(name: string, path: Path): string {
  const terms = path.agency === '' ? '' : ` --seed ${path.seed} --agency ${path.agency}`;
  return `talkdown play ${name}${terms} --choices ${path.choices.join(',')}`;
}

const SEVERITY = { fault: 'error', loop: 'error', lost: 'warning', warning: 'warning' } as const;

function problemFound(problem: ProblemFound, subject: Examined): Diagnostic {
  const place = placeOf(problem.path, problem.knot, subject);
  const where = problem.knot === '' ? '' : `In ${problem.knot}: `;
  return {
    ...place,
    severity: SEVERITY[problem.kind],
    rule:
      problem.kind === 'fault'
        ? 'runtime'
        : problem.kind === 'loop'
          ? 'no-way-out'
          : problem.kind === 'lost'
            ? 'only-force-left'
            : 'runtime-warning',
    message: `${where}${problem.sentence} Replay it with: ${replayOf(subject.name, problem.shortest)}`,
  };
}

function endingsMissed(exploration: Exploration, { scenario, file }: Examined): readonly Diagnostic[] {
  const met = new Set(exploration.endings.map((ending) => ending.id));
  return (scenario?.about.endings ?? []).flatMap(({ id }): readonly Diagnostic[] => {
    if (met.has(id)) return [];
    const message = exploration.complete
      ? `The ending “${id}” cannot be reached: every path was tried.`
      : `The ending “${id}” was not reached within the budget (${exploration.decisions} decisions); try a larger one before believing that it can be.`;
    return [
      {
        file: file.replace(/main\.ink$/, 'scenario.json'),
        line: 0,
        severity: exploration.complete ? 'error' : 'warning',
        rule: 'ending-not-reached',
        message,
      },
    ];
  });
}

function sayingsMissed(exploration: Exploration, subject: Examined): readonly Diagnostic[] {
  const reached = new Set(exploration.reached);
  return subject.sayings.flatMap((saying): readonly Diagnostic[] => {
    if (reached.has(saying.number)) return [];
    const place =
      saying.file === undefined
        ? placeOf(saying.path, saying.knot, subject, saying.text)
        : { file: saying.file, line: saying.line ?? 0 };
    // A scenario may replace what the library says; that is no fault of the library.
    if (place.file.startsWith('stories/lib/')) return [];
    const what = saying.kind === 'choice' ? `The choice ${saying.id}` : `The line “${saying.text.slice(0, 60)}”`;
    const verb = saying.kind === 'choice' ? 'offered' : 'said';
    const sure = !saying.connected || exploration.complete;
    const message = !saying.connected
      ? `${what} is never ${verb}: no way leads there.`
      : exploration.complete
        ? `${what} is never ${verb}: every path was tried, and its condition never holds.`
        : `${what} was not ${verb} within the budget.`;
    return [{ ...place, severity: 'warning', rule: sure ? `never-${verb}` : `not-${verb}-yet`, message }];
  });
}

/** The file and line of a place: by its words where they are known, else by the heading of its knot. */
function placeOf(
  path: string,
  knot: string,
  subject: Examined,
  words = '',
): { readonly file: string; readonly line: number } {
  const source = subject.scenario?.choices[path];
  if (source) return { file: source.file, line: source.line };
  const heading = new RegExp(`^\\s*==+\\s*(?:function\\s+)?${knot.split('.')[0] ?? ''}\\b`);
  return (
    (words.length > TELLING ? lineWhere(subject, (line) => line.includes(words)) : undefined) ??
    (knot === '' ? undefined : lineWhere(subject, (line) => heading.test(line))) ?? { file: subject.file, line: 0 }
  );
}

/** Shorter words than this may stand in many places. */
const TELLING = 8;

function lineWhere(
  { sources }: Examined,
  isIt: (line: string) => boolean,
): { readonly file: string; readonly line: number } | undefined {
  for (const [file, text] of Object.entries(sources ?? {})) {
    const at = text.split('\n').findIndex(isIt);
    if (at >= 0) return { file, line: at + 1 };
  }
  return undefined;
}
