import { clock } from '#scoring/run';
import { type Criterion, first, missed, pointed } from '#scoring/review';

const domain = 'procedural-justice';

/** The duty to step in with a colleague, which is owed to the person; to do it is expected, and to leave it undone weighs. */
export const DUTY: readonly Criterion[] = [
  {
    id: 'stepped-in',
    kind: 'sustain',
    amends: true,
    domain,
    source: 'duty-to-intervene',
    weight: 1,
    judges: ['decided'],
    find: ({ turns, name }) => {
      const turn = first(turns, 'do:intervene');
      return pointed(
        turn,
        (turn) => `You stepped in with a colleague (${clock(turn.at)}), which protected ${name} and the colleague.`,
      );
    },
  },
  {
    id: 'stood-by',
    kind: 'improve',
    domain,
    source: 'duty-to-intervene',
    weight: 3,
    judges: ['decided'],
    find: ({ turns, name, policy }) => {
      const gap = policy.duties.intervene ? missed(turns, ['do:intervene'], 1) : undefined;
      return pointed(
        gap,
        (gap) => `A colleague was making it harder for ${name}, and you let it go; here ${gap.open}.`,
      );
    },
  },
];
