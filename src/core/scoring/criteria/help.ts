import { type Resource, secondsAway, type Word } from '#doctrine';
import { clock, inText, latest, only, settling, strictest, type Turn } from '#scoring/run';
import { at, type Criterion, first, hereBefore, missed, type Review } from '#scoring/review';

const domain = 'resources';
const decided = ['decided'] as const;

/** Those who can take a person in crisis over from an officer, or talk in the officer's place. */
const HELPERS = ['mobile-crisis', 'co-responder', 'cit-officer', 'peer', 'interpreter', 'case-management'] as const;
const ASKS_HELP: readonly Word[] = [
  'request:mobile-crisis',
  'request:co-responder',
  'request:cit-officer',
  'request:peer',
  'request:interpreter',
  'request:case-management',
  'request:ems',
  'request:lifeline',
];
/** Decisions in contact within which a request still counts as early; a Talkdown default. */
const EARLY = 3;

function helpful(review: Review, resource: Resource): boolean {
  return secondsAway(review.policy, resource, review.scenario.about.hour) !== undefined;
}

function requestedHelp(review: Review, turns: readonly Turn[]): Turn | undefined {
  return turns.find((turn) =>
    turn.moves.some(
      (move) => move.kind === 'request' && ASKS_HELP.includes(`request:${move.word}`) && helpful(review, move.word),
    ),
  );
}

/** A helper on its way within ten minutes when the person was given over to something decided for them. */
function helperOnTheWay(review: Review, index: number): Resource | undefined {
  const end = review.events.find((placed) => placed.index === index)?.event.at ?? 0;
  return only(review.events, 'requested').find(
    ({ event }) =>
      event.seconds !== undefined &&
      HELPERS.some((helper) => helper === event.resource) &&
      !hereBefore(review, event.resource, index) &&
      event.at + event.seconds - end <= 600,
  )?.event.resource;
}

/** Whether the scene had been kept steady until an event: some contact, nobody hurt, no force, and more that helped than that set back. */
function steady({ met, quality, events, ledger }: Review, index: number): boolean {
  const before = met.filter((turn) => turn.index < index);
  const count = (wanted: string) => before.filter((turn) => quality.get(turn.decision) === wanted).length;
  const harmed = events.some((placed) => placed.index < index && placed.event.type === 'injured');
  const forced = ledger.some((row) => row.event < index);
  return before.length >= 3 && !harmed && !forced && count('stronger') >= 2 && count('stronger') > count('costly');
}

/** Who was asked for, and when. */
export const HELP: readonly Criterion[] = [
  {
    id: 'help-early',
    kind: 'sustain',
    domain,
    source: 'iacp',
    weight: 3,
    judges: decided,
    find: (review) => {
      const turn = requestedHelp(review, [...review.early, ...review.met.slice(0, EARLY)]);
      const move = turn?.moves.find((asked) => asked.kind === 'request' && ASKS_HELP.includes(`request:${asked.word}`));
      return turn && move?.kind === 'request'
        ? at(turn, `You asked for ${inText(move.word)} at ${clock(turn.at)}, before it was needed.`)
        : [];
    },
  },
  {
    id: 'help-late',
    kind: 'improve',
    domain,
    source: 'iacp',
    weight: 3,
    judges: decided,
    find: (review) => {
      const soon = [...review.early, ...review.met.slice(0, EARLY)];
      if (requestedHelp(review, soon)) return [];
      const words = ASKS_HELP.filter((word) => helpful(review, word.slice('request:'.length) as Resource));
      const gap = missed(soon, words);
      const turn = requestedHelp(review, review.turns);
      const asked = turn
        ? `You asked for help that fits ${review.name} only at ${clock(turn.at)}`
        : `You never asked for help that fits ${review.name}`;
      return gap ? at(gap.turn, `${asked}; here ${gap.open}, and the clock would have run for you.`) : [];
    },
  },
  {
    id: 'backup-asked',
    kind: 'sustain',
    domain,
    source: 'icat-tactics',
    weight: 1,
    judges: decided,
    find: (review) => {
      const turn = first([...review.early, ...review.met.slice(0, EARLY)], 'request:backup');
      return turn && helpful(review, 'backup')
        ? at(turn, `You asked for backup early (${clock(turn.at)}), so that one could talk while another covered.`)
        : [];
    },
  },
  {
    id: 'waited-for-help',
    kind: 'sustain',
    domain,
    source: 'icat-tactics',
    weight: 3,
    judges: ['arrived'],
    find: (review) => {
      const came = only(review.events, 'arrived').find(
        (placed) => placed.before.phase === 'contact' && HELPERS.some((helper) => helper === placed.event.resource),
      );
      const before = latest(review.turns, (turn) => came !== undefined && turn.index < came.index);
      return came?.event.resource && before && steady(review, came.index)
        ? [
            {
              event: came.index,
              decision: before.decision,
              sentence: `You held a steady scene until ${inText(came.event.resource)} came (${clock(came.event.at)}); that counts as success.`,
            },
          ]
        : [];
    },
  },
  {
    id: 'help-not-awaited',
    kind: 'improve',
    domain,
    source: 'icat-tactics',
    weight: 2,
    judges: decided,
    find: (review) => {
      const turn = settling(review.turns);
      if (!turn || strictest(turn) < 2) return [];
      const helper = helperOnTheWay(review, turn.index);
      return helper
        ? at(
            turn,
            `You settled where ${review.name} goes while ${inText(helper)} was minutes away (${clock(turn.at)}); with nothing urgent, hold the scene until they come.`,
          )
        : [];
    },
  },
];
