import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, type Sources } from '#story/compiler';
import { aboutSmall, ENGINE_INK, SMALL_INK } from '#tests/core/small';
import { begin } from './builder';

const SMALL: Sources = {
  'stories/small/main.ink': SMALL_INK,
  'stories/small/scenario.json': JSON.stringify(JSON.parse(aboutSmall()), null, 1),
  'stories/lib/engine.ink': ENGINE_INK,
};

/** Pieces of ink that mean something, and of text that means nothing. */
const scrap = fc.oneof(
  fc.constantFrom(
    ...['*', '+', '-', '->', '->->', '<-', '=== a ===', '= b', '{', '}', '|', '[', ']', '(a)', '(', ')', '#', '# do: ', '# say: wait'],
    ...['~ ', '~ x = ', 'VAR ', 'CONST ', 'LIST l = a, b', 'INCLUDE x.ink', 'TODO', '//', '/*', '*/', '<>', '\\', '"', ':', ',', '\n', '\r\n', '\t'],
    ...['ref ', 'function ', 'else:', 'stopping:', '-> END', '-> DONE', '1.5', '1/2', '\uFEFF', '“', '\u0000', '"title": ', 'null', '[]'],
  ),
  fc.string({ maxLength: 12 }),
); // prettier-ignore

/** One slip of an author's hand: a piece taken out, put in, doubled, or moved. */
const slip = fc.record({
  kind: fc.constantFrom('cut', 'put', 'double', 'swap'),
  at: fc.nat(9999),
  length: fc.nat(60),
  scrap,
});

function slipped(
  text: string,
  { kind, at, length, scrap: piece }: { kind: string; at: number; length: number; scrap: string },
): string {
  const from = at % (text.length + 1);
  const [before, inside, behind] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
  if (kind === 'cut') return before + behind;
  if (kind === 'put') return before + piece + inside + behind;
  if (kind === 'double') return before + inside + inside + behind;
  return before + behind.slice(0, length) + inside + behind.slice(length);
}

function holds(sources: Sources): void {
  const { scenario, diagnostics } = compile(sources, 'small');
  for (const { file, line, rule, message } of diagnostics) {
    expect(file).toMatch(/^stories\//);
    expect(Number.isInteger(line)).toBe(true);
    expect(line).toBeGreaterThanOrEqual(0);
    expect(line).toBeLessThanOrEqual((sources[file] ?? '').split('\n').length + 1);
    expect(rule).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(message.trim()).not.toBe('');
  }
  // Either there is something to play, or the author is told why not.
  expect(scenario !== undefined).toBe(!diagnostics.some((entry) => entry.severity === 'error'));
  if (scenario) expect(() => begin(scenario, {}, 1)).not.toThrow();
}

describe('compiling never throws, says where every problem is, and gives either a scenario or an error', () => {
  test('for a script with up to four slips in it', () => {
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), (slips) => {
        holds({ ...SMALL, 'stories/small/main.ink': slips.reduce(slipped, SMALL_INK) });
      }),
      { numRuns: 60 },
    );
  });

  test('for a scenario file with up to three slips in it', () => {
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        const file = 'stories/small/scenario.json';
        holds({ ...SMALL, [file]: slips.reduce(slipped, SMALL[file]!) });
      }),
      { numRuns: 60 },
    );
  });

  test('for an included file with up to three slips in it', () => {
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        holds({ ...SMALL, 'stories/lib/engine.ink': slips.reduce(slipped, ENGINE_INK) });
      }),
      { numRuns: 60 },
    );
  });

  test('for a script that is nothing but scraps of ink', () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 40 }), (scraps) => {
        holds({ ...SMALL, 'stories/small/main.ink': scraps.join(' ') });
      }),
      { numRuns: 40 },
    );
  });

  test('for a scenario file of any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => holds({ ...SMALL, 'stories/small/scenario.json': text })),
      { numRuns: 60 },
    );
  });

  test('for a scenario file nested deeper than anybody writes', () => {
    holds({ ...SMALL, 'stories/small/scenario.json': '['.repeat(20_000) });
    holds({ ...SMALL, 'stories/small/scenario.json': '{"title":'.repeat(5_000) });
  });

  test('for files that include each other round and round', () => {
    holds({ ...SMALL, 'stories/small/main.ink': `INCLUDE main.ink\n${SMALL_INK}` });
    holds({ ...SMALL, 'stories/lib/engine.ink': `INCLUDE main.ink\n${ENGINE_INK}` });
  });
});
