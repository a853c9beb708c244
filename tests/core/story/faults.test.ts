import { describe, expect, test } from 'vitest';
import type { Passage } from '#story';
import { after, opening, scenarioOf, begin, seen, step } from './builder';

/** A fault is a sentence for the author: no stack, no paths into the machine, on one line. */
function expectSentence(passage: Passage, message: string): void {
  expect(passage.fault).toContain(message);
  expect(passage.fault).not.toMatch(/\n|\bat \w+ \(|Ink Pointer|RUNTIME ERROR/);
  expect(passage.offers).toEqual([]);
}

describe('a story that cannot go on says why', () => {
  test('when a function calls itself for ever', () => {
    const body = '* (a) [Wait # do: wait]\n~ x = f(1)\n-> fin\n=== function f(n)\n~ return f(n + 1)\n=== more\nMore.';
    expect(after(body).fault).toBeDefined();
  });

  test('when it tells one line after another without a choice', () => {
    const body = '* (a) [Wait # do: wait]\n-> round\n=== round\nAgain.\n-> round\n=== more\nMore.';
    const passage = after(body);
    expectSentence(passage, 'goes round without end');
    expect(passage.lines.length).toBeGreaterThan(100);
  });

  test('when it calculates with a word', () => {
    expectSentence(
      after('VAR word = "a"\n* (a) [Wait # do: wait]\n~ temp held = word\n~ x = held - 2\n- Rain.'),
      '“-” does not work on “a” and 2.',
    );
  });

  test('when it diverts to something that is not a place', () => {
    expectSentence(
      after('VAR next = -> fin\n* (a) [Wait # do: wait]\n~ temp five = 5\n~ next = five\n-> next'),
      'the variable next, which holds “5” instead of a place',
    );
  });

  test('when it runs out in the middle of a knot', () => {
    const body = '* (a) [Wait # do: wait]\n-> hole\n=== hole\nHe waits.\n{x > 5: -> fin}\n=== more\nMore.';
    expectSentence(after(body), 'ran out of content');
  });

  test('already at its beginning', () => {
    expectSentence(
      opening('VAR word = "a"\n~ temp held = word\n~ x = held - 2\n* (a) [Wait # do: wait]\n- Rain.'),
      '“-” does not work on “a” and 2.',
    );
  });

  test('and keeps the lines that were told before', () => {
    const passage = after(
      'VAR word = "a"\n* (a) [Wait # do: wait]\n  He sits.\n  ~ temp held = word\n  ~ x = held - 2\n- Rain.',
    );
    expect(passage.lines.map((line) => line.text)).toEqual(['He sits.']);
  });
});

describe('after a fault', () => {
  const body =
    '+ (bad) [Bad # do: wait]\n  -> round\n+ (good) [Good # do: wait]\n  Fine.\n  -> fin\n=== round\n~ x = x + 1\n-> round\n=== more\nMore.';

  test('the same scenario can be begun again and played another way', () => {
    const scenario = scenarioOf(body);
    const start = begin(scenario, {});
    expectSentence(step(scenario, start.bookmark, 'go.bad', {}), 'goes round without end');
    expect(seen(begin(scenario, {}))).toEqual(seen(start));
    expect(step(scenario, start.bookmark, 'go.good', {}).lines.map((line) => line.text)).toEqual([
      'Fine.',
      'It is over.',
    ]);
  });
});
