import { isA, STEPS, techniqueOf, wordOf } from '#doctrine';
import {
  agitated,
  clock,
  deedOf,
  familiesOf,
  firstSettling,
  inState,
  irreversible,
  list,
  times,
  type Turn,
  unhurried,
} from '#scoring/run';
import { at, type Criterion, instead, pointed, type Review } from '#scoring/review';

const domain = 'decision-process';
const decided = ['decided'] as const;

/** Which of the four steps that come before acting a run had not used before a decision, and by what it had used the others. */
function coverage(turns: readonly Turn[], turn: Turn | undefined) {
  if (!turn) return undefined;
  const before = turns.filter((past) => past.index < turn.index);
  const steps = STEPS.filter(({ id }) => id !== 'act').map(({ id, name }) => {
    const done = before.find((past) => past.steps.includes(id));
    const move = done?.moves.find((one) => techniqueOf(one).steps.includes(id)) ?? done?.moves[0];
    return { name: name.toLowerCase(), done, deed: move && deedOf(move) };
  });
  const lacking = steps.filter(({ done }) => done === undefined).map(({ name }) => name);
  return { turn, lacking, deeds: [...new Set(steps.flatMap(({ deed }) => deed ?? []))] };
}

/** The first decision that repeats the technique of the one before it although that one had set the person back; a question asked again, or a warning owed before force, is not meant. */
function sameAgain({ met }: Review): Turn | undefined {
  return met.find((turn, nth) => {
    const before = met[nth - 1];
    if (!before || before.effect >= 0) return false;
    const again = turn.moves.map(wordOf).filter((word) => before.moves.map(wordOf).includes(word));
    return again.some((word) => !word.startsWith('ask:') && word !== 'say:warn-force');
  });
}

/** The first decision that did something of another family after a costly one, and helped. */
function otherCourse({ met, quality }: Review): Turn | undefined {
  return met.find((turn, nth) => {
    const before = met[nth - 1];
    if (!before || quality.get(before.decision) !== 'costly' || quality.get(turn.decision) !== 'stronger') return false;
    // Whoever has just used force, or only falls silent, has not found another course.
    if (isA(before, 'force') || turn.words.every((word) => word === 'do:wait')) return false;
    return familiesOf(turn).every((family) => !familiesOf(before).includes(family));
  });
}

/** How decisions were made: the five steps of the Critical Decision-Making Model, spun again as facts change. */
export const PROCESS: readonly Criterion[] = [
  {
    id: 'steps-covered',
    kind: 'sustain',
    domain,
    source: 'icat-cdm',
    weight: 2,
    judges: decided,
    find: (review) => {
      const found = coverage(review.turns, irreversible(review.turns) ?? firstSettling(review.turns));
      const unmet = review.ledger.some((row) => row.decision === found?.turn.decision && !row.policy.met);
      // Steps that led to force that the agency does not allow are no praise.
      return found?.lacking.length === 0 && !unmet
        ? at(
            found.turn,
            `Before you settled it (${clock(found.turn.at)}) you had gone through the model: you ${list(found.deeds)}.`,
          )
        : [];
    },
  },
  {
    id: 'steps-skipped',
    kind: 'improve',
    domain,
    source: 'icat-cdm',
    weight: 3,
    judges: decided,
    find: (review) => {
      const found = coverage(review.turns, irreversible(review.turns));
      if (!found || found.lacking.length === 0) return [];
      return at(
        found.turn,
        `You took an act that cannot be taken back (${clock(found.turn.at)}) without ${found.lacking.length === 1 ? 'this step' : 'these steps'} of the model before it: ${found.lacking.join('; ')}. Ten seconds are often enough.`,
      );
    },
  },
  {
    id: 'settled-in-haste',
    kind: 'improve',
    domain,
    source: 'icat-cdm',
    weight: 3,
    judges: decided,
    find: ({ met, name }) => {
      const turn = unhurried(met);
      return turn && agitated(turn.before)
        ? at(
            turn,
            `You went to settle where ${name} goes while ${name} was still ${inState(turn.before.reading.level)} (${clock(turn.at)}), and nothing made it urgent; ${instead(turn, ['say:name-emotion', 'say:reflect', 'say:open-question', 'do:wait', 'do:lower-height'], 'time is on your side: listen until there is room for a decision')}.`,
          )
        : [];
    },
  },
  {
    id: 're-assessed',
    kind: 'sustain',
    domain,
    source: 'icat-cdm',
    weight: 2,
    judges: decided,
    find: ({ changes, name }) => {
      const fresh = changes.filter((change) => change.respun !== undefined);
      const [change] = fresh;
      return change?.respun && changes.length >= 2 && fresh.length * 3 >= changes.length * 2
        ? at(
            change.respun,
            `When things changed you looked again: after ${change.what}, and after ${fresh.length} of ${changes.length} changes in all, you asked or took stock before you went on with ${name}.`,
          )
        : [];
    },
  },
  {
    id: 'change-unnoticed',
    kind: 'improve',
    domain,
    source: 'icat-cdm',
    weight: 2,
    judges: ['observed', 'responded', 'arrived', 'injured'],
    find: ({ changes, name }) => {
      const stale = changes.filter((change) => !change.heeded);
      const [change] = stale;
      return change && stale.length * 2 > changes.length
        ? [
            {
              event: change.event,
              decision: change.decision,
              sentence: `${change.what.charAt(0).toUpperCase()}${change.what.slice(1)}, and you did not look again before you went on; stop, look at ${name}, and ask what is different now.`,
            },
          ]
        : [];
    },
  },
  {
    id: 'course-changed',
    kind: 'sustain',
    domain,
    source: 'icat-cdm',
    weight: 2,
    judges: decided,
    find: (review) => {
      const turn = otherCourse(review);
      return pointed(
        turn,
        (turn) =>
          `You saw that something had set ${review.name} back and did something else at once (${clock(turn.at)}).`,
      );
    },
  },
  {
    id: 'same-again',
    kind: 'improve',
    domain,
    source: 'icat-cdm',
    weight: 2,
    judges: decided,
    find: (review) => {
      const turn = sameAgain(review);
      return pointed(
        turn,
        (turn) =>
          `You did again what had just set ${review.name} back (${clock(turn.at)}); ${instead(turn, ['do:wait', 'do:step-back', 'say:open-question', 'say:apologize', 'say:name-emotion'], 'when something fails, change the act, the distance or the speaker')}.`,
      );
    },
  },
  {
    id: 'time-ran-out',
    kind: 'improve',
    domain,
    source: 'default',
    weight: 2,
    judges: decided,
    find: ({ turns }) => {
      const late = turns.filter((turn) => turn.late);
      const [turn] = late;
      return turn && late.length >= 2
        ? at(
            turn,
            `Time ran out on you ${times(late.length)}, and each time the moment was decided without you; have a first sentence ready, or step back to gain time.`,
          )
        : [];
    },
  },
  {
    id: 'first-move-force',
    kind: 'improve',
    domain,
    source: 'perf-principles',
    weight: 3,
    judges: decided,
    find: ({ met, name, ledger }) => {
      const nth = met.findIndex((turn) => isA(turn, 'force'));
      const turn = met[nth];
      const grave = ledger.some(
        (row) =>
          row.decision === turn?.decision && (row.behavior === 'life-threatening' || row.behavior === 'assaultive'),
      );
      return turn && nth < 3 && !grave
        ? at(
            turn,
            `Force came as decision ${nth + 1} of your contact with ${name}, before words had been given a chance; ${instead(turn, ['say:introduce', 'do:step-back', 'say:open-question', 'do:wait'], 'nothing there had to be stopped that second')}.`,
          )
        : [];
    },
  },
];
