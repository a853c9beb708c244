import { type Move, techniqueOf, TWO_ARMS, type Word, wordOf } from '#doctrine';
import type { Profile } from './profile';
import { rank } from './stairway';
import { type Field, FIELDS, type FiredRule, type RuleName, type Subject, type Surroundings } from './state';
import { effectsOf, type Effects } from './table';

/** Everything a rule may look at. */
export interface Moment {
  readonly subject: Subject;
  readonly move: Move;
  /** The move spelled as one word. */
  readonly word: Word;
  readonly effects: Effects;
  readonly situation: Surroundings;
  readonly profile: Profile;
}

interface Rule {
  readonly id: RuleName;
  /** Percent by which the base effect is scaled, or none where the rule does not apply; with its own field it adds instead. */
  readonly apply: (
    moment: Moment,
  ) => { readonly percent: number } | { readonly field: Field; readonly amount: number }[] | undefined;
  /** What the rule's sentence needs to know of the moment. */
  readonly needs?: (moment: Moment) => Pick<FiredRule, 'of' | 'times'>;
}

const family = (moment: Moment) => techniqueOf(moment.move).family;
const helps = (moment: Moment) => moment.effects.escalation < 0 || moment.effects.trust > 0;
const speaks = (moment: Moment) => moment.move.kind === 'say';
const is = (moment: Moment, ...words: readonly Word[]) => words.includes(moment.word);
const times = (moment: Moment) => moment.subject.counts[moment.word] ?? 0;

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
  {
    id: 'stairway-too-early',
    apply: (m) =>
      is(m, 'say:suggest', 'say:instruct') && rank(m.subject.stage) < 2
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
  {
    id: 'repeated',
    needs: (m) => ({ of: m.word }),
    apply: (m) => (helps(m) && m.subject.last === m.word && m.word !== 'do:wait' ? { percent: -50 } : undefined),
  },
  {
    id: 'worn-out',
    needs: (m) => ({ times: times(m) }),
    apply: (m) => (helps(m) && times(m) >= 4 && m.subject.last !== m.word ? { percent: -60 } : undefined),
  },
  {
    id: 'commands-in-a-row',
    needs: (m) => ({ times: m.subject.commandsInARow + 1 }),
    apply: (m) =>
      is(m, 'say:command', 'say:repeat-command') && m.subject.commandsInARow >= 2
        ? [
            { field: 'escalation', amount: 4 + 2 * Math.min(2, m.subject.commandsInARow - 2) },
            { field: 'comprehension', amount: -3 },
          ]
        : undefined,
  },
  {
    id: 'silence-too-long',
    apply: (m) => (m.word === 'do:wait' && m.subject.last === 'do:wait' ? { percent: -70 } : undefined),
  },
  {
    id: 'silence-in-crisis',
    apply: (m) =>
      m.word === 'do:wait' && m.subject.escalation >= 75 ? [{ field: 'escalation', amount: -2 }] : undefined,
  },
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

/** The base effects a move has before any rule scales them, or nothing when it does not reach the person. */
export function momentOf(subject: Subject, move: Move, situation: Surroundings, profile: Profile): Moment | undefined {
  const effects = effectsOf(move);
  return effects ? { subject, move, word: wordOf(move), effects, situation, profile } : undefined;
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
  for (const rule of RULES) {
    const effect = rule.apply(moment);
    if (!effect) continue;
    const needs = rule.needs?.(moment);
    if ('percent' in effect) {
      const percent = Math.max(effect.percent, LEAST_LEFT - weakened);
      weakened += Math.min(0, percent);
      for (const field of FIELDS) add({ rule: rule.id, field, amount: share(effects[field], percent), ...needs });
    } else for (const { field, amount } of effect) add({ rule: rule.id, field, amount, ...needs });
  }
  return fired;
}

/** A share of an amount in whole points, rounded toward zero. */
function share(amount: number, percent: number): number {
  return Math.trunc((amount * percent) / 100) || 0;
}
