import { describe, expect, it } from 'vitest';
import { opened, compiled } from '#tests/core/walker/beside';
import { reader, tapes, write } from '#tests/core/walker/scribe';
import * as fc from 'fast-check';
import { knotOf, pathOf, type Explorer } from '#walker';

const slotsOf = ({ story }: Explorer) => story.slots;

/** A slot by its path, looked up the way ink does: by name, else by place, from the root on. */
function at({ story }: Explorer, path: string) {
  let here: Explorer['story']['root'] | undefined = story.root;
  const parts = path.split('.');
  for (const part of parts.slice(0, -1)) here = here && (here.named.get(part) ?? here.slots[Number(part)]?.holds);
  const last = parts.at(-1) ?? '';
  return here?.slots[Number(last)] ?? here?.slots.find((slot) => slot.holds?.name === last);
}

describe('the place of an instruction', () => {
  it('is a path that leads to it and to no other, in any story', () => {
    fc.assert(
      fc.property(tapes(160), (plot) => {
        const json = compiled(write(reader(plot)));
        fc.pre(json !== undefined);
        const walker = opened(json);
        for (const slot of slotsOf(walker).filter(({ index }) => index >= 0))
          expect(at(walker, pathOf(slot))).toBe(slot);
      }),
      { numRuns: 12 },
    );
  });

  it('has a number that finds it again', () => {
    const walker = opened(compiled('-> a\n== a\nOne.\n+ on -> a\n+ off -> END') ?? '');
    expect(slotsOf(walker).map(({ number }) => number)).toEqual(slotsOf(walker).map((_, place) => place));
  });

  it.each([
    ['talk.0.g-1.2', 'talk'],
    ['talk.late.c-0.3', 'talk.late'],
    ['talk.late.deep.more', 'talk.late'],
    ['0.c-0', ''],
    ['talk', 'talk'],
    ['', ''],
  ])('%s lies in the knot and stitch “%s”', (path, knot) => {
    expect(knotOf(path)).toBe(knot);
  });
});
