import { describe, expect, test } from 'vitest';
import { compile } from '#story/compiler';
import { about, compiled, FILE, MAIN, said, scenarioOf, script, unmarked } from './builder';

const REST = '* (a) [Wait # do: wait]\n- Rain.';

describe('what ink itself refuses comes back with file and line', () => {
  test.each([
    ['a divert to nowhere', '-> nowhere @@', 'There is no knot, stitch or label named “nowhere”', 'unknown-name'],
    [
      'an unknown variable',
      '{hope > 3: He nods.} @@',
      'There is no variable named “hope”. Add “VAR hope = 0”',
      'unknown-name',
    ],
    ['an unknown function', '~ frown(2) @@', 'There is no function named “frown”.', 'unknown-name'],
    ['an open brace', 'He {x: nods. @@', 'The brace that opens here is never closed', 'open-brace'],
    ['a value that is not one', 'VAR y = @@', 'write “VAR y = 0”', 'ink'],
  ])('%s', (_, body, message, rule) => {
    const { text, lines } = unmarked(script(`${body}\n${REST}`));
    const { scenario, diagnostics } = compiled(text);
    expect(scenario).toBeUndefined();
    const found = diagnostics.find((entry) => entry.severity === 'error');
    expect(found).toMatchObject({ file: MAIN, line: lines[0], rule });
    expect(found?.message).toContain(message);
    expect(found?.message).not.toMatch(/^(ERROR|WARNING)/);
  });

  test('also in a file that is included, under the path of that file', () => {
    const ink = `INCLUDE ../lib/more.ink\n${script(REST)}`;
    const { scenario, diagnostics } = compiled(ink, { 'stories/lib/more.ink': '=== more\nHello.\n-> nowhere\n' });
    expect(scenario).toBeUndefined();
    expect(diagnostics).toEqual([
      expect.objectContaining({ file: 'stories/lib/more.ink', line: 3, rule: 'unknown-name', severity: 'error' }),
    ]);
  });

  test('and in a file beside the script', () => {
    const ink = `INCLUDE parts/more.ink\n${script(REST)}`;
    const { diagnostics } = compiled(ink, { 'stories/t/parts/more.ink': '=== more\n-> nowhere\n' });
    expect(diagnostics.map(({ file, line }) => `${file}:${line}`)).toEqual(['stories/t/parts/more.ink:2']);
  });
});

describe('what ink only warns of', () => {
  test('does not stand in the way', () => {
    const { scenario, diagnostics } = compiled(script('He waits.\n* (a) {x > 5} [Wait # do: wait]\n* -> fin'));
    expect(scenario).toBeDefined();
    expect(diagnostics.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['warning loose-end']);
    expect(diagnostics[0]?.message).toContain('Nothing leads on from here');
  });

  test('includes the author’s own notes, each with its line', () => {
    const { text, lines } = unmarked(script(`TODO: a better first line @@\nHe waits.\n${REST}`));
    const { scenario, diagnostics } = compiled(text);
    expect(scenario).toBeDefined();
    expect(diagnostics).toEqual([
      { file: MAIN, line: lines[0], severity: 'warning', rule: 'ink', message: 'a better first line' },
    ]);
  });
});

describe('a file that is missing', () => {
  test('is the script', () => {
    const { scenario, diagnostics } = compile({ [FILE]: about() }, 't');
    expect(scenario).toBeUndefined();
    expect(said(diagnostics)).toBe(
      'stories/t/main.ink:0 error missing-file There is no stories/t/main.ink; a scenario has its script in main.ink and all about it in scenario.json, side by side.',
    );
  });

  test('is the scenario file', () => {
    const { scenario, diagnostics } = compile({ [MAIN]: script(REST) }, 't');
    expect(scenario).toBeUndefined();
    expect(said(diagnostics)).toBe(
      'stories/t/scenario.json:0 error missing-file There is no stories/t/scenario.json; a scenario has its script in main.ink and all about it in scenario.json, side by side.',
    );
  });

  test('is both', () => {
    expect(compile({}, 't').diagnostics.map((entry) => entry.file)).toEqual([FILE, MAIN]);
  });

  test('is one that the script includes: the diagnostic names the line and where it was looked for', () => {
    const { diagnostics } = compiled(`// First.\nINCLUDE ../lib/engin.ink\n${script(REST)}`);
    expect(said(diagnostics)).toBe(
      'stories/t/main.ink:2 error missing-include The included file ../lib/engin.ink was not found; it is looked for as stories/lib/engin.ink.',
    );
  });

  test('is one that an included file includes, named by that file and looked for from the script’s folder, as ink does', () => {
    const { diagnostics } = compiled(`INCLUDE ../lib/one.ink\n${script(REST)}`, {
      'stories/lib/one.ink': '\nINCLUDE two.ink\n',
    });
    expect(diagnostics.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      'stories/lib/one.ink:2 missing-include',
    ]);
    expect(diagnostics[0]?.message).toContain('stories/t/two.ink');
  });
});

describe('a divert that leads nowhere is shown the nearest place', () => {
  const problemOf = (body: string, other: Readonly<Record<string, string>> = {}, head = '') => {
    const { text, lines } = unmarked(head + script(body));
    const errors = compiled(text, other).diagnostics.filter((entry) => entry.severity === 'error');
    expect(errors.map((entry) => entry.line)).toEqual(lines);
    return errors[0]?.message;
  };

  test.each([
    ['a knot', `-> finn @@\n${REST}`, 'There is no knot, stitch or label named “finn” here. Did you mean “-> fin”?'],
    ['a label of its own knot', `- (opts)\n${REST}\n-> optss @@`, 'Did you mean “-> opts”?'],
    ['a stitch of its own knot', `${REST}\n-> outsid @@\n= outside\nHe sits.\n-> fin`, 'Did you mean “-> outside”?'],
    ['a stitch of another knot', `-> aside.her @@\n${REST}\n-> fin\n=== aside\n= here\nHe sits.\n-> fin\n=== more\nMore.`, 'Did you mean “-> aside.here”?'],
    ['a thread', `<- finn @@\n${REST}`, 'Did you mean “-> fin”?'],
    ['a place in a variable', `VAR next = -> finn @@\n${REST}`, 'Did you mean “-> fin”?'],
  ])('%s', (_, body, message) => expect(problemOf(body)).toContain(message)); // prettier-ignore

  test('and nothing when no place is near', () => {
    expect(problemOf(`-> heaven @@\n${REST}`)).toBe('There is no knot, stitch or label named “heaven” here.');
  });

  test('or the file to include, when a file beside it has the place', () => {
    const lib = { 'stories/lib/force.ink': '=== standing_force\n-> END\n' };
    expect(problemOf(`-> standing_force @@\n${REST}`, lib)).toContain(
      '“standing_force” is in stories/lib/force.ink, which the script does not include; add “INCLUDE ../lib/force.ink” at the top of main.ink.',
    );
    expect(problemOf(`-> extra @@\n${REST}`, { 'stories/t/extra.ink': '=== extra\n-> END\n' })).toContain(
      'add “INCLUDE extra.ink”',
    );
  });
});

test('an unknown variable is shown the nearest', () => {
  const { diagnostics } = compiled(script(`{trsut > 3: He nods.}\n${REST}`));
  expect(said(diagnostics)).toContain('There is no variable named “trsut”. Did you mean “trust”?');
});

describe('a script that includes others', () => {
  const lib = { 'stories/lib/names.ink': 'VAR who = "The person"\n', 'stories/t/extra.ink': '=== extra\n-> fin\n' };

  test('may name them from its own folder, upwards, and with a dot', () => {
    const ink = `INCLUDE ../lib/names.ink\nINCLUDE ./extra.ink\n${script(`{who} waits.\n${REST}`)}`;
    expect(said(compiled(ink, lib).diagnostics)).toBe('');
  });

  test('has them checked like itself', () => {
    const { diagnostics } = compiled(`INCLUDE extra.ink\n${script(REST)}`, {
      'stories/t/extra.ink': '=== extra\n+ [Back # do: step-back]\n-> fin\n',
    });
    expect(diagnostics.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      'stories/t/extra.ink:2 unlabelled-choice',
    ]);
  });

  test('has each checked once, however often it is included', () => {
    const { diagnostics } = compiled(`INCLUDE extra.ink\nINCLUDE more.ink\n${script(REST)}`, {
      'stories/t/extra.ink': '=== extra\nHello. # pose: sat\n-> fin\n',
      'stories/t/more.ink': '// INCLUDE extra.ink\n=== more\n-> extra\n',
    });
    expect(diagnostics.map((entry) => entry.rule)).toEqual(['unknown-word']);
  });

  test('does not look for a file whose INCLUDE is a comment', () => {
    expect(compiled(`// INCLUDE ../lib/gone.ink\n${script(REST)}`).diagnostics).toEqual([]);
  });
});

describe('what the seed draws', () => {
  const drawing = about({ draws: [{ name: 'knife', about: 'There is a knife', percent: 50 }] });

  test('has to be a variable of the script', () => {
    const { scenario, diagnostics } = compiled(script(REST), {}, drawing);
    expect(scenario).toBeUndefined();
    expect(diagnostics).toEqual([expect.objectContaining({ file: FILE, rule: 'undeclared-draw' })]);
    expect(diagnostics[0]?.message).toContain('add “VAR knife = false” to main.ink');
    expect(drawing.split('\n')[(diagnostics[0]?.line ?? 0) - 1]).toContain('"knife"');
  });

  test('may be declared in a file that is included', () => {
    const { scenario } = compiled(
      `INCLUDE d.ink\n${script(REST)}`,
      { 'stories/t/d.ink': 'VAR knife = false\n' },
      drawing,
    );
    expect(scenario?.variables).toContain('knife');
  });

  test('is what the engine may set, together with its own variables, and nothing else of the author’s', () => {
    const scenario = scenarioOf(`VAR clock = 0\nVAR mine = 3\n${REST}`);
    expect([...scenario.variables].sort()).toEqual(['clock', 'escalation', 'trust']);
  });
});

describe('an ending', () => {
  const two = about({
    endings: ['done', 'done-well'].map((id) => ({
      id,
      title: id,
      summary: 'It is over.',
      disposition: 'resolved-on-scene',
      fit: 'good',
    })),
  });

  test('that no line leads to is refused by its name', () => {
    const { scenario, diagnostics } = compiled(script(REST), {}, two);
    expect(scenario).toBeUndefined();
    expect(diagnostics).toEqual([expect.objectContaining({ file: FILE, rule: 'unused-ending', severity: 'error' })]);
    expect(diagnostics[0]?.message).toContain('“# ending: done-well”');
    expect(two.split('\n')[(diagnostics[0]?.line ?? 0) - 1]).toContain('"done-well"');
  });

  test('is not taken for used because another begins with its name', () => {
    const only = script(REST).replace('# ending: done', '# ending: done-well');
    expect(compiled(only, {}, two).diagnostics[0]?.message).toContain('“# ending: done”');
  });

  test('is used wherever a line names it', () => {
    expect(compiled(script(`{x > 4: It is over. # ending: done-well}\n${REST}`), {}, two).diagnostics).toEqual([]);
  });
});
