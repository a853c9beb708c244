import { isA } from '#doctrine';
import { type Criterion, first, missed, pointed, type Review } from '#scoring/review';
import { clock, presses, seconds, type Turn } from '#scoring/run';

const domain = 'procedural-justice';
const decided = ['decided'] as const;

/** Decisions within which an apology still belongs to what went wrong; a Talkdown default. */
const SOON = 3;

/** The first decision that set the person back hard by pressure or hands. */
function rupture({ met, quality }: Review): { readonly turn: Turn; readonly after: readonly Turn[] } | undefined {
  const nth = met.findIndex(
    (turn) => quality.get(turn.decision) === 'costly' && (presses(turn) || isA(turn, 'force')) && turn.effect <= -8,
  );
  const turn = met[nth];
  return turn ? { turn, after: met.slice(nth + 1, nth + 1 + SOON) } : undefined;
}

/** What went wrong between the two, and whether it was put right. */
export const REPAIR: readonly Criterion[] = [
  {
    id: 'repaired',
    kind: 'sustain',
    amends: true,
    domain,
    source: 'default',
    weight: 2,
    judges: decided,
    find: (review) => {
      const broke = rupture(review);
      if (!broke) return [];
      const turn = first(broke.after, 'say:apologize');
      return pointed(
        turn,
        (turn) =>
          `You said sorry to ${review.name} ${seconds(turn.at - broke.turn.at)} after what had gone wrong at ${clock(broke.turn.at)}.`,
      );
    },
  },
  {
    id: 'unrepaired',
    kind: 'improve',
    domain,
    source: 'default',
    weight: 2,
    judges: decided,
    find: (review) => {
      const broke = rupture(review);
      if (!broke) return [];
      const gap = missed(broke.after, ['say:apologize'], 1);
      return pointed(
        gap,
        (gap) =>
          `What went wrong at ${clock(broke.turn.at)} was left standing between you and ${review.name}; here ${gap.open}.`,
      );
    },
  },
];
