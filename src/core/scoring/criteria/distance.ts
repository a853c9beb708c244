import { BY_HAND, isA, TWO_ARMS, uses, type Word } from '#doctrine';
import { OFFICER } from '#encounter';
import {
  agitated,
  clock,
  gaveRoom,
  helped,
  inState,
  latest,
  length,
  type Moment,
  nearer,
  only,
  presses,
  roomWanted,
  tooNear,
  type Turn,
} from '#scoring/run';
import { at, type Criterion, first, instead, missed, pointed, type Review } from '#scoring/review';

const domain = 'tactics';
const decided = ['decided'] as const;

/** Whether a decision brought the officer up to the person: an approach, or force by hand from farther than two arm’s lengths. */
function goesUp(turn: Turn): boolean {
  const byHand = turn.moves.some((move) => move.kind === 'force' && BY_HAND.includes(move.word));
  return uses(turn, 'do:approach') || (byHand && !nearer(turn.before, TWO_ARMS));
}

/** Acts that have to happen within reach and are not judged as crowding. */
const WITHIN_REACH: readonly Word[] = [
  'do:walk-together',
  'do:search',
  'do:render-aid',
  'do:check-injury',
  'do:recovery-position',
  'do:offer-item',
  'do:secure-weapon',
];
const ROOM: readonly Word[] = ['do:step-back', 'do:take-cover', 'do:disengage'];

/** Whether somebody beside the officer is hurt, so that going near is going to help. */
const calls = ({ situation }: Moment): boolean => situation.injuries.some(({ who }) => who !== OFFICER);

/** The first move, short of force and care, that left less than two arm's lengths to an agitated person. */
function tooClose({
  met,
}: Review): { readonly turn: Turn; readonly event: number; readonly decimeters: number } | undefined {
  for (const turn of met) {
    if (!agitated(turn.before) || isA(turn, 'force') || uses(turn, 'do:crowd', ...WITHIN_REACH)) continue;
    // Whoever was calmer for it had let the officer come near.
    if (helped(turn)) continue;
    const moved = only(turn.then, 'moved').find(({ after }) => nearer(after, TWO_ARMS) && !calls(after));
    const decimeters = moved?.after.decimeters;
    if (moved && decimeters !== undefined && decimeters < (turn.before.decimeters ?? Infinity))
      return { turn, event: moved.index, decimeters };
  }
  return undefined;
}

/** The first decision with a weapon in view, and the two after it, in contact. */
function afterWeapon({ met }: Review): readonly Turn[] {
  const start = met.findIndex((turn) => turn.before.weapon !== undefined);
  return start < 0 ? [] : met.slice(start, start + 3);
}

/** The first decision in contact, where what was known by then spoke of a threat. */
function threatened({ met }: Review): Turn | undefined {
  const [start] = met;
  return start?.before.facts.some(({ bears }) => bears.includes('threat')) ? start : undefined;
}

/** Distance, cover and weapons. */
export const DISTANCE: readonly Criterion[] = [
  {
    id: 'began-from-cover',
    kind: 'sustain',
    domain,
    source: 'icat-tactics',
    weight: 2,
    judges: decided,
    find: (review) => {
      const start = threatened(review);
      const turn = start?.before.cover ? latest(review.turns, (past) => past.index < start.index) : undefined;
      return pointed(
        turn,
        (turn) =>
          `You did not know yet what ${review.name} could do, and met ${review.name} from behind cover (${clock(turn.at)}).`,
      );
    },
  },
  {
    id: 'began-in-the-open',
    kind: 'improve',
    domain,
    source: 'icat-tactics',
    weight: 1,
    judges: decided,
    find: (review) => {
      const start = threatened(review);
      const gap = start && !start.before.cover ? missed(review.early, ['do:take-cover'], 1) : undefined;
      return pointed(
        gap,
        (gap) => `You did not know yet what ${review.name} could do, and walked in without cover; here ${gap.open}.`,
      );
    },
  },
  {
    id: 'drew-back-from-calm',
    kind: 'improve',
    domain,
    source: 'default',
    weight: 2,
    judges: decided,
    find: ({ met, name }) => {
      const [, turn] = met.filter((past) => uses(past, ...ROOM) && !roomWanted(past) && !agitated(past.before));
      return pointed(
        turn,
        (turn) =>
          `You drew back from ${name} once more (${clock(turn.at)}), who was ${inState(turn.before.reading.level)} and gave no reason for it; room that nobody needs tells a person that you are afraid of them.`,
      );
    },
  },
  {
    id: 'room-given',
    kind: 'sustain',
    domain,
    source: 'beta',
    weight: 2,
    judges: decided,
    find: (review) => {
      const { met, name, policy } = review;
      const turn = met.find(
        (past) =>
          uses(past, 'do:step-back') && tooNear(past.before) && past.before.weapon === undefined && gaveRoom(past),
      );
      const touched = met.some(({ before }) => agitated(before) && nearer(before, TWO_ARMS));
      const [, withoutNeed] = met.filter((past) => uses(past, 'do:step-back') && !roomWanted(past));
      return turn && !touched && !tooClose(review) && !first(met, 'do:crowd') && !withoutNeed
        ? at(
            turn,
            `You gave ${name} more room when you stood ${length(turn.before.decimeters ?? 0, policy.units)} apart and ${name} was ${inState(turn.before.reading.level)} (${clock(turn.at)}), and never came nearer than two arm’s lengths.`,
          )
        : [];
    },
  },
  {
    id: 'too-close',
    kind: 'improve',
    domain,
    source: 'beta',
    weight: 3,
    judges: ['moved'],
    find: (review) => {
      const close = tooClose(review);
      if (!close) return [];
      const { turn, event, decimeters } = close;
      const units = review.policy.units;
      const sentence = `You stood ${length(decimeters, units)} from ${review.name}, who was ${inState(turn.before.reading.level)} (${clock(turn.at)}); ${instead(turn, [...ROOM, 'do:open-stance', 'do:wait'], `keep two arm’s lengths, about ${length(TWO_ARMS, units)}, until you are invited closer`)}.`;
      return [{ event, decision: turn.decision, sentence }];
    },
  },
  {
    id: 'distance-and-cover',
    kind: 'sustain',
    domain,
    source: 'icat-tactics',
    weight: 3,
    judges: decided,
    find: (review) => {
      const near = afterWeapon(review);
      const turn = near.find(gaveRoom);
      return pointed(
        turn,
        (turn) =>
          `With a weapon in view (${turn.before.weapon ?? ''}) you took distance or cover ${turn === near[0] ? 'before anything else' : 'soon'}, and that bought time to talk.`,
      );
    },
  },
  {
    id: 'weapon-without-cover',
    kind: 'improve',
    domain,
    source: 'icat-tactics',
    weight: 3,
    judges: decided,
    find: (review) => {
      const near = afterWeapon(review);
      const [turn] = near;
      if (!turn || turn.before.cover || !nearer(turn.before, 70)) return [];
      const gap = missed(near, ROOM, 1);
      return pointed(
        gap,
        (gap) =>
          `With a weapon in view you stayed ${length(gap.turn.before.decimeters ?? 0, review.policy.units)} away without cover; here ${gap.open}.`,
      );
    },
  },
  {
    id: 'closed-on-weapon',
    kind: 'improve',
    domain,
    source: 'icat-tactics',
    weight: 3,
    judges: decided,
    find: ({ met, name }) => {
      const turn = met.find((past) => past.before.weapon !== undefined && goesUp(past));
      return pointed(
        turn,
        (turn) =>
          `You moved toward ${name} with a weapon in view (${turn.before.weapon ?? ''}); ${instead(turn, ROOM, 'hold your distance, keep something solid between you, and talk from there')}.`,
      );
    },
  },
  {
    id: 'weapon-made-safe',
    kind: 'sustain',
    domain,
    source: 'default',
    weight: 2,
    judges: decided,
    find: ({ turns, name }) => {
      const turn = turns.find((past) => uses(past, 'do:secure-weapon') && !isA(past, 'force') && !presses(past));
      return pointed(turn, () => `You made the weapon safe by agreement, with no hands on ${name}.`);
    },
  },
  {
    id: 'weapon-unasked',
    kind: 'improve',
    domain,
    source: 'icat-cdm',
    weight: 1,
    judges: decided,
    find: ({ turns, met, name }) => {
      const known = turns.some((turn) =>
        uses(turn, 'ask:dispatch-weapons', 'say:ask-about-weapon', 'do:secure-weapon'),
      );
      const gap = known ? undefined : missed(met, ['say:ask-about-weapon']);
      return pointed(gap, (gap) => `You asked neither dispatch nor ${name} about a weapon; here ${gap.open}.`);
    },
  },
  {
    id: 'came-near-unasked',
    kind: 'improve',
    domain,
    source: 'default',
    weight: 2,
    judges: decided,
    find: ({ turns, met, name, policy }) => {
      const told = first(turns, 'ask:dispatch-weapons');
      const asked = first(turns, 'say:ask-about-weapon', 'do:secure-weapon', 'do:search');
      const near = met.find(({ before }) => before.weapon === undefined && nearer(before, TWO_ARMS));
      if (!told || !near || (asked && asked.index < near.index)) return [];
      const until = met.filter(({ index }) => index <= near.index);
      const gap = missed(until, ['say:ask-about-weapon'], 1);
      return pointed(
        gap,
        (gap) =>
          `You had asked dispatch about a weapon (${clock(told.at)}) and came within ${length(near.before.decimeters ?? 0, policy.units)} of ${name} (${clock(near.at)}) without asking ${name} about it; here ${gap.open}.`,
      );
    },
  },
  {
    id: 'orders-at-blade',
    kind: 'improve',
    domain,
    source: 'icat-communication',
    weight: 2,
    judges: decided,
    find: (review) => {
      const near = afterWeapon(review);
      const turn = first(near, 'say:command', 'say:repeat-command');
      return pointed(
        turn,
        (turn) =>
          `${turn === near[0] ? 'Your first answer to the weapon was an order' : `You gave an order soon after the weapon came into view (${clock(turn.at)})`}; ${instead(turn, [...ROOM, 'say:name-emotion', 'say:explain'], `move back, then talk to ${review.name} about what the weapon is for`)}.`,
      );
    },
  },
];
