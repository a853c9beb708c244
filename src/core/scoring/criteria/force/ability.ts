import { isA, resistance } from '#doctrine';
import type { LedgerRow } from '#scoring/ledger';
import { at, type Criterion, missed, type Review } from '#scoring/review';
import { checksAbility, checksWithPerson, clock, forceIsNear, type Turn } from '#scoring/run';

const domain = 'force-fit';

/** Whether resistance is what force answered, so that ability to comply had to be asked about and other options tried. */
export function answersResistance(row: LedgerRow): boolean {
  return resistance(row.behavior) < 3;
}

/** Decisions after force came within reach by which it is worth knowing what the person is able to do; a Talkdown default. */
const SOON = 2;

/** The decision at which force came within reach, and what was known by then, or soon after, of what the person is able to do. */
interface Reach {
  readonly near: Turn;
  /** Where it was found out with the person. */
  readonly checked?: Turn;
  /** Where it was only told by somebody else. */
  readonly told?: Turn;
}

/** When force came within reach, without force used on somebody who resisted. */
function reachOfForce({ met, turns, ledger }: Review): Reach | undefined {
  const near = met.find((turn) => forceIsNear(turn.before) && turn.choices.some((choice) => isA(choice, 'force')));
  if (!near || ledger.some(answersResistance)) return undefined;
  const known = turns.filter((turn) => turn.decision <= near.decision + SOON && checksAbility(turn));
  const checked = known.find(checksWithPerson);
  const [told] = known;
  return { near, ...(checked ? { checked } : told && { told }) };
}

/** Whether it was known, with force within reach, what the person is able to do. */
export const ABILITY: readonly Criterion[] = [
  {
    id: 'ability-known',
    kind: 'sustain',
    domain,
    source: 'seattle-8100',
    weight: 2,
    judges: ['decided'],
    find: (review) => {
      const reach = reachOfForce(review);
      return reach?.checked && !review.brought
        ? at(
            reach.checked,
            `Force was within reach at ${clock(reach.near.at)}, and you found out from ${review.name} what might keep ${review.name} from doing as you ask (${clock(reach.checked.at)}), so that not answering did not have to pass for refusing.`,
          )
        : [];
    },
  },
  {
    id: 'ability-told',
    kind: 'sustain',
    domain,
    source: 'seattle-8100',
    weight: 1,
    judges: ['decided'],
    find: (review) => {
      const reach = reachOfForce(review);
      return reach?.told && !review.brought
        ? at(
            reach.told,
            `Force was within reach at ${clock(reach.near.at)}, and you had been told what might keep ${review.name} from doing as you ask (${clock(reach.told.at)}); next time make sure of it with ${review.name} as well: “Can you hear me? Can you do that?”`,
          )
        : [];
    },
  },
  {
    id: 'ability-unknown',
    kind: 'improve',
    domain,
    source: 'seattle-8100',
    weight: 2,
    judges: ['decided'],
    find: (review) => {
      const reach = reachOfForce(review);
      const gap =
        reach && !reach.checked && !reach.told
          ? missed(
              review.met.filter((turn) => turn.decision <= reach.near.decision + SOON),
              ['say:ask-ability'],
              1,
            )
          : undefined;
      return gap && reach
        ? at(
            gap.turn,
            `Force was within reach at ${clock(reach.near.at)}, and you did not know whether ${review.name} could hear and follow you; here ${gap.open}.`,
          )
        : [];
    },
  },
];
