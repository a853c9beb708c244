import { describe, expect, it } from 'vitest';
import { commandFor, createGate } from '#player';

const press = (key: string, change: Partial<Parameters<typeof commandFor>[0]> = {}) => ({
  key,
  repeat: false,
  chord: false,
  typing: false,
  control: false,
  shift: false,
  ...change,
});

describe('keys', () => {
  it('choose by digit, and move between groups by letter', () => {
    expect(commandFor(press('3'), true)).toEqual({ type: 'choose', key: '3' });
    expect(commandFor(press('S'), true)).toEqual({ type: 'go', to: 'say' });
    expect(commandFor(press('f'), true)).toEqual({ type: 'go', to: 'force' });
    expect(commandFor(press('p'), true)).toEqual({ type: 'pause' });
    expect(commandFor(press('M'), true)).toEqual({ type: 'more' });
  });

  it('choose along the whole number row', () => {
    for (const key of '1234567890-=') expect(commandFor(press(key), true)).toEqual({ type: 'choose', key });
  });

  it('read on with Space and back with Shift, unless Space presses something', () => {
    expect(commandFor(press(' '), true)).toEqual({ type: 'read', back: false });
    expect(commandFor(press(' ', { shift: true }), true)).toEqual({ type: 'read', back: true });
    expect(commandFor(press(' ', { control: true }), true)).toBeUndefined();
  });

  it('mean nothing when they are held down, pressed with Control, or typed into a field', () => {
    expect(commandFor(press('1', { repeat: true }), true)).toBeUndefined();
    expect(commandFor(press('s', { chord: true }), true)).toBeUndefined();
    expect(commandFor(press('4', { typing: true }), true)).toBeUndefined();
  });

  it('are only Escape once single keys are turned off', () => {
    expect(commandFor(press('1'), false)).toBeUndefined();
    expect(commandFor(press('f'), false)).toBeUndefined();
    expect(commandFor(press('Escape'), false)).toEqual({ type: 'close' });
  });

  it('leave every other key to the browser', () => {
    expect(['x', 'Enter', '/', 'Tab'].map((key) => commandFor(press(key), true))).toEqual(Array(4).fill(undefined));
  });
});

describe('new choices', () => {
  /** A gate in front of choices that have just come, and a clock to turn. */
  const before = (...down: readonly string[]) => {
    let now = 1000;
    const gate = createGate(() => now);
    for (const key of down) gate.pressed(key);
    gate.offered();
    return { gate, wait: (milliseconds: number) => void (now += milliseconds) };
  };

  it('are taken by a key once they have been there for 250 milliseconds', () => {
    const { gate, wait } = before();
    wait(249);
    expect(gate.isOpen()).toBe(false);
    wait(1);
    expect(gate.isOpen()).toBe(true);
  });

  it('wait for the key to go up that took the choice before them', () => {
    const { gate, wait } = before('Digit1');
    wait(5000);
    expect(gate.isOpen()).toBe(false);
    gate.released('Digit1');
    expect(gate.isOpen()).toBe(true);
  });

  it('do not wait for a key that went up while another window had the keyboard', () => {
    const { gate, wait } = before('Digit1');
    gate.forget();
    wait(250);
    expect(gate.isOpen()).toBe(true);
  });

  it('are taken at once by whoever has gone to one of their lists', () => {
    const { gate } = before('Digit1');
    gate.seen();
    expect(gate.isOpen()).toBe(true);
  });

  it('are taken at once when they are the first', () => {
    expect(createGate(() => 0).isOpen()).toBe(true);
  });
});
