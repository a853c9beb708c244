import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiled, opened } from '#tests/core/walker/beside';
import { reader, tapes, write } from '#tests/core/walker/scribe';
import { chooseInk, type InkPlace, keyOfPlace, linesOfTurn, startInk, type Explorer, explorerOf } from '#walker';

/** Everything that a walk by some choices shows. */
function shown(walker: Explorer, choices: readonly number[]): readonly unknown[] {
  let turn = startInk(walker, 7);
  const seen: unknown[] = [linesOfTurn(walker.story, turn), turn.fault, keyOfPlace(walker, turn.place)];
  for (const choice of choices) {
    if (turn.place.options.length === 0) break;
    turn = chooseInk(walker, turn.place, choice % turn.place.options.length);
    seen.push(linesOfTurn(walker.story, turn), turn.fault, keyOfPlace(walker, turn.place));
  }
  return seen;
}

/** A value that cannot be changed any more, with all that is in it. */
function frozen<T>(value: T, met = new Set<unknown>()): T {
  if (typeof value !== 'object' || value === null || met.has(value) || ArrayBuffer.isView(value)) return value;
  met.add(value);
  if (value instanceof Map) for (const one of value.values()) frozen(one, met);
  for (const one of Object.values(value)) frozen(one, met);
  return Object.freeze(value);
}

const stories = tapes(160).map((plot) => compiled(write(reader(plot))));
const choices = fc.array(fc.nat(5), { maxLength: 6 });

describe('an opened story', () => {
  it('is walked without being changed, any story by any choices', () => {
    fc.assert(
      fc.property(stories, choices, (json, taken) => {
        fc.pre(json !== undefined);
        const { story } = opened(json);
        expect(shown(explorerOf(frozen(story)), taken)).toEqual(shown(opened(json), taken));
      }),
      { numRuns: 20 },
    );
  });

  it('is walked by several, each as if alone', () => {
    fc.assert(
      fc.property(stories, choices, choices, (json, one, other) => {
        fc.pre(json !== undefined);
        const { story } = opened(json);
        const [first, second] = [explorerOf(story), explorerOf(story)];
        const alone = shown(opened(json), one);
        shown(second, other);
        expect(shown(first, one)).toEqual(alone);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the key of a place', () => {
  const story =
    'VAR n = 0\nVAR set = 0\n-> a\n== a\n{n} {set}\n+ more\n  ~ n = n + 1\n  -> a\n+ same -> a\n+ shift\n  ~ set = set + 1\n  -> a';
  const walker = opened(compiled(story) ?? '');
  const after = (...taken: readonly number[]): InkPlace =>
    taken.reduce((place, choice) => chooseInk(walker, place, choice).place, startInk(walker, 1).place);

  it('is the same for the same values, however they came about, and another for others', () => {
    expect(keyOfPlace(walker, after(1, 1))).toBe(keyOfPlace(walker, after()));
    expect(keyOfPlace(walker, after(0, 2))).toBe(keyOfPlace(walker, after(2, 1, 0)));
    expect(keyOfPlace(walker, after(0))).not.toBe(keyOfPlace(walker, after(2)));
  });

  it('leaves out what is set anew before every turn', () => {
    const isSet = (global: number) => walker.story.globals[global] === 'set';
    expect(keyOfPlace(walker, after(2), isSet)).toBe(keyOfPlace(walker, after(), isSet));
    expect(keyOfPlace(walker, after(0), isSet)).not.toBe(keyOfPlace(walker, after(), isSet));
  });
});
