import { readFileSync } from 'node:fs';
import { garmentOf, hairOf, isHere } from '#rig/looks';
import { fetchRest, type Moment, meetingOf, type PersonId, personOf, poseOf } from '#scene/still';
import { FIGURES, type ScenarioFile } from '#story';
import { expect, test } from 'vitest';
import { ABOUT } from './builder';

const { cast } = JSON.parse(readFileSync('stories/bus-stop/scenario.json', 'utf8')) as Pick<ScenarioFile, 'cast'>;
const first: Moment = meetingOf({ about: { ...ABOUT, cast } });

// In order: what has arrived stays.
test('the first picture of the bus stop, and all its cast, can be drawn before anything else is fetched', () => {
  const chosen = cast.flatMap(({ figure }) => (figure === undefined ? [] : [figure]));
  const figures: readonly PersonId[] = [...chosen, ...first.actors.map(({ person }) => person)];
  for (const figure of figures) {
    expect(isHere(figure, poseOf('neutral')), figure).toBe(true);
    expect(garmentOf(personOf(figure).wear.top).torso.length).toBeGreaterThan(0);
    expect(hairOf(personOf(figure).hair.style)).toBeDefined();
  }
});

test('whoever comes later, is seen from behind or holds a thing is not drawn before it has arrived', () => {
  expect(isHere('rose-robe', poseOf('neutral'))).toBe(false);
  expect(isHere('orange-parka', poseOf('lie-front'))).toBe(false);
  expect(isHere('orange-parka', poseOf('cane'))).toBe(false);
});

test('once the rest has arrived everybody can be drawn in every way', async () => {
  await fetchRest();
  for (const figure of FIGURES) expect(isHere(figure, poseOf('cuffed-away'))).toBe(true);
});
