import { type Source, techniqueOf, type Word, moveOf } from '#doctrine';
import type { Profile } from './profile';
import type { FiredRule, RuleName } from './state';
import { effectsFor } from './table';

/** A rule in words: one sentence for a report, and where it is written. */
interface Wording {
  readonly sentence: (fired: FiredRule) => string;
  readonly source: Source;
}

const WORDINGS: Readonly<Record<Exclude<RuleName, 'author' | 'profile'>, Wording>> = {
  time: {
    sentence: () => 'Time went by, and the body settles toward where it usually is.',
    source: 'assault-cycle',
  },
  patience: { sentence: () => 'It has gone on for a long time, and patience runs out.', source: 'default' },
  'hint-passed-over': {
    sentence: () => 'They hinted that they might die, and nobody asked.',
    source: 'qpr',
  },
  'kind-words': {
    sentence: () => 'Kind words do not change what was done with them.',
    source: 'default',
  },
  'nothing-to-answer': {
    sentence: () =>
      'They had said and shown nothing new since the last such word, so there was nothing for it to answer.',
    source: 'default',
  },
  'done-already': { sentence: () => 'It had been done before, and doing it again added nothing.', source: 'default' },
  'room-enough': { sentence: () => 'There was room enough before; more of it says nothing new.', source: 'default' },
  'unsafe-height': {
    sentence: () => 'Going down within reach, or before a weapon, makes nobody safer.',
    source: 'default',
  },
  'danger-direction': {
    sentence: () => 'With somebody in danger this second, a clear direction is help and not pressure.',
    source: 'default',
  },
  'stairway-too-early': {
    sentence: () => 'Advice came before rapport, where it is heard as pressure.',
    source: 'bcsm',
  },
  'stairway-influence': { sentence: () => 'With rapport in place, the same words carry further.', source: 'bcsm' },
  'reason-follows-emotion': {
    sentence: () => 'In crisis, little that is explained or offered gets through; emotion has to come down first.',
    source: 'icat-recognition',
  },
  comprehension: { sentence: () => 'Only part of it was taken in.', source: 'beta' },
  'many-voices': { sentence: () => 'More than one person was talking at once.', source: 'beta' },
  'flashing-lights': { sentence: () => 'The light bar was flashing while you spoke.', source: 'default' },
  'too-close': {
    sentence: () => 'Within two arm’s lengths of an agitated person, everything is closer than it is meant.',
    source: 'beta',
  },
  repeated: {
    sentence: (fired) =>
      `The same thing twice in a row (${fired.of === undefined ? 'the same act' : nameOf(fired.of)}) sounds like a technique.`,
    source: 'default',
  },
  'worn-out': {
    sentence: (fired) => `It has been used ${fired.times ?? 0} times by now and wears out.`,
    source: 'default',
  },
  'commands-in-a-row': {
    sentence: (fired) => `That was order number ${fired.times ?? 0} without time to take one in.`,
    source: 'icat-communication',
  },
  'silence-too-long': {
    sentence: (fired) => `Silence number ${fired.times ?? 0} with nothing said between them leaves them hanging.`,
    source: 'default',
  },
  'silence-in-crisis': {
    sentence: () => 'At the peak there is nothing to answer; not adding to it helps.',
    source: 'default',
  },
  mistrust: { sentence: () => 'Without any trust, good words are suspected.', source: 'default' },
  'weapon-in-hand': { sentence: () => 'You closed on somebody who holds a weapon.', source: 'icat-tactics' },
};

function nameOf(word: Word): string {
  const [kind, id] = word.split(':') as [Parameters<typeof moveOf>[0], string];
  const move = moveOf(kind, id);
  return move ? techniqueOf(move).name.toLowerCase() : word;
}

/** Why a rule moved the person, in one sentence for a report; the person's profile says the author's reasons for its own scales. */
export function sentenceOf(fired: FiredRule, { scale }: Pick<Profile, 'scale'>): string {
  const { rule, of } = fired;
  // The author's reason, or the sentence of a release that kept sentences.
  if (fired.why !== undefined) return fired.why;
  if (rule === 'author') return '';
  if (rule === 'profile') return (of === undefined ? undefined : scale[of]?.why) ?? '';
  if (isName(rule)) return WORDINGS[rule].sentence(fired);
  return effectsFor(rule)?.sentence ?? '';
}

/** Where a rule is written. */
export function sourceOf({ rule }: FiredRule): Source {
  if (rule === 'author' || rule === 'profile') return 'author';
  if (isName(rule)) return WORDINGS[rule].source;
  return effectsFor(rule)?.source ?? 'default';
}

function isName(rule: FiredRule['rule']): rule is keyof typeof WORDINGS {
  return Object.hasOwn(WORDINGS, rule);
}
