const WORDS: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20,
  thirty: 30, forty: 40, 'forty-five': 45, fifty: 50, sixty: 60, ninety: 90,
}; // prettier-ignore

const NUMBER = `\\d{1,3}|${Object.keys(WORDS).join('|')}`;
/** A length of time in words, as the source of a pattern. */
export const AMOUNT = `(?:half a |half )minute|half an hour|close to an hour|(?:${NUMBER}) (?:seconds?|minutes?|hours?)`;
/** A number in digits or words, as the source of a pattern. */
export const COUNT = `(?:${NUMBER})`;

const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600 };

/** A number as it is written. */
export function countOf(word: string): number | undefined {
  return /^\d+$/.test(word) ? Number(word) : WORDS[word.toLowerCase()];
}

/** A length of time in seconds. */
export function amountOf(words: string): number | undefined {
  if (/^half (?:a )?minute$/i.test(words)) return 30;
  if (/^half an hour$/i.test(words)) return 1800;
  if (/^close to an hour$/i.test(words)) return 3600;
  const [, number = '', unit = ''] = /^(\S+) (second|minute|hour)s?$/i.exec(words) ?? [];
  const count = countOf(number);
  const each = SECONDS[unit.toLowerCase()];
  return count === undefined || each === undefined ? undefined : count * each;
}
