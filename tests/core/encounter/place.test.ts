import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DO_TECHNIQUES, FORCE_OPTIONS } from '#doctrine';
import { begin, decide, type Encounter, inCover, OFFICER, reach, spotOf } from '#encounter';
import { groundOf } from '#place';
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

/** A place where every act can be done at every decision, from a distance in decimeters. */
function everything(decimeters: number): Scenario {
  const choices = ACTS.map((act) => `+ (${idOf(act)}) [${act.replace(': ', ' ')} # ${act}] -> go`).join('\n');
  const stage = { place: 'bus-stop', distance: decimeters / 10, weather: 'dry' };
  return scenarioOf(
    `Sam sits. # phase: contact\n${choices}\n+ (told) [Told # do: wait # distance: 2.5] -> go`,
    {},
    about({ stage }),
  );
}
const compiled = new Map<number, Scenario>();
function start(decimeters = 60): Encounter {
  const scenario = compiled.get(decimeters) ?? everything(decimeters);
  compiled.set(decimeters, scenario);
  return begin(scenario, CITY, { seed: 1, mode: 'practice' });
}
const after = (from: Encounter, ...acts: readonly string[]) =>
  acts.reduce((at, act) => decide(at, { choice: `go.${idOf(act)}` }), from);
/** How far officer and person are apart in decimeters. */
const gap = ({ situation, scenario }: Encounter) => reach(situation, scenario.about);
const sheltered = ({ situation, scenario }: Encounter) => inCover(situation, scenario.about);
const moved = (encounter: Encounter) => encounter.log.filter((event) => event.type === 'moved');

describe('the distance', () => {
  test.each([
    ['do: step-back', 75],
    ['do: approach', 45],
    ['do: crowd', 30],
    ['do: take-cover', 62],
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
  ])('after %s from six meters is %i decimeters', (act, decimeters) => {
    expect(gap(after(start(), act))).toBe(decimeters);
  });

  test.each([
    'force: escort',
    'force: control-hold',
    'force: handcuff',
    'force: takedown',
    'force: baton',
    'do: search',
    'do: render-aid',
  ])('after %s is within reach', (act) => expect(gap(after(start(), act))).toBeLessThanOrEqual(12));

  test('does not grow by an act within reach that begins closer still', () => {
    expect(gap(after(start(10), 'do: walk-together'))).toBe(10);
  });

  test('is what the author says, whatever the act would do by itself', () => {
    expect(gap(decide(start(), { choice: 'go.told' }))).toBe(25);
  });

  test('never falls below half a meter, and ends where the place does', () => {
    expect(gap(after(start(10), 'do: crowd', 'do: crowd'))).toBe(5);
    expect(gap(after(start(140), 'do: leave', 'do: disengage'))).toBe(150);
  });

  test('is news only when it changes', () => {
    expect(moved(after(start(), 'do: wait', 'say: reflect'))).toEqual([]);
    expect(moved(after(start(), 'do: step-back'))).toEqual([
      { type: 'moved', at: 0, who: 'officer', to: { at: 75, away: 0 } },
    ]);
    expect(moved(after(start(150), 'do: step-back'))).toEqual([]);
  });
});

describe('cover', () => {
  test('is taken, and kept while the officer stays, gives ground or talks', () => {
    for (const act of ['do: wait', 'do: step-back', 'say: reflect', 'do: reposition', 'force: firearm-display'])
      expect(sheltered(after(start(), 'do: take-cover', act))).toBe(true);
  });

  test('is left by whoever closes in or reaches out', () => {
    for (const act of ['do: approach', 'do: crowd', 'do: offer-item', 'do: walk-together', 'force: control-hold'])
      expect(sheltered(after(start(), 'do: take-cover', act))).toBe(false);
  });

  test('is not there before it is taken', () => {
    expect(sheltered(after(start(), 'do: step-back', 'do: observe'))).toBe(false);
  });
});

describe('the light bar', () => {
  test('is on after a loud arrival or the switch, and off after a quiet one or the switch', () => {
    expect(after(start(), 'do: arrive-hot').situation.lightBar).toBe(true);
    expect(after(start(), 'do: lights-on').situation.lightBar).toBe(true);
    expect(after(start(), 'do: lights-on', 'do: lights-off').situation.lightBar).toBe(false);
    expect(after(start(), 'do: lights-on', 'do: arrive-quietly').situation.lightBar).toBe(false);
    expect(after(start(), 'do: lights-on', 'do: wait', 'do: step-back').situation.lightBar).toBe(true);
  });
});

describe('wherever the officer goes', () => {
  test('they stay within the place, whole decimeters apart and no nearer than half a meter, and the log says the same as the world', () => {
    const choice = fc.constantFrom(...ACTS);
    const { ends } = groundOf('bus-stop');
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 8 }), fc.constantFrom(10, 60, 140, 150), (acts, from) => {
        const encounter = after(start(from), ...acts);
        expect(Number.isInteger(gap(encounter))).toBe(true);
        expect(gap(encounter)).toBeGreaterThanOrEqual(5);
        const spot = spotOf(encounter.situation, OFFICER);
        expect(spot?.at).toBeGreaterThanOrEqual(ends.left.at);
        expect(spot?.at).toBeLessThanOrEqual(ends.right.at);
        const last = moved(encounter).at(-1);
        if (last) expect(last.to).toEqual(spot);
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
