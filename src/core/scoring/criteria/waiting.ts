import { resistance, uses } from '#doctrine';
import { at, type Criterion, endedWell, type Review } from '#scoring/review';
import { clock, latest, only, settling, strictest, type Turn } from '#scoring/run';
import { sentName, takesOver } from './helpers';

const domain = 'resources';

/** Seconds for which a steady scene can be held until somebody comes; a Talkdown default. */
const MINUTES_AWAY = 600;

/** Somebody who could take the person over and was minutes away at a decision, in words. */
function onTheWay(review: Review, turn: Turn): string | undefined {
  const before = review.events.filter(({ index }) => index < turn.index);
  const came = only(before, 'arrived').map(({ event }) => event.who ?? event.resource);
  const next = [...only(before, 'requested'), ...only(before, 'expected')].find(
    ({ event }) =>
      event.seconds !== undefined &&
      event.at + event.seconds - turn.at <= MINUTES_AWAY &&
      takesOver(review, event) &&
      !came.includes(event.type === 'expected' ? event.who : event.resource),
  );
  return next && sentName(review, next.event);
}

/** Whether something had to be done at once: a weapon, or somebody who resists. */
function isUrgent({ before }: Turn): boolean {
  return before.weapon !== undefined || resistance(before.behavior) >= 2;
}

/** Whether the scene had been kept steady until an event: some contact, nobody hurt, no force, and more that helped than that set back. */
function steady({ met, quality, events, ledger }: Review, index: number): boolean {
  const before = met.filter((turn) => turn.index < index);
  const count = (wanted: string) => before.filter((turn) => quality.get(turn.decision) === wanted).length;
  const harmed = events.some((placed) => placed.index < index && placed.event.type === 'injured');
  const forced = ledger.some((row) => row.event < index);
  return before.length >= 3 && !harmed && !forced && count('stronger') >= 2 && count('stronger') > count('costly');
}

/** Whether help that was on its way was waited for. */
export const WAITING: readonly Criterion[] = [
  {
    id: 'waited-for-help',
    kind: 'sustain',
    domain,
    source: 'icat-review',
    weight: 3,
    judges: ['arrived'],
    find: (review) => {
      const came = only(review.events, 'arrived').find(
        (placed) => placed.before.phase === 'contact' && takesOver(review, placed.event),
      );
      const before = latest(review.turns, (turn) => came !== undefined && turn.index < came.index);
      return came && before && steady(review, came.index)
        ? [
            {
              event: came.index,
              decision: before.decision,
              sentence: `You held a steady scene until ${sentName(review, came.event)} came (${clock(came.event.at)}); that counts as success.`,
            },
          ]
        : [];
    },
  },
  {
    id: 'help-not-awaited',
    kind: 'improve',
    domain,
    source: 'icat-review',
    weight: 2,
    judges: ['decided'],
    find: (review) => {
      const turn = settling(review.turns);
      // A way that fits the person is not to be put off for somebody on the way, and medics are who medics are waited for.
      if (!turn || strictest(turn) < 2 || uses(turn, 'end:ems-transport') || isUrgent(turn) || endedWell(review))
        return [];
      const helper = onTheWay(review, turn);
      return helper
        ? at(
            turn,
            `You settled where ${review.name} goes while ${helper} was minutes away (${clock(turn.at)}); with nothing urgent, hold the scene until they come.`,
          )
        : [];
    },
  },
];
