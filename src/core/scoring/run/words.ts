import { type Deed, type Family, isA, type Move, techniqueOf, uses } from '#doctrine';

/** The families of a deed's techniques, force apart. */
export function familiesOf(deed: Deed): readonly Family[] {
  return deed.moves.filter((move) => move.kind !== 'force').map((move) => techniqueOf(move).family);
}

/** Whether a deed puts pressure on a person by word or act; force is judged by itself. */
export function presses(deed: Deed): boolean {
  return deed.moves.some((move) => move.kind !== 'force' && techniqueOf(move).family === 'pressure');
}

const DIRECTS: readonly Family[] = ['directing', 'pressure'];

/** Whether a deed tells the person what to do: an order, an instruction, a limit or advice, or the same again. */
export function directs(deed: Deed): boolean {
  return deed.moves.some((move) => move.kind === 'say' && DIRECTS.includes(techniqueOf(move).family));
}

/** Whether a move listens: a question, a reflection, or silence on purpose. */
export function isListening(move: Move): boolean {
  return move.kind !== 'force' && techniqueOf(move).family === 'listening';
}

/** Whether a deed listens in any of its moves. */
export function listens(deed: Deed): boolean {
  return deed.moves.some(isListening);
}

/** Whether a deed speaks to the person. */
export function speaks(deed: Deed): boolean {
  return isA(deed, 'say');
}

/** Whether a deed asks what is never wrong to have asked: about voices, about suicide or harm, about an injury. */
export function asksWhatMatters(deed: Deed): boolean {
  return uses(deed, 'say:ask-about-voices', 'say:ask-about-harm', 'do:check-injury');
}
