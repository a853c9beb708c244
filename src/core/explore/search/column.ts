/** Numbers in one piece of a column. A column grows by pieces, so that growing copies nothing. */
const PIECE_BITS = 16;
const PIECE = 1 << PIECE_BITS;

/** A list of whole numbers that only grows, kept in a quarter of the room that a plain list takes. */
export interface Column {
  readonly pieces: Int32Array[];
  length: number;
}

/** An empty column. */
export function newColumn(): Column {
  return { pieces: [], length: 0 };
}

/** Adds a number at the end. */
export function append(column: Column, value: number): void {
  const place = column.length++;
  if ((place & (PIECE - 1)) === 0) column.pieces.push(new Int32Array(PIECE));
  (column.pieces[place >>> PIECE_BITS] as Int32Array)[place & (PIECE - 1)] = value;
}

/** The number at a place; asking beyond the end is our own mistake and throws. */
export function valueAt(column: Column, place: number): number {
  if (place < 0 || place >= column.length)
    throw new RangeError(`There is no place ${place} in a column of ${column.length}.`);
  return (column.pieces[place >>> PIECE_BITS] as Int32Array)[place & (PIECE - 1)] as number;
}

/** Puts another number at a place that there is. */
export function setAt(column: Column, place: number, value: number): void {
  if (place < 0 || place >= column.length)
    throw new RangeError(`There is no place ${place} in a column of ${column.length}.`);
  (column.pieces[place >>> PIECE_BITS] as Int32Array)[place & (PIECE - 1)] = value;
}

/** Texts by number: each is kept once. */
export interface Names {
  readonly numbers: Map<string, number>;
  readonly texts: string[];
}

/** The number of a text, given at its first use. */
export function numberOf(names: Names, text: string): number {
  let number = names.numbers.get(text);
  if (number === undefined) {
    number = names.texts.push(text) - 1;
    names.numbers.set(text, number);
  }
  return number;
}
