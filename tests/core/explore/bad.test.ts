import { describe, expect, it } from 'vitest';
import { exploreInk, inkTerrain } from '#explore';
import { compiled, explored, PLENTY } from '#tests/core/explore/tales';

describe('bad stories', () => {
  it('stops at a loop without content, with its knot', () => {
    const [problem] = explored('-> a\n== a\n-> b\n== b\n-> a').problems;
    expect(problem).toMatchObject({ kind: 'fault', knot: expect.stringMatching(/^[ab]$/) as string });
    expect(problem?.sentence).toContain('goes round without end');
  });

  it('stops at a function that calls itself for ever', () => {
    const [problem] = explored('-> a\n== a\n{deep(1)}\n-> END\n== function deep(n)\n~ return deep(n + 1)').problems;
    expect(problem?.sentence).toContain('calls itself');
  });

  it.each([
    ['is added to itself', '~ words = words + words'],
    ['is said twice', '~ words = "{words}{words}"'],
    ['is said by a function over and over', '~ words = "{chant(9)}"'],
  ])('stops at a text that %s at every turn, before there is no room for it', (_, grow) => {
    const source = `VAR words = "again"\n-> a\n== a\n+ on\n  ${grow}\n  -> a\n+ off -> END\n`;
    const found = explored(`${source}== function chant(n)\n{words}\n{n > 0:{chant(n - 1)}}`);
    expect(found.problems[0]?.sentence).toContain('A text has grown to more than 100000 letters');
    expect(found.endings).toHaveLength(1);
  });

  it.each([
    ['a stitch', '-> ring(calls)\n= ring(ref calls)\n{calls}\n-> END'],
    ['a stitch that writes it', '-> ring(calls)\n= ring(ref calls)\n~ calls = calls + 1\n-> END'],
    ['a stitch that only writes it', '-> ring(calls)\n= ring(ref calls)\n~ calls = 1\n-> END'],
    ['a thread', '<- ring(calls)\n-> DONE\n== ring(ref calls)\n{calls}\n+ on -> END'],
    ['two knots', '-> b(calls)\n== b(ref other)\n-> c(other)\n== c(ref calls)\n{calls}\n-> END'],
  ])('stops at a variable that refers to itself by way of %s, and says what to do', (_, rest) => {
    const [problem] = explored(`-> a\n== a\n~ temp calls = 0\n${rest}`).problems;
    expect(problem).toMatchObject({ kind: 'fault', knot: expect.stringMatching(/^(a\.ring|ring|c)$/) as string });
    expect(problem?.sentence).toContain('refers to itself. Rename the parameter, or call a function or a tunnel.');
  });

  it('refuses an external function that nothing answers, by name, and takes one that ink answers itself', () => {
    const source = 'EXTERNAL ask(x)\n{ask(1)}\n-> END';
    const refused = exploreInk(compiled(source), { seed: 1, agency: '', prefix: [], budget: PLENTY, withForce: false });
    expect(refused).toEqual({ problem: expect.stringContaining('ask()') as string });
    expect(explored(`${source}\n== function ask(x)\n~ return x`).endings).toHaveLength(1);
  });

  it('explores a story without choices', () => {
    const found = explored('Once upon a time.\n-> END');
    expect(found).toMatchObject({ complete: true, decisions: 0, places: 1 });
    expect(found.endings.map(({ id }) => id)).toEqual(['Once upon a time.']);
  });

  it('does nothing on a budget of nothing, and says that it is not complete', () => {
    expect(explored('+ (knock) Knock\n- -> END', { places: 0, decisions: 0 })).toMatchObject({
      complete: false,
      decisions: 0,
    });
  });

  it('says what is wrong with a file that is no compiled story', () => {
    for (const text of [
      '',
      'Once upon a time',
      '{"inkVersion":19,"root":[]}',
      '[]',
      '{"inkVersion":21,"root":["bogus",null]}',
    ]) {
      expect(inkTerrain(text, 1)).toEqual({ problem: expect.stringMatching(/compiled/) as string });
    }
  });
});
