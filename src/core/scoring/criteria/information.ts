import { isA, uses, type Word } from '#doctrine';
import { clock, deedOf, latest, list } from '#scoring/run';
import { at, type Criterion, first, missed, offering, pointed, type Review } from '#scoring/review';

const domain = 'decision-process';
const decided = ['decided'] as const;

/** Kinds of question before the person is met that make a good picture, and how many of the three that bear most on it do; Talkdown defaults. */
const GOOD_PICTURE = { any: 3, most: 2 };
const MOST: readonly Word[] = ['ask:dispatch-history', 'ask:dispatch-weapons', 'ask:dispatch-plan'];
const FACTS: readonly Word[] = [
  'ask:dispatch-history',
  'ask:dispatch-weapons',
  'ask:dispatch-caller',
  'ask:dispatch-plan',
  'ask:dispatch-scene',
  'ask:witness',
  'ask:family',
  'ask:colleague',
];
const PREPARED: readonly Word[] = ['do:make-plan', 'do:check-policy', 'do:brief'];

/** The kinds of question asked before contact. */
function askedBefore({ early }: Review): readonly Word[] {
  return FACTS.filter((word) => first(early, word));
}

/** The kinds of question that could have been asked before contact. */
function openBefore({ early }: Review): readonly Word[] {
  return FACTS.filter((word) => early.some((turn) => turn.choices.some((choice) => uses(choice, word))));
}

/** What was found out and planned before the person was met. */
export const INFORMATION: readonly Criterion[] = [
  {
    id: 'information-first',
    kind: 'sustain',
    domain,
    source: 'icat-cdm',
    weight: 3,
    judges: decided,
    find: (review) => {
      const asked = askedBefore(review);
      const turn = latest(review.early, (past) => uses(past, ...FACTS));
      const most = asked.filter((word) => MOST.includes(word)).length;
      return turn && (asked.length >= GOOD_PICTURE.any || most >= GOOD_PICTURE.most)
        ? at(
            turn,
            `You asked for ${asked.length} different kinds of fact before you met ${review.name}, and knew more than the call card said.`,
          )
        : [];
    },
  },
  {
    id: 'information-skipped',
    kind: 'improve',
    domain,
    source: 'icat-cdm',
    weight: 3,
    judges: decided,
    find: (review) => {
      const asked = askedBefore(review);
      const last = review.early.at(-1);
      if (!last || asked.length > 1) return [];
      const open = openBefore(review);
      if (open.length < 2) return [];
      const gap = missed(
        review.early,
        FACTS.filter((word) => open.includes(word) && !asked.includes(word)),
        1,
      );
      const turn = gap?.turn ?? last;
      const knew = asked.length === 0 ? 'nothing but the call card' : 'the answer to one question';
      return at(
        turn,
        `You went to meet ${review.name} with ${knew}; ${gap ? `here ${gap.open}` : 'ask about history, weapons and a care plan while you drive'}.`,
      );
    },
  },
  {
    id: 'care-plan-asked',
    kind: 'sustain',
    domain: 'decision-process',
    source: 'iacp',
    weight: 1,
    judges: decided,
    find: ({ turns, name }) => {
      const turn = first(turns, 'ask:dispatch-plan');
      return pointed(
        turn,
        (turn) =>
          `You asked whether a care plan was on file (${clock(turn.at)}), which is how what already works for ${name} reaches you.`,
      );
    },
  },
  {
    id: 'care-plan-unasked',
    kind: 'improve',
    domain,
    source: 'iacp',
    weight: 1,
    judges: decided,
    find: ({ turns, name }) => {
      const gap = missed(turns, ['ask:dispatch-plan']);
      return pointed(
        gap,
        (gap) =>
          `You did not ask for a care plan, so what already works for ${name} stayed in the file; here ${gap.open}.`,
      );
    },
  },
  {
    id: 'prepared',
    kind: 'sustain',
    domain,
    source: 'icat-tactics',
    weight: 1,
    judges: decided,
    find: ({ early, name }) => {
      const turn = first(early, ...PREPARED);
      return pointed(
        turn,
        (turn) =>
          `Before you met ${name} you ${list(turn.moves.map(deedOf))} (${clock(turn.at)}), so that you did not have to think of it for the first time there.`,
      );
    },
  },
  {
    id: 'unprepared',
    kind: 'improve',
    domain,
    source: 'icat-tactics',
    weight: 1,
    judges: decided,
    find: ({ early, name }) => {
      const gap = missed(early, PREPARED);
      const chances = early.filter((turn) => offering(turn, PREPARED));
      // Where every chance went to a question or a request, the time was not wasted.
      const spent = chances.every((turn) => isA(turn, 'ask') || isA(turn, 'request'));
      return gap && !spent
        ? at(
            gap.turn,
            `You met ${name} without a working plan, and without looking at what policy says; here ${gap.open}.`,
          )
        : [];
    },
  },
];
