import { type Deed, isA, type Move, resistance, uses, type Word } from '#doctrine';
import {
  checksAbility,
  clock,
  directs,
  helped,
  open,
  presses,
  quoted,
  restriction,
  speaks,
  type Turn,
  undoneAtOnce,
} from '#scoring/run';
import { at, breaks, type Criterion, first, instead, missed, pointed, type Review } from '#scoring/review';
import { PROMISED } from './promises';
import { REPAIR } from './repair';

const domain = 'procedural-justice';
const decided = ['decided'] as const;

/** Acts a person ought to hear about before they happen. */
const INTRUDES: readonly Word[] = ['do:search', 'do:approach', 'do:walk-together'];
/** Comprehension (0-100) below which it is worth asking whether somebody can follow; a Talkdown default. */
const FOLLOWS = 60;
/** Words that leave the answer to the person, or say on what ground there is none to give. */
const ASKS_LEAVE: readonly Word[] = [
  'say:hand-over',
  'say:tell-rights',
  'say:offer-choice',
  'say:offer-help',
  'say:ask-permission',
];

/** Whether a deed comes close to a person, takes hold of them, or settles where they go more than lightly: with EMS, to a hospital, or against their will. */
function intrudes(deed: Deed): boolean {
  const decidesFor = deed.moves.some((move) => move.kind === 'end' && restriction(move.word) >= 2);
  return decidesFor || uses(deed, ...INTRUDES) || isA(deed, 'force');
}

function intrusion({ turns }: Review): Turn | undefined {
  return turns.find(
    (turn) =>
      turn.before.phase !== 'dispatch' &&
      // Nobody has to explain to an attacker; a warning is asked for there.
      resistance(turn.before.behavior) < 3 &&
      intrudes(turn),
  );
}

/** Acts and words that leave it to the person what comes next, and when. */
const LEAVES_OPEN: readonly Word[] = ['say:ask-wants', 'do:lower-height', 'do:wait'];

/** Decisions before an act within which words that explain belong to it; a Talkdown default. */
const JUST_BEFORE = 1;

/** The decision that explained an act: the act itself, or one right before it that did nothing but speak. What is said of something done at once explains that. */
function explanationOf(act: Turn, { turns }: Review): Turn | undefined {
  const near = turns.filter(({ decision }) => decision >= act.decision - JUST_BEFORE && decision <= act.decision);
  return near.find(
    (turn) => uses(turn, 'say:explain') && (turn === act || (turn.moves.every(isSaid) && !breaks(turn, act))),
  );
}

const isSaid = ({ kind }: Move) => kind === 'say';

/** Words that order before anything else was said. */
const ORDERS: readonly Word[] = ['say:command', 'say:repeat-command', 'say:set-limit', 'say:warn-force'];

/** Voice, neutrality, respect and trustworthiness. */
export const JUSTICE: readonly Criterion[] = [
  {
    id: 'order-first',
    kind: 'improve',
    domain,
    source: 'beta',
    weight: 2,
    judges: decided,
    find: ({ met, name }) => {
      const turn = met.find((past) => speaks(past));
      const calm = turn && turn.before.weapon === undefined && resistance(turn.before.behavior) < 2;
      return turn && calm && uses(turn, ...ORDERS)
        ? at(
            turn,
            `The first thing ${name} heard from you was an order: ${quoted(turn.text)} (${clock(turn.at)}); ${instead(turn, ['say:introduce', 'say:ask-name', 'say:open-question', 'say:reassure'], 'say who you are and that you are there to keep everyone safe, then ask')}.`,
          )
        : [];
    },
  },
  {
    id: 'voice-first',
    kind: 'sustain',
    domain,
    source: 'beta',
    weight: 2,
    judges: decided,
    find: ({ met, name }) => {
      const turn = met.find((past) => uses(past, 'say:ask-wants') && helped(past));
      const told = met.find((past) => directs(past) || isA(past, 'force'));
      return turn && (!told || turn.index < told.index)
        ? at(turn, `You asked ${name} what would help before you asked for anything yourself: ${quoted(turn.text)}.`)
        : [];
    },
  },
  {
    id: 'voice-missed',
    kind: 'improve',
    domain,
    source: 'beta',
    weight: 2,
    judges: decided,
    find: ({ met, name }) => {
      // Somebody who was given a real choice before being told anything had a say.
      const chose = first(met, 'say:offer-choice');
      const told = met.find((turn) => directs(turn) || isA(turn, 'force'));
      const gap = chose && (!told || chose.index < told.index) ? undefined : missed(met, ['say:ask-wants']);
      return pointed(
        gap,
        (gap) =>
          `You never asked ${name} what would help, and asking costs nothing even where it cannot be granted; here ${gap.open}.`,
      );
    },
  },
  {
    id: 'explained-first',
    kind: 'sustain',
    domain,
    source: 'procedural-justice',
    weight: 2,
    judges: decided,
    find: (review) => {
      const act = intrusion(review);
      const turn = act && explanationOf(act, review);
      return turn && !review.isNeedless(act.decision)
        ? at(turn, `You told ${review.name} what would happen and why before you did it: ${quoted(turn.text)}.`)
        : [];
    },
  },
  {
    id: 'unexplained',
    kind: 'improve',
    domain,
    source: 'procedural-justice',
    weight: 2,
    judges: decided,
    find: (review) => {
      const act = intrusion(review);
      if (!act || explanationOf(act, review) || uses(act, ...ASKS_LEAVE)) return [];
      // Only words about such an act are an alternative to it.
      const told = act.choices.find((choice) => uses(choice, 'say:explain') && intrudes(choice) && !presses(choice));
      // Hands are always to be told of first, and there are always words for it.
      if (!told && !isA(act, 'force')) return [];
      return at(
        act,
        `You acted without telling ${review.name} what would happen and why (${clock(act.at)}); ${told ? `a stronger option: ${open(told)}` : 'say what you are about to do and why, and leave a moment for an answer'}.`,
      );
    },
  },
  {
    id: 'choice-offered',
    kind: 'sustain',
    domain,
    source: 'beta',
    weight: 2,
    judges: decided,
    find: ({ met, name }) => {
      const turn = met.find((past) => uses(past, 'say:offer-choice') && past.effect > 0);
      return pointed(
        turn,
        (turn) => `You gave ${name} something to decide, and with it some control: ${quoted(turn.text)}.`,
      );
    },
  },
  {
    id: 'choice-missed',
    kind: 'improve',
    domain,
    source: 'beta',
    weight: 2,
    judges: decided,
    find: ({ met, name }) => {
      if (met.some((turn) => uses(turn, 'say:ask-permission', 'say:ask-agreement'))) return [];
      // Whoever leaves somebody time, or asks what they want, does not take a decision from them.
      const gap = missed(
        met.filter((turn) => uses(turn, 'say:offer-choice') || !uses(turn, ...LEAVES_OPEN)),
        ['say:offer-choice'],
      );
      const offered = met.some((turn) => uses(turn, 'say:offer-help'));
      const said = offered
        ? `You put one way on to ${name}, and no other to choose from`
        : `You left ${name} nothing to decide`;
      return pointed(gap, (gap) => `${said}; here ${gap.open}.`);
    },
  },
  ...PROMISED,
  {
    id: 'name-asked',
    kind: 'sustain',
    domain,
    source: 'beta',
    weight: 1,
    judges: decided,
    find: ({ met, name }) => {
      const turn = met
        .slice(0, 5)
        .find((past) => uses(past, 'say:ask-name') && helped(past) && !undoneAtOnce(past, met));
      return pointed(
        turn,
        (turn) => `You asked ${name} what to be called, early enough for it to be about respect (${clock(turn.at)}).`,
      );
    },
  },
  {
    id: 'affirmed',
    kind: 'sustain',
    domain,
    source: 'beta',
    weight: 1,
    judges: decided,
    find: ({ met, name }) => {
      const turn = met.find((past) => uses(past, 'say:affirm') && past.effect > 0);
      return pointed(turn, (turn) => `You found something true and good to say to ${name}: ${quoted(turn.text)}.`);
    },
  },
  {
    id: 'ability-asked',
    kind: 'sustain',
    domain,
    source: 'seattle-8100',
    weight: 2,
    judges: decided,
    find: ({ met, name }) => {
      const turn = met.find((past) => uses(past, 'say:ask-ability') && past.before.reading.comprehension < FOLLOWS);
      return pointed(
        turn,
        (turn) =>
          `You checked whether ${name} could hear and follow you when little seemed to reach ${name} (${clock(turn.at)}).`,
      );
    },
  },
  {
    id: 'ability-unasked',
    kind: 'improve',
    domain,
    source: 'seattle-8100',
    weight: 2,
    judges: decided,
    find: ({ met, turns, name }) => {
      const told = met.filter((turn) => directs(turn));
      const known = turns.some(checksAbility);
      const gap = told.length >= 2 && !known ? missed(met, ['say:ask-ability'], 1) : undefined;
      return pointed(
        gap,
        (gap) =>
          `You gave ${name} ${told.length} instructions without finding out whether they could be followed; here ${gap.open}.`,
      );
    },
  },
  ...REPAIR,
  {
    id: 'pressed',
    kind: 'improve',
    domain,
    source: 'beta',
    weight: 2,
    judges: decided,
    find: ({ met, name }) => {
      const pressed = met.filter((turn) => presses(turn) && !turn.late);
      const turn = pressed[2];
      return pointed(
        turn,
        (turn) =>
          `This was the third of ${pressed.length} decisions that put pressure on ${name}; ${instead(turn, ['say:offer-choice', 'say:ask-wants', 'say:explain', 'do:wait', 'do:step-back'], 'a person who is asked, told why and given a choice has less to resist')}.`,
      );
    },
  },
];
