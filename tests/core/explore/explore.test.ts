import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exploreInk,
  type Exploration,
  findingsOf,
  inkTerrain,
  inkWork,
  merge,
  NOTHING_EXPLORED,
  placeSayings,
  replayOf,
} from '#explore';
import { compiled, explored, led, missed } from '#tests/core/explore/tales';
import { reader, tapes, write } from '#tests/core/walker/scribe';
import { compiled as compiledIf } from '#tests/core/walker/beside';

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
    expect(
      sayings()
        .filter((saying) => !saying.connected)
        .map(({ text }) => text),
    ).toEqual(['Nobody was ever here.']);
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

describe('the units of a plain story', () => {
  const wide = `VAR n = 0\n-> a\n== a\n~ n = n + 1\n${Array.from({ length: 4 }, (_, at) => `+ (c${at}) way ${at}\n  ~ n = n * ${at + 2}\n  -> a`).join('\n')}\n+ {n > 50000} out -> done\n== done\nOut. # ending: out\n-> END`;
  const unitsOf = (source: string, decisions: number): readonly Exploration[] => {
    const json = compiled(source);
    return inkWork({ places: decisions, decisions }).map((unit) => {
      const found = exploreInk(json, unit);
      if ('problem' in found) throw new Error(found.problem);
      return found;
    });
  };

  it('share the work: one goes every way from what is near, the others play runs, each its own', () => {
    const [near, ...far] = unitsOf(wide, 1200);
    expect(near).toMatchObject({ complete: false, runs: 0, endings: [] });
    for (const { complete, places, runs, endings } of far) {
      expect({ complete, places, ends: endings.map(({ id }) => id) }).toEqual({
        complete: false,
        places: 0,
        ends: ['out'],
      });
      expect(runs).toBeGreaterThan(0);
    }
    expect(new Set(far.map((one) => JSON.stringify(one.knots))).size).toBe(far.length);
    expect(unitsOf(wide, 1200)).toEqual([near, ...far]);
  });

  it('find in the first, where that goes every way, all that exploring in one piece finds', () => {
    const [near, ...far] = unitsOf(TALE, 4000);
    const whole = explored(TALE);
    expect(near).toEqual(whole);
    for (const { endings, reached } of far) {
      expect(whole.endings.map(({ id }) => id)).toEqual(expect.arrayContaining(endings.map(({ id }) => id)));
      expect(whole.reached).toEqual(expect.arrayContaining([...reached]));
    }
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

describe('a story with more places than are kept at hand', () => {
  const DEPTH = 15;
  /** Every choice doubles the paths, and no two of them come to the same. */
  const tree = `VAR n = 1\n-> fork\n== fork\n{n >= ${2 ** DEPTH}: -> leaf}\n+ [left]\n  ~ n = n * 2\n  -> fork\n+ [right]\n  ~ n = n * 2 + 1\n  -> fork\n== leaf\n{n == ${2 ** DEPTH + 9}: Found. # ending: found|Leaf. # ending: leaf}\n-> END`;

  it('is gone through to its end, each way once', () => {
    const found = explored(tree, { places: 100_000, decisions: 200_000 });
    expect(found).toMatchObject({
      complete: true,
      // Nothing can tell one end from another.
      places: 2 ** DEPTH,
      decisions: 2 ** (DEPTH + 1) - 2,
      longest: DEPTH,
    });
    expect(found.endings.map(({ id, count }) => [id, count])).toEqual([
      ['found', 1],
      ['leaf', 2 ** DEPTH - 1],
    ]);
    expect(led(tree, found.endings[0]?.shortest.choices ?? [])?.ending).toBe('found');
  });

  it('tells places apart by every letter that a story keeps, in any script', () => {
    const letters = ['a', 'é', 'ÿ', 'Ā', '心', '😀'];
    const LONG = 4;
    const choices = letters.map(
      (letter) => `+ {n < ${LONG}} [${letter}]\n  ~ n = n + 1\n  ~ s = s + "${letter}"\n  -> a`,
    );
    const found = explored(`VAR s = ""\nVAR n = 0\n-> a\n== a\n${choices.join('\n')}\n+ -> b\n== b\n{s}\n-> END`);
    expect(found.endings.reduce((sum, { count }) => sum + count, 0)).toBe(letters.length ** LONG);
  });
});

describe('a way out without force', () => {
  it('is noted for no more decisions of a knot than were made in it', () => {
    fc.assert(
      fc.property(tapes(60), fc.integer({ min: 5, max: 120 }), (plot, decisions) => {
        const json = compiledIf(write(reader(plot))) ?? compiled('-> END');
        const budget = { places: Math.ceil(decisions / 4), decisions };
        const found = exploreInk(json, { seed: 1, agency: '', prefix: [], budget, withForce: true });
        if ('problem' in found) throw new Error(found.problem);
        for (const knot of Object.values(found.knots)) {
          expect(knot.wayOut).toBeGreaterThanOrEqual(0);
          expect(knot.wayOut).toBeLessThanOrEqual(knot.decisions);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the command that plays a path again', () => {
  const path = { seed: 1, agency: '', choices: ['door.knock', 'door.open'] };

  it('has the choices, and only what else is needed', () => {
    expect(replayOf('tale.ink', path)).toBe('talkdown play tale.ink --choices door.knock,door.open');
    expect(replayOf('tale.ink', { ...path, seed: 3 })).toContain('tale.ink --seed 3 --choices');
    expect(replayOf('bus-stop', { ...path, agency: 'city' })).toContain('bus-stop --seed 1 --agency city --choices');
  });

  it('can be pasted where there are no choices, and where the name has blanks', () => {
    expect(replayOf('tale.ink', { ...path, choices: [] })).toBe('talkdown play tale.ink --choices=');
    expect(replayOf('my tale.ink', path)).toContain('play "my tale.ink" --choices');
  });
});

describe('where it stands in the script', () => {
  const script = [
    '-> one', 'Before any knot.', '== one', 'Rain. {x > 1: It stops.|It goes on.}', '* (stay) Stay', '  Rain.', '* Go', '= later', 'Rain.', '== function two', 'It stops.',
  ].join('\n'); // prettier-ignore
  const saying = { number: 0, kind: 'line', id: '', path: '', knot: 'one', text: '', connected: true } as const;
  const lineOf = (...sayings: readonly object[]) =>
    placeSayings(sayings.map((one) => ({ ...saying, ...one })), { 'tale.ink': script }, 'tale.ink').map(({ line }) => line); // prettier-ignore

  it('is the line of its words, in its own knot', () => {
    expect(lineOf({ text: 'It stops.' }, { text: 'It stops.', knot: 'two' }, { text: 'It goes on.' })).toEqual([
      4, 11, 4,
    ]);
    expect(lineOf({ text: 'Before any knot.', knot: '' })).toEqual([2]);
  });

  it('is another line each time for words that stand on several, as far as there are lines', () => {
    expect(lineOf({ text: 'Rain.' }, { text: 'Rain.' }, { text: 'Rain.' }, { text: 'Rain.' })).toEqual([4, 6, 9, 4]);
  });

  it('is the line of its label for a choice that has one, and otherwise where its knot or stitch begins', () => {
    const choice = { kind: 'choice' } as const;
    expect(lineOf({ ...choice, path: 'one.0.stay' }, { ...choice, path: 'one.0.c-1' })).toEqual([5, 3]);
    expect(lineOf({ ...choice, path: 'one.later.0.c-0', knot: 'one.later' })).toEqual([8]);
    expect(lineOf({ text: 'Nowhere to be found.', knot: 'three' })).toEqual([0]);
  });

  it('is told with what is wrong there', () => {
    const source = 'Once.\n-> a\n== a\n+ on -> b\n== b\nLost.';
    const [problem] = findingsOf(explored(source), {
      name: 'tale.ink',
      file: 'tale.ink',
      sayings: [],
      sources: { 'tale.ink': source },
    });
    expect(problem).toMatchObject({ file: 'tale.ink', line: 5, rule: 'runtime', severity: 'error' });
  });
});
