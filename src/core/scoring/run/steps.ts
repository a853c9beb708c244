import { type Disposition, DISPOSITIONS, entryOf, isA, resistance, type Step, STEPS, uses } from '#doctrine';
import { latest } from './latest';
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
export function restriction(disposition: Disposition): number {
  return entryOf(DISPOSITIONS, disposition).restriction;
}

/** The decision that settled where the person goes; the last, where more than one did. */
export function settling(turns: readonly Turn[]): Turn | undefined {
  return latest(turns, (turn) => isA(turn, 'end'));
}

/** The first decision in contact that would settle where the person goes, with nothing that made it urgent: no weapon, no attack, nothing decided for them. */
export function unhurried(met: readonly Turn[]): Turn | undefined {
  const turn = firstSettling(met);
  const urgent = turn && (turn.before.weapon !== undefined || resistance(turn.before.behavior) >= 2);
  return urgent || (turn && strictest(turn) >= AGAINST_WILL) ? undefined : turn;
}

/** The first decision that would settle where the person goes, whether it was taken up or not; to walk off settles nothing. */
export function firstSettling(turns: readonly Turn[]): Turn | undefined {
  return turns.find((turn) => isA(turn, 'end') && !uses(turn, 'do:leave'));
}

/** The restriction, 0-5, of the strictest disposition that a decision chose; 0 where it chose none. */
export function strictest(turn: Turn): number {
  return Math.max(0, ...turn.moves.map((move) => (move.kind === 'end' ? restriction(move.word) : 0)));
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
