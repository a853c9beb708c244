import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EncounterEvent, isDown, spotOf } from '#encounter';
import { groundOf, markOf, type Spot } from '#place';
import { type Actor, closeViews, frame, type Moment, paintingOf, roomOf, shiftOf, slotOf } from '#scene/still';
import { bodyOf, type Posture, POSTURES } from '#story';
import { ABOUT, contact, moved, observed, one, show, told } from './builder';

const { place } = ABOUT.stage;
const ground = groundOf(place);
const { left, right } = ground.ends;
const marks = Object.keys(ground.marks).map((name) => markOf(ground, name) as Spot);
const onLine = Array.from({ length: right.at - left.at + 1 }, (_, i): Spot => ({ at: left.at + i, away: 0 }));
const behindCar = onLine.map(({ at }): Spot => ({ at, away: 20 }));

const spot = fc.oneof(
  fc.constantFrom(...marks),
  fc.record({ at: fc.integer({ min: left.at, max: right.at }), away: fc.constantFrom(0, 2, 5, 13, 20, 96) }),
);
const posture = fc.constantFrom(...POSTURES.filter((each) => bodyOf(each) !== 'in-car'));
const someone = fc.record({ spot, posture });

interface Someone {
  readonly spot: Spot;
  readonly posture: Posture;
}

/** Somebody stands there in a posture. */
const put = (who: string, { spot: to, posture: how }: Someone): readonly EncounterEvent[] => [
  moved(who, to),
  observed({ who, posture: how }),
];

const NAMES = ['officer', 'marcus', 'okafor', 'noor', 'andre', 'watcher'] as const;
const crowd = fc.array(someone, { minLength: 1, maxLength: NAMES.length });
const shown = (people: readonly Someone[]): Moment =>
  show(contact, ...people.flatMap((each, i) => put(NAMES[i] ?? '', each)));

/** Where somebody is in a view: those far away move with what is painted behind them. */
function across(moment: Moment, actor: Actor, view: ReturnType<typeof frame>): number {
  const { parallax = 1 } = slotOf(paintingOf(moment.place), actor.depth);
  return actor.x + shiftOf(view) * (1 - parallax);
}

const SCREENS = [
  [1280, 720],
  [1366, 768],
  [1920, 1080],
] as const;

describe('whoever is within the place', () => {
  it('is in the picture, wherever officer and subject are and however far apart', () => {
    const subjects = [...marks, ...onLine.filter(({ at }) => at % 40 === 0)];
    const officers = [...marks, ...onLine, ...behindCar].filter((_, i) => i % 11 === 0);
    for (const subject of subjects) {
      for (const officer of officers) {
        const moment = show(contact, moved('officer', officer), moved('marcus', subject));
        expect(moment.actors.map(({ id }) => id).sort()).toEqual(['marcus', 'officer', 'watcher']);
        for (const [width, height] of SCREENS) {
          const view = frame(moment, { width, height });
          for (const actor of moment.actors) {
            const x = across(moment, actor, view);
            if (x > view.x + 20 && x < view.x + view.w - 20) continue;
            throw new Error(
              `${actor.id} is cut: officer ${officer.at} ${officer.away}, subject ${subject.at} ${subject.away}.`,
            );
          }
        }
      }
    }
  });

  it('is in a narrow picture when they are officer, subject, or close to them', () => {
    const moment = show(contact, moved('officer', { at: 110, away: 0 }), moved('andre', { at: 161, away: 0 }));
    const view = frame(moment, { width: 390, height: 220 });
    for (const id of ['officer', 'marcus', 'andre']) expect(one(moment, id)?.x).toBeLessThan(view.x + view.w - 20);
  });

  it('is whole in one of the near views, however many there are', () => {
    fc.assert(
      fc.property(crowd, fc.constantFrom([760, 440], [640, 280], [400, 400]), (people, [width = 1, height = 1]) => {
        const moment = shown(people);
        const views = closeViews(moment, width, height);
        for (const actor of moment.actors.filter(({ depth }) => depth !== 'far')) {
          const room = roomOf(paintingOf(place), actor);
          const isWhole = views.some(
            ({ x, y, w, h }) => room.left >= x && room.right <= x + w && room.top >= y && actor.feet < y + h,
          );
          expect(isWhole, `${actor.id} ${actor.pose} at ${actor.x}`).toBe(true);
        }
      }),
    );
  });

  it('is seen in near views of one height, side by side, that fill the picture and never overlap', () => {
    fc.assert(
      fc.property(crowd, (people) => {
        const views = closeViews(shown(people), 760, 440);
        const [first] = views;
        expect(new Set(views.map(({ h }) => h)).size).toBe(1);
        expect(views.reduce((sum, { w }) => sum + w, 0) / (first?.h ?? 1)).toBeCloseTo(760 / 440, 6);
        for (const [i, { x }] of views.slice(1).entries()) {
          const before = views[i];
          expect(x).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.w ?? 0) - 1e-6);
        }
      }),
    );
  });

  it('has head and feet in the picture in company too', () => {
    fc.assert(
      fc.property(crowd, fc.constantFrom(...SCREENS), (people, [width, height]) => {
        const moment = shown(people);
        const view = frame(moment, { width, height });
        for (const actor of moment.actors.filter(({ depth }) => depth !== 'far')) {
          const room = roomOf(paintingOf(place), actor);
          expect(room.left).toBeGreaterThanOrEqual(view.x - 0.01);
          expect(room.right).toBeLessThanOrEqual(view.x + view.w + 0.01);
          expect(room.top).toBeGreaterThanOrEqual(view.y - 0.01);
          expect(actor.feet).toBeLessThan(view.y + view.h);
        }
      }),
    );
  });
});

describe('up to six people', () => {
  const isFront = (actor: Actor): boolean => actor.depth === 'people' || actor.depth === 'road';

  it('never stand inside each other', () => {
    fc.assert(
      fc.property(crowd, (people) => {
        const { actors } = shown(people);
        for (const [i, here] of actors.entries()) {
          for (const other of actors.slice(i + 1)) {
            const apart = Math.abs(here.x - other.x);
            if (here.depth !== other.depth && !(isFront(here) && isFront(other))) continue;
            const poses = [here.pose, other.pose];
            const tended = poses.some((pose) => bodyOf(pose) === 'kneeling');
            const least = poses.some(isDown) && !tended ? 124 : 84;
            expect(apart, `${here.id} ${here.pose}, ${other.id} ${other.pose}`).toBeGreaterThanOrEqual(least - 1e-6);
          }
        }
      }),
    );
  });

  it('are drawn no farther from where they are than there is need', () => {
    fc.assert(
      fc.property(someone, someone, (officer, subject) => {
        const people = [officer, subject];
        const moment = shown(people);
        const situation = told(contact, ...people.flatMap((each, i) => put(NAMES[i] ?? '', each)));
        const at = spotOf(situation, 'marcus')?.at ?? NaN;
        const x = one(moment, 'marcus')?.x ?? NaN;
        // The subject is placed first, and always just where they are.
        expect(x).toBeCloseTo(paintingOf(place).zero + at * 14, 6);
        expect(
          Math.abs((one(moment, 'officer')?.x ?? NaN) - (paintingOf(place).zero + officer.spot.at * 14)),
        ).toBeLessThan(600);
      }),
    );
  });

  it('keep the side of the subject on which they are, as far as the place has room', () => {
    const beside = (at: number) => show(contact, moved('officer', { at, away: 0 }));
    expect(one(beside(149), 'officer')?.x).toBe(1006 - 84);
    expect(one(beside(151), 'officer')?.x).toBe(1006 + 84);
    const atEnd = show(contact, moved('marcus', { at: 0, away: 0 }), moved('officer', { at: 0, away: 0 }));
    expect(one(atEnd, 'officer')?.x).toBe(paintingOf(place).zero + 84);
  });

  it('has the feet of whoever sits on the ground off the head of whoever lies', () => {
    for (const posture of ['lie-front', 'recovery'] as const) {
      const beside = moved('watcher', { at: 144, away: 0 });
      const log = [beside, observed({ posture }), observed({ who: 'watcher', posture: 'sit-ground' })];
      const [sits, lies] = ['watcher', 'marcus'].map((id) => one(show(contact, ...log), id));
      if (!sits || !lies) throw new Error('Somebody is not there.');
      const painting = paintingOf('bus-stop');
      expect(roomOf(painting, sits).right, posture).toBeLessThan(roomOf(painting, lies).left + 12);
    }
  });
});
