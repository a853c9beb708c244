import { techniqueOf } from '#doctrine';
import type { AfterActionReport, DecisionReview } from '#scoring';

/** The least change of escalation and trust together, in points, that makes a moment. */
const LEAST = 5;
const HAND_OVER = techniqueOf({ kind: 'say', word: 'hand-over' }).name;

/**
 * The moments that mattered most, at most three, in their order: an injury or force, or else what set the person back most; what helped most; and the
 * latest repair or hand-over, or else the next largest change. There are fewer where less happened.
 */
export function mattered({ decisions, ledger }: AfterActionReport): readonly DecisionReview[] {
  const met = decisions.filter(({ phase, parted }) => phase !== 'dispatch' && !parted);
  const hurt = met.filter(({ injured }) => injured);
  const forced = met.filter(({ decision }) => ledger.some((row) => row.decision === decision));
  const costly = met.filter(({ quality }) => quality === 'costly');
  const worse = met.filter((entry) => setback(entry) >= LEAST);
  const worst = most([hurt, forced, costly, worse].find((all) => all.length > 0) ?? [], setback);
  const helped = met.filter((entry) => entry.quality === 'stronger' && -setback(entry) >= LEAST);
  const best = most(helped, (entry) => -setback(entry));
  const picked = [worst, best].filter((entry) => entry !== undefined);
  const left = met.filter((entry) => !picked.includes(entry));
  const third =
    left.filter((entry) => isRepair(entry, decisions)).at(-1) ??
    most(left.filter((entry) => Math.abs(setback(entry)) >= LEAST), (entry) => Math.abs(setback(entry))); // prettier-ignore
  return [...picked, ...(third ? [third] : [])].sort((a, b) => a.decision - b.decision);
}

/** How far a decision set the person back: escalation up and trust down, in points. */
function setback({ before, after }: DecisionReview): number {
  return after.escalation - before.escalation - (after.trust - before.trust);
}

function isRepair(entry: DecisionReview, all: readonly DecisionReview[]): boolean {
  if (entry.techniques.includes(HAND_OVER)) return true;
  const last = all.find(({ decision }) => decision === entry.decision - 1);
  return last?.quality === 'costly' && entry.quality === 'stronger' && -setback(entry) >= LEAST;
}

function most(all: readonly DecisionReview[], by: (entry: DecisionReview) => number): DecisionReview | undefined {
  return [...all].sort((a, b) => by(b) - by(a))[0];
}
