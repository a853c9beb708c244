import { isA, resistance } from '#doctrine';
import type { LedgerRow } from '#scoring/ledger';
import { at, type Criterion, missed, type Review } from '#scoring/review';
import { checksAbility, clock, forceIsNear, type Turn } from '#scoring/run';

const domain = 'force-fit';

/** Whether resistance is what force answered, so that ability to comply had to be asked about and other options tried. */
export function answersResistance(row: LedgerRow): boolean {
  return resistance(row.behavior) < 3;
}

/** Decisions after force came within reach by which it is worth knowing what the person is able to do; a Talkdown default. */
const SOON = 2;

/** The decision at which force came within reach, without force used on somebody who resisted, and whether it was known by then, or soon after, what the person is able to do. */
function reachOfForce({ met, turns, ledger }: Review): { readonly near: Turn; readonly known?: Turn } | undefined {
  const near = met.find((turn) => forceIsNear(turn.before) && turn.choices.some((choice) => isA(choice, 'force')));
  if (!near || ledger.some(answersResistance)) return undefined;
  const known = turns.find((turn) => turn.decision <= near.decision + SOON && checksAbility(turn));
  return { near, ...(known && { known }) };
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
      return reach?.known && !review.brought
        ? at(
            reach.known,
            `Force was within reach at ${clock(reach.near.at)}, and you found out what might keep ${review.name} from doing as you ask (${clock(reach.known.at)}), so that not answering did not have to pass for refusing.`,
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
        reach && !reach.known
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
