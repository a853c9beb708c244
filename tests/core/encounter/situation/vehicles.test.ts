import { describe, expect, test } from 'vitest';
import { aboard, drivenOff, outingOf, OWN_CAR, vehiclesOf, whereabouts } from '#encounter';
import { ABOUT, happened, seen, type Untimed } from './builder';

const sits = (who: string, custody?: 'in-car' | 'in-care' | 'cuffed-behind'): Untimed =>
  seen({ who, posture: 'car-slump', ...(custody && { custody }) });
const moved = (who: string, to: 'gone' | { readonly at: number; readonly away: number }): Untimed => ({
  type: 'moved',
  who,
  to,
});
const goes = (who: string): Untimed => moved(who, 'gone');
const ambulance: readonly Untimed[] = [
  { type: 'requested', resource: 'ems', seconds: 60 },
  { type: 'arrived', resource: 'ems' },
  moved('ems', { at: 176, away: 25 }),
];
const seat = (who: string, ...events: readonly Untimed[]) => {
  const inside = aboard(happened(...events), ABOUT, who);
  return inside && `${inside.vehicle} ${inside.seat}`;
};
const words = (...events: readonly Untimed[]): string => whereabouts(happened(...events), ABOUT, (dm) => `${dm} dm`);

describe('whoever sits in a vehicle', () => {
  test('is the officer at the wheel of their own car, and nobody who stands', () => {
    expect(seat('officer', sits('officer'))).toBe(`${OWN_CAR} driver`);
    expect(seat('officer')).toBeUndefined();
    expect(words(sits('officer'))).toMatch(/you in your car\.$/);
  });

  test('sits behind the officer when held, and in front when they come by choice', () => {
    expect(seat('sam', sits('sam', 'in-car'))).toBe(`${OWN_CAR} rear`);
    expect(seat('sam', sits('sam', 'cuffed-behind'))).toBe(`${OWN_CAR} rear`);
    expect(seat('sam', sits('sam'))).toBe(`${OWN_CAR} front`);
    expect(words(sits('sam', 'in-car'))).toContain('Sam in the rear of your car');
  });

  test('sits in what they came in, or in what those came in who care for them', () => {
    expect(seat('ems', ...ambulance, sits('ems'))).toBe('ems driver');
    expect(seat('sam', ...ambulance, sits('sam', 'in-care'))).toBe('ems rear');
    expect(words(...ambulance, sits('sam', 'in-care'))).toContain('Sam in the ambulance');
  });
});

describe('officer and subject on their way together', () => {
  const both = [sits('sam'), sits('officer'), goes('sam'), goes('officer')];

  test('ride in the officer’s car, which is then no longer there', () => {
    const now = happened(...both);
    expect(outingOf(now, ABOUT)).toEqual({ vehicle: OWN_CAR, kind: 'patrol', at: 'ride' });
    expect(seat('sam', ...both)).toBe(`${OWN_CAR} front`);
    expect(vehiclesOf(now, ABOUT).find(({ id }) => id === OWN_CAR)?.left).toBe(true);
    expect(words(...both)).toBe('Sam is beside you in your car; you are on the way.');
  });

  test('ride in an ambulance that has gone, and the officer’s car stays', () => {
    const now = happened(...ambulance, ...both, sits('ems'), goes('ems'));
    expect(outingOf(now, ABOUT)).toMatchObject({ kind: 'ambulance', at: 'ride' });
    expect(vehiclesOf(now, ABOUT).find(({ id }) => id === OWN_CAR)?.left).toBe(false);
    for (const who of ['sam', 'officer', 'ems']) expect(aboard(now, ABOUT, who)?.seat, who).toBe('rear');
  });

  test('have arrived once they are out of it and the person is in somebody’s care', () => {
    const out = [...both, seen({ who: 'sam', posture: 'neutral', custody: 'in-care' })];
    expect(outingOf(happened(...out), ABOUT)?.at).toBe('arrival');
    expect(words(...out)).toBe('Sam is with you; you have arrived.');
    expect(aboard(happened(...out), ABOUT, 'sam')).toBeUndefined();
  });

  test('are on no way while one of them is still there, or while nobody says how they went', () => {
    expect(outingOf(happened(sits('sam'), goes('sam')), ABOUT)).toBeUndefined();
    expect(outingOf(happened(goes('sam'), goes('officer')), ABOUT)).toBeUndefined();
  });
});

test('whoever has gone in a vehicle without the officer is told with a seat, and whoever has walked off is not', () => {
  expect(drivenOff(happened(sits('sam', 'in-care'), goes('sam')), ABOUT)).toEqual([{ who: 'sam', seat: 'front' }]);
  expect(drivenOff(happened(goes('sam')), ABOUT)).toEqual([]);
});
