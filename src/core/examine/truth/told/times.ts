import type { Situation } from '#encounter';
import type { Remark } from './contradiction';
import type { Moment } from './moment';
import { amountOf, AMOUNT } from './numbers';
import { OR_EXCUSE, quoted } from './said';

/** Ways of saying how long something took. */
const TOOK: readonly RegExp[] = [
  new RegExp(`\\bfor (?:about |nearly |some |a good |a whole |a long )?(${AMOUNT})\\b`, 'i'),
  new RegExp(
    `\\b(${AMOUNT}) (?:later|go by|goes by|pass|passes|by the (?:dash )?clock|of (?:silence|quiet|rain))\\b`,
    'i',
  ),
  new RegExp(`\\b[Ii]t (?:is|takes) (?:a long |a whole )?(${AMOUNT})\\b(?! (?:away|out|from|to))`, 'i'),
];

/** A minute is said of a moment, as a second is, and so is whatever is shorter than this many seconds. */
const A_MOMENT = 20;
const SAID_OF_A_MOMENT = /^an? (?:minute|second)$/i;
/** What is told has passed where at least so much of it has, and no more than twice as much and a little. */
const LEAST_SHARE = 0.6;
const MOST_SHARE = 2;
const SLACK = 90;

/** A line of narration that says how long something took, where the clock says otherwise. */
export function timesDenied({ line, saying, after, decided }: Moment): readonly Remark[] {
  if (line.speaker !== undefined) return [];
  for (const form of TOOK) {
    const words = form.exec(line.text)?.[1];
    const told = words === undefined ? undefined : amountOf(words);
    if (
      words === undefined ||
      told === undefined ||
      told < A_MOMENT ||
      SAID_OF_A_MOMENT.test(words) ||
      /ha(?:s|ve) had|\?/.test(line.text)
    )
      continue;
    const passed = after.clock - decided;
    const own = line.takes ?? passed;
    if ([passed, own].some((seconds) => seconds >= told * LEAST_SHARE && seconds <= told * MOST_SHARE + SLACK))
      continue;
    return [
      {
        rule: 'clock',
        at: { saying },
        sentence: `${quoted(line.text)} tells of ${words}, but ${passed} s have passed since the decision.`,
        advice: `Let the time pass with “# takes: ${minutesOf(told)}”, tell what has passed, ${OR_EXCUSE}.`,
      },
    ];
  }
  return [];
}

function minutesOf(seconds: number): string {
  return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}

/** How the radio rounds, as stories/lib says minutes: the least and the most seconds for which it says so many. */
const ROUNDED: ReadonlyMap<number, readonly [least: number, most: number]> = new Map([
  [60, [0, 90]],
  [180, [90, 210]],
  [360, [210, 390]],
  [540, [390, 600]],
  [720, [600, 780]],
  [900, [780, 1020]],
  [1200, [1020, 1320]],
  [1800, [1320, 2100]],
  [2400, [2100, 2700]],
  [3600, [2700, Infinity]],
]);

const AWAY = [
  new RegExp(`\\b(${AMOUNT})(?:,? or so)?,? (?:out|away|off)\\b`, 'i'),
  new RegExp(`\\bon (?:her|his|their|its|the) way,? (${AMOUNT})`, 'i'),
];

/** What somebody is told to be away in time, in seconds; none where nothing of the kind is said. */
export function awayIn(text: string): { readonly words: string; readonly seconds: number } | undefined {
  for (const form of AWAY) {
    const words = form.exec(text)?.[1];
    const seconds = words === undefined ? undefined : amountOf(words);
    if (words !== undefined && seconds !== undefined) return { words, seconds };
  }
  return undefined;
}

/** Whether something that is on its way is so far away as the words say, within rounding. */
export function isAway(told: number, { resources, visits, clock }: Situation): boolean {
  const [least, most] = ROUNDED.get(told) ?? [told * 0.5, told * 1.5];
  return [...Object.values(resources), ...Object.values(visits)].some(({ arrives, here }) => {
    if (here || arrives === undefined) return false;
    const left = arrives - clock;
    return left >= least - LATE && left <= most + LATE;
  });
}

/** Seconds by which a message on the radio may be old. */
const LATE = 30;
