import { BY_HAND, type Deed, entryOf, type Promised, PROMISES, resistance, uses, type Word } from '#doctrine';
import { at, type Criterion, type Review } from '#scoring/review';
import { clock, helped, quoted, type Turn } from '#scoring/run';

const domain = 'procedural-justice';
const decided = ['decided'] as const;

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
function tried({ turns }: Review, test: (against: (deed: Deed) => boolean, turn: Turn) => boolean): readonly Tried[] {
  return turns.flatMap((made) =>
    made.promises.flatMap((promise) => {
      const turn = turns.find(
        (later) => later.decision > made.decision && !later.late && test(AGAINST[promise], later),
      );
      return turn ? [{ made, promise, turn }] : [];
    }),
  );
}

/** Promises broken; nobody is held to one by somebody who resists or attacks. */
function broken(review: Review): readonly Tried[] {
  return tried(review, (against, turn) => against(turn) && resistance(turn.before.behavior) < 2);
}

/** Promises that the story itself offered to break, beside the force that is on offer everywhere in contact. */
function tempted(review: Review): readonly Tried[] {
  return tried(review, (against, turn) =>
    turn.choices.some((choice) => against(choice) && (choice.group !== 'force' || turn.before.phase === 'outcome')),
  );
}

/** What became of what the person was promised. */
export const PROMISED: readonly Criterion[] = [
  {
    id: 'promise-kept',
    kind: 'sustain',
    domain,
    source: 'procedural-justice',
    weight: 1,
    judges: decided,
    find: (review) => {
      const [kept] = broken(review).length > 0 ? [] : tempted(review);
      return kept
        ? at(
            kept.turn,
            `You had promised ${review.name} ${entryOf(PROMISES, kept.promise).name} (${clock(kept.made.at)}), and kept it where you could have broken it.`,
          )
        : [];
    },
  },
  {
    id: 'promise-broken',
    kind: 'improve',
    domain,
    source: 'procedural-justice',
    weight: 3,
    judges: decided,
    find: (review) => {
      const [gone] = broken(review);
      return gone
        ? at(
            gone.turn,
            `You had promised ${review.name} ${entryOf(PROMISES, gone.promise).name} (${clock(gone.made.at)}), and did not keep it: ${quoted(gone.turn.text)} (${clock(gone.turn.at)}); keep what you promise, or say first what has changed.`,
          )
        : [];
    },
  },
  {
    id: 'honest',
    kind: 'sustain',
    domain,
    source: 'procedural-justice',
    weight: 2,
    judges: decided,
    find: (review) => {
      const { met, name, turns } = review;
      const turn = met.find((past) => uses(past, 'say:honest-promise') && helped(past));
      const lied = turns.some((past) => uses(past, 'say:false-promise')) || broken(review).length > 0;
      return turn && !lied ? at(turn, `You promised ${name} only what you could keep: ${quoted(turn.text)}.`) : [];
    },
  },
];
