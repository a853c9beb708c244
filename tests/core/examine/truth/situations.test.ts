import { expect, test } from 'vitest';
import { joinSituations, type SituationMet, sightUnit } from '#examine/truth';
import { encounterWork } from '#explore';
import { CITY, smallScenario } from '#tests/core/small';

const BUDGET = { places: 400, decisions: 1500 };
const met = walked();

function walked(): readonly SituationMet[] {
  const scenario = smallScenario();
  const units = encounterWork(scenario, [CITY], BUDGET, 1).map((unit) => sightUnit(scenario, [CITY], unit));
  return joinSituations(units.map((found) => ('problem' in found ? [] : found.situations)));
}

test('Every situation is told with its line, its cues and what is on offer, and stands for at least one state', () => {
  expect(met.length).toBeGreaterThan(10);
  for (const { line, cues, choices, states, situation } of met) {
    expect(line.text).not.toBe('');
    expect(choices.length).toBeGreaterThan(0);
    expect(states).toBeGreaterThanOrEqual(1);
    expect(cues.length > 0).toBe(situation.phase !== 'dispatch');
  }
  expect(met.some(({ states }) => states > 1)).toBe(true);
});

test('No two of them have the same line and the same picture', () => {
  const cards = met.map(({ line, situation: { people, state, lightBar } }) =>
    JSON.stringify([line, people, state, lightBar]),
  );
  expect(new Set(cards).size).toBe(cards.length);
});

test('They are plain JSON, and the same again each time', () => {
  expect(JSON.parse(JSON.stringify(met))).toEqual(met);
  expect(walked()).toEqual(met);
});

test('What contradicts is told where it does', () => {
  const told = met.flatMap(({ line, contradictions }) => contradictions.map(({ rule }) => `${line.text} ${rule}`));
  expect(told).toContain('Sam sits on the bench. lexicon');
});
