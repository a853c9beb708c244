import { uses, type Word } from '#doctrine';
import { clock, nameOf, only, quoted, seconds, type Turn } from '#scoring/run';
import type { LedgerRow } from '#scoring/ledger';
import { at, type Criterion, first, type Found, missed, pointed, type Review } from '#scoring/review';

const domain = 'aftercare';
const decided = ['decided'] as const;
const used = ['used-force'] as const;

/** Seconds within which care is prompt; a Talkdown default for “as soon as it is safe”. */
const PROMPT = 60;
/** Force after which a person may lie face down. */
const GROUNDED: readonly LedgerRow['option'][] = ['takedown', 'prone-weight', 'conducted-energy'];
const AID: readonly Word[] = ['do:render-aid', 'do:check-injury', 'do:recovery-position', 'request:ems'];

function touching({ ledger }: Review): readonly LedgerRow[] {
  return ledger.filter((row) => row.aid.needed);
}

/** The last force that touched somebody and was not the end of the run: care is owed once force is over, not between two parts of it. */
function lastTouch(review: Review): LedgerRow | undefined {
  const row = touching(review).at(-1);
  return row && goesOn(review, row) ? row : undefined;
}

/** Whether there was a decision after a use of force, in which something could have been done. */
function goesOn({ turns }: Review, row: LedgerRow): boolean {
  return turns.some((turn) => turn.decision > row.decision);
}

function onRow(row: LedgerRow, sentence: string): readonly Found[] {
  return [{ event: row.event, decision: row.decision, sentence }];
}

/** The first decision after an event that turned the person off the stomach, and how long it took. */
function turned(
  review: Review,
): { readonly row: LedgerRow; readonly turn?: Turn; readonly seconds: number } | undefined {
  const row = touching(review).find((force) => GROUNDED.includes(force.option));
  if (!row || !goesOn(review, row)) return undefined;
  const turn = review.turns.find((past) => past.decision >= row.decision && uses(past, 'do:recovery-position'));
  return { row, ...(turn ? { turn } : {}), seconds: turn ? Math.max(0, turn.at - row.at) : Infinity };
}

function injuredWithoutForce(review: Review) {
  return review.ledger.length > 0 ? undefined : only(review.events, 'injured')[0];
}

function wasHurt({ scenario }: Review, who: string): string {
  const isTrainee = scenario.about.cast.some(({ id, role }) => id === who && role === 'officer');
  return isTrainee ? 'You were hurt yourself' : `Someone was hurt (${nameOf(scenario, who)})`;
}

/** Ways to see to what comes after: arranged, or asked of a colleague whose it is. */
const FOLLOW_UP: readonly Word[] = ['do:follow-up', 'ask:colleague'];

/** The decision that saw to what comes after: arranged with the person while still there, or settled afterwards. */
function followUp({ met, late }: Review): Turn | undefined {
  return first(met, 'do:follow-up') ?? first(late, ...FOLLOW_UP);
}

/** Care after force or injury, the report, and talking it over. */
export const AFTERCARE: readonly Criterion[] = [
  {
    id: 'aid-prompt',
    kind: 'sustain',
    amends: true,
    domain,
    source: 'perf-principles',
    weight: 3,
    judges: used,
    find: (review) => {
      const row = lastTouch(review);
      return row?.aid.seconds !== undefined && row.aid.seconds <= PROMPT
        ? onRow(
            row,
            `You saw to whether ${review.name} was hurt ${seconds(row.aid.seconds)} after force was used (${row.name}, ${clock(row.at)}).`,
          )
        : [];
    },
  },
  {
    id: 'aid-late',
    kind: 'improve',
    domain,
    source: 'perf-principles',
    weight: 3,
    judges: used,
    find: (review) => {
      const row = lastTouch(review);
      if (!row || (row.aid.seconds !== undefined && row.aid.seconds <= PROMPT)) return [];
      const how =
        row.aid.seconds === undefined ? 'No one checked' : `It took ${seconds(row.aid.seconds)} until someone checked`;
      return onRow(
        row,
        `${how} whether ${review.name} was hurt (${row.name}, ${clock(row.at)}); ask, look, and call EMS before anything else.`,
      );
    },
  },
  {
    id: 'injury-seen-to',
    kind: 'sustain',
    amends: true,
    domain,
    source: 'perf-principles',
    weight: 2,
    judges: decided,
    find: (review) => {
      const hurt = injuredWithoutForce(review);
      const turn = hurt && review.turns.find((past) => past.index > hurt.index && uses(past, ...AID));
      return hurt && turn && turn.at - hurt.event.at <= PROMPT * 2
        ? at(
            turn,
            `${wasHurt(review, hurt.event.injury.who)}, and you saw to it within ${seconds(turn.at - hurt.event.at)}.`,
          )
        : [];
    },
  },
  {
    id: 'injury-left',
    kind: 'improve',
    domain,
    source: 'perf-principles',
    weight: 2,
    judges: ['injured'],
    find: (review) => {
      const hurt = injuredWithoutForce(review);
      const after = hurt ? review.turns.filter((turn) => turn.index > hurt.index) : [];
      const gap = hurt && missed(after, AID, 1);
      return hurt && gap
        ? [
            {
              event: hurt.index,
              decision: gap.turn.decision,
              sentence: `${wasHurt(review, hurt.event.injury.who)}, and you did not see to it; at ${clock(gap.turn.at)} ${gap.open}.`,
            },
          ]
        : [];
    },
  },
  {
    id: 'off-the-stomach',
    kind: 'sustain',
    amends: true,
    domain,
    source: 'positional-asphyxia',
    weight: 3,
    judges: decided,
    find: (review) => {
      const found = turned(review);
      return found?.turn && found.seconds <= PROMPT
        ? at(
            found.turn,
            `You had ${review.name} off the stomach within ${seconds(found.seconds)}, on the side or sitting up.`,
          )
        : [];
    },
  },
  {
    id: 'left-on-stomach',
    kind: 'improve',
    domain,
    source: 'positional-asphyxia',
    weight: 4,
    judges: used,
    find: (review) => {
      const found = turned(review);
      return found && found.seconds > PROMPT
        ? onRow(
            found.row,
            `${found.row.name} (${clock(found.row.at)}) can leave a person face down, and ${review.name} was not turned off the stomach within a minute; turn the person on the side as soon as hands are controlled, and watch the breathing.`,
          )
        : [];
    },
  },
  {
    id: 'force-reported',
    kind: 'sustain',
    amends: true,
    domain,
    source: 'agency',
    weight: 1,
    judges: decided,
    find: (review) => {
      const [row] = review.ledger;
      const turn = row && review.turns.find((past) => past.decision >= row.decision && uses(past, 'do:report'));
      return pointed(turn, (turn) => `You reported the force yourself (${clock(turn.at)}), with what led up to it.`);
    },
  },
  {
    id: 'force-unreported',
    kind: 'improve',
    domain,
    source: 'agency',
    weight: 2,
    judges: decided,
    find: ({ ledger, policy, turns }) => {
      const owed = ledger.find((row) => (row.display ? policy.duties.reportDisplay : policy.duties.reportForce));
      const gap =
        owed &&
        missed(
          turns.filter((turn) => turn.decision >= owed.decision),
          ['do:report'],
          1,
        );
      return owed && gap
        ? at(
            gap.turn,
            `The agency requires a report of ${owed.display ? 'a show of force' : 'force'} (${clock(owed.at)}), and there was none; here ${gap.open}.`,
          )
        : [];
    },
  },
  {
    id: 'recorded',
    kind: 'sustain',
    amends: true,
    domain,
    source: 'default',
    weight: 1,
    judges: decided,
    find: ({ late, ledger, name }) => {
      const turn = ledger.length > 0 ? undefined : first(late, 'do:report');
      const shorter = turn?.choices.some((choice) => uses(choice, 'do:hurry', 'say:dismiss'));
      return turn && shorter
        ? at(turn, `You wrote down what happened and what helped (${clock(turn.at)}), for whoever meets ${name} next.`)
        : [];
    },
  },
  {
    id: 'followed-up',
    kind: 'sustain',
    domain,
    source: 'dispositions',
    weight: 3,
    judges: decided,
    find: (review) => {
      const { name } = review;
      const turn = followUp(review);
      return pointed(
        turn,
        (turn) => `You saw to what comes after for ${name}: ${quoted(turn.text)} (${clock(turn.at)}).`,
      );
    },
  },
  {
    id: 'not-followed-up',
    kind: 'improve',
    domain,
    source: 'dispositions',
    weight: 2,
    judges: decided,
    find: (review) => {
      const { late, ledger, events, name } = review;
      if (followUp(review)) return [];
      // After force or an injury other things come first.
      if (ledger.length > 0 || only(events, 'injured').length > 0) return [];
      const gap = missed(late, FOLLOW_UP, 1);
      return pointed(gap, (gap) => `You left open what comes after for ${name}; here ${gap.open}.`);
    },
  },
  {
    id: 'talked-over',
    kind: 'sustain',
    domain,
    source: 'aar',
    weight: 1,
    judges: decided,
    find: ({ turns }) => {
      const turn = first(turns, 'do:debrief');
      return pointed(
        turn,
        (turn) =>
          `You went over it with those who were there (${clock(turn.at)}): what worked, and what was overlooked.`,
      );
    },
  },
  {
    id: 'not-talked-over',
    kind: 'improve',
    domain,
    source: 'iacp',
    weight: 1,
    judges: decided,
    find: ({ turns }) => {
      const gap = missed(turns, ['do:debrief'], 1);
      return pointed(gap, (gap) => `You left without going over it with those who were there; here ${gap.open}.`);
    },
  },
];
