/** A list of whole numbers that only grows, kept in a quarter of the room that a plain list takes. */
export interface Column {
  values: Int32Array;
  length: number;
}

/** An empty column. */
export function newColumn(): Column {
  return { values: new Int32Array(1024), length: 0 };
}

/** Adds a number at the end. */
export function append(column: Column, value: number): void {
  if (column.length === column.values.length) {
    const wider = new Int32Array(column.length * 2);
    wider.set(column.values);
    column.values = wider;
  }
  column.values[column.length++] = value;
}

/** The number at a place; asking beyond the end is our own mistake and throws. */
export function valueAt(column: Column, place: number): number {
  if (place < 0 || place >= column.length)
    throw new RangeError(`There is no place ${place} in a column of ${column.length}.`);
  return column.values[place] as number;
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
