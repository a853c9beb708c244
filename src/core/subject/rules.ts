import { type Move, TWO_ARMS, type Word, wordOf } from '#doctrine';
import { family, helps, is, isBetter, type Moment, type Rule, speaks } from './moment';
import type { Profile } from './profile';
import { rank } from './stairway';
import { FIELDS, type FiredRule, type Subject, type Surroundings } from './state';
import { effectsOf } from './table';
import { WEAR } from './wear';
import { WORTH } from './worth';

/** Words that ask the person to change what they do; they rest on rapport. */
const ASKS_FOR_CHANGE: readonly Word[] = [
  'say:suggest',
  'say:instruct',
  'say:offer-choice',
  'say:offer-help',
  'say:set-limit',
];

/** Rules that scale what a technique does or add to it, in the order in which a report tells them. */
const RULES: readonly Rule[] = [
  ...WORTH,
  {
    id: 'stairway-too-early',
    apply: (m) =>
      m.word === 'say:suggest' && rank(m.subject.stage) < 2
        ? [
            { field: 'escalation', amount: 5 },
            { field: 'trust', amount: -4 },
          ]
        : undefined,
  },
  {
    id: 'stairway-influence',
    apply: (m) => (is(m, ...ASKS_FOR_CHANGE) && rank(m.subject.stage) >= 2 ? { percent: 50 } : undefined),
  },
  {
    id: 'reason-follows-emotion',
    apply: (m) =>
      speaks(m) && helps(m) && m.subject.escalation >= 75 && family(m) !== 'listening' ? { percent: -50 } : undefined,
  },
  {
    id: 'comprehension',
    apply: (m) => (speaks(m) && helps(m) && m.subject.comprehension < 30 ? { percent: -40 } : undefined),
  },
  {
    id: 'many-voices',
    apply: (m) =>
      speaks(m) && m.situation.voices > 1
        ? [
            { field: 'escalation', amount: 3 },
            { field: 'comprehension', amount: -4 },
          ]
        : undefined,
  },
  {
    id: 'flashing-lights',
    apply: (m) =>
      speaks(m) && m.situation.lightBar
        ? [
            { field: 'comprehension', amount: -2 },
            { field: 'escalation', amount: 1 },
          ]
        : undefined,
  },
  {
    id: 'too-close',
    apply: (m) =>
      m.situation.decimeters !== undefined &&
      m.situation.decimeters < TWO_ARMS &&
      m.subject.escalation >= 50 &&
      m.move.kind !== 'force' &&
      m.word !== 'do:step-back'
        ? [{ field: 'escalation', amount: 4 }]
        : undefined,
  },
  ...WEAR,
  {
    id: 'mistrust',
    apply: (m) => (speaks(m) && m.subject.trust < 10 && helps(m) ? { percent: -30 } : undefined),
  },
  {
    id: 'weapon-in-hand',
    apply: (m) =>
      m.situation.weaponSeen && is(m, 'do:approach', 'do:crowd') ? [{ field: 'escalation', amount: 4 }] : undefined,
  },
];

/** A move as rules look at it, with the whole act and all that surrounds it; nothing when the move does not reach the person. */
export function momentOf(
  subject: Subject,
  move: Move,
  act: readonly Move[],
  situation: Surroundings,
  profile: Profile,
): Moment | undefined {
  const effects = effectsOf(move);
  return effects ? { subject, move, word: wordOf(move), act, effects, situation, profile } : undefined;
}

/** However much speaks against a technique, a tenth of it still arrives: rules weaken a good word, they never turn it into a bad one. */
const LEAST_LEFT = -90;

/** Every rule that fires for a move: the technique itself, the person's own sensitivity, then what scales or adds to it. */
export function fire(moment: Moment): readonly FiredRule[] {
  const { effects, word, profile } = moment;
  const fired: FiredRule[] = [];
  const add = (rule: FiredRule) => {
    if (rule.amount !== 0) fired.push(rule);
  };
  for (const field of FIELDS) add({ rule: word, field, amount: effects[field] });
  const own = profile.scale[word];
  if (own)
    for (const field of FIELDS) add({ rule: 'profile', field, amount: share(effects[field], own.percent), of: word });
  let weakened = 0;
  let taken = false;
  for (const rule of RULES) {
    const change = rule.apply(moment);
    // Of what was taken away there is nothing left to scale, or to take once more.
    if (!change || (taken && !('length' in change))) continue;
    const needs = rule.needs?.(moment);
    if ('takes' in change) {
      taken = true;
      const before = [...fired];
      for (const field of FIELDS) {
        const amount = before.reduce((sum, one) => sum + (one.field === field ? one.amount : 0), 0);
        if (isBetter(field, amount) === (change.takes === 'help')) add({ rule: rule.id, field, amount: -amount || 0 });
      }
    } else if ('percent' in change) {
      const percent = Math.max(change.percent, LEAST_LEFT - weakened);
      weakened += Math.min(0, percent);
      for (const field of FIELDS) add({ rule: rule.id, field, amount: share(effects[field], percent), ...needs });
    } else for (const { field, amount } of change) add({ rule: rule.id, field, amount, ...needs });
  }
  return fired;
}

/** A share of an amount in whole points, rounded toward zero. */
function share(amount: number, percent: number): number {
  return Math.trunc((amount * percent) / 100) || 0;
}
