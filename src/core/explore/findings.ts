import { type Diagnostic, isLibrary, type Scenario } from '#story';
import { deadEnds } from './dead';
import { placeOfKnot, type Places, placeSayings, placesOf } from './places';
import {
  type Exploration,
  isProof,
  type Path,
  type ProblemFound,
  type ProblemKind,
  type Sayable,
} from '#explore/search';

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

/** Whether a choice or a line is the author's own; what the library has for every scenario is not counted, and no fault of one that does without it. */
export function isOwn({ file }: Sayable): boolean {
  return file === undefined || !isLibrary(file);
}

/** How many of the author's own choices, or lines, an exploration came to. */
export function coverageOf(exploration: Exploration, sayings: readonly Sayable[], kind: Sayable['kind']): Coverage {
  const reached = new Set(exploration.reached);
  const all = sayings.filter((saying) => saying.kind === kind && isOwn(saying));
  const found = all.filter((saying) => reached.has(saying.number)).length;
  const possible = all.filter((saying) => saying.connected).length;
  // Nothing more can come of a story that was gone through to its end.
  return { found, possible: isProof(exploration) ? found : possible, all: all.length };
}

/** What exploring says to the author, with file and line; what the budget left open is said to be open. */
export function findingsOf(exploration: Exploration, subject: Examined): readonly Diagnostic[] {
  const places = placesOf(subject.sources ?? {});
  return [
    ...exploration.problems.map((problem) => problemFound(problem, subject, places)),
    ...deadEnds({ exploration, sayings: subject.sayings, places, file: subject.file }),
    ...endingsMissed(exploration, subject),
    ...knotsMissed(subject, places),
    ...sayingsMissed(exploration, subject),
  ];
}

/** The command that plays a path again, as it can be pasted: with the seed and agency that matter, and no choices where none are needed. */
export function replayOf(name: string, { seed, agency, deaths, choices }: Path): string {
  const story = /^[\w./-]+$/.test(name) ? name : `"${name}"`;
  const terms = agency === '' ? (seed === 1 ? '' : ` --seed ${seed}`) : ` --seed ${seed} --agency ${agency}`;
  const alive = deaths === false ? ' --deaths off' : '';
  return `talkdown play ${story}${terms}${alive} --choices${choices.length === 0 ? '=' : ` ${choices.join(',')}`}`;
}

const TOLD_AS: Readonly<Record<ProblemKind, Pick<Diagnostic, 'severity' | 'rule'>>> = {
  fault: { severity: 'error', rule: 'runtime' },
  loop: { severity: 'error', rule: 'no-way-out' },
  lost: { severity: 'warning', rule: 'only-force-left' },
  warning: { severity: 'warning', rule: 'runtime-warning' },
  'loop-so-far': { severity: 'warning', rule: 'no-way-out-found' },
  'lost-so-far': { severity: 'warning', rule: 'only-force-found' },
};

function problemFound(problem: ProblemFound, subject: Examined, places: Places): Diagnostic {
  const source = subject.scenario?.choices[problem.path];
  const place = source ?? placeOfKnot(places, problem.knot) ?? { file: subject.file, line: 0 };
  const where = problem.knot === '' ? '' : `In ${problem.knot}: `;
  return {
    file: place.file,
    line: place.line,
    ...TOLD_AS[problem.kind],
    message: `${where}${problem.sentence} Replay it with: ${replayOf(subject.name, problem.shortest)}`,
  };
}

/** Why something is not seen, although every way was gone. */
const BY_CHANCE =
  'was not seen: every way was gone, but not every outcome of chance was tried. More --seeds try more of them.';

function endingsMissed(exploration: Exploration, { scenario, file }: Examined): readonly Diagnostic[] {
  const met = new Set(exploration.endings.map((ending) => ending.id));
  return (scenario?.about.endings ?? []).flatMap(({ id }): readonly Diagnostic[] => {
    if (met.has(id)) return [];
    const message = isProof(exploration)
      ? `The ending “${id}” cannot be reached: every path was tried.`
      : exploration.complete
        ? `The ending “${id}” ${BY_CHANCE}`
        : `The ending “${id}” was not reached within the budget (${exploration.decisions} decisions); try a larger one before believing that it can be.`;
    return [
      {
        file: file.replace(/main\.ink$/, 'scenario.json'),
        line: 0,
        severity: isProof(exploration) ? 'error' : 'warning',
        rule: 'ending-not-reached',
        message,
      },
    ];
  });
}

/** A line is known by its first words. */
const TOLD = 60;

function shortened(text: string): string {
  return text.length <= TOLD ? text : `${text.slice(0, TOLD).replace(/\s+\S*$/, '')} …`;
}

/** The knots to whose words no way leads at all, each with what it holds; of one that holds a single line that line is told. */
function knotsCutOff(sayings: readonly Sayable[]): ReadonlyMap<string, readonly Sayable[]> {
  const knots = new Map<string, Sayable[]>();
  for (const saying of sayings.filter(isOwn)) knots.set(saying.knot, [...(knots.get(saying.knot) ?? []), saying]);
  return new Map([...knots].filter(([, inside]) => inside.length > 1 && inside.every(({ connected }) => !connected)));
}

function knotsMissed({ sayings, file }: Examined, places: Places): readonly Diagnostic[] {
  return [...knotsCutOff(sayings)].map(([knot, inside]): Diagnostic => {
    const place = placeOfKnot(places, knot) ?? { file, line: 0 };
    const message = `No way leads to ${knot}, so none of the ${inside.length} lines and choices in it is ever seen; lead there with “-> ${knot}”, or take it out.`;
    return { file: place.file, line: place.line, severity: 'warning', rule: 'knot-not-reached', message };
  });
}

function sayingsMissed(exploration: Exploration, subject: Examined): readonly Diagnostic[] {
  const reached = new Set(exploration.reached);
  const cutOff = knotsCutOff(subject.sayings);
  const missed = subject.sayings.filter((saying) => !reached.has(saying.number) && !cutOff.has(saying.knot));
  return placeSayings(missed, subject.sources ?? {}, subject.file).flatMap((saying): readonly Diagnostic[] => {
    const place = { file: saying.file ?? subject.file, line: saying.line ?? 0 };
    if (!isOwn(saying)) return [];
    const what = saying.kind === 'choice' ? `The choice ${saying.id}` : `The line “${shortened(saying.text)}”`;
    const verb = saying.kind === 'choice' ? 'offered' : 'said';
    const sure = !saying.connected || isProof(exploration);
    const message = !saying.connected
      ? `${what} is never ${verb}: no way leads there.`
      : sure
        ? `${what} is never ${verb}: every path was tried, and its condition never holds.`
        : exploration.complete
          ? `${what} ${BY_CHANCE}`
          : `${what} was not ${verb} within the budget.`;
    return [{ ...place, severity: 'warning', rule: sure ? `never-${verb}` : `not-${verb}-yet`, message }];
  });
}
