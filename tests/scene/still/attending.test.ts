import { describe, expect, it } from 'vitest';
import type { EncounterEvent } from '#encounter';
import { type Moment, poseFor } from '#scene/still';
import { bodyOf, type Posture } from '#story';
import { contact, moved, observed, one, show } from './builder';

const HOLDING: readonly Posture[] = ['hands-on', 'escort', 'arm-round'];
const AIDING: readonly Posture[] = ['aid', 'give-aid'];

const hurt = (who: string): EncounterEvent => ({
  type: 'injured',
  at: 1,
  injury: { who, severity: 'serious', where: 'arm' },
});
const stands = (who: string, at: number, posture: Posture): readonly EncounterEvent[] => [
  moved(who, { at, away: 0 }),
  observed({ who, posture }),
];
const poseOf = (moment: Moment, id: string): Posture | undefined => one(moment, id)?.pose;
const gap = (moment: Moment, id: string, other: string): number =>
  Math.abs((one(moment, id)?.x ?? NaN) - (one(moment, other)?.x ?? NaN));

describe('whoever has hands on somebody', () => {
  it('reaches for nobody who is not there', () => {
    for (const posture of [...HOLDING, ...AIDING]) {
      const alone = show(contact, ...stands('officer', 70, posture));
      expect([...HOLDING, ...AIDING], posture).not.toContain(poseOf(alone, 'officer'));
    }
  });

  it('has hands on whoever is at hand', () => {
    for (const posture of HOLDING)
      expect(poseOf(show(contact, ...stands('officer', 143, posture)), 'officer')).toBe(posture);
  });

  it('does not reach into a car', () => {
    const inside = observed({ posture: 'car-slump', custody: 'in-car' });
    expect(poseOf(show(contact, inside, ...stands('officer', 143, 'escort')), 'officer')).not.toBe('escort');
  });

  it('kneels to somebody who is down, and stands with somebody who stands', () => {
    for (const down of ['sit-ground', 'lie-back', 'lie-front', 'recovery', 'kneel-both'] as const) {
      const moment = show(contact, observed({ posture: down }), ...stands('officer', 144, 'hands-on'));
      expect(bodyOf(poseOf(moment, 'officer') ?? 'neutral'), down).toBe('kneeling');
    }
    expect(poseOf(show(contact, ...stands('officer', 144, 'aid')), 'officer')).toBe('hands-on');
  });

  it('is near enough to touch them, and faces them', () => {
    for (const down of ['calm-seated', 'sit-ground', 'lie-back', 'recovery'] as const) {
      for (const at of [141, 144, 156, 158]) {
        const moment = show(contact, observed({ posture: down }), ...stands('officer', at, 'aid'));
        expect(gap(moment, 'officer', 'marcus'), `${down} ${at}`).toBeLessThanOrEqual(130);
        const isLeft = (one(moment, 'officer')?.x ?? 0) < (one(moment, 'marcus')?.x ?? 0);
        expect(one(moment, 'officer')?.flip).toBe(!isLeft);
      }
    }
  });
});

describe('whoever comes to give aid', () => {
  const medic = stands('quinn', 152, 'give-aid');
  const down = observed({ posture: 'sit-ground' });

  it('is beside whoever is hurt, and not beside the subject because he is the subject', () => {
    const log = [contact, down, ...stands('officer', 144, 'sit-ground'), ...medic] as const;
    const officer = show(...log, hurt('officer'));
    expect(gap(officer, 'quinn', 'officer')).toBeLessThan(gap(officer, 'quinn', 'marcus'));
    const subject = show(...log, hurt('marcus'));
    expect(gap(subject, 'quinn', 'marcus')).toBeLessThan(gap(subject, 'quinn', 'officer'));
  });

  it('has gone to whoever is hurt, wherever the officer is', () => {
    const moment = show(
      contact,
      down,
      hurt('marcus'),
      ...stands('officer', 10, 'ready'),
      ...stands('quinn', 24, 'give-aid'),
    );
    expect(gap(moment, 'quinn', 'marcus')).toBeLessThanOrEqual(130);
    expect(poseOf(moment, 'quinn')).toBe('give-aid');
  });
});

describe('nobody at the edge of the road', () => {
  it('is hidden who is down, or who kneels to them', () => {
    for (const down of ['lie-front', 'lie-back', 'recovery', 'sit-ground', 'kneel-both'] as const) {
      const lies = [moved('marcus', { at: 114, away: 7, mark: 'curb-by-car' }), observed({ posture: down })] as const;
      const moment = show(
        contact,
        ...lies,
        moved('officer', { at: 108, away: 7 }),
        observed({ who: 'officer', posture: 'aid' }),
      );
      expect([one(moment, 'marcus')?.depth, one(moment, 'officer')?.depth], down).toEqual(['people', 'people']);
    }
  });
});

describe('nobody behind the car', () => {
  const behind = (posture: Posture) => show(contact, moved('marcus', { at: 94, away: 20 }), observed({ posture }));

  it('is hidden by it who is down, and whoever stands there stays in cover', () => {
    for (const down of ['lie-front', 'lie-back', 'sit-ground'] as const)
      expect(one(behind(down), 'marcus'), down).toMatchObject({ depth: 'people', feet: 438 });
    expect(one(behind('neutral'), 'marcus')?.depth).toBe('behind');
  });

  it('tends to somebody there out of sight, and whoever kneels in cover stays there', () => {
    const kneels = (posture: Posture) =>
      show(contact, moved('officer', { at: 94, away: 20 }), observed({ who: 'officer', posture }));
    const aid = show(
      contact,
      moved('marcus', { at: 90, away: 20 }),
      observed({ posture: 'lie-back' }),
      moved('officer', { at: 94, away: 20 }),
      observed({ who: 'officer', posture: 'aid' }),
    );
    expect(one(aid, 'officer')?.depth).toBe('people');
    expect(one(kneels('kneel'), 'officer')?.depth).toBe('behind');
  });
});

describe('whoever was on top of a car', () => {
  const onHood = (posture: Posture) =>
    show(contact, moved('marcus', { at: 96, away: 8, mark: 'hood' }), observed({ posture }));

  it('is on the ground before it when they are down, and up there until then', () => {
    for (const down of ['lie-front', 'lie-back', 'recovery', 'sit-ground'] as const)
      expect(one(onHood(down), 'marcus'), down).toMatchObject({ depth: 'people', feet: 438, raised: 0 });
    expect(one(onHood('charge-blade'), 'marcus')?.raised).toBe(98);
  });
});

describe('two officers after the subject has gone', () => {
  it('face each other', () => {
    for (const [officer, partner] of [
      [156, 120],
      [72, 156],
    ] as const) {
      const moment = show(
        contact,
        moved('marcus', 'gone'),
        ...stands('officer', officer, 'talking'),
        ...stands('okafor', partner, 'ready'),
      );
      expect(one(moment, 'officer')?.flip).toBe(officer > partner);
      expect(one(moment, 'okafor')?.flip).toBe(partner > officer);
    }
  });
});

describe('somebody who sits on the ground with a hurt arm', () => {
  it('holds it until somebody has seen to it', () => {
    const moment = show(contact, observed({ posture: 'sit-ground' }), hurt('marcus'));
    const marcus = one(moment, 'marcus');
    if (!marcus) throw new Error('Marcus is not in the picture.');
    const { harm: _, ...unhurt } = marcus;
    expect(poseFor(marcus).armN).not.toEqual(poseFor(unhurt).armN);
  });
});
