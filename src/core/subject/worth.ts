import { isA, type Move, ROOM, ROOM_ARMED, techniqueOf, TWO_ARMS, uses, type Word } from '#doctrine';
import { is, type Rule, times } from './moment';

/** Words that give back what was said or shown: without it there is nothing to give back. */
const ANSWERS: readonly Word[] = [
  'say:minimal-encourager',
  'say:reflect',
  'say:paraphrase',
  'say:name-emotion',
  'say:validate',
  'say:summarize',
];

/** What is there once it has been done: doing it again changes nothing. */
const STANDS: readonly Word[] = ['say:introduce', 'say:ask-name', 'do:open-stance', 'do:radio-down', 'do:observe'];

/** Words that are kind by themselves, and only as kind as what is done with them. */
const KIND: readonly Word[] = [
  'say:apologize',
  'say:affirm',
  'say:reassure',
  'say:validate',
  'say:name-emotion',
  'say:i-message',
  'say:honest-promise',
  'say:offer-help',
];

/** Whether an act does what kind words do not make right: force, pressure, a citation or an arrest. */
function isWrong(moves: readonly Move[]): boolean {
  return (
    isA({ moves }, 'force') ||
    uses({ moves }, 'end:arrest', 'end:diversion') ||
    moves.some((move) => techniqueOf(move).family === 'pressure')
  );
}

/** Whether words answer something that the person said or showed. */
export function answers(moves: readonly Move[]): boolean {
  return uses({ moves }, ...ANSWERS);
}

/** Rules by which a good act is worth nothing at a moment, or a hard one costs nothing. */
export const WORTH: readonly Rule[] = [
  { id: 'kind-words', apply: (m) => (is(m, ...KIND) && isWrong(m.act) ? { takes: 'help' } : undefined) },
  {
    id: 'nothing-to-answer',
    apply: (m) => (is(m, ...ANSWERS) && !m.subject.unanswered && !m.situation.told ? { takes: 'help' } : undefined),
  },
  { id: 'done-already', apply: (m) => (is(m, ...STANDS) && times(m) > 0 ? { takes: 'help' } : undefined) },
  {
    id: 'room-enough',
    apply: (m) =>
      m.word === 'do:step-back' && (m.situation.decimeters ?? Infinity) > (m.situation.weaponSeen ? ROOM_ARMED : ROOM)
        ? { takes: 'help' }
        : undefined,
  },
  {
    id: 'unsafe-height',
    apply: ({ word, situation: { weaponSeen, decimeters = 0 } }) =>
      word === 'do:lower-height' && (weaponSeen || decimeters < TWO_ARMS) ? { takes: 'help' } : undefined,
  },
  {
    id: 'danger-direction',
    apply: (m) => (m.situation.danger && is(m, 'say:command', 'say:warn-force') ? { takes: 'harm' } : undefined),
  },
];
