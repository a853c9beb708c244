import { times } from '#doctrine';
import type { Diagnostic } from '#story';
import { placeOfKnot, type Places } from './places';
import { type Exploration, isProof, type KnotUse, type ProblemKind, type Sayable } from '#explore/search';

/** What is compared with what. */
interface Seen {
  readonly exploration: Exploration;
  readonly sayings: readonly Sayable[];
  readonly places: Places;
  /** The file of what has no place of its own. */
  readonly file: string;
}

/**
 * What leads nowhere: choices of which the script alone proves it, and knots from which no run came to an end, or to one without force. What was
 * come across on a path is told with that path elsewhere, and not again here.
 */
export function deadEnds(seen: Seen): readonly Diagnostic[] {
  return [...proved(seen), ...suspected(seen, 'loop'), ...suspected(seen, 'lost')];
}

type Kind = Extract<ProblemKind, 'loop' | 'lost'>;

function proved({ exploration, sayings, places, file }: Seen): readonly Diagnostic[] {
  return sayings.flatMap(({ id, knot, dead, file: own, line }): readonly Diagnostic[] => {
    if (!dead) return [];
    const kind: Kind = dead === 'round' ? 'loop' : 'lost';
    if (exploration.problems.some((problem) => problem.kind === kind && problem.shortest.choices.includes(id)))
      return [];
    const place = own === undefined ? placeOfKnot(places, knot) : { file: own, line: line ?? 0 };
    const message =
      dead === 'round'
        ? `After the choice ${id} the story goes round for ever: whatever is chosen from there on, no way leads to an end.`
        : `After the choice ${id} every way to an end leads through force, whatever else is chosen. Give the officer a way back.`;
    return [
      {
        file: place?.file ?? file,
        line: place?.line ?? 0,
        severity: dead === 'round' ? 'error' : 'warning',
        rule: RULES[kind].proved,
        message,
      },
    ];
  });
}

const RULES = {
  loop: { proved: 'no-way-out', suspected: 'no-way-out-found' },
  lost: { proved: 'only-force-left', suspected: 'only-force-found' },
} as const;

/** Knots that were visited, and from which nothing that was tried came to an end, or to one without force. */
function suspected({ exploration, sayings, places, file }: Seen, kind: Kind): readonly Diagnostic[] {
  const { knots, problems } = exploration;
  if (isProof(exploration)) return [];
  const shut = kind === 'lost' ? forced(sayings) : NONE;
  if (kind === 'lost' && shut.size === 0) return [];
  const ends = endsFrom(knots, shut);
  // Whatever goes round goes round without force as well, and is told once.
  const round = kind === 'lost' ? endsFrom(knots, NONE) : ends;
  const told = new Set(problems.filter((problem) => problem.kind.startsWith(kind)).map(({ knot }) => knot));
  const known = new Set(
    sayings.filter(({ dead }) => dead !== undefined).flatMap(({ id, knot }) => leadsOf(knots, knot, id)),
  );
  return Object.entries(knots).flatMap(([name, { decisions }]): readonly Diagnostic[] => {
    if (decisions < ENOUGH || ends.has(name) || told.has(name) || known.has(name) || !isEntered(knots, name, ends))
      return [];
    if (kind === 'lost' && !round.has(name)) return [];
    const place = placeOfKnot(places, name);
    const message =
      kind === 'loop'
        ? `In ${name}: no way from here to an end was found. A choice was made here ${times(decisions)}, and nothing that followed came to one.`
        : `In ${name}: no way from here to an end without force was found. A choice was made here ${times(decisions)}.`;
    return [
      { file: place?.file ?? file, line: place?.line ?? 0, severity: 'warning', rule: RULES[kind].suspected, message },
    ];
  });
}

/** What was tried less often than this at a knot says nothing about it. */
const ENOUGH = 100;

const NONE: ReadonlySet<string> = new Set();

function forced(sayings: readonly Sayable[]): ReadonlySet<string> {
  return new Set(sayings.filter(({ forced }) => forced === true).map(({ id }) => id));
}

type Knots = Readonly<Record<string, KnotUse>>;

function leadsOf(knots: Knots, knot: string, choice: string): readonly string[] {
  return Object.keys(knots[knot]?.leads[choice] ?? {});
}

/** The knots from which, as far as was seen, some way leads to an end without a choice that is shut. */
function endsFrom(knots: Knots, shut: ReadonlySet<string>): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  const ends = new Set<string>();
  for (const [name, { leads }] of Object.entries(knots)) {
    for (const to of Object.entries(leads).flatMap(([choice, where]) => (shut.has(choice) ? [] : Object.keys(where)))) {
      if (to.startsWith('=')) ends.add(name);
      else before.set(to, [...(before.get(to) ?? []), name]);
    }
  }
  // Names added while going through a set are gone through as well.
  for (const name of ends) for (const earlier of before.get(name) ?? []) ends.add(earlier);
  return ends;
}

/** Whether a knot is where things go wrong: one that comes to an end leads into it, or nothing does. */
function isEntered(knots: Knots, name: string, ends: ReadonlySet<string>): boolean {
  const before = Object.entries(knots).filter(
    ([other, { leads }]) => other !== name && Object.values(leads).some((to) => name in to),
  );
  return before.length === 0 || before.some(([other]) => ends.has(other));
}
