import { first, pointed, type Criterion, type Review } from '#scoring/review';
import { clock } from '#scoring/run';

/** What whoever meets the person next has most use for: how they follow what is said, and who is close to them; a Talkdown default. */
const USEFUL = ['ability', 'family'] as const;

/** Whether somebody on scene told the officer all of that, beyond what was on file. */
function learnedOnScene({ met }: Review): boolean {
  const bears = met.flatMap((turn) => turn.told.flatMap((told) => told.bears));
  return USEFUL.every((bearing) => bears.includes(bearing));
}

/** What a report passes on to the next contact. */
export const RECORD: readonly Criterion[] = [
  {
    id: 'record-helps',
    kind: 'sustain',
    domain: 'aftercare',
    source: 'default',
    weight: 2,
    judges: ['decided'],
    find: (review) => {
      const turn = learnedOnScene(review) ? first(review.late, 'do:report') : undefined;
      return pointed(
        turn,
        (turn) =>
          `Your report (${clock(turn.at)}) can pass on what you learned on scene: what keeps ${review.name} from following what is said, and who is close to ${review.name}.`,
      );
    },
  },
];
