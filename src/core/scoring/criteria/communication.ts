import { isA, uses, type Word } from '#doctrine';
import {
  agitated,
  clock,
  directs,
  familiesOf,
  helped,
  inState,
  latest,
  listens,
  presses,
  quoted,
  speaks,
  times,
  type Turn,
  undoneAtOnce,
} from '#scoring/run';
import { at, type Criterion, first, instead, missed, pointed, repeats, type Review } from '#scoring/review';
import { HARM } from './harm';

/** Decisions in contact within which a name and a role count as given early; a Talkdown default. */
const EARLY = 4;

const domain = 'communication';
const decided = ['decided'] as const;

const RAPPORT = ['rapport', 'influence', 'behavior-change'];
const ADVICE: readonly Word[] = ['say:suggest'];
const OFFERS: readonly Word[] = ['say:offer-choice', 'say:offer-help', 'say:suggest'];
const HEARD: readonly Word[] = ['say:validate', 'say:agree-to-differ'];

const FED: readonly Word[] = ['say:argue', 'say:play-along'];

/** Whether arguing with a belief or playing along with it was ever on offer. */
function tempted({ met }: Review): boolean {
  return met.some((turn) => turn.choices.some((choice) => uses(choice, ...FED)));
}

function introduction({ met }: Review): Turn | undefined {
  const turn = first(met, 'say:introduce');
  const before = met.slice(0, EARLY);
  const pushes = (past: Turn) => directs(past) || presses(past) || isA(past, 'force');
  return turn &&
    before.includes(turn) &&
    helped(turn) &&
    !met.some((past) => past.index < turn.index && pushes(past)) &&
    !undoneAtOnce(turn, met)
    ? turn
    : undefined;
}

function voices({ scenario }: Review): boolean {
  return scenario.about.subject.barriers.includes('voices');
}

/** What was said to the person: one row for each thing that crisis communication asks for. */
export const COMMUNICATION: readonly Criterion[] = [
  {
    id: 'introduced-early',
    kind: 'sustain',
    domain,
    source: 'beta',
    weight: 1,
    judges: decided,
    find: (review) => {
      const turn = introduction(review);
      return pointed(
        turn,
        (turn) => `You said who you are before you asked ${review.name} for anything (${clock(turn.at)}).`,
      );
    },
  },
  {
    id: 'introduction-missed',
    kind: 'improve',
    domain,
    source: 'beta',
    weight: 2,
    judges: decided,
    find: ({ met, name }) => {
      const late = first(met.slice(EARLY), 'say:introduce');
      const gap = missed(met.slice(0, EARLY), ['say:introduce'], 1);
      if (!gap) return [];
      const told = late
        ? `You told ${name} who you are only at ${clock(late.at)}`
        : `You never told ${name} who you are`;
      return at(gap.turn, `${told}; here ${gap.open}.`);
    },
  },
  {
    id: 'one-clear-thing',
    kind: 'sustain',
    domain,
    source: 'icat-communication',
    weight: 1,
    judges: decided,
    find: ({ met, name }) => {
      const turn = met.find((past, nth) => {
        const after = met[nth + 1];
        return uses(past, 'say:instruct') && past.moves.length === 1 && helped(past) && after && listens(after);
      });
      return pointed(
        turn,
        (turn) => `You asked ${name} for one thing and then left time to take it in: ${quoted(turn.text)}.`,
      );
    },
  },
  {
    id: 'orders-repeated',
    kind: 'improve',
    domain,
    source: 'icat-communication',
    weight: 3,
    judges: decided,
    find: ({ met, name }) => {
      const again = repeats(met);
      const [turn] = again;
      if (!turn) return [];
      const often = again.length > 1 ? ` ${times(again.length)}` : '';
      const when = `${again.length > 1 ? ', first ' : ' '}at ${clock(turn.at)}`;
      const said = `You followed one order with another${often} without leaving ${name} time to take it in${when}`;
      return at(
        turn,
        `${said}; ${instead(turn, ['say:ask-ability', 'say:open-question', 'say:explain', 'do:wait'], 'say it once in other words, wait ten seconds, and ask whether it can be followed')}.`,
      );
    },
  },
  {
    id: 'voices-asked',
    kind: 'sustain',
    domain,
    source: 'default',
    weight: 2,
    judges: decided,
    find: (review) => {
      const turn = review.met.find((past) => uses(past, 'say:ask-about-voices') && helped(past));
      const told = turn && turn.told[0]?.fact.replace(/\.$/, '');
      return turn && voices(review)
        ? at(
            turn,
            `You asked ${review.name} what the voices say${told ? `, and were told: ${told}` : ', and were heard'}.`,
          )
        : [];
    },
  },
  {
    id: 'voices-unasked',
    kind: 'improve',
    domain,
    source: 'default',
    weight: 2,
    judges: decided,
    find: (review) => {
      const gap = voices(review) ? missed(review.met, ['say:ask-about-voices'], 1) : undefined;
      return pointed(
        gap,
        (gap) =>
          `You did not ask ${review.name} what the voices say, so whether they give orders stayed unknown; here ${gap.open}.`,
      );
    },
  },
  ...HARM,
  {
    id: 'neither-argued-nor-agreed',
    kind: 'sustain',
    domain,
    source: 'beta',
    weight: 2,
    judges: decided,
    find: (review) => {
      const { met, name } = review;
      const turn = met.find((past) => uses(past, ...HEARD) && helped(past));
      return turn && !first(met, ...FED) && (voices(review) || tempted(review))
        ? at(
            turn,
            `You took ${name}’s fear seriously without saying that you shared the belief or that it was wrong: ${quoted(turn.text)}.`,
          )
        : [];
    },
  },
  {
    id: 'rapport-before-advice',
    kind: 'sustain',
    domain,
    source: 'bcsm',
    weight: 2,
    judges: decided,
    find: ({ met, name }) => {
      const advised = met.filter((turn) => uses(turn, ...ADVICE));
      const turn = advised.find(helped);
      return turn && advised.every((past) => RAPPORT.includes(past.before.reading.stage))
        ? at(turn, `You kept advice back until ${name} had been heard, and it could be taken at ${clock(turn.at)}.`)
        : [];
    },
  },
  {
    id: 'advice-too-early',
    kind: 'improve',
    domain,
    source: 'bcsm',
    weight: 2,
    judges: decided,
    find: ({ met, name }) => {
      const turn = met.find((past) => uses(past, ...ADVICE) && !RAPPORT.includes(past.before.reading.stage));
      return pointed(
        turn,
        (turn) =>
          `You advised ${name} at ${clock(turn.at)}, before there was rapport to carry it; ${instead(turn, ['say:reflect', 'say:name-emotion', 'say:open-question', 'say:paraphrase'], 'the same words do more after a few minutes of listening')}.`,
      );
    },
  },
  {
    id: 'offers-piled-up',
    kind: 'improve',
    domain,
    source: 'beta',
    weight: 2,
    judges: decided,
    find: ({ met, name }) => {
      const turn = met.find((past, nth) => {
        if (!uses(past, ...OFFERS) || !agitated(past.before)) return false;
        const before = latest(met.slice(0, nth), speaks);
        return before !== undefined && uses(before, ...OFFERS) && agitated(before.before);
      });
      return pointed(
        turn,
        (turn) =>
          `You made ${name} a second offer while ${name} was still ${inState(turn.before.reading.level)} and the first was hardly taken in (${clock(turn.at)}); ${instead(turn, ['say:reflect', 'say:name-emotion', 'say:paraphrase', 'say:summarize', 'do:wait'], 'make one offer, leave time for it, and listen before the next')}.`,
      );
    },
  },
  {
    id: 'orders-over-listening',
    kind: 'improve',
    domain,
    source: 'icat-communication',
    weight: 3,
    judges: decided,
    find: ({ met, name }) => {
      const told = met.filter((turn) => turn.moves.some((move) => move.kind === 'say') && directs(turn));
      const heard = met.filter((turn) => familiesOf(turn).includes('listening') && speaks(turn));
      const [turn] = told;
      return turn && told.length >= 3 && told.length > heard.length
        ? at(
            turn,
            `You told ${name} what to do more often than you asked or reflected (${told.length} to ${heard.length}); ${instead(turn, ['say:open-question', 'say:name-emotion', 'say:reflect', 'say:ask-wants'], 'bring the emotion down first, then ask for a decision')}.`,
          )
        : [];
    },
  },
];
