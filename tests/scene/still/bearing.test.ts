import { describe, expect, it } from 'vitest';
import type { EncounterEvent } from '#encounter';
import { carry } from '#rig';
import { type Actor, fetchRest, paintingOf, personOf, poseFor, poseOf, poseOn, solve } from '#scene/still';
import { bodyOf, type BodyPart, type Custody, FIGURES, type Posture, POSTURES, type Thing, THINGS } from '#story';
import { contact, moved, observed, one, show } from './builder';

await fetchRest();

const on = (mark: string, at: number, away = 0): EncounterEvent => moved('marcus', { at, away, mark });
const marcus = (...log: EncounterEvent[]): Actor => {
  const actor = one(show(contact, ...log), 'marcus');
  if (!actor) throw new Error('Marcus is not in the picture.');
  return actor;
};
const seen = (posture: Posture, custody: Custody = 'free', ...holds: Thing[]): Actor =>
  marcus(observed({ posture, custody, holds: holds.map((thing) => ({ thing, hidden: false })) }));
/** What belongs to what somebody wears, and the props whose names are not those of their things. */
const WORN = ['mic', 'band'];
const PROP: Readonly<Partial<Record<Thing, string>>> = {
  knife: 'blade',
  stick: 'baton',
  'energy-weapon': 'cew',
  spray: 'canister',
};

const inHand = (actor: Actor): readonly string[] => {
  const { armN, armF } = poseFor(actor);
  return [armN.hold, armF.hold].filter((hold) => hold !== undefined);
};

describe('what is held', () => {
  it('is in a hand in every posture, whatever it is', () => {
    for (const pose of POSTURES) {
      for (const thing of THINGS.filter((each) => each !== 'baby')) {
        const held = inHand({ ...marcus(), pose, holds: [thing] });
        const empty = inHand({ ...marcus(), pose, holds: [] });
        expect(held.length, `${pose} ${thing}`).toBeGreaterThanOrEqual(Math.min(1, 2 - empty.length));
      }
    }
  });

  it('is all that is in the hands, as far as two hands go', () => {
    const loose = THINGS.filter((each) => each !== 'baby');
    for (const posture of POSTURES.filter((each) => bodyOf(each) !== 'in-car')) {
      for (const thing of [undefined, ...loose]) {
        const own = thing === undefined ? [] : [thing];
        const held = inHand(seen(posture, 'free', ...own)).filter((prop) => !WORN.includes(prop));
        const known = held.filter((prop) => prop !== 'pen');
        expect(known, `${posture} ${thing ?? 'nothing'}`).toEqual(thing === undefined ? [] : [PROP[thing] ?? thing]);
      }
    }
  });

  it('is two things, one in each hand', () => {
    for (const posture of ['neutral', 'agitated', 'charge-blade', 'sit-ground', 'lie-back', 'shouting'] as const)
      expect([...inHand(seen(posture, 'free', 'knife', 'keys'))].sort(), posture).toEqual(['blade', 'keys']);
  });

  it('is never a weapon that is held up, whatever the hands do otherwise', () => {
    const person = personOf('orange-parka');
    const own: readonly Posture[] = ['blade-throat', 'cew', 'cew-low', 'firearm', 'low-ready', 'spray'];
    for (const posture of POSTURES.filter((each) => !own.includes(each))) {
      if (!['standing', 'walking', 'running', 'seated', 'kneeling'].includes(bodyOf(posture))) continue;
      for (const thing of ['knife', 'firearm', 'energy-weapon', 'spray', 'baton'] as const) {
        const actor = seen(posture, 'free', thing);
        const pose = poseOn(person, actor);
        const { place, ...joints } = solve(person, carry(person, pose));
        for (const side of ['armN', 'armF'] as const) {
          if (pose[side].hold !== (PROP[thing] ?? thing)) continue;
          expect(joints[side][2][1], `${posture} ${thing}`).toBeGreaterThan(place.n(0, 1)[1]);
        }
      }
    }
  });

  it('is nothing that is hidden', () => {
    for (const thing of ['knife', 'phone', 'cup'] as const) {
      const hidden = observed({ posture: 'phone', holds: [{ thing, hidden: true }] });
      expect(inHand(marcus(hidden))).toEqual([]);
    }
  });

  it('decides what a posture about a thing is without it', () => {
    expect(seen('phone', 'free').pose).toBe('neutral');
    expect(seen('phone', 'free', 'phone').pose).toBe('phone');
    expect(seen('charge-blade', 'free').pose).toBe('advancing');
    expect(seen('charge-blade', 'free', 'knife').pose).toBe('charge-blade');
    expect(seen('firearm', 'free', 'phone').pose).toBe('ready');
    expect(seen('blade-dropped', 'free', 'knife').pose).toBe('blade-side');
  });

  it('shines only when it is a flashlight', () => {
    expect(poseFor(seen('flashlight', 'free', 'flashlight')).things).toContain('beam');
    expect(poseFor({ pose: 'flashlight', holds: [] }).things ?? []).not.toContain('beam');
  });

  it('takes both arms when it is a baby', () => {
    expect(seen('neutral', 'free', 'baby').pose).toBe('hold-baby');
    expect(seen('sit-ground', 'free', 'baby').pose).toBe('sit-ground');
  });
});

describe('handcuffs', () => {
  it('are on the wrists in every posture', () => {
    for (const custody of ['cuffed-behind', 'cuffed-front'] as const) {
      for (const posture of POSTURES.filter((each) => each !== 'car-slump')) {
        expect(inHand(seen(posture, custody)), `${posture} ${custody}`).toEqual(['cuff', 'cuff']);
      }
    }
  });

  it('leave whoever walks walking, and whoever lies lying', () => {
    expect(seen('neutral', 'cuffed-behind').pose).toBe('cuffed-behind');
    expect(seen('walk', 'cuffed-behind').pose).toBe('cuffed-walk');
    expect(seen('lie-front', 'cuffed-behind').pose).toBe('lie-front');
    expect(seen('neutral', 'cuffed-front').pose).toBe('cuffed-front');
    expect(seen('cuffed-behind', 'cuffed-front').pose).toBe('cuffed-front');
  });

  it('are on nobody whom the situation has free, whatever the posture', () => {
    for (const posture of POSTURES.filter((each) => bodyOf(each) !== 'in-car'))
      expect(inHand(seen(posture, 'free')), posture).not.toContain('cuff');
    expect(seen('cuffed-walk', 'free').pose).toBe('walk');
  });

  it('hold nothing else', () => {
    expect(seen('agitated', 'cuffed-front', 'knife').holds).toEqual([]);
  });
});

describe('a hurt', () => {
  const hurt = (part: BodyPart): EncounterEvent => ({ type: 'injured', at: 1, injury: { who: 'marcus', severity: 'serious', where: part } }); // prettier-ignore
  const things = (actor: Actor): readonly string[] => poseFor(actor).things ?? [];
  const tended = [moved('officer', { at: 145, away: 0 }), observed({ who: 'officer', posture: 'give-aid' })];

  it('of an arm is held with the other hand, until somebody sees to it', () => {
    const [before, after] = [marcus(), marcus(hurt('arm'), observed({ posture: 'neutral' }))];
    expect(before.harm).toBeUndefined();
    expect(poseFor(after).armF).toEqual(poseOf('withdrawn').armF);
    expect(things(after)).toEqual([]);
    expect(poseFor(marcus(hurt('arm'), observed({ posture: 'hands-visible' })))).toEqual(poseOf('hands-visible'));
  });

  it('is dressed once somebody has seen to it', () => {
    for (const [part, dressing] of Object.entries({
      arm: 'dressingArm',
      hand: 'dressingArm',
      leg: 'dressingLeg',
      head: 'dressingHead',
      face: 'dressingFace',
    })) {
      // prettier-ignore
      const lies = observed({ posture: 'lie-back' });
      expect(things(marcus(hurt(part as BodyPart), lies)), part).toEqual([]);
      expect(things(marcus(hurt(part as BodyPart), lies, ...tended)), part).toEqual([dressing]);
      expect(things(seen('lie-back', 'in-care')), part).toEqual([]);
    }
  });

  it('under the clothes is not drawn', () => {
    expect(marcus(hurt('chest'), ...tended).harm).toBeUndefined();
  });
});

describe('a gurney', () => {
  const things = (actor: Actor | undefined): readonly string[] => (actor && poseFor(actor).things) ?? [];
  const quinn = moved('quinn', { at: 126, away: 10, mark: 'gurney-head' });

  it('has its straps closed only over somebody who is strapped', () => {
    expect(seen('lie-back', 'strapped').pose).toBe('gurney');
    expect(things(seen('lie-back', 'strapped'))).toContain('straps');
    expect(things(seen('gurney', 'free'))).toEqual(['gurney', 'gurneyBlanket']);
  });

  it('is under whoever sits on it', () => {
    const sits = marcus(on('gurney-stop', 133, 9), observed({ posture: 'calm-seated' }));
    expect(sits.pose).toBe('calm-seated');
    expect(things(sits)).toEqual(['gurney']);
    expect(sits.seat).toBe(paintingOf('bus-stop').seats['gurney']);
  });

  it('stands with whoever has brought it, until somebody is on it', () => {
    expect(things(one(show(contact, quinn), 'quinn'))).toEqual(['gurneyBeside']);
    const taken = show(contact, quinn, on('gurney-stop', 133, 9), observed({ posture: 'gurney' }));
    expect(things(one(taken, 'quinn'))).toEqual([]);
  });
});

describe('a seat', () => {
  const sits = (posture: Posture, ...log: EncounterEvent[]) => marcus(...log, observed({ posture })).pose;

  it('is sat on where there is one', () => {
    expect(sits('calm-seated', on('bench', 156))).toBe('calm-seated');
    expect(sits('sit-wall', on('low-wall', 110))).toBe('sit-wall');
    expect(sits('sit-curb', on('curb', 140, 2))).toBe('sit-curb');
    expect(sits('calm-seated', on('curb', 140, 2))).toBe('sit-curb');
    expect(sits('sit-curb', on('bench', 156))).toBe('calm-seated');
    expect(sits('cuffed-sit', on('curb', 140, 2))).toBe('sit-curb');
  });

  it('is found within reach', () => {
    expect(sits('calm-seated', moved('marcus', { at: 150, away: 0 }))).toBe('calm-seated');
  });

  it('is the ground where there is none', () => {
    expect(sits('calm-seated', moved('marcus', { at: 125, away: 0 }))).toBe('sit-knees');
    expect(sits('seated-bowed', moved('marcus', { at: 125, away: 0 }))).toBe('curled');
  });

  it('is as high as it is painted, whoever sits on it, and takes the feet of a grown person to the ground', () => {
    const seats = [['bench', 156, 0], ['low-wall', 110, 0], ['curb', 140, 2]] as const; // prettier-ignore
    const heights = Object.values(paintingOf('bus-stop').seats);
    const sitting = POSTURES.filter((each) => bodyOf(each) === 'seated' && each !== 'wheelchair');
    for (const [mark, at, away] of seats) {
      for (const posture of sitting) {
        for (const custody of ['free', 'cuffed-behind', 'cuffed-front'] as const) {
          const actor = marcus(on(mark, at, away), observed({ posture, custody }));
          for (const figure of FIGURES) {
            const person = personOf(figure);
            const pose = poseOn(person, actor);
            const { ground } = solve(person, carry(person, pose));
            const units = 33.6 * (person.size ?? 1);
            const where = `${figure} ${posture} ${mark} ${custody}`;
            expect(
              heights.map((height) => height.toFixed(3)),
              where,
            ).toContain(((ground + (pose.rest ?? 0) - 0.36) * units).toFixed(3));
            if (person.size === undefined) expect(Math.abs(pose.rest ?? 0) * units, where).toBeLessThan(2);
          }
        }
      }
    }
  });

  it('makes no difference to somebody who stands', () => {
    expect(sits('neutral', on('bench', 156))).toBe('neutral');
  });
});
