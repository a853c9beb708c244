import { DISPOSITIONS, STEPS, type Step } from '#doctrine';
import type { Turn } from './turns';

/** How often one decision step was used, and whether it came before the first act that cannot be taken back. */
export interface StepUse {
  readonly step: Step;
  readonly name: string;
  readonly count: number;
  readonly beforeIrreversible: boolean;
}

/** Dispositions that are decided for the person rather than with them begin at this restriction. */
const AGAINST_WILL = 3;

/** The first decision that cannot be taken back: force that touches somebody, a hold or an arrest, or leaving. */
export function irreversible(turns: readonly Turn[]): Turn | undefined {
  return turns.find(
    (turn) =>
      turn.moves.some(endsAgainstWill) ||
      turn.moves.some((move) => move.kind === 'do' && move.word === 'leave') ||
      turn.then.some(({ event }) => event.type === 'used-force' && !event.display),
  );
}

function endsAgainstWill(move: Turn['moves'][number]): boolean {
  return move.kind === 'end' && restriction(move.word) >= AGAINST_WILL;
}

/** How restrictive a disposition is, 0-5. */
export function restriction(disposition: string): number {
  return DISPOSITIONS.find((entry) => entry.id === disposition)?.restriction ?? 0;
}

/** The five steps of the Critical Decision-Making Model as a run used them. */
export function stepsOf(turns: readonly Turn[]): readonly StepUse[] {
  const first = irreversible(turns);
  const before = first ? turns.filter((turn) => turn.index < first.index) : turns;
  return STEPS.map(({ id, name }) => ({
    step: id,
    name,
    count: turns.filter((turn) => turn.steps.includes(id)).length,
    beforeIrreversible: before.some((turn) => turn.steps.includes(id)),
  }));
}
