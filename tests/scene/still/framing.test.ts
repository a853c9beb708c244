import { type Actor, frame, headAt, type Moment, onTheWay, paintingOf, roomOf, rulerOf } from '#scene/still';
import { POSTURES } from '#story';
import { describe, expect, it } from 'vitest';

function moment(officer: number, subject: number, decimeters: number): Moment {
  const rest = {
    face: 'calm',
    flip: false,
    depth: 'people',
    feet: 438,
    raised: 0,
    holds: [],
    restless: false,
  } as const;
  const actors: Actor[] = [
    { ...rest, id: 's', person: 'orange-parka', role: 'subject', pose: 'neutral', x: subject },
    { ...rest, id: 'o', person: 'navy-bun', role: 'officer', pose: 'ready', x: officer },
  ];
  return {
    actors,
    decimeters,
    lightBar: false,
    ownCar: true,
    riders: [],
    leaving: [],
    vehicles: [],
    place: 'bus-stop',
    weather: 'dry',
  };
}

const SIZES = [
  [1280, 720],
  [1920, 1080],
  [1366, 768],
  [1024, 768],
  [1280, 467],
  [390, 220],
  [360, 203],
  [844, 390],
] as const;

describe('the view', () => {
  it.each(SIZES)(
    'on %i by %i pixels holds the way that officer and subject go, from its beginning to its end',
    (width, height) => {
      const there = moment(-219, 250, 34);
      const view = frame(
        onTheWay(
          there,
          new Map([
            ['s', 1006],
            ['o', 404],
          ]),
        ),
        { width, height },
      );
      for (const x of [-219, 250, 404, 1006]) {
        expect(view.x).toBeLessThan(x - 40);
        expect(view.x + view.w).toBeGreaterThan(x + 40);
      }
      expect(frame(onTheWay(there, new Map()), { width, height })).toEqual(frame(there, { width, height }));
    },
  );

  it.each(SIZES)('on %i by %i pixels holds the nose of what the story has stop on the near side', (width, height) => {
    const bus = { id: 'bus', kind: 'bus', left: false, space: 'up-street' } as const;
    const view = frame({ ...moment(-408, 866, 91), vehicles: [bus] }, { width, height });
    const nose = paintingOf('bus-stop').parking['up-street'] ?? NaN;
    expect(view.x).toBeLessThan(nose - 60);
    expect(view.x + view.w).toBeGreaterThan(866 + 40);
  });

  it.each(SIZES)('on %i by %i pixels holds both people from head to foot at any distance', (width, height) => {
    for (const [officer, dm] of [
      [404, 43],
      [900, 7],
      [236, 55],
      [-219, 120],
    ] as const) {
      const view = frame(moment(officer, 1006, dm), { width, height });
      expect(view.x).toBeLessThan(officer - 40);
      expect(view.x + view.w).toBeGreaterThan(1046);
      expect(view.y).toBeLessThan(200);
      expect(view.y + view.h).toBeGreaterThanOrEqual(450);
      expect(view.w / view.h).toBeCloseTo(width / height, 3);
    }
  });

  it.each([
    [390, 400],
    [390, 470],
    [360, 380],
  ])('on %i by %i pixels, as on a phone, draws back until both heads are in it, at any distance', (width, height) => {
    for (const [officer, dm] of [
      [900, 7],
      [404, 43],
      [-275, 91],
      [-219, 120],
      [-1154, 154],
    ] as const) {
      const seen = moment(officer, 1006, dm);
      const view = frame(seen, { width, height });
      for (const actor of seen.actors) {
        const { x, y, r } = headAt(paintingOf(seen.place), actor);
        expect(x - r).toBeGreaterThan(view.x);
        expect(x + r).toBeLessThan(view.x + view.w);
        expect(y - r).toBeGreaterThan(view.y);
        expect(y + r).toBeLessThan(view.y + view.h);
      }
      // And no farther than it must: not twice as wide as what lies between the two.
      expect(view.w).toBeLessThan(Math.max(700, 2 * (1006 - officer)));
    }
  });

  it.each(SIZES)('on %i by %i pixels cuts nobody, in whatever posture', (width, height) => {
    for (const pose of POSTURES) {
      for (const flip of [false, true]) {
        const { actors, ...rest } = moment(404, 1006, 43);
        const posed = { ...rest, actors: actors.map((actor) => ({ ...actor, pose, flip })) };
        const view = frame(posed, { width, height });
        for (const { left, right, top } of posed.actors.map((actor) => roomOf(paintingOf(posed.place), actor))) {
          expect(left, pose).toBeGreaterThanOrEqual(view.x - 0.01);
          expect(right, pose).toBeLessThanOrEqual(view.x + view.w + 0.01);
          expect(top, pose).toBeGreaterThanOrEqual(view.y - 0.01);
        }
      }
    }
  });

  it('is the picture as designed on a screen of 16 to 9', () => {
    expect(frame(moment(404, 1006, 43), { width: 1280, height: 720 })).toEqual({ x: 0, y: 0, w: 1280, h: 720 });
  });

  it('crops to the people on a phone', () => {
    expect(frame(moment(404, 1006, 43), { width: 390, height: 220 }).w).toBeLessThan(800);
  });
});

describe('the ruler', () => {
  it('runs from officer to subject, on whichever side the officer is', () => {
    expect(rulerOf(moment(404, 1006, 43))).toMatchObject({ from: 410, to: 1002, decimeters: 43 });
    expect(rulerOf(moment(1286, 1006, 20))).toMatchObject({ from: 1280, to: 1010, decimeters: 20 });
  });

  it('follows the officer on the way', () => {
    expect(rulerOf(moment(404, 1006, 43), 300)).toMatchObject({ from: 306, to: 1002 });
  });

  it('is not there before the officer is', () => {
    const { actors, ...rest } = moment(404, 1006, 43);
    expect(rulerOf({ ...rest, actors: actors.slice(0, 1) })).toBeUndefined();
  });
});
