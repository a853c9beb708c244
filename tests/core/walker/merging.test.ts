import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOfPlace, chooseInk, startInk } from '#walker';
import { compiled, opened } from '#tests/core/walker/beside';
import { mergesExactly } from '#tests/core/walker/merging';
import { reader, tapes, write } from '#tests/core/walker/scribe';

const RUNS = Number(process.env['RUNS'] ?? 25);
const story = (source: string) => opened(compiled(source) ?? '');

/** How many places a search with merging comes to, if it ends. */
function placesOf(source: string, most = 500): number {
  const one = story(source);
  const first = startInk(one, 1).place;
  const seen = new Set([keyOfPlace(one, first)]);
  const open = [first];
  for (let place = open.pop(); place !== undefined && seen.size < most; place = open.pop()) {
    for (let choice = 0; choice < place.options.length; choice++) {
      const after = chooseInk(one, place, choice).place;
      const key = keyOfPlace(one, after);
      if (seen.has(key)) continue;
      seen.add(key);
      open.push(after);
    }
  }
  return seen.size;
}

describe('merging places', () => {
  it('finds every line, choice, ending and fault that a search of all paths finds, in any story', () => {
    let all = 0;
    let merged = 0;
    fc.assert(
      fc.property(tapes(220), (plot) => {
        const json = compiled(write(reader(plot)));
        fc.pre(json !== undefined);
        const sizes = mergesExactly(opened(json), 5, 4000);
        all += sizes?.all ?? 0;
        merged += sizes?.merged ?? 0;
      }),
      { numRuns: RUNS },
    );
    expect(merged).toBeLessThan(all);
  });

  it('brings a conversation in a loop to an end, however often its visits and turns are counted', () => {
    expect(placesOf('-> talk\n== talk\n{&One|Two|Three}\n+ Again -> talk\n+ {talk > 2} Enough -> END')).toBeLessThan(
      12,
    );
    expect(
      placesOf('-> talk\n== talk\n{talk == 1: Hello.}\n+ Again -> talk\n+ {TURNS_SINCE(-> talk) == 0} Go -> END'),
    ).toBeLessThan(8);
  });

  it('forgets a choice used up in a scene that cannot come back', () => {
    const scene = (at: number) => `== s${at}\n* a -> s${at}\n* b -> s${at}\n* c -> s${at}\n+ on -> s${at + 1}\n`;
    expect(placesOf(`-> s0\n${[0, 1, 2, 3].map(scene).join('')}== s4\n-> END`)).toBeLessThanOrEqual(4 * 8 + 1);
  });

  it('forgets a temporary that will be overwritten before it is read', () => {
    expect(
      placesOf(
        '-> a\n== a\n+ x -> b(1)\n+ y -> b(2)\n== b(n)\n{n > 1: high|low}\n+ on -> c\n== c\n+ on -> c\n+ off -> END',
      ),
    ).toBeLessThanOrEqual(4);
  });

  it('forgets a variable that is only ever counted up', () => {
    expect(placesOf('VAR score = 0\n-> a\n== a\n~ score = score + 1\n+ again -> a\n+ done -> END')).toBe(2);
  });

  it('keeps apart what a later line will show, and no longer', () => {
    // Four values at the loop, then the same place after they were shown, and the end.
    expect(
      placesOf(
        'VAR score = 0\n-> a\n== a\n~ score = score + 1\n+ {score < 4} again -> a\n+ done -> z\n== z\nYou have {score}.\n+ on -> END',
      ),
    ).toBe(6);
  });
});
