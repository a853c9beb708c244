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
  const words: string[] = [];
  const given = new Map<string, string>();
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    const match = /^--([a-z-]+)(?:=(.*))?$/.exec(word);
    const name = match?.[1];
    if (name === undefined) words.push(word);
    else if (flags.includes(name)) given.set(name, 'yes');
    else if (options.includes(name)) {
      const value = match?.[2] ?? argv[++i];
      if (value === undefined) throw new Stop(`--${name} needs a value.`, 2);
      given.set(name, value);
    } else
      throw new Stop(
        `There is no option --${name} here. Options: ${[...options, ...flags].map((known) => `--${known}`).join(', ')}.`,
        2,
      );
  }
  const [extra] = words.slice(mostWords);
  if (extra !== undefined) throw new Stop(`“${extra}” is one word too many here.`, 2);
  return {
    words,
    option: (name) => given.get(name),
    flag: (name) => given.has(name),
    whole: (name, otherwise) => {
      const value = given.get(name);
      if (value === undefined) return otherwise;
      if (!/^\d{1,9}$/.test(value)) throw new Stop(`--${name} takes a whole number, not “${value}”.`, 2);
      return Number(value);
    },
  };
}

/** A whole number from 1 on; a budget of nothing would explore nothing. */
export function atLeastOne(given: Arguments, name: string, otherwise: number): number {
  const value = given.whole(name, otherwise);
  if (value < 1) throw new Stop(`--${name} takes a whole number from 1 on; with ${value} there is nothing to do.`, 2);
  return value;
}
