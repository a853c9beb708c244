import { describe, expect, it } from 'vitest';
import { DEFAULTS, parseSettings } from '#ui';

describe('settings', () => {
  it('are the defaults where nothing, or nonsense, was stored', () => {
    for (const stored of [null, undefined, 7, 'on', [], { text: 'huge', screen: 'wall', volume: 'loud', keys: 1 }])
      expect(parseSettings(stored)).toEqual(DEFAULTS);
  });

  it('keep what is known and forget what is not', () => {
    const stored = {
      text: 130,
      screen: 'projector',
      motion: 'reduced',
      timers: 'off',
      units: 'm',
      muted: true,
      color: 'red',
    };
    expect(parseSettings(stored)).toEqual({
      ...DEFAULTS,
      text: 130,
      screen: 'projector',
      motion: 'reduced',
      timers: 'off',
      units: 'm',
      muted: true,
    });
  });

  it('hold the volume between nothing and full', () => {
    expect([-5, 33.4, 400, Number.NaN].map((volume) => parseSettings({ volume }).volume)).toEqual([0, 33, 100, 70]);
  });
});
