import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exploration, exploreInk, findingsOf, inkTerrain, isProof, merge, NOTHING_EXPLORED } from '#explore';
import { compiled } from '#tests/core/explore/tales';
import { compiled as compiledIf } from '#tests/core/walker/beside';
import { reader, tapes, write } from '#tests/core/walker/scribe';

const SEEDS = Array.from({ length: 12 }, (_, nth) => nth + 1);

function explored(json: string, seed: number, most = 3000): Exploration {
  const budget = { places: most, decisions: most };
  const found = exploreInk(json, { seed, agency: '', prefix: [], budget, withForce: false });
  if ('problem' in found) throw new Error(found.problem);
  return found;
}

/** What is told of a tale with one seed, as rule and message. */
function told(source: string, seed = 1): readonly string[] {
  const json = compiled(source);
  const opened = inkTerrain(json, seed);
  if ('problem' in opened) throw new Error(opened.problem);
  const subject = { name: 'tale.ink', file: 'tale.ink', sayings: opened.terrain.sayings() };
  return findingsOf(explored(json, seed), subject).map(({ rule, message }) => `${rule}: ${message}`);
}

const NOT_SEEN = 'was not seen: every way was gone, but not every outcome of chance was tried.';

describe('what chance has to bring about', () => {
  it.each([
    ['RANDOM', '~ temp x = RANDOM(1, 2)\n{x == 1: One.|Two.}\n-> END'],
    ['a shuffle between two texts', '{~One.|Two.}\n-> END'],
    ['a shuffle of lines', '{shuffle:\n- One.\n- Two.\n}\n-> END'],
    ['LIST_RANDOM', 'LIST ways = (north), (south)\n{LIST_RANDOM(ways) == north: One.|Two.}\n-> END'],
    ['chance in a function', '{toss() == 1: One.|Two.}\n-> END\n== function toss()\n~ return RANDOM(1, 2)'],
    ['chance before the choice', '~ temp x = RANDOM(1, 2)\n+ on\n- {x == 1: One.|Two.}\n-> END'],
  ])('is not seen where it was not, and never called never said: %s', (_, source) => {
    const missed = SEEDS.flatMap((seed) => told(source, seed));
    expect(missed).toHaveLength(SEEDS.length);
    expect(new Set(missed)).toEqual(
      new Set(
        ['One', 'Two'].map(
          (word) => expect.stringContaining(`not-said-yet: The line “${word}.” ${NOT_SEEN}`) as string,
        ),
      ),
    );
  });

  it('is not seen either when it is a choice', () => {
    const source = 'VAR x = 0\n~ x = RANDOM(1, 6)\n+ {x < 9} [on] -> END\n+ {x > 6} [off] -> END';
    expect(told(source)).toEqual([expect.stringMatching(`^not-offered-yet: The choice \\S+ ${NOT_SEEN}`)]);
  });

  it('is still proved never to be where no way leads, or where there is nothing to choose between', () => {
    expect(told('{~One.|One.}\n-> END\n== cellar\nNobody.\n-> END').filter((one) => one.includes('Nobody'))).toEqual([
      'never-said: The line “Nobody.” is never said: no way leads there.',
    ]);
    expect(told('{RANDOM(3, 3) == 3: Three.|Other.}\n-> END')).toEqual([
      expect.stringContaining('never-said: The line “Other.” is never said: every path was tried') as string,
    ]);
  });

  it('is a way out that was not seen, not one that does not exist', () => {
    const round = (greeting: string) =>
      told(`VAR key = false\n-> a\n== a\n${greeting}\n+ round -> a\n+ {key} leave -> END`).map(
        (one) => one.split(':')[0],
      );
    expect(round('{&One|Two}')).toEqual(['no-way-out', 'never-offered']);
    expect(round('{~One|Two}')).toEqual(['no-way-out-found', 'not-offered-yet']);
  });

  it('is open whatever the story: where something is proved never to be, no seed shows it', () => {
    let proofs = 0;
    fc.assert(
      fc.property(tapes(120), (plot) => {
        const json = compiledIf(write(reader(plot)));
        fc.pre(json !== undefined);
        const one = explored(json, 1, 400);
        if (!isProof(one)) return;
        proofs++;
        for (const seed of [2, 3]) expect(explored(json, seed, 400).reached).toEqual(one.reached);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 40) },
    );
    expect(proofs).toBeGreaterThan(0);
  });
});

describe('a proof', () => {
  const whole = explored(compiled('One.\n-> END'), 1);

  it('needs every way, no chance in the script, and every draw of the facts that differ between runs', () => {
    const drew = (...draws: readonly string[]) => ({ ...whole, draws, drawable: 2 });
    expect(isProof(whole)).toBe(true);
    expect(isProof({ ...whole, complete: false })).toBe(false);
    expect(isProof({ ...whole, rolled: true })).toBe(false);
    expect(isProof(drew('armed=true'))).toBe(false);
    expect(isProof(merge(drew('armed=true'), drew('armed=true')))).toBe(false);
    expect(isProof(merge(drew('armed=true'), drew('armed=false')))).toBe(true);
    expect(isProof(merge(drew('armed=true'), NOTHING_EXPLORED))).toBe(false);
  });

  it('is none of the whole as soon as one part of the work met chance', () => {
    expect(isProof(merge(whole, { ...whole, rolled: true }))).toBe(false);
    expect(isProof(merge({ ...whole, rolled: true }, whole))).toBe(false);
  });
});
