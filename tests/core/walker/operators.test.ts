import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiled, playsAsInkjs } from '#tests/core/walker/beside';
import { define, isFault, OPERATORS, type Value } from '#walker/value';

const NONE = define({});

/** What an operator makes of two values; a fault as its sentence. */
function made(name: string, one: Value, other: Value): Value {
  try {
    return OPERATORS.get(name)!.apply(one, other, NONE);
  } catch (error) {
    if (!isFault(error)) throw error;
    return error.message;
  }
}

const whole = fc.integer({ min: -40, max: 40 });
const written = (value: number) => (value < 0 ? `(0 - ${-value})` : String(value));

describe('operators', () => {
  it('are those of whole numbers in ink, to the sign of nought', () => {
    const names = ['+', '-', '*', '/', 'mod', '==', '!=', '<', '<=', '>', '>='];
    fc.assert(
      fc.property(fc.constantFrom(...names), whole, whole, (name, one, other) => {
        fc.pre(other !== 0 || (name !== '/' && name !== 'mod'));
        const json = compiled(`VAR x = 0\n~ x = ${written(one)} ${name} ${written(other)}\n{x}\n-> END\n`);
        expect(json === undefined ? 0 : playsAsInkjs(json, () => 0, 1)).toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['MIN(2, 1.5)', 'MAX(-1, 0)', 'POW(2, 3)', 'FLOOR(-1.5)', 'CEILING(1.2)', 'INT(-2.7)', 'FLOAT(3) / 2', '7 / 2', '5 / 0', '-5 / 0', '0 / 0', '5 mod 0', '7.0 / 2', '"a" + 1', '"ab" ? "b"', '"a" == "a"', 'not 0', 'not 2.5', 'true && 0', '2 || 0', '-(3)'])(
    'make of %s what ink does',
    (sum) => {
      const json = compiled(`VAR x = 0\n~ x = ${sum}\n{x}\n-> END\n`);
      expect(json === undefined ? 0 : playsAsInkjs(json, () => 0, 1)).toBe(1);
    },
  ); // prettier-ignore

  it('answer whole numbers with whole numbers, yes or no, as long as none is divided by nought', () => {
    const names = ['+', '-', '*', '/', '%', '==', '<', '&&', 'MIN'];
    fc.assert(
      fc.property(fc.constantFrom(...names), whole, whole, (name, one, other) => {
        fc.pre(other !== 0 || (name !== '/' && name !== '%'));
        const value = made(name, one, other);
        expect(typeof value === 'boolean' || (Number.isInteger(value) && !Object.is(value, -0))).toBe(true);
      }),
    );
    expect(made('/', 0, 0)).toContain('Look for a division by zero');
  });

  it('stop at values that they do not work on, with a sentence', () => {
    const target: Value = { type: 'target', path: 'a.b', slot: 3 };
    expect(made('-', 'word', 1)).toBe('“-” does not work on “word” and 1.');
    expect(made('+', target, 1)).toContain('does not work');
    expect(made('+', 'word', target)).toBe('“+” does not work on a text and a divert target.');
    expect(made('==', target, { ...target })).toBe(true);
    expect(made('+', { type: 'nothing' }, 1)).toContain('was given the value of a function that returns none');
  });
});
