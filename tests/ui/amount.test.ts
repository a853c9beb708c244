import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { howMany, orNone } from '#ui';

describe('an amount in words', () => {
  it('is none where there is none, and never a bare zero', () => {
    expect(howMany(0, 'hand')).toBe('no hands');
    expect(howMany(0, 'use or display', 'uses and displays')).toBe('no uses and displays');
    expect(orNone(0)).toBe('none');
  });

  it('is its number everywhere else', () => {
    expect([howMany(1, 'hand'), howMany(3, 'hand'), orNone(12)]).toEqual(['1 hand', '3 hands', '12']);
    fc.assert(fc.property(fc.nat(), (amount) => !/^0\b/.test(howMany(amount, 'hand')) && orNone(amount) !== '0'));
  });
});
