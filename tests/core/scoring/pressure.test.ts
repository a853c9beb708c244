import { describe } from 'vitest';
import { hold, type Case } from '#tests/core/scoring/cases';
import { called, met } from '#tests/core/scoring/run';

/** Each word of pressure, the criterion that judges it, and the stronger option it names when that was on offer. */
const PRESSURE: readonly (readonly [word: string, criterion: string, better: string, says: RegExp])[] = [
  ['say:threaten', 'threatened', 'say:offer-choice', /You threatened Sam/],
  ['say:calm-down', 'told-to-calm-down', 'say:name-emotion', /You told Sam to calm down/],
  ['say:argue', 'argued-with-belief', 'say:validate', /You argued with what Sam hears or believes/],
  ['say:play-along', 'played-along', 'say:ask-about-voices', /You spoke as if you shared what Sam believes/],
  ['say:challenge', 'challenged', 'say:open-question', /You challenged or blamed Sam/],
  ['say:dismiss', 'dismissed', 'say:paraphrase', /You hurried past what Sam was telling you/],
  ['say:false-promise', 'false-promise', 'say:honest-promise', /You promised Sam something that is not yours to keep/],
  ['do:block-exit', 'blocked-way-out', 'do:reposition', /You stood in the way out/],
  ['do:crowd', 'moved-in-close', 'do:step-back', /You moved in close on Sam/],
  ['do:siren', 'lights-and-noise', 'do:lights-off', /You brought lights or siren to Sam/],
  ['do:lights-on', 'lights-and-noise', 'do:lights-off', /You brought lights or siren to Sam/],
  ['do:hurry', 'hurried', 'do:make-plan', /You hurried where nothing had to be done/],
  ['do:leave', 'walked-away', 'do:disengage', /You left Sam without a plan/],
];

function casesOf([word, criterion, better, says]: (typeof PRESSURE)[number]): readonly Case[] {
  return [
    {
      title: `is something to improve: ${word}`,
      criterion,
      run: met().act('say:introduce').act(word),
      says,
      decision: 2,
    },
    {
      title: `is judged at its first use and counted: ${word}`,
      criterion,
      run: met().act(word).act('say:introduce').act(word).act(word),
      says: /\(00:00, three times in this run\)/,
      decision: 1,
    },
    {
      title: `is set beside a stronger option that was on offer: ${word}`,
      criterion,
      run: met().act(word, { or: ['say:command', [better, 'Something better'], 'force:escort'] }),
      says: /a stronger option: .*“Something better”/,
    },
    {
      title: `is told with what doctrine advises where nothing stronger was on offer: ${word}`,
      criterion,
      run: met().act(word, { or: ['say:command'] }),
      says: /; (?!a stronger option)/,
    },
    {
      title: `is not found in a run without it: ${word}`,
      criterion,
      run: met().act(better, { or: [word] }),
    },
    {
      title: `that only time running out chose is not judged: ${word}`,
      criterion,
      run: met().act(word, { late: true }),
    },
  ];
}

describe('pressure', () => {
  hold(PRESSURE.flatMap(casesOf));
  hold([
    {
      title: 'on the way to the scene counts as well',
      criterion: 'lights-and-noise',
      run: called().act('do:arrive-hot', { or: [['do:arrive-quietly', 'Dark and quiet']] }),
      says: /a stronger option: “Dark and quiet” was open to you/,
      decision: 1,
    },
    {
      title: 'of hurry when all is over is judged as aftercare',
      criterion: 'hurried',
      run: met().enter('outcome').act('do:hurry'),
    },
    {
      title: 'by dismissing when all is over is judged as aftercare',
      criterion: 'dismissed',
      run: met().enter('outcome').act('say:dismiss'),
    },
  ]);
});
