import { describe, expect, test } from 'vitest';
import { compiled, MAIN, scenarioOf, script, unmarked, begin, step } from './builder';

const REST = '* (a) [Wait # do: wait]\n- Rain.';

function rulesOf(body: string): readonly string[] {
  const { text } = unmarked(script(body));
  return compiled(text).diagnostics.map((entry) => `${entry.line} ${entry.rule}`);
}

function expected(body: string, rule: string): readonly string[] {
  return unmarked(script(body)).lines.map((line) => `${line} ${rule}`);
}

describe('division is refused, because a saved story loses its exactness', () => {
  test.each([
    ['on a line of logic', '~ x = trust / 2 @@'],
    ['without spaces', '~ x = trust/2 @@'],
    ['after a bracket', '~ x = (trust + 2) / 2 @@'],
    ['into a bracket', '~ x = 40 / (trust + 2) @@'],
    ['in a declaration', 'VAR half = 1/2 @@'],
    ['in a constant', 'CONST HALF = 1 / 2 @@'],
    ['printed in a sentence', 'Half of it is {trust / 2}. @@'],
    ['in a condition', '{trust / 2 > 5: He nods.} @@'],
    ['in a condition behind another', '{x > 0 && trust / 2 > 5: He nods.} @@'],
    ['behind an or', '{x > 0 || trust / 2 > 5: He nods.} @@'],
    ['in the condition of a nested alternative', '{x: {trust / 2 > 5: He nods.|He does not.}} @@'],
    ['in a branch', '{\n- trust / 2 > 5: @@\n  He nods.\n- else:\n  He does not.\n}'],
    ['in a branch of a switch', '{x:\n- 4 / 2: He nods. @@\n- else: He does not.\n}'],
    ['in the second of two conditions on one line', '{x: Yes.} {trust/2 > 3: No.} @@'],
    ['in a temporary variable', '~ temp half = trust / 2 @@'],
  ])('%s', (_, body) => {
    // Ink itself has something to say about a declaration that is not one value.
    const found = rulesOf(`${body}\n${REST}`).filter((entry) => !entry.endsWith(' ink'));
    expect(found).toEqual(expected(`${body}\n${REST}`, 'division'));
  });

  test('in the condition of a choice', () => {
    const body = '* (a) {trust / 2 > 5} [Wait # do: wait] @@\n- Rain.';
    expect(rulesOf(body)).toEqual(expected(body, 'division'));
  });

  test('in a condition that stands below the label of its choice', () => {
    const body = '* (a)\n  {trust / 2 > 5} @@\n  [Wait # do: wait]\n- Rain.';
    expect(rulesOf(body)).toEqual(expected(body, 'division'));
  });

  test('with a sentence that says what to do instead', () => {
    expect(compiled(script(`~ x = trust / 2\n${REST}`)).diagnostics[0]?.message).toContain('compare or multiply');
  });
});

describe('a decimal number is refused, because a saved story changes it', () => {
  test.each([
    ['on a line of logic', '~ x = 1.5 @@'],
    ['in a declaration', 'VAR share = 0.25 @@'],
    ['in a condition', '{trust > 19.5: He nods.} @@'],
    ['even when it is whole', '~ x = 2.0 @@'],
    ['in a branch', '{\n- trust > 19.5: He nods. @@\n- else: He does not.\n}'],
    ['in a call', '~ f(1.5) @@'],
  ])('%s', (_, body) => {
    const whole = `${body}\n${REST}\n-> fin\n=== function f(y)\n~ x = y\n=== more\nMore.`;
    expect(rulesOf(whole)).toEqual(expected(whole, 'decimal'));
  });
});

describe('what looks like arithmetic and is prose is welcome', () => {
  test.each([
    ['a fraction', 'He is 6/7 of the way there, and 1/2 asleep.'],
    ['and/or', 'Yes and/or no.'],
    ['he/she', 'He/she sits down.'],
    ['a height', 'He stands 5.5 feet from the curb.'],
    ['a unit number', 'Unit 4/12 is 2.5 minutes out. # speaker: dispatch # manner: radio'],
    ['a date', 'It was 3/14/2019, he says.'],
    ['the text of a condition', '{x: and/or 2.5 meters|1/2}'],
    ['the text of a nested condition', '{x: {trust > 1: A/B and 2.5|C/D}|E/F}'],
    ['the first of two alternatives', '{He/she waits 1.5 minutes|They wait}'],
    ['the second of two alternatives', '{He waits|He/she waits 1.5 minutes}'],
    ['a shuffle', '{~and/or|2.5}'],
    ['a cycle', '{&he/she|1.5}'],
    ['a once-only', '{!he/she|1.5}'],
    ['a stopping block', '{stopping:\n- He/she waits: 1.5 minutes.\n- Still.\n}'],
    ['a branch’s text', '{\n- x > 1:\n  Yes and/or 2.5.\n- else: No/maybe: 1/2.\n}'],
    ['between two printed values', 'Trust {trust}/{x}, {x} / {x}.'],
    ['a string', '~ temp word = "and/or 1.5"'],
    ['a compared string', '{"a/b" == "1.5": Never.}'],
    ['a tag', 'Hello. # fact: he is 1.5 m away and/or further # view: half/half: 2.5'],
    ['a comment', 'Hello. // 1/2 of {x/2} is 0.5'],
    ['a comment over lines', '/* ~ x = 1 / 2\n ~ x = 0.5 */\nHello.'],
    ['an escaped brace', 'He draws a \\{ 1/2 \\} in the air.'],
  ])('%s', (_, line) => {
    expect(compiled(script(`${line}\n${REST}`)).diagnostics).toEqual([]);
  });

  test('in the words of a choice and in its tags', () => {
    const body = [
      '* (a) "Is it 1/2 or 2.5?" # say: closed-question',
      '* (b) [Step back 1.5 m and/or wait # do: step-back # effect: trust +2 -- 1/2 a step: room]',
      '- Rain.',
    ].join('\n');
    expect(compiled(script(body)).diagnostics).toEqual([]);
  });
});

describe('a reference parameter with the name of what is passed to it is refused', () => {
  const knots =
    '=== raise(ref score, amount)\n~ score = score + amount\n-> fin\n=== again(ref score)\n-> raise(score, 2)\n=== lift(ref score)\n~ score = score + 1\n->->\n';
  const functions = '=== function add(ref score, amount)\n~ score = score + amount\n';
  const call = (line: string) => `${line}\n${REST}\n-> fin\n${knots}${functions}=== more\nMore.`;

  test.each([
    ['a divert', '~ temp score = 1\n-> raise(score, 2) @@'],
    ['a thread', '~ temp score = 1\n<- raise(score, 2) @@'],
    ['the divert of a branch', '~ temp score = 1\n{x > 0: -> raise(score, 2)} @@'],
  ])('where %s passes it, by name', (_, lines) => {
    const body = call(lines);
    expect(rulesOf(body)).toEqual(expected(body, 'ref-name'));
    expect(compiled(unmarked(script(body)).text).diagnostics[0]?.message).toContain('“score”');
  });

  test('not when the names differ, or when only the other parameter has the name', () => {
    expect(rulesOf(call('~ temp points = 1\n{x > 3: -> raise(points, 2)}'))).toEqual([]);
    expect(rulesOf(call('~ temp score = 1\n{x > 3: -> raise(x, score)}'))).toEqual([]);
  });

  test('not where ink plays it rightly: a function, a tunnel, and a knot that hands on its own reference', () => {
    const scenario = scenarioOf(call('~ temp score = 1\n~ add(score, 2)\n-> lift(score) ->\nPoints: {score}.'));
    expect(begin(scenario, {}).lines.map(({ text }) => text)).toContain('Points: 4.');
    expect(rulesOf(call('~ temp points = 1\n{x > 3: -> again(points)}'))).toEqual([]);
  });

  test('not in prose that reads like a call', () => {
    expect(rulesOf(call('You raise (score one) a hand.'))).toEqual([]);
  });

  test('also when the function stands in a file that is included', () => {
    const { text, lines } = unmarked(
      `INCLUDE ../lib/sums.ink\n${script(`~ temp score = 1\n-> raise(score, 2) @@\n${REST}`)}`,
    );
    const { diagnostics } = compiled(text, { 'stories/lib/sums.ink': knots.replaceAll('-> fin', '-> END') });
    expect(diagnostics.map(({ file, line, rule }) => [file, line, rule])).toEqual([[MAIN, lines[0], 'ref-name']]);
  });

  test('while the same call under another name does what it says', () => {
    const scenario = scenarioOf(call('~ temp points = 1\n~ add(points, 2)\nPoints: {points}.'));
    const first = begin(scenario, {});
    expect(first.lines[0]?.text).toBe('Points: 3.');
    expect(step(scenario, first.bookmark, 'go.a', {}).lines.at(-1)?.ending).toBe('done');
  });
});
