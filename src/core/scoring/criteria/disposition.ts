import { isA, uses, type Word } from '#doctrine';
import { agitated, clock, inState, quoted, restriction, settling, strictest, type Turn } from '#scoring/run';
import {
  at,
  type Criterion,
  endedWell,
  endingOf,
  first,
  goodEndings,
  missed,
  offering,
  pointed,
  type Review,
} from '#scoring/review';

const domain = 'resources';
const decided = ['decided'] as const;

/** From this restriction on a disposition is decided for the person, and its legal ground has to be said. */
const NEEDS_GROUND = 3;
/** Words that offer a person a way on. */
const OFFERS: readonly Word[] = ['say:offer-choice', 'say:offer-help'];
/** Someone else takes the person over. */
const HANDED_OVER = [
  'mobile-crisis',
  'co-responder',
  'crisis-center',
  'ems-transport',
  'emergency-department',
  'involuntary-hold',
  'voluntary-transport',
];

/** The decision that settled where the person goes: one that says so, or the last in contact, where what the person chose settled it. */
function settledBy({ turns, met, ended }: Review): Turn | undefined {
  return settling(turns) ?? (ended ? met.at(-1) : undefined);
}

/** A less restrictive disposition that was open in the same decision and that the scenario calls fit. */
function lessRestrictive(review: Review, turn: Turn) {
  const chosen = strictest(turn);
  const fit = goodEndings(review).map(({ disposition }) => disposition);
  return turn.choices.find((choice) =>
    choice.moves.some((move) => move.kind === 'end' && restriction(move.word) < chosen && fit.includes(move.word)),
  );
}

/** How many decisions that led to where it ended were costly, from the first on the way; what came after the ending did not lead to it. */
function costly({ early, met, quality }: Review): number {
  return [...early, ...met].filter((turn) => quality.get(turn.decision) === 'costly').length;
}

/** Where the person was taken, on what ground, and who was told. */
export const DISPOSITION: readonly Criterion[] = [
  {
    id: 'least-restrictive',
    kind: 'sustain',
    domain,
    source: 'dispositions',
    weight: 3,
    judges: decided,
    find: (review) => {
      const turn = settledBy(review);
      const others = turn ? turn.choices.filter((choice) => choice.id !== turn.choice && isA(choice, 'end')) : [];
      const fits = endingOf(review) === undefined || endedWell(review);
      return turn && others.length > 0 && fits && !lessRestrictive(review, turn) && !uses(turn, 'do:leave')
        ? at(
            turn,
            `You chose the least restrictive way on that fits ${review.name}, with ${others.length === 1 ? 'another' : 'others'} on offer: ${quoted(turn.text)}.`,
          )
        : [];
    },
  },
  {
    id: 'more-restrictive',
    kind: 'improve',
    domain,
    source: 'dispositions',
    weight: 3,
    judges: decided,
    find: (review) => {
      const turn = review.needless ? undefined : settling(review.turns);
      const choice = turn && lessRestrictive(review, turn);
      return turn && choice && strictest(turn) >= NEEDS_GROUND
        ? at(
            turn,
            `You chose more control over ${review.name} than was needed; a stronger option was open: ${quoted(choice.text)}.`,
          )
        : [];
    },
  },
  {
    id: 'not-offered-again',
    kind: 'improve',
    domain,
    source: 'dispositions',
    weight: 3,
    judges: decided,
    find: (review) => {
      const { met, name } = review;
      const offers = met.filter((turn) => uses(turn, ...OFFERS));
      const last = offers.at(-1);
      if (!last || endedWell(review) || !offers.every((turn) => agitated(turn.before))) return [];
      const calmer = met.filter((turn) => turn.index > last.index && !agitated(turn.before));
      const gap = missed(calmer, OFFERS);
      return pointed(
        gap,
        (gap) =>
          `You offered ${name} a way on only while ${name} was still ${inState(last.before.reading.level)}, and not again once ${name} was ${inState(gap.turn.before.reading.level)} (${clock(gap.turn.at)}); here ${gap.open}.`,
      );
    },
  },
  {
    id: 'needless-custody',
    kind: 'improve',
    domain,
    source: 'dispositions',
    weight: 4,
    judges: decided,
    find: ({ needless, name }) => {
      if (!needless) return [];
      const { turn, disposition } = needless;
      const done =
        disposition === 'involuntary-hold'
          ? `You had ${name} held although nothing ${name} had said or done called for it`
          : `You took ${name} into custody although no crime called for it`;
      return at(
        turn,
        `${done} (${clock(turn.at)}); first settle whether there was a crime, whether there is danger, what policy allows, and what is the least that would do.`,
      );
    },
  },
  {
    id: 'poor-outcome',
    kind: 'improve',
    domain,
    source: 'dispositions',
    weight: 2,
    judges: ['ended'],
    find: (review) => {
      const ending = endingOf(review);
      const { ended } = review;
      const better = review.scenario.about.endings.find(({ fit }) => fit === 'best');
      return ended &&
        better &&
        (ending?.fit === 'poor' || ending?.fit === 'harmful') &&
        costly(review) >= 2 &&
        !review.needless &&
        !settling(review.turns)
        ? [
            {
              event: ended.index,
              decision: review.turns.at(-1)?.decision ?? 0,
              sentence: `${ending.summary} ${costly(review)} decisions on the way there were costly. This call can also end so: ${better.summary}`,
            },
          ]
        : [];
    },
  },
  {
    id: 'ground-said',
    kind: 'sustain',
    domain,
    source: 'procedural-justice',
    weight: 2,
    judges: decided,
    find: (review) => {
      const turn = first(review.turns, 'say:tell-rights');
      return turn && review.ended && restriction(review.ended.event.disposition) >= NEEDS_GROUND
        ? at(turn, `You told ${review.name} on what ground it was decided: ${quoted(turn.text)}.`)
        : [];
    },
  },
  {
    id: 'ground-unsaid',
    kind: 'improve',
    domain,
    source: 'procedural-justice',
    weight: 2,
    judges: ['ended'],
    find: ({ ended, turns, name }) =>
      ended &&
      restriction(ended.event.disposition) >= NEEDS_GROUND &&
      !first(turns, 'say:tell-rights') &&
      turns.some((turn) => offering(turn, ['say:tell-rights']))
        ? [
            {
              event: ended.index,
              decision: turns.at(-1)?.decision ?? 0,
              sentence: `It was decided for ${name}, and ${name} was not told on what ground; say what the ground is, what happens next, and for how long.`,
            },
          ]
        : [],
  },
  {
    id: 'warm-hand-over',
    kind: 'sustain',
    domain,
    source: 'dispositions',
    weight: 2,
    judges: decided,
    find: ({ turns, name }) => {
      const turn = first(turns, 'say:hand-over');
      return pointed(
        turn,
        (turn) =>
          `You handed ${name} over in words, so that the story did not have to be told from the start: ${quoted(turn.text)}.`,
      );
    },
  },
  {
    id: 'cold-hand-over',
    kind: 'improve',
    domain,
    source: 'dispositions',
    weight: 2,
    judges: decided,
    find: (review) => {
      const taken = HANDED_OVER.includes(review.ended?.event.disposition ?? '');
      // Whoever stays until somebody has sat down with the person has not handed over cold.
      const stayed = review.late.some((turn) => uses(turn, 'do:wait') && offering(turn, ['say:hand-over']));
      const gap = taken && !stayed ? missed(review.turns, ['say:hand-over'], 1) : undefined;
      return pointed(
        gap,
        (gap) => `${review.name} went from you to strangers without a word between; here ${gap.open}.`,
      );
    },
  },
  {
    id: 'family-told',
    kind: 'sustain',
    amends: true,
    domain,
    source: 'dispositions',
    weight: 1,
    judges: decided,
    find: ({ turns, name }) => {
      const turn = first(turns, 'say:inform-family');
      return pointed(turn, (turn) => `You told the people close to ${name} where this goes next (${clock(turn.at)}).`);
    },
  },
  {
    id: 'family-untold',
    kind: 'improve',
    domain,
    source: 'dispositions',
    weight: 1,
    judges: decided,
    find: ({ turns, name }) => {
      const gap = missed(turns, ['say:inform-family'], 1);
      return pointed(gap, (gap) => `The family was left to find out for itself where ${name} is; here ${gap.open}.`);
    },
  },
];
