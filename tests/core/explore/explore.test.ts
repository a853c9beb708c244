import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exploreInk, inkTerrain, merge, NOTHING_EXPLORED } from '#explore';
import { compiled, explored, led, missed, PLENTY } from '#tests/core/explore/tales';
import { reader, tapes, write } from '#tests/core/story/swift/scribe';
import { compiled as compiledIf } from '#tests/core/story/swift/beside';

const TALE = `-> door
== door
VAR key = false
The door is shut. {knock > 1: It stays shut.}
* (look) Look under the mat
  A key.
  ~ key = true
  -> door
+ (knock) Knock
  Nobody comes.
  -> door
+ (open) {key} Open it
  -> inside
+ (kick) {not key && key} Kick it
  It gives way.
  -> inside
== inside
You are in. # ending: inside
-> END
== cellar
Nobody was ever here.
-> END`;

describe('exploring a tale', () => {
  it('finds every ending by the fewest choices, and says that it was gone through', () => {
    const found = explored(TALE);
    expect(found.complete).toBe(true);
    expect(found.endings.map(({ id, shortest }) => [id, shortest.choices.length])).toEqual([['inside', 2]]);
    expect(led(TALE, found.endings[0]?.shortest.choices ?? [])?.ending).toBe('inside');
  });

  it('finds the lines and choices that no path comes to', () => {
    const found = explored(TALE);
    expect(missed(TALE, found, 'line')).toEqual(['It gives way.', 'Nobody was ever here.']);
    expect(missed(TALE, found, 'choice')).toHaveLength(1);
  });

  it('proves that no way at all leads to some of them', () => {
    const opened = inkTerrain(compiled(TALE), 1);
    if ('problem' in opened) throw new Error(opened.problem);
    const { sayings } = opened.terrain;
    expect(sayings.filter((saying) => !saying.connected).map(({ text }) => text)).toEqual(['Nobody was ever here.']);
  });

  it('finds where a story runs out of content, and how to get there', () => {
    const found = explored('-> a\n== a\n+ on -> a\n+ off\n  Off.');
    expect(found.problems).toMatchObject([{ kind: 'fault', knot: 'a', shortest: { choices: [expect.any(String)] } }]);
    expect(found.problems[0]?.sentence).toContain('ran out of content');
  });

  it('finds a loop that no choice leads out of, and only that', () => {
    const found = explored(
      '-> a\n== a\n+ stay -> a\n+ go -> b\n+ end -> END\n== b\n+ left -> c\n+ right -> c\n== c\n+ back -> b',
    );
    expect(found.problems.map(({ kind, knot, shortest }) => [kind, knot, shortest.choices.length])).toEqual([
      ['loop', 'b', 1],
    ]);
  });

  it('comes to an end on a conversation that can go round for ever', () => {
    const found = explored(
      'VAR said = 0\n-> talk\n== talk\n{&One.|Two.|Three.}\n+ more -> talk\n+ {talk > 3} enough -> END',
    );
    expect(found.complete).toBe(true);
    expect(found.places).toBeLessThan(20);
  });
});

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
    expect(explored(TALE, { places: 0, decisions: 0 })).toMatchObject({ complete: false, decisions: 0 });
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

describe('a budget', () => {
  const wide = `VAR n = 0\n-> a\n== a\n~ n = n + 1\n{n}\n${Array.from({ length: 6 }, (_, at) => `+ (c${at}) way ${at}\n  ~ n = n * ${at + 2}\n  -> a`).join('\n')}\n+ {n > 200} out -> done\n== done\nOut. # ending: out\n-> END`;

  it('is kept, and what was found within it is found again each time', () => {
    const budget = { places: 300, decisions: 2000 };
    const found = explored(wide, budget);
    expect(found.complete).toBe(false);
    expect(found.decisions).toBeLessThan(2100);
    expect(found.runs).toBeGreaterThan(0);
    expect(explored(wide, budget)).toEqual(found);
  });

  it('leaves paths to what was found that can be followed, with nothing to leave out', () => {
    const [ending] = explored(wide, { places: 50, decisions: 3000 }).endings;
    const choices = ending?.shortest.choices ?? [];
    expect(led(wide, choices)?.ending).toBe('out');
    for (const at of choices.keys())
      expect(
        led(
          wide,
          choices.filter((_, place) => place !== at),
        )?.ending,
      ).not.toBe('out');
  });
});

describe('joining explorations', () => {
  const found = fc.tuple(tapes(60), fc.integer({ min: 1, max: 5 })).map(([plot, seed]) => {
    const json = compiledIf(write(reader(plot))) ?? compiled('-> END');
    const result = exploreInk(json, {
      seed,
      agency: '',
      prefix: [],
      budget: { places: 60, decisions: 200 },
      withForce: false,
    });
    if ('problem' in result) throw new Error(result.problem);
    return result;
  });

  it('does not depend on their order, nor on how they are grouped, and adds nothing for nothing', () => {
    fc.assert(
      fc.property(found, found, found, (a, b, c) => {
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, NOTHING_EXPLORED)).toEqual(merge(NOTHING_EXPLORED, a));
      }),
      { numRuns: 15 },
    );
  });

  it('survives the way to another machine and back', () => {
    fc.assert(
      fc.property(found, (one) => {
        expect(JSON.parse(JSON.stringify(one))).toEqual(one);
      }),
      { numRuns: 10 },
    );
  });
});
