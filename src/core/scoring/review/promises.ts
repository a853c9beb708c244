import { BY_HAND, type Deed, type Promised, resistance, uses, type Word } from '#doctrine';
import type { Turn } from '#scoring/run';

/** Words by which an act is told, or asked about, before it is done. */
const TELLS: readonly Word[] = ['say:explain', 'say:ask-permission', 'say:offer-choice', 'say:tell-rights'];
const CLOSER: readonly Word[] = ['do:approach', 'do:crowd'];

const touches = (deed: Deed) => deed.moves.some(({ kind, word }) => kind === 'force' && BY_HAND.some((option) => option === word)); // prettier-ignore

/** What goes against each thing promised. */
const AGAINST: Readonly<Record<Promised, (deed: Deed) => boolean>> = {
  'no-nearer': (deed) => (uses(deed, ...CLOSER) || touches(deed)) && !uses(deed, ...TELLS),
  'no-cuffs': (deed) => uses(deed, 'force:handcuff'),
  stay: (deed) => uses(deed, 'do:leave'),
  'tell-first': (deed) => (uses(deed, 'do:search') || touches(deed)) && !uses(deed, ...TELLS),
};

/** Whether a deed breaks one of the promises of a turn. */
export function breaks({ promises }: Turn, deed: Deed): boolean {
  return promises.some((promise) => AGAINST[promise](deed));
}

/** A promise, and the later decision that it was broken at, or put to the test. */
interface Tried {
  readonly made: Turn;
  readonly promise: Promised;
  readonly turn: Turn;
}

/** The first decision after each promise that passes a test, in the order of the promises. */
function tried(
  turns: readonly Turn[],
  test: (against: (deed: Deed) => boolean, turn: Turn) => boolean,
): readonly Tried[] {
  return turns.flatMap((made) =>
    made.promises.flatMap((promise) => {
      const turn = turns.find(
        (later) => later.decision > made.decision && !later.late && test(AGAINST[promise], later),
      );
      return turn ? [{ made, promise, turn }] : [];
    }),
  );
}

/** What became of the promises of a run. */
export interface Promises {
  /** Those broken; nobody is held to one by somebody who resists or attacks. */
  readonly broken: readonly Tried[];
  /** Those that the story itself offered to break, beside the force that is on offer everywhere in contact. */
  readonly tempted: readonly Tried[];
}

/** Reads from the decisions of a run what was promised and what came of it. */
export function promisesOf(turns: readonly Turn[]): Promises {
  return {
    broken: tried(turns, (against, turn) => against(turn) && resistance(turn.before.behavior) < 2),
    tempted: tried(turns, (against, turn) =>
      turn.choices.some((choice) => against(choice) && (choice.group !== 'force' || turn.before.phase === 'outcome')),
    ),
  };
}
