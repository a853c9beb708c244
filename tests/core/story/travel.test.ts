import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage, Scenario } from '#story';
import { smallScenario } from '#tests/core/small';
import { scenarioOf, begin, seen, step } from './builder';

/** The scenario as the browser loads it: a file of JSON, made on another machine. */
const loaded = (scenario: Scenario) => JSON.parse(JSON.stringify(scenario)) as Scenario;

describe('a compiled scenario', () => {
  test('goes through JSON unchanged', () => {
    const scenario = smallScenario();
    expect(loaded(scenario)).toEqual(scenario);
    expect(JSON.stringify(loaded(scenario))).toBe(JSON.stringify(scenario));
  });

  test('plays after the journey as it did before, wherever a run goes', () => {
    const here = smallScenario();
    const there = loaded(here);
    fc.assert(
      fc.property(fc.array(fc.nat(100), { maxLength: 12 }), fc.nat(1000), (picks, seed) => {
        let [a, b]: readonly Passage[] = [begin(here, {}, seed), begin(there, {}, seed)];
        expect(seen(b!)).toEqual(seen(a!));
        for (const pick of picks) {
          const choice = a!.offers[pick % Math.max(1, a!.offers.length)]?.id;
          if (choice === undefined) break;
          const variables = { trust: pick, escalation: 100 - pick, clock: pick * 10 };
          [a, b] = [step(here, a!.bookmark, choice, variables), step(there, b!.bookmark, choice, variables)];
          expect(seen(b)).toEqual(seen(a));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('keeps accents, quotation marks and signs of other scripts', () => {
    const scenario = scenarioOf('“Él está aquí” — 你好 🙂\n* (a) “¿Qué?” # say: reflect\n- Rain.');
    const passage = begin(loaded(scenario), {});
    expect(passage.lines[0]?.text).toBe('“Él está aquí” — 你好 🙂');
    expect(passage.offers[0]?.text).toBe('“¿Qué?”');
  });

  test('says which scenario it is and names no file of the machine it was made on', () => {
    const scenario = smallScenario();
    expect(scenario.slug).toBe('small');
    expect(JSON.stringify(scenario)).not.toContain(process.cwd());
    for (const choice of Object.values(scenario.choices)) expect(choice.file).toMatch(/^stories\//);
  });
});
