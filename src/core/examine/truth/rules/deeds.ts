import { type Word, wordOf } from '#doctrine';
import { isAttack, isDown, presenceOf, type Presence } from '#encounter';
import { GONE } from '#place';
import { type Body, bodyOf, isWeapon } from '#story';
import type { Edge } from '#explore';
import { OR_EXCUSE, quoted, type Remark, type Scene, truthOf } from '#truth/told';

/** What has come of a deed that was done and not resisted: whether it is so, and how a tag says that it is. */
interface Outcome {
  readonly word: Word;
  readonly isSo: (person: Presence) => boolean;
  readonly tag: string;
}

const RESTING: readonly Body[] = ['on-side', 'seated', 'on-ground', 'on-gurney', 'in-car'];

const isDownOrKneels = ({ posture }: Presence) => isDown(posture) || bodyOf(posture) === 'kneeling';

const OUTCOMES: readonly Outcome[] = [
  {
    word: 'force:handcuff',
    isSo: ({ custody }) => ['cuffed-front', 'cuffed-behind', 'strapped'].includes(custody),
    tag: '# custody: cuffed-behind',
  },
  { word: 'force:takedown', isSo: isDownOrKneels, tag: '# pose: lie-front' },
  { word: 'force:prone-weight', isSo: isDownOrKneels, tag: '# pose: lie-front' },
  {
    word: 'do:secure-weapon',
    isSo: ({ holds }) => !holds.some(({ thing }) => isWeapon(thing)),
    tag: '# holds: nothing',
  },
  {
    word: 'do:recovery-position',
    isSo: ({ posture }) => RESTING.includes(bodyOf(posture)),
    tag: '# pose: recovery',
  },
];

/**
 * A choice after which the situation denies what was done: what an officer does may be resisted, and whether it was is for the lines to say; where they
 * tell of no resistance, it has come about.
 */
export function deedsUndone({ before, world, choices }: Edge, scene: Scene): readonly Remark[] {
  const offer = before?.offers.find(({ id }) => id === choices.at(-1));
  const { situation } = world;
  const person = presenceOf(situation, scene.subject);
  if (!offer || offer.act.excuse !== undefined || world.over || !person || person.position === GONE) return [];
  const isFought = situation.injuries.length > (before?.situation.injuries.length ?? 0);
  if (situation.behavior === 'active' || isAttack(situation) || isFought) return [];
  return offer.act.moves.flatMap((move): readonly Remark[] => {
    const outcome = OUTCOMES.find(({ word }) => word === wordOf(move));
    if (!outcome || outcome.isSo(person)) return [];
    return [
      {
        rule: 'deed',
        at: { choice: offer.id },
        sentence: `${quoted(offer.text)} is done, and nobody resists it, but ${truthOf(scene, situation, scene.subject)}.`,
        advice: `Say in the answer what came of it, with “${outcome.tag}” or “# behavior: active”, ${OR_EXCUSE}.`,
      },
    ];
  });
}
