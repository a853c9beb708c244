import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiled, playsAsInkjs } from '#tests/core/story/swift/beside';
import { reader, tapes, write } from '#tests/core/story/swift/scribe';

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
      { numRuns: RUNS },
    );
    expect(turns).toBeGreaterThan(RUNS);
  });
});
