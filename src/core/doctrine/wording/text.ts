/** A whole number with a comma between thousands. */
export function grouped(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A number with its noun, `1 run`, `2,000 runs`, and with its plural where that is not made with an s. */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(amount)} ${amount === 1 ? noun : plural}`;
}

/** A number of times in words, for use inside a sentence. */
export function times(amount: number): string {
  return ['never', 'once', 'twice', 'three times', 'four times', 'five times'][amount] ?? `${grouped(amount)} times`;
}

/** A number with its sign, using a true minus. */
export function signed(amount: number): string {
  return amount > 0 ? `+${amount}` : amount < 0 ? `−${-amount}` : '0';
}

/** Several things as one phrase: `a, b and c`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** A sentence that begins with a capital letter and ends with a full stop. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const closed = /[.!?…”"]$/.test(trimmed) ? trimmed : `${trimmed}.`;
  return closed.charAt(0).toUpperCase() + closed.slice(1);
}

/** Sets speech in typographic quotation marks and apostrophes; text that already has them is left alone. */
export function curly(text: string): string {
  return text
    .replace(/(^|[\s([—–])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([—–“])'/g, '$1‘')
    .replaceAll("'", '’');
}

/** Puts a spoken line between quotation marks, once, however the author wrote it. */
export function quoted(text: string): string {
  const set = curly(text.trim());
  return set.startsWith('“') ? set : `“${set}”`;
}
