import type { Resource } from '#doctrine';
import { at, type Criterion, hereBefore, type Review } from '#scoring/review';
import { clock, inText, latest, only, settling, strictest } from '#scoring/run';

const domain = 'resources';

/** Those who can take a person in crisis over from an officer, or talk in the officer's place. */
export const HELPERS = [
  'mobile-crisis',
  'co-responder',
  'cit-officer',
  'peer',
  'interpreter',
  'case-management',
] as const;

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
    source: 'icat-review',
    weight: 2,
    judges: ['decided'],
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
