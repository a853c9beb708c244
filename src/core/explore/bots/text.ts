import { count } from '#doctrine';
import { DOMAINS } from '#scoring';

import { type BotRating, FITS, type Rating } from './merge';
import type { BotName } from './strategy/bots';

const HEADS: Readonly<Record<(typeof DOMAINS)[number]['id'], string>> = {
  communication: 'communic.',
  tactics: 'tactics',
  'decision-process': 'decision',
  'procedural-justice': 'justice',
  'force-fit': 'force fit',
  resources: 'resources',
  aftercare: 'aftercare',
};
const WIDE = 12;

/** A rating as text for a terminal: scores by strategy and domain, outcomes, endings, and whether the scenario is fit for use. */
export function ratingText(rating: Rating): string {
  const { scenario, title, revision, runs, seeds, agencies, bots, byAgency, endings, fit, checks } = rating;
  const failing = checks.filter(({ holds }) => holds === false);
  const open = checks.filter(({ holds }) => holds === null);
  return [
    `${title} (${scenario}, revision ${revision}): ${count(runs, 'run')} on ${count(seeds, 'seed')}, agencies ${agencies.join(' and ')}.`,
    '',
    'Scores by domain: median, and the middle half of the runs',
    row('', DOMAINS.map(({ id }) => HEADS[id])), // prettier-ignore
    ...bots.map((bot) => row(bot.name, bot.domains.map(score))), // prettier-ignore
    '',
    'Outcomes, in percent of runs',
    ...outcomes(bots),
    ...(agencies.length > 1
      ? byAgency.flatMap(({ agency, bots: own }) => ['', `With the agency ${agency}`, ...outcomes(own)])
      : []),
    ...byAgency.flatMap(({ agency, bots: own, auc }) => [
      '',
      `How surely a domain tells skilled from each other strategy, with the agency ${agency}: pairs of runs in which skilled has more, in percent`,
      row('', [...DOMAINS.map(({ id }) => HEADS[id]), 'mean']),
      ...own.map(({ bot, name, mean }) => row(name, [...surely(auc[bot]), mean === null ? '–' : String(mean)])),
    ]),
    '',
    'Endings',
    ...endings.map(
      ({ title: name, ending, fit: declared, runs: times, by }) =>
        `  ${percent(times, runs).padStart(4)}  ${declared.padEnd(11)}${ending}: ${name}${by.length > 0 ? `  (${by.join(', ')})` : '  (no strategy)'}`,
    ),
    '',
    fit ? 'Fit for use, as far as runs can show.' : 'Not fit for use yet:',
    ...failing.map(({ sentence }) => `  - ${sentence}`),
    ...(open.length > 0 ? ['Left open:', ...open.map(({ sentence }) => `  - ${sentence}`)] : []),
    'What holds:',
    ...checks.filter(({ holds }) => holds === true).map(({ sentence }) => `  + ${sentence}`),
  ].join('\n');
}

function score({ median, low, high, count }: BotRating['domains'][number]): string {
  return count === 0 ? '–' : `${median} (${low}–${high})`;
}

/** How surely each domain tells skilled from another strategy, in percent; skilled itself is told from nobody. */
function surely(told: Rating['byAgency'][number]['auc'][BotName]): readonly string[] {
  return DOMAINS.map(({ id }) => {
    const share = told?.[id] ?? null;
    return share === null ? '–' : String(Math.round(100 * share));
  });
}

function outcomes(bots: readonly BotRating[]): readonly string[] {
  return [
    row('', [...FITS, 'force', 'badly hurt', 'minutes', 'decisions']),
    ...bots.map((bot) =>
      row(bot.name, [
        ...FITS.map((fit) => percent(bot.fits[fit], bot.runs)),
        percent(bot.forced, bot.runs),
        percent(bot.gravelyHurt, bot.runs),
        `${bot.minutes.median} (${bot.minutes.low}–${bot.minutes.high})`,
        `${bot.decisions.median} (${bot.decisions.low}–${bot.decisions.high})`,
      ]),
    ),
  ];
}

function row(head: string, cells: readonly string[]): string {
  return `  ${head.padEnd(12)}${cells.map((cell) => cell.padEnd(WIDE)).join('')}`.trimEnd();
}

/** A share in percent; something that happened at all is never shown as nothing. */
function percent(part: number, whole: number): string {
  if (part === 0) return '·';
  const share = Math.round((100 * part) / whole);
  return share === 0 ? '<1' : String(share);
}
