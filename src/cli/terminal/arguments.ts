import { parseArgs } from 'node:util';
import { didYouMean } from '#story/near';
import { Stop } from './output';

/** What was asked for: positional words, and options by name (`--seed 7`, `--json`). */
export interface Arguments {
  readonly words: readonly string[];
  readonly option: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
  readonly whole: (name: string, otherwise: number) => number;
}

/**
 * Reads a command line; an option that the command does not know is a wrong call, and so are more words than it takes. `options` take a value, `flags` do
 * not.
 */
export function readArguments(
  argv: readonly string[],
  options: readonly string[],
  flags: readonly string[],
  mostWords = 1,
): Arguments {
  const known = [...options, ...flags];
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(known.map((name) => [name, { type: options.includes(name) ? 'string' : 'boolean' }])),
    allowPositionals: true,
    // What is wrong is said here, in sentences.
    strict: false,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') expectKnown(token, options, flags);
  const [extra] = positionals.slice(mostWords);
  if (extra !== undefined) throw new Stop(`“${extra}” is one word too many here.`, 2);
  const option = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    words: positionals,
    option,
    flag: (name) => values[name] === true,
    whole: (name, otherwise) => {
      const value = option(name);
      if (value === undefined) return otherwise;
      if (!/^\d{1,9}$/.test(value)) throw new Stop(`--${name} takes a whole number, not “${value}”.`, 2);
      return Number(value);
    },
  };
}

/** Stops at an option that the command does not have, that lacks its value, or that has one and takes none. */
function expectKnown(
  { name, rawName, value }: { readonly name: string; readonly rawName: string; readonly value: string | undefined },
  options: readonly string[],
  flags: readonly string[],
): void {
  const known = [...options, ...flags];
  if (!known.includes(name) || !rawName.startsWith('--')) {
    const all = known.length > 0 ? ` Options: ${known.map((one) => `--${one}`).join(', ')}.` : '';
    throw new Stop(`There is no option ${rawName} here.${didYouMean(rawName, known.map((one) => `--${one}`))}${all}`, 2); // prettier-ignore
  }
  if (options.includes(name) && value === undefined) throw new Stop(`--${name} needs a value.`, 2);
  if (flags.includes(name) && value !== undefined) throw new Stop(`--${name} takes no value, so not “${value}”.`, 2);
}

/** A whole number from 1 on; a budget of nothing would explore nothing. */
export function atLeastOne(given: Arguments, name: string, otherwise: number): number {
  const value = given.whole(name, otherwise);
  if (value < 1) throw new Stop(`--${name} takes a whole number from 1 on; with ${value} there is nothing to do.`, 2);
  return value;
}
