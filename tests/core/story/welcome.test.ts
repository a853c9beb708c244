import { describe, expect, test } from 'vitest';
import { compiled, MAIN, said, scenarioOf, script, begin } from './builder';

/** What a real author writes, and no diagnostic may stand in the way of. */
const BODIES: readonly (readonly [title: string, body: string, choices: readonly string[]])[] = [
  ['a choice in brackets', '* (a) [Wait # do: wait]\n- Rain.', ['a']],
  ['a choice as speech', '* (a) "What happened?" # say: open-question\n- Rain.', ['a']],
  ['speech in typographic quotes', '* (a) “What happened?” # say: open-question\n- Rain.', ['a']],
  ['a sticky choice with a condition', '+ (a) {trust > 10} [Wait # do: wait]\n- Rain.', ['a']],
  ['a choice with two conditions', '+ (a) {trust > 10} {x == 1} [Wait # do: wait]\n- Rain.', ['a']],
  ['a label with spaces around it', '* ( a ) [Wait # do: wait]\n- Rain.', ['a']],
  ['a label without spaces around it', '*(a)[Wait # do: wait]\n- Rain.', ['a']],
  ['conditions below the label', '* (a)\n  {trust > 10}\n  {x == 1}\n  [Wait # do: wait]\n- Rain.', ['a']],
  ['the text below the label', '* (a)\n  [Wait # do: wait]\n- Rain.', ['a']],
  ['a gather on the line of a choice', '- (opts) * (a) [Wait # do: wait]\n- Rain.', ['a']],
  ['a gather above its choices', '- (opts)\n* (a) [Wait # do: wait]\n- Rain.', ['a']],
  ['choices below choices', '* (a) [Wait # do: wait]\n  * * (b) [Go on # do: wait]\n- Rain.', ['a', 'b']],
  ['a choice that diverts on its line', '* (a) [Wait # do: wait] -> fin', ['a']],
  ['speech that diverts on its line', '* (a) "What?" # say: reflect -> fin', ['a']],
  ['an outcome on the line of a choice', '* (a) [Wait # do: wait] He sits. # pose: seated\n- Rain.', ['a']],
  ['an effect and a distance of the outcome', '* (a) [Wait # do: wait] He sits. # effect: trust +2 -- she waited # distance: 3\n- Rain.', ['a']],
  ['an outcome with square brackets', '* (a) [Wait # do: wait]\n  He says \\[nothing\\]. # view: \\[nothing\\]\n- Rain.', ['a']],
  ['several moves and every other tag',
   '* (a) [Both # say: introduce # say: ask-name # do: step-back # takes: 2m # step: act # effect: trust +4 -- she asked # distance: 2.5]\n- Rain.',
   ['a']], // prettier-ignore
  ['a colon in the text', '* (a) "Listen: I am here." # say: reassure\n- Rain.', ['a']],
  ['a reason with a colon, a comma and a dash',
   '* (a) [Wait # do: wait # effect: trust -4 -- he counted: one, two – three]\n- Rain.', ['a']], // prettier-ignore
  ['a condition that adds a tag', '* (a) [Wait # do: wait {x > 0: # effect: trust +2 -- kind}]\n- Rain.', ['a']],
  ['a choice in a condition', '{x > 0:\n* (a) [Wait # do: wait] -> fin\n}\n* (b) [Leave # do: leave]\n- Rain.', ['a', 'b']],
  ['a choice in a branch', '{\n- x > 0:\n  * (a) [Wait # do: wait] -> fin\n- else:\n  * (b) [Leave # do: leave] -> fin\n}\n- Rain.', ['a', 'b']],
  ['a fallback', '* (a) {x > 5} [Wait # do: wait]\n* -> fin', ['a']],
  ['a fallback with a condition', '* (a) {x > 5} [Wait # do: wait]\n* {x} -> fin\n* -> fin', ['a']],
  ['a labelled fallback', '* (a) {x > 5} [Wait # do: wait]\n* (b) -> fin', ['a', 'b']],
  ['a thread', '<- always\n* (a) [Wait # do: wait]\n- Rain.\n-> fin\n=== always\n+ (back) [Back # do: step-back]\n-> fin\n=== more\nMore.', ['a', 'back']],
  ['a tunnel', '-> aside ->\n* (a) [Wait # do: wait]\n- Rain.\n-> fin\n=== aside\nAside.\n->->\n=== more\nMore.', ['a']],
  ['glue', 'He <>\n waits.\n* (a) [Wait # do: wait]\n- Rain.', ['a']],
  ['a function', '{twice(x)} times.\n* (a) [Wait # do: wait]\n- Rain.\n-> fin\n=== function twice(y)\n~ return y * 2\n=== more\nMore.', ['a']],
  ['a variable divert', 'VAR next = -> fin\n* (a) [Wait # do: wait]\n-> next', ['a']],
  ['a hash that is escaped', 'Bus \\#14 comes.\n* (a) "Is this \\#14?" # say: closed-question\n- Rain.', ['a']],
  ['accents and other scripts', 'Él está aquí — 你好. # speaker: sam\n* (a) "¿Qué pasó?" # say: open-question\n- Rain.', ['a']],
  ['tags above their line', '# pose: seated # face: sad\nHe waits.\n* (a) [Wait # do: wait]\n- Rain.', ['a']],
  ['tags of ink’s own tools', '# title: A bench\n# author: Somebody\nHe waits.\n* (a) [Wait # do: wait]\n- Rain.', ['a']],
  ['a tag chosen by a condition', 'He waits. # face: {x: calm|sad} # pose: {x > 3: seated}\n* (a) [Wait # do: wait]\n- Rain.', ['a']],
  ['tags in both alternatives', '{x: Yes. # pose: seated # speaker: sam|No. # pose: pacing}\n* (a) [Wait # do: wait]\n- Rain.', ['a']],
  ['a tag with a printed value', 'He waits. # fact: he said it {x} times\n* (a) [Wait # do: wait]\n- Rain.', ['a']],
  ['a tag with a printed name', 'VAR mood = "calm"\nHe waits. # face: {mood}\n* (a) [Wait # do: wait]\n- Rain.', ['a']],
  ['an arrow in a comment', 'He waits. // -> nowhere # pose: wrong\n* (a) [Wait # do: wait] // * no label\n- Rain.', ['a']],
  ['a comment with an address', '// see https://example.org/a-b#c and stories/*/main.ink\nHe waits. /* * [no label] */\n* (a) [Wait # do: wait]\n- Rain.', ['a']],
  ['a time in each form', 'Now. # timer: 20\n* (a) [Wait # do: wait # takes: 5s]\n* (b) [Long # do: wait # takes: 1 m]\n- Rain.', ['a', 'b']],
  ['dashes of every kind before a reason',
   'He waits. # effect: trust +2 – kind # effect: escalation -2 — room # effect: comprehension +1 -- calm\n* (a) [Wait # do: wait]\n- Rain.',
   ['a']],
]; // prettier-ignore

describe('an author may write', () => {
  test.each(BODIES)('%s', (_, body, choices) => {
    const { scenario, diagnostics } = compiled(script(body));
    expect(said(diagnostics.filter((entry) => entry.severity === 'error'))).toBe('');
    const ids = Object.values(scenario?.choices ?? {}).map((choice) => choice.id.split('.').at(-1));
    expect(ids.sort()).toEqual([...choices].sort());
    expect(begin(scenario!, {}).fault).toBeUndefined();
  });

  test('on a machine that ends lines in its own way, with the same line numbers', () => {
    const body = 'He waits.\n* (a) [Wait # do: wait]\n- Rain. # pose: sat';
    const there = compiled(script(body).replaceAll('\n', '\r\n'));
    expect(there.diagnostics).toEqual(compiled(script(body)).diagnostics);
    expect(there.diagnostics.map((entry) => entry.line)).toEqual([8]);
  });
});

describe('where a choice stands', () => {
  test('is known by its file and line, under its stable id', () => {
    const scenario = scenarioOf('He waits.\n* (a) [Wait # do: wait]\n  * * (b) [Go on # do: wait]\n- Rain.');
    expect(Object.values(scenario.choices)).toEqual([
      { id: 'go.a', file: MAIN, line: 7 },
      { id: 'go.b', file: MAIN, line: 8 },
    ]);
  });

  test('has the stitch in its id', () => {
    const scenario = scenarioOf('-> here\n= here\n* (a) [Wait # do: wait]\n- Rain.');
    expect(Object.values(scenario.choices).map((choice) => choice.id)).toEqual(['go.here.a']);
  });

  test('is the included file for a choice that was included', () => {
    const ink = `INCLUDE ../lib/more.ink\n${script('<- more\n* (a) [Wait # do: wait]\n- Rain.')}`;
    const { scenario, diagnostics } = compiled(ink, {
      'stories/lib/more.ink': '=== more\n+ (back) [Back # do: step-back]\n-> fin\n',
    });
    expect(said(diagnostics)).toBe('');
    expect(Object.values(scenario?.choices ?? {})).toContainEqual({
      id: 'more.back',
      file: 'stories/lib/more.ink',
      line: 2,
    });
  });
});
