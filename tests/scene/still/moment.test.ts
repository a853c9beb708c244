import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Resource } from '#doctrine';
import { apart, asDrawn, at, type EncounterEvent } from '#encounter';
import { cabinOf } from '#scene/place';
import { boxOf, closeViews, frame, likenessOf, momentOf, ownCarOf, paintingOf, parked, seatsOf } from '#scene/still';
import { FIGURES, type Scenario } from '#story';
import { ABOUT, contact, moved, observed, one, show, told } from './builder';

const decided = (move: Extract<EncounterEvent, { type: 'decided' }>['moves'][number]): EncounterEvent => ({
  type: 'decided',
  at: 1,
  decision: 1,
  choice: 'contact.choice',
  text: '',
  moves: [move],
  steps: [],
  seconds: 2,
  late: false,
});
const arrived = (resource: Resource): readonly EncounterEvent[] => [
  { type: 'requested', at: 1, resource, seconds: 60 },
  { type: 'arrived', at: 9, resource },
];
const x = (id: string, ...log: EncounterEvent[]): number => one(show(contact, ...log), id)?.x ?? NaN;

describe('the stage before contact', () => {
  it('shows the person and whoever looks on, and nobody who is still on the way', () => {
    expect(show().actors.map(({ id }) => id)).toEqual(['marcus', 'watcher']);
    expect(show().decimeters).toBeUndefined();
  });

  it('shows a colleague who has come before the officer has got out', () => {
    const came = [...arrived('backup'), moved('okafor', { at: 72, away: 0, mark: 'car-side' })];
    expect(show(...came).actors.map(({ id }) => id)).toEqual(['marcus', 'watcher', 'okafor']);
  });
});

describe('the face in the panel', () => {
  const face = (...log: EncounterEvent[]) => likenessOf({ about: ABOUT }, told(contact, ...log));

  it('is there while the person is, and on the way with the officer', () => {
    expect(face()).toBeDefined();
    expect(face(moved('marcus', 'gone'))).toBeUndefined();
    expect(face(moved('marcus', 'gone'), moved('officer', 'gone'))).toBeDefined();
  });

  it('is that of somebody who sits in a car as they do on the stage: slumped where they are held, and upright where they chose to ride', () => {
    const left = [moved('marcus', 'gone'), moved('officer', 'gone')];
    const rides = (custody: 'free' | 'cuffed-behind') => [
      observed({ posture: 'car-slump', custody }),
      observed({ who: 'officer', posture: 'car-slump' }),
      ...left,
    ];
    expect(face(...rides('free'))?.pose).toBe('calm-seated');
    expect(face(...rides('cuffed-behind'))?.pose).toBe('car-slump');
  });
});

describe('a subject whose figure is drawn', () => {
  const figures = fc.constantFrom(...FIGURES);

  it('looks so on the stage and in the panel, whoever else would have looked like that', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const { about } = asDrawn({ about: ABOUT } as Scenario, { figure });
        const situation = told(contact);
        expect(momentOf({ about }, situation).actors.find(({ role }) => role === 'subject')?.person).toBe(figure);
        expect(likenessOf({ about }, situation)?.person).toBe(figure);
      }),
    );
  });
});

describe('the officer’s own car', () => {
  const away = [contact, moved('marcus', 'gone'), moved('officer', 'gone')];

  it('is gone once the officer has driven off in it, and stays while an ambulance has them', () => {
    expect(show(contact).ownCar).toBe(true);
    expect(show(...away).ownCar).toBe(false);
    const ambulance = [...arrived('ems'), moved('quinn', { at: 176, away: 0 }), moved('quinn', 'gone')];
    expect(show(...away, ...ambulance).ownCar).toBe(true);
  });
});

describe('those who sit in a vehicle', () => {
  const sits = (who: string, custody: 'free' | 'in-car' | 'cuffed-behind' = 'free') =>
    observed({ who, posture: 'car-slump', custody });
  const left = [moved('marcus', 'gone'), moved('officer', 'gone')];
  const ids = (...log: EncounterEvent[]) => seatsOf(show(contact, ...log)).map(({ rider }) => rider.id);

  it('have their heads in its glass, and stand nowhere', () => {
    const log = [sits('officer'), sits('marcus', 'in-car')];
    expect(ids(...log)).toEqual(['marcus', 'officer']);
    expect(show(contact, ...log).actors.map(({ id }) => id)).toEqual(['watcher']);
    const [marcus, officer] = seatsOf(show(contact, ...log));
    // The car faces right: whoever is held sits behind whoever drives.
    expect(marcus?.x).toBeLessThan(officer?.x ?? 0);
    const car = ownCarOf(paintingOf('bus-stop'));
    if (!car) throw new Error('The place has no car.');
    const { left: back, w, top, h } = boxOf(car, 0);
    for (const { x: at, y, r } of seatsOf(show(contact, ...log))) {
      expect(at - r).toBeGreaterThan(back);
      expect(at + r).toBeLessThan(back + w);
      expect(y - r).toBeGreaterThan(top);
      expect(y + r).toBeLessThan(top + h / 2);
    }
  });

  it('sit so that no head is in another, in every vehicle that has room for two', () => {
    for (const kind of ['patrol', 'ambulance', 'van', 'pickup', 'car'] as const) {
      const seats = cabinOf(kind);
      if (!seats) throw new Error(`Nobody is seen in a ${kind}.`);
      const heads = [seats.driver, ...seats.rear];
      for (const [i, [at]] of heads.entries())
        for (const [other] of heads.slice(i + 1)) expect(Math.abs(at - other), kind).toBeGreaterThan(0.26);
    }
  });

  it('are seen on the road while they ride, and at a door once they have come', () => {
    const ride = show(contact, sits('officer'), sits('marcus'), ...left);
    expect(ride.place).toBe('ride');
    expect(ride.actors).toEqual([]);
    expect(seatsOf(ride).map(({ rider }) => rider.id)).toEqual(['marcus', 'officer']);
    const stands = (who: string) =>
      observed({ who, posture: 'neutral', custody: who === 'marcus' ? 'in-care' : 'free' });
    const door = show(contact, sits('officer'), sits('marcus'), ...left, stands('marcus'), stands('officer'));
    expect(door.place).toBe('door');
    expect(door.actors.map(({ id }) => id)).toEqual(['marcus', 'officer', 'host']);
    // Whoever lets them in stands beyond the person, and faces them.
    expect(one(door, 'host')?.x).toBeGreaterThan(one(door, 'marcus')?.x ?? NaN);
    expect(one(door, 'host')?.flip).toBe(true);
    expect(one(door, 'officer')?.flip).not.toBe(one(door, 'marcus')?.flip);
  });

  it('are in every view of a picture', () => {
    for (const log of [
      [sits('officer'), sits('marcus', 'in-car')],
      [sits('officer'), sits('marcus'), ...left],
    ]) {
      const moment = show(contact, ...log);
      for (const [width, height] of [
        [1280, 720],
        [390, 220],
        [760, 440],
      ] as const) {
        const views = [[frame(moment, { width, height })], closeViews(moment, width, height)];
        for (const parts of views)
          for (const { x: at, y, r } of seatsOf(moment))
            expect(
              parts.some(
                (view) => at - r >= view.x && at + r <= view.x + view.w && y - r >= view.y && y + r <= view.y + view.h,
              ),
            ).toBe(true);
      }
    }
  });
});

describe('the ground', () => {
  const spots = fc.record({ at: fc.integer({ min: 60, max: 170 }), away: fc.constant(0) });

  it('draws two people as far apart as they are, 140 units for a meter, once there is room for both', () => {
    fc.assert(
      fc.property(spots, spots, (officer, subject) => {
        const log = [contact, moved('officer', officer), moved('marcus', subject)];
        const gap = Math.abs(x('officer', ...log) - x('marcus', ...log));
        const meters = (apart(told(...log), 'officer', 'marcus') ?? NaN) / 10;
        expect(gap).toBeCloseTo(Math.max(84, meters * 140), 6);
      }),
    );
  });

  it('tells seven feet from thirty-three behind the car', () => {
    const behind = (at: number) => one(show(contact, moved('officer', { at, away: 20 })), 'officer');
    expect(behind(94)).toMatchObject({ depth: 'behind' });
    expect(behind(56)).toMatchObject({ depth: 'behind' });
    expect((behind(94)?.x ?? 0) - (behind(56)?.x ?? 0)).toBeCloseTo(38 * 14, 6);
  });

  it('shows nobody who is beyond the ends of the place, or who has gone', () => {
    for (const at of [-1, 191])
      expect(one(show(contact, moved('officer', { at, away: 0 })), 'officer')).toBeUndefined();
    const gone = show(contact, moved('marcus', 'gone'));
    expect(one(gone, 'marcus')).toBeUndefined();
    expect(gone.decimeters).toBeUndefined();
  });

  it('gives everybody on the sidewalk room to stand', () => {
    const crowd = ['okafor', 'noor', 'andre', 'quinn', 'backup'].map((who) => moved(who, { at: 145, away: 0 }));
    const moment = show(contact, moved('officer', { at: 146, away: 0 }), ...crowd);
    const front = moment.actors.filter(({ depth }) => depth === 'people').map((actor) => actor.x);
    expect(front.length).toBe(7);
    const sorted = front.sort((a, b) => a - b);
    for (const [i, here] of sorted.entries()) if (i > 0) expect(here - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(84);
  });

  it('has nobody stand on somebody who lies', () => {
    const beside = moved('officer', { at: 144, away: 0 });
    expect(1006 - x('officer', beside, observed({ posture: 'lie-front' }))).toBeGreaterThan(115);
  });
});

describe('everybody', () => {
  it('is drawn in the posture and with the face that the situation has', () => {
    const moment = show(contact, observed({ posture: 'hands-on-head', face: 'fearful' }));
    expect(one(moment, 'marcus')).toMatchObject({ pose: 'hands-on-head', face: 'fearful' });
    const down = observed({ posture: 'sit-ground' });
    const aid = show(
      contact,
      down,
      moved('officer', { at: 143, away: 0 }),
      decided({ kind: 'do', word: 'render-aid' }),
    );
    expect(one(aid, 'officer')?.pose).toBe('aid');
  });

  it('faces the other, and turns away only to go', () => {
    expect(one(show(contact), 'marcus')?.flip).toBe(true);
    expect(one(show(contact), 'officer')?.flip).toBe(false);
    const past = show(contact, moved('officer', { at: 170, away: 0 }));
    expect(one(past, 'marcus')?.flip).toBe(false);
    expect(one(past, 'officer')?.flip).toBe(true);
    expect(one(show(contact, observed({ posture: 'running' })), 'marcus')?.flip).toBe(false);
    expect(one(show(contact, observed({ posture: 'charge-blade' })), 'marcus')?.flip).toBe(true);
  });

  it('is not to be seen inside a car', () => {
    expect(one(show(contact, observed({ posture: 'car-slump', custody: 'in-car' })), 'marcus')).toBeUndefined();
  });

  it('paces only while the posture says so', () => {
    expect(one(show(contact, observed({ posture: 'pacing' })), 'marcus')?.restless).toBe(true);
    expect(one(show(contact, observed({ posture: 'self-hug' })), 'marcus')?.restless).toBe(false);
  });

  it('looks like nobody else in uniform', () => {
    const police = ['okafor', 'backup', 'supervisor', 'cit-officer'];
    const moment = show(contact, ...police.map((who, i) => moved(who, { at: 60 + i * 10, away: 0 })));
    const people = ['officer', ...police].map((id) => one(moment, id)?.person);
    expect(new Set(people).size).toBe(people.length);
    expect(one(show(contact), 'officer')?.person).toBe('navy-bun');
  });

  it('has a figure of their own, whatever figures the author chose', () => {
    const units = ['backup', 'supervisor', 'cit-officer', 'co-responder', 'mobile-crisis', 'ems', 'peer'];
    const figures = fc.array(fc.option(fc.constantFrom(...FIGURES), { nil: undefined }), {
      minLength: 9,
      maxLength: 9,
    });
    const alike = fc.constantFrom(...FIGURES).map((figure) => Array.from({ length: 9 }, () => figure));
    fc.assert(
      fc.property(fc.oneof(figures, alike), (chosen) => {
        const cast = ABOUT.cast.map(({ figure: _, ...member }, i) => {
          const figure = chosen[i];
          return { ...member, ...(figure && { figure }) };
        });
        const about = { ...ABOUT, cast } as Scenario['about'];
        const there = [...cast.map(({ id }) => id), ...units].filter((who) => who !== 'dispatch');
        const log = [contact, ...there.map((who, i) => moved(who, { at: 10 + i * 9, away: 0 }))];
        const people = momentOf({ about }, at(about, log)).actors.map(({ person }) => person);
        expect(people.length).toBe(there.length);
        expect(new Set(people).size, people.join(' ')).toBe(people.length);
      }),
    );
  });
});

describe('the close-up', () => {
  const scenario = { about: ABOUT as Scenario['about'] };
  const likeness = (...log: EncounterEvent[]) => likenessOf(scenario, told(contact, ...log));

  it('is of the person as the stage has them', () => {
    const log = [observed({ posture: 'blade-throat', face: 'distressed', holds: [{ thing: 'knife', hidden: false }] })];
    const { person, pose, face, holds } = one(show(contact, ...log), 'marcus') ?? {};
    expect(likeness(...log)).toMatchObject({ person, pose, face, holds });
  });

  it('is gone when the person is', () => {
    expect(likeness(moved('marcus', 'gone'))).toBeUndefined();
  });
});

describe('what drives up', () => {
  const kinds = (...log: EncounterEvent[]) =>
    [...parked('bus-stop', show(contact, ...log).vehicles).values()].map(({ kind }) => kind);
  const quinn = (to: Parameters<typeof moved>[1]) => moved('quinn', to);
  const spaces = (...log: EncounterEvent[]) =>
    [...parked('bus-stop', show(contact, ...log).vehicles).values()].map(({ x: nose }) => nose);

  it('is what a resource comes in, once it has arrived', () => {
    expect(kinds(...arrived('mobile-crisis'))).toEqual(['van']);
    expect(kinds(...arrived('mobile-crisis').slice(0, 1))).toEqual([]);
    expect(kinds(...arrived('ems'), ...arrived('lifeline'))).toEqual(['ambulance']);
  });

  it('has a space for every police car that can come to the bus stop', () => {
    const all = (['backup', 'supervisor', 'cit-officer'] as const).flatMap((resource) => arrived(resource));
    expect(new Set(spaces(...all)).size).toBe(3);
  });

  it('stands in the order in which it came', () => {
    const late: EncounterEvent = { type: 'requested', at: 1, resource: 'ems', seconds: 600 };
    const news: EncounterEvent[] = [late, ...arrived('backup'), { type: 'arrived', at: 601, resource: 'ems' }];
    expect(kinds(...news)).toEqual(['patrol', 'ambulance']);
  });

  it('is there as long as somebody is who came in it, and leaves all others where they are', () => {
    const there = [...arrived('ems'), quinn({ at: 176, away: 25 }), ...arrived('mobile-crisis')];
    expect(kinds(...there)).toEqual(['ambulance', 'van']);
    expect(kinds(...there, quinn('gone'))).toEqual(['van']);
    expect(spaces(...there, quinn('gone'))).toEqual(spaces(...there).slice(1));
  });

  it('is also what the script has standing there, where it says, until it drives off', () => {
    const bus = (to: string): EncounterEvent => ({ type: 'drove', at: 0, vehicle: 'bus', to });
    const xs = (space: string) => paintingOf('bus-stop').parking[space];
    expect(spaces(bus('at-stop'))).toEqual([xs('at-stop')]);
    expect(spaces(bus('at-stop'), bus('up-street'))).toEqual([xs('up-street')]);
    expect(kinds(bus('at-stop'), bus('gone'))).toEqual([]);
  });

  it('is drawn the farther lanes first, so that nothing far covers what is near', () => {
    const bus: EncounterEvent = { type: 'drove', at: 0, vehicle: 'bus', to: 'at-stop' };
    const pickup: EncounterEvent = { type: 'drove', at: 0, vehicle: 'pickup', to: 'across-street' };
    expect(kinds(...arrived('ems'), bus, pickup)).toEqual(['pickup', 'bus', 'ambulance']);
  });
});
