import { BEHAVIORS, entryOf, isA, type Move, resistance, uses, type Word, wordOf } from '#doctrine';
import { at, type Criterion, instead, offering, type Review } from '#scoring/review';
import { clock, deedOf, gaveRoom, roomWanted, type Turn } from '#scoring/run';

const domain = 'force-fit';
const decided = ['decided'] as const;

/** Acts that meet a danger of the moment: a word to the person about it, room, cover, or keeping others and traffic out of it. */
const MEETS: readonly Word[] = [
  'do:direct-traffic',
  'do:clear-bystanders',
  'do:take-cover',
  'do:step-back',
  'do:reposition',
  'say:explain',
  'say:instruct',
];
/** Those that make room: no answer where nobody threatens the officer and the danger is somewhere else. */
const ROOM: readonly Word[] = ['do:take-cover', 'do:step-back', 'do:reposition'];

/** What would have met the danger of a moment, best first: room and words where somebody comes or holds a weapon, else traffic, bystanders and words. */
export function answersTo(turn: Turn): readonly Word[] {
  const elsewhere = MEETS.filter((word) => !ROOM.includes(word));
  return roomWanted(turn) ? [...ROOM, ...elsewhere] : elsewhere;
}

/** Acts that are sound at another moment, and leave a danger of this one as it is; a Talkdown default. */
const ASIDE: readonly Word[] = ['do:wait', 'do:observe', 'do:radio-down', 'do:offer-item', 'do:check-policy'];

function isAside(move: Move): boolean {
  return move.kind === 'request' || move.kind === 'ask' || ASIDE.includes(wordOf(move));
}

/** Whether a turn called for help against a weapon, or gave somebody with a weapon time: both are sound answers. */
function isOwed({ before, moves }: Turn): boolean {
  return before.weapon !== undefined && (isA({ moves }, 'request') || uses({ moves }, 'do:wait'));
}

/** How an act left a danger that called for an answer: as it was, or worse; nothing where it met it, or where there was none. */
function failed(turn: Turn): 'left that danger as it was' | 'set it back further' | undefined {
  if (resistance(turn.before.behavior) < 2 || !turn.choices.some((choice) => isA(choice, 'force'))) return undefined;
  // Pressure and force are judged by themselves.
  if (isA(turn, 'force') || uses(turn, 'say:warn-force') || !offering(turn, answersTo(turn))) return undefined;
  if (turn.effect < 0 && !gaveRoom(turn)) return 'set it back further';
  return turn.moves.every(isAside) && !isOwed(turn) ? 'left that danger as it was' : undefined;
}

/** How much an act does for the person at least, in points, to count as bringing a danger down; a Talkdown default. */
const DOWN = 5;

/** Whether an act brought a danger down: the person eased by it, or there was more room or cover. */
function broughtDown(turn: Turn): boolean {
  return turn.effect >= DOWN || gaveRoom(turn);
}

/** The first stretch of two decisions or more in which force was kept away and every act brought the danger down. */
function met({ kept }: Review): readonly [first: Turn, last: Turn] | undefined {
  for (const { acts } of kept) {
    const [first] = acts;
    const last = acts.at(-1);
    if (first && last && acts.length > 1 && acts.every(broughtDown)) return [first, last];
  }
  return undefined;
}

/** What the officer did while force was within reach, act by act. */
export const ANSWER: readonly Criterion[] = [
  {
    id: 'danger-met',
    kind: 'sustain',
    domain,
    source: 'seattle-8100',
    weight: 2,
    judges: decided,
    find: (review) => {
      const stretch = met(review);
      if (!stretch) return [];
      const [first, last] = stretch;
      return at(
        last,
        `From ${clock(first.at)} to ${clock(last.at)} the call was close to force, and each thing you did brought the danger down.`,
      );
    },
  },
  {
    id: 'danger-let-run',
    kind: 'improve',
    domain,
    source: 'icat-cdm',
    weight: 2,
    judges: decided,
    find: (review) => {
      // Where somebody was hurt, the whole stretch is judged.
      const turn = review.unaverted ? undefined : review.met.find((past) => failed(past) !== undefined);
      const [move] = turn?.moves ?? [];
      if (!turn || !move) return [];
      const behavior = entryOf(BEHAVIORS, turn.before.behavior).name.toLowerCase();
      return at(
        turn,
        `${review.name}’s behavior was ${behavior} (${clock(turn.at)}), and what you did ${failed(turn) ?? ''}: you ${deedOf(move)}; ${instead(turn, answersTo(turn), 'see to the danger first')}.`,
      );
    },
  },
];
