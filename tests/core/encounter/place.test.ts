import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DO_TECHNIQUES, FORCE_OPTIONS } from '#doctrine';
import { begin, decide, type Encounter } from '#encounter';
import type { Scenario } from '#story';
import { CITY } from '#tests/core/small';
import { about, scenarioOf } from '#tests/core/story/builder';

const ACTS = [
  ...DO_TECHNIQUES.map((entry) => `do: ${entry.id}`),
  ...CITY.force.map((rule) => `force: ${rule.option}`),
  'say: reflect',
  'ask: witness',
  'request: ems',
];
const idOf = (act: string) => act.replace(': ', '_').replaceAll('-', '_');

/** A place where every act can be done at every decision, from a distance in decimetres. */
function everything(decimetres: number): Scenario {
  const choices = ACTS.map((act) => `+ (${idOf(act)}) [${act.replace(': ', ' ')} # ${act}] -> go`).join('\n');
  const stage = { place: 'bus-stop', distance: decimetres / 10, weather: 'dry' };
  return scenarioOf(
    `Sam sits. # phase: contact\n${choices}\n+ (told) [Told # do: wait # distance: 2.5] -> go`,
    {},
    about({ stage }),
  );
}
const compiled = new Map<number, Scenario>();
function start(decimetres = 60): Encounter {
  const scenario = compiled.get(decimetres) ?? everything(decimetres);
  compiled.set(decimetres, scenario);
  return begin(scenario, CITY, { seed: 1, mode: 'practice' });
}
const after = (from: Encounter, ...acts: readonly string[]) =>
  acts.reduce((at, act) => decide(at, { choice: `go.${idOf(act)}` }), from);
const moved = (encounter: Encounter) => encounter.log.filter((event) => event.type === 'moved');

describe('the distance', () => {
  test.each([
    ['do: step-back', 75],
    ['do: approach', 45],
    ['do: crowd', 30],
    ['do: take-cover', 70],
    ['do: reposition', 65],
    ['do: offer-item', 50],
    ['do: disengage', 100],
    ['do: leave', 120],
    ['do: wait', 60],
    ['do: observe', 60],
    ['say: reflect', 60],
    ['ask: witness', 60],
    ['force: conducted-energy', 60],
    ['force: firearm-display', 60],
  ])('after %s from six metres is %i decimetres', (act, decimetres) => {
    expect(after(start(), act).decimetres).toBe(decimetres);
  });

  test.each([
    'force: escort',
    'force: control-hold',
    'force: handcuff',
    'force: takedown',
    'force: baton',
    'do: search',
    'do: render-aid',
  ])('after %s is within reach', (act) => expect(after(start(), act).decimetres).toBeLessThanOrEqual(12));

  test('does not grow by an act within reach that begins closer still', () => {
    expect(after(start(10), 'do: walk-together').decimetres).toBe(10);
  });

  test('is what the author says, whatever the act would do by itself', () => {
    expect(decide(start(), { choice: 'go.told' }).decimetres).toBe(25);
  });

  test('never falls below half a metre nor rises above fifteen', () => {
    expect(after(start(10), 'do: crowd', 'do: crowd').decimetres).toBe(5);
    expect(after(start(140), 'do: leave', 'do: disengage').decimetres).toBe(150);
  });

  test('is news only when it changes', () => {
    expect(moved(after(start(), 'do: wait', 'say: reflect'))).toEqual([]);
    expect(moved(after(start(), 'do: step-back'))).toEqual([
      { type: 'moved', at: 0, decimetres: 75, cover: false, lightBar: false },
    ]);
    expect(moved(after(start(150), 'do: step-back'))).toEqual([]);
  });
});

describe('cover', () => {
  test('is taken, and kept while the officer stays, gives ground or talks', () => {
    for (const act of ['do: wait', 'do: step-back', 'say: reflect', 'do: reposition', 'force: firearm-display'])
      expect(after(start(), 'do: take-cover', act).cover).toBe(true);
  });

  test('is left by whoever closes in or reaches out', () => {
    for (const act of ['do: approach', 'do: crowd', 'do: offer-item', 'do: walk-together', 'force: control-hold'])
      expect(after(start(), 'do: take-cover', act).cover).toBe(false);
  });

  test('is not there before it is taken', () => {
    expect(after(start(), 'do: step-back', 'do: observe').cover).toBe(false);
  });
});

describe('the light bar', () => {
  test('is on after a loud arrival or the switch, and off after a quiet one or the switch', () => {
    expect(after(start(), 'do: arrive-hot').lightBar).toBe(true);
    expect(after(start(), 'do: lights-on').lightBar).toBe(true);
    expect(after(start(), 'do: lights-on', 'do: lights-off').lightBar).toBe(false);
    expect(after(start(), 'do: lights-on', 'do: arrive-quietly').lightBar).toBe(false);
    expect(after(start(), 'do: lights-on', 'do: wait', 'do: step-back').lightBar).toBe(true);
  });
});

describe('wherever the officer goes', () => {
  test('the distance is whole decimetres within bounds, and the log says the same as the world', () => {
    const choice = fc.constantFrom(...ACTS);
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 8 }), fc.constantFrom(10, 60, 140, 150), (acts, from) => {
        const encounter = after(start(from), ...acts);
        expect(Number.isInteger(encounter.decimetres)).toBe(true);
        expect(encounter.decimetres).toBeGreaterThanOrEqual(5);
        expect(encounter.decimetres).toBeLessThanOrEqual(150);
        const last = moved(encounter).at(-1);
        const { decimetres, cover, lightBar } = encounter;
        expect(last ?? { decimetres: from, cover: false, lightBar: false }).toMatchObject({
          decimetres,
          cover,
          lightBar,
        });
      }),
      { numRuns: 12 },
    );
  });

  test('every force option that an officer carries can be reached', () => {
    const offered = start().offers.flatMap((offer) => offer.act.moves.filter((move) => move.kind === 'force'));
    expect(offered.map((move) => move.word)).toEqual(CITY.force.map((rule) => rule.option));
    expect(FORCE_OPTIONS.map((option) => option.id)).toEqual(expect.arrayContaining(offered.map((move) => move.word)));
  });
});
