import { type Move, type Source, techniqueOf, TWO_ARMS, type Word, wordOf } from '#doctrine';
import type { Profile } from './profile';
import { rank } from './stairway';
import { type Field, FIELDS, type FiredRule, type Situation, type Subject } from './state';
import { effectsOf, type Effects } from './table';

/** Everything a rule may look at. */
export interface Moment {
  readonly subject: Subject;
  readonly move: Move;
  /** The move spelled as one word. */
  readonly word: Word;
  readonly effects: Effects;
  readonly situation: Situation;
  readonly profile: Profile;
}

interface Rule {
  readonly id: string;
  readonly source: Source;
  /** Percent by which the base effect is scaled, or none where the rule does not apply; with its own field it adds instead. */
  readonly apply: (
    moment: Moment,
  ) => { readonly percent: number } | { readonly field: Field; readonly amount: number }[] | undefined;
  readonly sentence: (moment: Moment) => string;
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
    source: 'bcsm',
    apply: (m) =>
      is(m, 'say:suggest', 'say:instruct') && rank(m.subject.stage) < 2
        ? [
            { field: 'escalation', amount: 5 },
            { field: 'trust', amount: -4 },
          ]
        : undefined,
    sentence: () => 'Advice and direction came before rapport, where they are heard as pressure.',
  },
  {
    id: 'stairway-influence',
    source: 'bcsm',
    apply: (m) => (is(m, ...ASKS_FOR_CHANGE) && rank(m.subject.stage) >= 2 ? { percent: 50 } : undefined),
    sentence: () => 'With rapport in place, the same words carry further.',
  },
  {
    id: 'reason-follows-emotion',
    source: 'icat-recognition',
    apply: (m) =>
      speaks(m) && helps(m) && m.subject.escalation >= 75 && family(m) !== 'listening' ? { percent: -50 } : undefined,
    sentence: () => 'In crisis, little that is explained or offered gets through; emotion has to come down first.',
  },
  {
    id: 'comprehension',
    source: 'seattle-8100',
    apply: (m) => (speaks(m) && helps(m) && m.subject.comprehension < 30 ? { percent: -40 } : undefined),
    sentence: () => 'Only part of it was taken in.',
  },
  {
    id: 'many-voices',
    source: 'contact-cover',
    apply: (m) =>
      speaks(m) && m.situation.voices > 1
        ? [
            { field: 'escalation', amount: 3 },
            { field: 'comprehension', amount: -4 },
          ]
        : undefined,
    sentence: () => 'More than one person was talking at once.',
  },
  {
    id: 'flashing-lights',
    source: 'icat-tactics',
    apply: (m) =>
      speaks(m) && m.situation.lightBar
        ? [
            { field: 'comprehension', amount: -2 },
            { field: 'escalation', amount: 1 },
          ]
        : undefined,
    sentence: () => 'The light bar was flashing while you spoke.',
  },
  {
    id: 'too-close',
    source: 'beta',
    apply: (m) =>
      m.situation.decimetres < TWO_ARMS &&
      m.subject.escalation >= 50 &&
      m.move.kind !== 'force' &&
      m.word !== 'do:step-back'
        ? [{ field: 'escalation', amount: 4 }]
        : undefined,
    sentence: () => 'Within two arm’s lengths of an agitated person, everything is closer than it is meant.',
  },
  {
    id: 'repeated',
    source: 'fbi-listening',
    apply: (m) => (helps(m) && m.subject.last === m.word && m.word !== 'do:wait' ? { percent: -50 } : undefined),
    sentence: (m) =>
      `The same thing twice in a row (${techniqueOf(m.move).name.toLowerCase()}) sounds like a technique.`,
  },
  {
    id: 'worn-out',
    source: 'fbi-listening',
    apply: (m) => (helps(m) && times(m) >= 4 && m.subject.last !== m.word ? { percent: -60 } : undefined),
    sentence: (m) => `It has been used ${times(m)} times by now and wears out.`,
  },
  {
    id: 'commands-in-a-row',
    source: 'icat-communication',
    apply: (m) =>
      is(m, 'say:command', 'say:repeat-command') && m.subject.commandsInARow >= 2
        ? [
            { field: 'escalation', amount: 4 + 2 * Math.min(2, m.subject.commandsInARow - 2) },
            { field: 'comprehension', amount: -3 },
          ]
        : undefined,
    sentence: (m) => `That was order number ${m.subject.commandsInARow + 1} without time to take one in.`,
  },
  {
    id: 'silence-too-long',
    source: 'fbi-listening',
    apply: (m) => (m.word === 'do:wait' && m.subject.last === 'do:wait' ? { percent: -70 } : undefined),
    sentence: () => 'A second silence on the heels of the first leaves a frightened person hanging.',
  },
  {
    id: 'silence-in-crisis',
    source: 'icat-recognition',
    apply: (m) =>
      m.word === 'do:wait' && m.subject.escalation >= 75 ? [{ field: 'escalation', amount: -2 }] : undefined,
    sentence: () => 'At the peak there is nothing to answer; not adding to it helps.',
  },
  {
    id: 'mistrust',
    source: 'procedural-justice',
    apply: (m) => (speaks(m) && m.subject.trust < 10 && helps(m) ? { percent: -30 } : undefined),
    sentence: () => 'Without any trust, good words are suspected.',
  },
  {
    id: 'weapon-in-hand',
    source: 'icat-tactics',
    apply: (m) =>
      m.situation.weaponSeen && is(m, 'do:approach', 'do:crowd') ? [{ field: 'escalation', amount: 4 }] : undefined,
    sentence: () => 'You closed on somebody who holds a weapon.',
  },
];

/** The base effects a move has before any rule scales them, or nothing when it does not reach the person. */
export function momentOf(subject: Subject, move: Move, situation: Situation, profile: Profile): Moment | undefined {
  const effects = effectsOf(move);
  return effects ? { subject, move, word: wordOf(move), effects, situation, profile } : undefined;
}

/** However much speaks against a technique, a tenth of it still arrives: rules weaken a good word, they never turn it into a bad one. */
const LEAST_LEFT = -90;

/** Every rule that fires for a move: the technique itself, the person's own sensitivity, then what scales or adds to it. */
export function fire(moment: Moment): readonly FiredRule[] {
  const { effects, word, profile } = moment;
  const fired: FiredRule[] = [];
  const add = (rule: string, field: Field, amount: number, sentence: string, source: Source) => {
    if (amount !== 0) fired.push({ rule, field, amount, sentence, source });
  };
  for (const field of FIELDS) add(word, field, effects[field], effects.sentence, effects.source);
  const own = profile.scale[word];
  if (own) for (const field of FIELDS) add('profile', field, share(effects[field], own.percent), own.why, 'author');
  let weakened = 0;
  for (const rule of RULES) {
    const effect = rule.apply(moment);
    if (!effect) continue;
    if ('percent' in effect) {
      const percent = Math.max(effect.percent, LEAST_LEFT - weakened);
      weakened += Math.min(0, percent);
      for (const field of FIELDS)
        add(rule.id, field, share(effects[field], percent), rule.sentence(moment), rule.source);
    } else for (const { field, amount } of effect) add(rule.id, field, amount, rule.sentence(moment), rule.source);
  }
  return fired;
}

/** A share of an amount in whole points, rounded toward zero. */
function share(amount: number, percent: number): number {
  return Math.trunc((amount * percent) / 100) || 0;
}
