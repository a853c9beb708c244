import { describe, expect, it } from 'vitest';
import { counted, createWatch, deadline } from '#player';

describe('a timer', () => {
  it('ends at its limit, at twice its limit, or never, as the setting says', () => {
    expect(deadline({ limit: 25, timers: 'on', extensions: 0 })).toBe(25);
    expect(deadline({ limit: 25, timers: 'extended', extensions: 0 })).toBe(50);
    expect(deadline({ limit: 25, timers: 'off', extensions: 0 })).toBeUndefined();
    expect(deadline({ timers: 'on', extensions: 0 })).toBeUndefined();
  });

  it('can be lengthened as often as it is asked for', () => {
    expect(deadline({ limit: 20, timers: 'on', extensions: 12 })).toBe(260);
  });
});

describe('the seconds that count', () => {
  it('are those of thinking, up to the limit', () => {
    expect(counted(7, { limit: 25, timers: 'on', extensions: 0 })).toBe(7);
    expect(counted(90, { limit: 25, timers: 'on', extensions: 4 })).toBe(25);
  });

  it('are at most twenty where there is no limit', () => {
    expect(counted(90, { timers: 'on', extensions: 0 })).toBe(20);
  });

  it('are none with timers off, and half with twice the time', () => {
    expect(counted(9, { limit: 25, timers: 'off', extensions: 0 })).toBe(0);
    expect(counted(9, { limit: 25, timers: 'extended', extensions: 0 })).toBe(4);
  });
});

describe('a watch', () => {
  it('stands still while it is paused, and starts again from nothing', () => {
    let now = 0;
    const watch = createWatch(() => now);
    now = 4200;
    expect(watch.seconds()).toBe(4);
    watch.pause();
    now = 60_000;
    watch.pause();
    expect(watch.seconds()).toBe(4);
    watch.resume();
    watch.resume();
    now = 61_000;
    expect(watch.seconds()).toBe(5);
    watch.restart();
    expect(watch.seconds()).toBe(0);
  });

  it('stays paused when it is started again while paused', () => {
    let now = 0;
    const watch = createWatch(() => now);
    watch.pause();
    watch.restart();
    now = 9000;
    expect(watch.seconds()).toBe(0);
  });
});
