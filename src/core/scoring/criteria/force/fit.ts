import { isA, ruleFor } from '#doctrine';
import { clock, deedOf, presses } from '#scoring/run';
import { JUDGED_APART, type LedgerRow } from '#scoring/ledger';
import { answersResistance, at, type Criterion, type Found, instead, ownDanger, type Review } from '#scoring/review';
import { ABILITY } from './ability';
import { ANSWER, answersTo } from './answer';

const domain = 'force-fit';
const used = ['used-force'] as const;

/** A finding for every use of force that a test holds for. */
function each(
  { ledger }: Review,
  when: (row: LedgerRow) => boolean,
  sentence: (row: LedgerRow) => string,
): readonly Found[] {
  return ledger.filter(when).map((row) => ({ event: row.event, decision: row.decision, sentence: sentence(row) }));
}

/** Whether force met the policy, and danger that the officer’s own act had brought was not what it answered: such force is no praise, whatever the policy permits. */
function isSound({ brought, turns }: Review, row: LedgerRow): boolean {
  return row.policy.met && !(brought && ownDanger(brought, { index: row.event }, turns));
}

/** A finding for the first use of force that a test holds for; what was missing once is missing in what follows from it. */
function once(review: Review, when: (row: LedgerRow) => boolean, sentence: (row: LedgerRow) => string) {
  return each(review, when, sentence).slice(0, 1);
}

function isProhibited({ policy }: Review, row: LedgerRow): boolean {
  const rule = ruleFor(policy, row.option);
  if (rule?.prohibited === 'unless-deadly-force') return row.behavior !== 'life-threatening';
  return rule?.prohibited === 'always';
}

/** What the policy found missing and no other criterion speaks of. */
function otherwiseUnmet(row: LedgerRow): readonly string[] {
  const apart: readonly string[] = Object.values(JUDGED_APART);
  return row.policy.unmet.filter((sentence) => !apart.includes(sentence));
}

function named(row: LedgerRow): string {
  return `${row.name} (${clock(row.at)})`;
}

/** How many untried options a sentence names. */
const NAMED = 3;

/** Force and shows of force, judged on what could be seen then; and force kept away. */
export const FIT: readonly Criterion[] = [
  {
    id: 'policy-met',
    kind: 'sustain',
    domain,
    source: 'agency',
    weight: 2,
    judges: used,
    find: (review) =>
      each(
        review,
        (row) => isSound(review, row) && row.forceFactor <= 1,
        (row) => `${named(row)} met what the agency requires, with what you could see then: ${row.policy.asks}.`,
      ),
  },
  {
    id: 'policy-unmet',
    kind: 'improve',
    domain,
    source: 'agency',
    weight: 3,
    judges: used,
    find: (review) =>
      each(
        review,
        (row) => !isProhibited(review, row) && otherwiseUnmet(row).length > 0,
        (row) => `${named(row)} did not meet what the agency requires. ${otherwiseUnmet(row).join(' ')}`,
      ),
  },
  {
    id: 'prohibited',
    kind: 'improve',
    domain,
    source: 'agency',
    weight: 4,
    judges: used,
    find: (review) =>
      each(
        review,
        (row) => isProhibited(review, row),
        (row) =>
          `You used what this agency prohibits here: ${named(row)}; moving back, cover, or more hands on arms and legs were ways to hold on until help came.`,
      ),
  },
  {
    id: 'out-of-proportion',
    kind: 'improve',
    domain,
    source: 'force-factor',
    weight: 2,
    judges: used,
    find: (review) =>
      once(
        review,
        (row) => row.forceFactor >= 2,
        (row) =>
          `${named(row)} was ${row.forceFactor} levels above what ${review.name} was doing; the force factor reads 0 or 1 as matching.`,
      ),
  },
  {
    id: 'ability-before-force',
    kind: 'sustain',
    domain,
    source: 'seattle-8100',
    weight: 2,
    judges: used,
    find: (review) =>
      once(
        review,
        (row) => row.abilityChecked && answersResistance(row) && isSound(review, row),
        (row) => `You had checked whether ${review.name} was able to comply before you used force: ${named(row)}.`,
      ),
  },
  {
    id: 'ability-assumed',
    kind: 'improve',
    domain,
    source: 'seattle-8100',
    weight: 2,
    judges: used,
    find: (review) =>
      once(
        review,
        (row) => !row.abilityChecked && answersResistance(row),
        (row) =>
          `You used force without finding out whether ${review.name} was able to do what you wanted: ${named(row)}; ask “can you hear me, can you do that?” and wait.`,
      ),
  },
  {
    id: 'warned',
    kind: 'sustain',
    domain,
    source: 'agency',
    weight: 1,
    judges: used,
    find: (review) =>
      once(
        review,
        (row) => row.warned && !row.display && isSound(review, row),
        (row) => `You warned ${review.name} before you used force, and left a last choice: ${named(row)}.`,
      ),
  },
  {
    id: 'unwarned',
    kind: 'improve',
    domain,
    source: 'agency',
    weight: 2,
    judges: used,
    find: (review) =>
      once(
        review,
        (row) => !row.warned && (ruleFor(review.policy, row.option)?.warning ?? false),
        (row) =>
          `${review.name} had no warning: ${named(row)}; say what will happen and what would stop it, and leave a moment for it.`,
      ),
  },
  {
    id: 'alternatives-untried',
    kind: 'improve',
    domain,
    source: 'perf-principles',
    weight: 2,
    judges: used,
    find: (review) =>
      once(
        review,
        (row) => row.untried.length > 0 && answersResistance(row),
        (row) =>
          `Less intrusive options were open at ${clock(row.at)} and had not been tried, among them: ${row.untried.slice(0, NAMED).join('; ')}.`,
      ),
  },
  {
    id: 'force-kept-away',
    kind: 'sustain',
    domain,
    source: 'perf-principles',
    weight: 3,
    judges: ['decided'],
    find: ({ kept }) => kept.slice(0, 2).map(({ told }) => told),
  },
  ...ABILITY,
  ...ANSWER,
  {
    id: 'danger-not-met',
    kind: 'improve',
    domain,
    source: 'icat-cdm',
    weight: 3,
    judges: ['decided'],
    find: ({ unaverted, name }) => {
      if (!unaverted) return [];
      const [first, last] = unaverted;
      const what =
        first === last
          ? `At ${clock(first.at)} there was danger, and what you did then did not bring it down`
          : `From ${clock(first.at)} on there was danger, and nothing you did until ${clock(last.at)} brought it down`;
      const advice = `see to the danger first, and tell ${name} what you are doing about it`;
      return at(first, `${what}; ${instead(first, answersTo(first), advice)}.`);
    },
  },
  {
    id: 'force-brought-near',
    kind: 'improve',
    domain,
    source: 'seattle-8100',
    weight: 2,
    judges: ['decided'],
    find: ({ brought, name }) => {
      if (!brought || isA(brought.by, 'force')) return [];
      const { by, near } = brought;
      const [move] = by.moves.filter((act) => presses({ moves: [act] }));
      const did = deedOf(move ?? by.moves[0] ?? { kind: 'do', word: 'proceed' });
      return at(
        by,
        `You ${did} (${clock(by.at)}), and right after it (${clock(near.at)}) the call was close to force; ${instead(by, ['do:step-back', 'do:wait', 'say:open-question', 'say:name-emotion'], `give ${name} room and time, so that your own act does not make force necessary`)}.`,
      );
    },
  },
  {
    id: 'reasons-given',
    kind: 'sustain',
    domain,
    source: 'graham',
    weight: 1,
    judges: used,
    find: (review) =>
      once(
        review,
        (row) => row.reasons.length >= 2 && isSound(review, row),
        (row) => `You could name ${row.reasons.length} facts, known then, on which you relied: ${named(row)}.`,
      ),
  },
  {
    id: 'reasons-missing',
    kind: 'improve',
    domain,
    source: 'graham',
    weight: 1,
    judges: used,
    find: (review) =>
      once(
        review,
        (row) => row.asked && row.reasons.length === 0,
        (row) =>
          `You were asked for your reasons and named no fact: ${named(row)}; be able to say what ${review.name} was doing and what made it urgent.`,
      ),
  },
];
