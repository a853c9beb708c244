import { uses, type Word, wordOf } from '#doctrine';
import {
  agitated,
  calmed,
  clock,
  directs,
  greatest,
  helped,
  inState,
  isListening,
  listens,
  presses,
  quoted,
  seconds,
  speaks,
  type Turn,
} from '#scoring/run';
import { at, type Criterion, first, instead, missed, pointed, type Review, talkIn } from '#scoring/review';

/** The share of listening, in percent, that is worth sustaining, and the share below which there is more to listen for; ICAT's guide is about 80. */
const SHARE = { sustain: 65, improve: 50 };

const domain = 'communication';
const decided = ['decided'] as const;

/** Words that say back what the person has said. */
const CHECKS: readonly Word[] = ['say:paraphrase', 'say:summarize', 'say:reflect'];
/** Words that show that the person was heard: said back, the feeling named, or the view acknowledged. */
const REFLECTS: readonly Word[] = [...CHECKS, 'say:name-emotion', 'say:validate'];
/** Kinds of words, and sentences, from which on good words without a reflection are scattered; Talkdown defaults. */
const SCATTERED = { kinds: 4, sentences: 5 };

/** Whether a turn reflects something that the person had said or shown, and it did something. */
function reflects(turn: Turn): boolean {
  return uses(turn, ...REFLECTS) && turn.heard && helped(turn);
}

function share({ mix }: Review): number {
  return Math.round((100 * mix.listenSeconds) / Math.max(1, mix.talkSeconds + mix.listenSeconds));
}

/** How much was heard, and how. */
export const LISTENING: readonly Criterion[] = [
  {
    id: 'emotion-named',
    kind: 'sustain',
    domain,
    source: 'fbi-listening',
    weight: 2,
    judges: decided,
    find: ({ met, name }) => {
      const turn = met.find(
        (past) =>
          uses(past, 'say:name-emotion') && past.before.reading.escalation >= 25 && past.effect > 0 && calmed(past),
      );
      return pointed(
        turn,
        (turn) =>
          `You named what ${name} was feeling (${inState(turn.before.reading.level)} then), and it lost some of its weight: ${quoted(turn.text)}.`,
      );
    },
  },
  {
    id: 'emotion-unnamed',
    kind: 'improve',
    domain,
    source: 'fbi-listening',
    weight: 2,
    judges: decided,
    find: ({ met, name }) => {
      const heated = met.filter((turn) => agitated(turn.before));
      const gap = first(met, 'say:name-emotion') ? undefined : missed(heated, ['say:name-emotion']);
      return pointed(gap, (gap) => `You never said what ${name} seemed to feel; at ${clock(gap.turn.at)} ${gap.open}.`);
    },
  },
  {
    id: 'open-questions',
    kind: 'sustain',
    domain,
    source: 'fbi-listening',
    weight: 1,
    judges: decided,
    find: ({ met, mix, name }) => {
      const turn = met.find((past) => uses(past, 'say:open-question') && helped(past));
      return turn && mix.openQuestions >= 2 && mix.openQuestions > mix.closedQuestions
        ? at(
            turn,
            `You asked ${name} for the story more often than for single facts (${mix.openQuestions} open questions, ${mix.closedQuestions} closed).`,
          )
        : [];
    },
  },
  {
    id: 'closed-questions',
    kind: 'improve',
    domain,
    source: 'fbi-listening',
    weight: 1,
    judges: decided,
    find: ({ met, mix, name }) => {
      const turn = first(met, 'say:closed-question');
      return turn && mix.closedQuestions >= 2 && mix.closedQuestions > mix.openQuestions
        ? at(
            turn,
            `You asked ${name} mostly questions that a word can answer (${mix.closedQuestions} closed, ${mix.openQuestions} open); ${instead(turn, ['say:open-question', 'say:ask-wants'], 'begin with “tell me” or “what happened”')}.`,
          )
        : [];
    },
  },
  {
    id: 'listened',
    kind: 'sustain',
    domain,
    source: 'icat-communication',
    weight: 2,
    judges: decided,
    find: (review) => {
      const heard = review.met.filter((turn) => listens(turn) && speaks(turn) && !presses(turn) && helped(turn));
      const kinds = new Set(heard.flatMap((turn) => turn.moves.filter(isListening).map(wordOf)));
      const turn = greatest(heard, ({ effect }) => effect);
      return turn && share(review) >= SHARE.sustain && kinds.size >= 3 && review.met.some(reflects)
        ? at(
            turn,
            `You left about ${share(review)}% of the talk to ${review.name} and to silence, and used it to listen in ${kinds.size} different ways; the guide is about 80%.`,
          )
        : [];
    },
  },
  {
    id: 'talked-more',
    kind: 'improve',
    domain,
    source: 'icat-communication',
    weight: 2,
    judges: decided,
    find: (review) => {
      const said = review.met.filter((turn) => speaks(turn));
      const turn = greatest(said, talkIn);
      return turn && said.length >= 4 && share(review) < SHARE.improve
        ? at(
            turn,
            `You did about ${100 - share(review)}% of the talking, the longest piece of it at ${clock(turn.at)}; say half of that, then wait for ${review.name} to fill the silence.`,
          )
        : [];
    },
  },
  {
    id: 'silence-used',
    kind: 'sustain',
    domain,
    source: 'fbi-listening',
    weight: 1,
    judges: decided,
    find: ({ met, name }) => {
      // Who is mostly silent has not chosen the moment for it.
      const silences = met.filter((past) => uses(past, 'do:wait')).length;
      if (met.filter((past) => speaks(past)).length < silences) return [];
      const turn = met.find((past, nth) => {
        const before = met[nth - 1];
        return (
          uses(past, 'do:wait') &&
          !past.late &&
          past.takes >= 10 &&
          before &&
          speaks(before) &&
          !directs(before) &&
          past.effect > 0
        );
      });
      return pointed(
        turn,
        (turn) => `You spoke, then kept silent for ${seconds(turn.takes)}, long enough for ${name} to take it in.`,
      );
    },
  },
  {
    id: 'silence-left',
    kind: 'improve',
    domain,
    source: 'default',
    weight: 3,
    judges: decided,
    find: ({ met, name }) => {
      const quiet = (turn: Turn | undefined) =>
        turn !== undefined && uses(turn, 'do:wait', 'do:observe') && !speaks(turn);
      const turn = met.find((past, nth) => nth >= 2 && quiet(past) && quiet(met[nth - 1]) && quiet(met[nth - 2]));
      return pointed(
        turn,
        (turn) =>
          `You let three moments in a row pass without a word, and a frightened person is left guessing; ${instead(turn, ['say:minimal-encourager', 'say:open-question', 'say:name-emotion', 'say:reassure'], `tell ${name} that you are still listening`)}.`,
      );
    },
  },
  {
    id: 'checked-understanding',
    kind: 'sustain',
    domain,
    source: 'fbi-listening',
    weight: 1,
    judges: decided,
    find: ({ met, name }) => {
      const turn = met.find((past) => uses(past, ...CHECKS) && past.heard && helped(past));
      return pointed(
        turn,
        (turn) => `You said back what ${name} had told you before you went on: ${quoted(turn.text)}.`,
      );
    },
  },
  {
    id: 'words-scattered',
    kind: 'improve',
    domain,
    source: 'default',
    weight: 2,
    judges: decided,
    find: ({ met, name }) => {
      const said = met.filter((turn) => speaks(turn) && !presses(turn));
      const kinds = new Set(said.flatMap(({ words }) => words.filter((word) => word.startsWith('say:'))));
      if (said.length < SCATTERED.sentences || kinds.size < SCATTERED.kinds || met.some(reflects)) return [];
      const turn = said.find((past) => past.heard && !uses(past, ...REFLECTS)) ?? said[0];
      return pointed(
        turn,
        (turn) =>
          `You used ${kinds.size} kinds of good words, and none that said back what ${name} had told or shown you reached ${name}; ${instead(turn, REFLECTS, `say back the last thing that ${name} said before you say something new`)}.`,
      );
    },
  },
];
