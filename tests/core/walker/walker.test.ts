import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiled, playsAsInkjs } from '#tests/core/walker/beside';
import { reader, tapes, write } from '#tests/core/walker/scribe';

const RUNS = Number(process.env['RUNS'] ?? 50);

describe('a story walked swiftly', () => {
  it('says, offers and remembers at every turn what inkjs does, in any story and for any choices', () => {
    let turns = 0;
    fc.assert(
      fc.property(tapes(220), tapes(40), (plot, choices) => {
        const json = compiled(write(reader(plot)));
        fc.pre(json !== undefined);
        turns += playsAsInkjs(json, reader(choices), 25);
      }),
      // A story that differs is told as it was found: making it smaller takes minutes.
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(turns).toBeGreaterThan(RUNS);
  });

  it.each([
    ['a function', '~ ring(calls)\n{calls}\n-> END\n== function ring(ref calls)\n~ calls = calls + 1\n'],
    [
      'a function within itself',
      '~ calls = 3\n~ ring(calls)\n{calls}\n-> END\n== function ring(ref calls)\n{calls > 0:\n~ calls = calls - 1\n~ ring(calls)\n}\n',
    ],
    ['a tunnel', '-> ring(calls) ->\n{calls}\n-> END\n== ring(ref calls)\n~ calls = calls + 1\n->->\n'],
    [
      'a knot that hands on its reference',
      '-> ring(calls)\n== ring(ref other)\n~ other = other + 1\n{other}\n{other < 3: -> ring(other)}\n-> END\n',
    ],
    ['a stitch that never looks at it', '-> ring(calls)\n= ring(ref calls)\nOn.\n-> END\n'],
  ])('hands a variable by reference to %s as inkjs does, also under its own name', (_, rest) => {
    expect(playsAsInkjs(compiled(`-> a\n== a\n~ temp calls = 0\n${rest}`) ?? '', () => 0, 2)).toBe(1);
  });

  it('knows no minus nought, as inkjs knows none', () => {
    const sums = ['-y', '0 * -3', '-6 mod 3', 'CEILING(-0.4)', 'MIN(0, -y)', 'FLOAT(-y)', '-y - 0'];
    for (const sum of sums) {
      const json = compiled(`VAR y = 0\nVAR x = 5\n~ x = ${sum}\nA\n+ [a] -> END\n`);
      expect(json === undefined ? 0 : playsAsInkjs(json, () => 0, 2)).toBe(2);
    }
  });
});
