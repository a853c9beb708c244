import { describe, expect, test } from 'vitest';
import { ENGINE_VARIABLES } from '#story';
import { about, compiled, MAIN, said, script, unmarked } from './builder';

const REST = '* (a) [Wait # do: wait]\n- Rain.';

/** Everything said of a body, after the lines marked with @@ were found to be those it was said of. */
function saidOf(body: string, rule: string, severity: 'error' | 'warning', file = about()): readonly string[] {
  const { text, lines } = unmarked(script(body));
  const { scenario, diagnostics } = compiled(text, {}, file);
  expect(diagnostics.map((entry) => `${entry.file}:${entry.line} ${entry.severity} ${entry.rule}`)).toEqual(
    lines.map((line) => `${MAIN}:${line} ${severity} ${rule}`),
  );
  expect(scenario === undefined).toBe(severity === 'error');
  return diagnostics.map((entry) => entry.message);
}

describe('a script that writes what the engine sets is refused', () => {
  const writes = (body: string, file?: string) => saidOf(body, 'engine-variable', 'error', file);

  test.each([
    ['a sum', `~ trust = trust + 40 @@\n${REST}`],
    ['an addition', `~ trust += 4 @@\n${REST}`],
    ['a subtraction', `~ trust -= 4 @@\n${REST}`],
    ['a step up', `~ trust++ @@\n${REST}`],
    ['a step down without spaces', `~trust-- @@\n${REST}`],
    ['in the outcome of a choice', '* (a) [Wait # do: wait]\n  ~ trust = 50 @@\n- Rain.'],
    ['in a branch', `{\n- x > 3:\n  ~ trust = 50 @@\n- else:\n  ~ x = 2\n}\n${REST}`],
    ['after a colon', `{ x > 3:\n  Rain.\n- else: ~ trust = 50 @@\n}\n${REST}`],
    ['behind a gather', `${REST}\n- ~ trust = 50 @@`],
  ])('as %s', (_, body) => {
    expect(writes(body)).toEqual([
      'The engine sets trust, so what is written here is lost; use # effect: trust +10 -- why.',
    ]);
  });

  test.each([
    ['escalation', 'use # effect: escalation +10 -- why'],
    ['distance', 'use # distance: 4'],
    ['weapon_seen', 'use # holds: knife'],
    ['behavior', 'use # behavior: passive'],
    ['clock', 'use # takes: 30s'],
    ['mobile_crisis_here', 'keep what the script itself has to remember in a VAR of another name'],
  ])('for %s with what to write in its place', (name, instead) => {
    const declared = name === 'escalation' ? '' : `VAR ${name} = 0\n`;
    expect(writes(`${declared}~ ${name} = 1 @@\n${REST}`)[0]).toContain(instead);
  });

  test('for every variable of the engine', () => {
    for (const name of ENGINE_VARIABLES) {
      const declared = ['trust', 'escalation'].includes(name) ? '' : `VAR ${name} = 0\n`;
      expect(writes(`${declared}~ ${name} = 1 @@\n${REST}`)[0]).toContain(`The engine sets ${name},`);
    }
  });

  test('for what the seed draws', () => {
    const file = about({ draws: [{ name: 'knife', about: 'There is a knife', percent: 50 }] });
    expect(writes(`VAR knife = false\n~ knife = true @@\n${REST}`, file)[0]).toContain('The seed draws knife');
  });

  test('but not its own variables, comparisons and declarations', () => {
    const body = `~ x = trust\n~ x = trust + 1\n{trust == 3: He nods.}\n~ temp trusted = 3\n~ trusted = 4\n${REST}`;
    expect(said(compiled(script(body)).diagnostics)).toBe('');
  });
});

describe('a branch whose colon is missing is warned of, because ink prints its condition', () => {
  test.each([
    ['a comparison', 'escalation >= 13'],
    ['an equality', 'x == 3'],
    ['an equality with a word', 'x == "three"'],
    ['a difference', 'trust != 20'],
    ['a comparison and more', 'trust > 30 and x < 4'],
    ['a denied comparison', 'not x > 3'],
    ['a variable', 'x'],
    ['two variables', 'x and not trust'],
    ['a knot', 'not fin'],
    ['a call of a function', 'ready()'],
    ['an else', 'else'],
  ])('as %s', (_, condition) => {
    const body = `{\n- x > 3:\n  He sits.\n- ${condition} @@\n  He stands.\n}\n${REST}\n-> fin\n=== function ready()\n~ return x > 3\n=== more\nMore.`;
    expect(saidOf(body, 'missing-colon', 'warning')).toEqual([
      `This branch has no colon, so the trainee reads “${condition}”; write “- ${condition}:”.`,
    ]);
  });

  test('also when its text and tags follow on the line', () => {
    const body = `{\n- x > 3:\n  He sits.\n- trust >= 13 # pose: sit-wall @@\n}\n${REST}`;
    expect(saidOf(body, 'missing-colon', 'warning')[0]).toContain('“trust >= 13”');
  });

  test.each([
    ['a branch with its colon', '{\n- x > 3: He sits.\n- trust > 3 and x:\n  He stands.\n- else: He walks.\n}'],
    ['a switch', '{x:\n- 1: One.\n- 2: Two.\n- else: Many.\n}'],
    ['an else without its word', '{\n- x > 3:\n  He sits.\n- He stands, and then he sits.\n}'],
    ['alternatives', '{shuffle:\n- x\n- trust\n- He sits.\n}'],
    ['a gather', '- x'],
    ['a gather that says something', '- trust is > all.'],
    ['text with an arrow in it', '{\n- x > 3:\n  He sits.\n- -> fin\n}'],
  ])('but not %s', (_, body) => {
    expect(said(compiled(script(`${body}\n${REST}`)).diagnostics)).toBe('');
  });
});

describe('a spoken choice without quotation marks is warned of, because the officer says its label', () => {
  const warn = (body: string) => saidOf(body, 'unspoken-say', 'warning');

  test.each([
    ['in brackets', '* (a) [Ask him to sit # say: offer-choice] @@', 'Ask him to sit'],
    ['behind a condition', '+ (a) {x > 0} {trust > 3} [Ask him to sit # say: offer-choice] @@', 'Ask him to sit'],
    ['with an act beside it', '* (a) [Sit and talk # do: lower-height # say: reflect] @@', 'Sit and talk'],
    ['with an apostrophe', '* (a) [Tell him you’re here # say: reassure] @@', 'Tell him you’re here'],
    ['without brackets', '* (a) Ask him to sit # say: offer-choice @@', 'Ask him to sit'],
  ])('%s', (_, choice, label) => {
    expect(warn(`${choice}\n- Rain.`)).toEqual([
      `The officer says “${label}” aloud, as it stands; put what is said in quotation marks, or use # do.`,
    ]);
  });

  test.each([
    ['typographic quotation marks', '* (a) [“Want to sit?” # say: offer-choice]'],
    ['plain quotation marks', '* (a) ["Want to sit?" # say: offer-choice]'],
    ['single quotation marks', "* (a) ['Want to sit?' # say: offer-choice]"],
    ['the quotation marks of another language', '* (a) [«Möchten Sie sitzen?» # say: offer-choice]'],
    ['speech inside a sentence', '* (a) [Hold up a hand: “Stay there.” # say: instruct]'],
    ['speech that the script puts in', '* (a) [{x > 3: “Sit.”|“Stand.”} # say: instruct]'],
    ['no speech at all', '* (a) [Ask him to sit, with a hand # do: open-stance]'],
  ])('but not with %s', (_, choice) => {
    expect(said(compiled(script(`${choice}\n- Rain.`)).diagnostics)).toBe('');
  });
});
