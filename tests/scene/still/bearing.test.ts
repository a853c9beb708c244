import { describe, expect, it } from 'vitest';
import type { EncounterEvent } from '#encounter';
import { type Actor, poseFor } from '#scene/still';
import { type Custody, isWeapon, type Posture, POSTURES, type Thing, THINGS } from '#story';
import { contact, moved, observed, one, show } from './builder';

const on = (mark: string, at: number, away = 0): EncounterEvent => moved('marcus', { at, away, mark });
const marcus = (...log: EncounterEvent[]): Actor => {
  const actor = one(show(contact, ...log), 'marcus');
  if (!actor) throw new Error('Marcus is not in the picture.');
  return actor;
};
const seen = (posture: Posture, custody: Custody = 'free', ...holds: Thing[]): Actor =>
  marcus(observed({ posture, custody, holds: holds.map((thing) => ({ thing, hidden: false })) }));
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

  it('is a knife only when the situation says so', () => {
    for (const pose of POSTURES) {
      expect(inHand({ ...marcus(), pose, holds: [] }), pose).not.toContain('blade');
      expect(inHand({ ...marcus(), pose, holds: ['knife'] }), pose).toContain('blade');
    }
    expect(inHand(seen('charge-blade', 'free', 'knife'))).toEqual(['blade']);
    expect(inHand(seen('shouting', 'free', 'knife'))).toEqual(['blade']);
  });

  it('is no weapon that is hidden', () => {
    const hidden = observed({ posture: 'shouting', holds: [{ thing: 'knife', hidden: true }] });
    expect(inHand(marcus(hidden))).toEqual([]);
  });

  it('is never a weapon of a posture that is not there', () => {
    const props = ['blade', 'poker', 'cew', 'firearm', 'canister', 'baton'];
    for (const pose of POSTURES) {
      for (const hold of inHand({ ...marcus(), pose, holds: [] })) expect(props, pose).not.toContain(hold);
    }
    expect(THINGS.filter(isWeapon)).toContain('knife');
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
  });

  it('hold nothing else', () => {
    expect(seen('agitated', 'cuffed-front', 'knife').holds).toEqual([]);
  });
});

describe('straps', () => {
  it('are those of a gurney', () => {
    expect(seen('lie-back', 'strapped').pose).toBe('gurney');
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
  });

  it('is found within reach', () => {
    expect(sits('calm-seated', moved('marcus', { at: 150, away: 0 }))).toBe('calm-seated');
  });

  it('is the ground where there is none', () => {
    expect(sits('calm-seated', moved('marcus', { at: 125, away: 0 }))).toBe('sit-knees');
    expect(sits('seated-bowed', moved('marcus', { at: 125, away: 0 }))).toBe('curled');
  });

  it('makes no difference to somebody who stands', () => {
    expect(sits('neutral', on('bench', 156))).toBe('neutral');
  });
});
