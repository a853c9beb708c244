import { expect } from 'vitest';
import { compiled, MAIN, script, unmarked } from '#tests/core/story/builder';

/** What stands before and behind a mistake, so that the story is whole but for it. */
const HEAD = [
  'VAR level = "calm"',
  'VAR behavior = "passive"',
  'VAR backup_here = false',
  'VAR here = -> go',
  'VAR turns = 0',
  'VAR mood = "open"',
].join('\n');
const REST = '* (a) [Wait # do: wait]\n- Rain.';
const MORE =
  '-> fin\n=== function bump(n)\n~ turns = turns + n\n~ mood = "open"\n~ return turns > 1 and mood == "open" and here == -> fin\n=== more\nMore.';

/** Everything said of a body with one mistake in it, at the lines marked with @@; of one without a mark nothing is said. */
export function told(body: string): readonly string[] {
  const { text, lines } = unmarked(script(`${HEAD}\n${body}\n${REST}\n${MORE}`));
  const { diagnostics } = compiled(text);
  expect(diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual(
    lines.map((line) => expect.stringContaining(`${MAIN}:${line} `) as string),
  );
  return diagnostics.map(({ message }) => message);
}

/** A table of mistakes becomes tests: each is told once, at its line, with these words in it. */
export type Mistake = readonly [mistake: string, words: string];
