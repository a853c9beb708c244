import { TWO_ARMS } from '#doctrine';
import { OFFICER, reach, type Situation, spotOf } from '#encounter';
import { distance } from '#place';
import { COUNT, countOf, type Moment, nameOf, OR_EXCUSE, quoted, type Remark, type Scene } from '#truth/told';

/** Decimeters of one of what distances are told in. */
const UNITS: readonly (readonly [words: RegExp, decimeters: number])[] = [
  [/^(?:foot|feet)$/, 3.05],
  [/^met(?:er|re)s?$/, 10],
  [/^(?:step|pace)s?$/, 7.5],
  [/^car lengths?$/, 45],
];

const MEASURED = new RegExp(
  `\\b(${COUNT}) (foot|feet|meters?|metres?|steps?|paces?|car lengths?) (?:away|off|from (?:you|him|her|them)|between you)\\b`,
  'i',
);
const TWO_ARMS_AWAY = /\btwo arm[’']s lengths? (?:away|off|from (?:you|him|her|them)|between you)\b/i;
const WITHIN_REACH =
  /\b(?:at|within) arm[’']s length\b|\bclose enough to (?:touch|smell)\b|\bwithin reach of (?:you|him|her|them)\b/i;

/** What is told may differ from what is measured by so many times, or by a step. */
const TIMES = 1.6;
const A_STEP = 10;
/** Nobody reaches farther than this, with a step. */
const ARM = 15;

/** A line of narration that says how far apart officer and subject are, where the ruler says otherwise. */
export function lengthsDenied({ line, saying, after, before }: Moment, scene: Scene): readonly Remark[] {
  if (line.speaker !== undefined || /[?“”]/.test(line.text)) return [];
  const told = toldIn(line.text);
  const real = [before, after].flatMap((situation) => reach(situation, scene.about) ?? []);
  if (!told || real.length === 0 || real.some(told.isSo)) return [];
  const meters = ((real.at(-1) ?? 0) / 10).toFixed(1);
  return [
    {
      rule: 'distance',
      at: { saying },
      sentence: `${quoted(line.text)} tells of ${told.words}, but ${nameOf(scene, scene.subject)} is ${meters} m from the officer.`,
      advice: `Move them with “# distance:” or “# at:”, tell the distance that there is, ${OR_EXCUSE}.`,
    },
  ];
}

/** So many decimeters nobody goes without a word of it. */
const A_WALK = 20;

/** A line that moves the officer by a distance, and says nothing of the officer. */
export function movedUnsaid({ line, saying, before, after }: Moment): readonly Remark[] {
  const isMoved = line.places.some(({ who, at }) => who === OFFICER && 'decimeters' in at);
  if (!isMoved || line.speaker === OFFICER || /\byour?\b/i.test(line.text)) return [];
  const walked = walkedBetween(before, after);
  if (walked < A_WALK) return [];
  return [
    {
      rule: 'distance',
      at: { saying },
      sentence: `${quoted(line.text)} moves the officer by ${(walked / 10).toFixed(1)} m, and says nothing of it.`,
      advice: `Say whom the distance moves, as in “# distance: NAME 4”, tell that the officer goes, ${OR_EXCUSE}.`,
    },
  ];
}

function walkedBetween(before: Situation, after: Situation): number {
  const [from, to] = [spotOf(before, OFFICER), spotOf(after, OFFICER)];
  return from && to ? distance(from, to) : 0;
}

interface Told {
  readonly words: string;
  readonly isSo: (decimeters: number) => boolean;
}

function toldIn(text: string): Told | undefined {
  const near = WITHIN_REACH.exec(text);
  if (near) return { words: near[0], isSo: (decimeters) => decimeters <= ARM };
  const arms = TWO_ARMS_AWAY.exec(text);
  if (arms) return { words: arms[0], isSo: (decimeters) => Math.abs(decimeters - TWO_ARMS) <= A_STEP };
  const [words, number = '', unit = ''] = MEASURED.exec(text) ?? [];
  const each = UNITS.find(([pattern]) => pattern.test(unit.toLowerCase()))?.[1];
  const count = countOf(number);
  if (words === undefined || each === undefined || count === undefined) return undefined;
  const meant = count * each;
  const isSo = (decimeters: number) =>
    Math.abs(decimeters - meant) <= A_STEP || (decimeters <= meant * TIMES && meant <= decimeters * TIMES);
  return { words, isSo };
}
