import { describe, expect, it } from 'vitest';
import { parseCards, readAddress, readAsked, readSeed, writeAddress } from '#app';

describe('an address', () => {
  it('opens a run with everything it names', () => {
    expect(readAddress('?scenario=bus-stop&seed=7&agency=rural&mode=assessed&run=abc')).toEqual({
      page: 'run',
      scenario: 'bus-stop',
      seed: 7,
      agency: 'rural',
      mode: 'assessed',
      run: 'abc',
    });
  });

  it('opens a practice run of the city agency where it names only a scenario', () => {
    expect(readAddress('?scenario=bus-stop&seed=seven&mode=exam')).toEqual({
      page: 'run',
      scenario: 'bus-stop',
      agency: 'city',
      mode: 'practice',
    });
  });

  it('opens the front page or a report', () => {
    expect(readAddress('')).toEqual({ page: 'library' });
    expect(readAddress('?report=abc')).toEqual({ page: 'report', run: 'abc' });
  });

  it('opens How to play, and the guided beginning', () => {
    for (const page of ['help', 'guide'] as const) expect(readAddress(writeAddress({ page }, ''))).toEqual({ page });
  });

  it('says the same after it was written and read again', () => {
    const address = readAddress('?scenario=bus-stop&seed=7&agency=city&mode=assessed');
    expect(readAddress(writeAddress(address, ''))).toEqual(address);
  });

  it('keeps what a visit asked of the settings', () => {
    const query = writeAddress({ page: 'library' }, '?scenario=bus-stop&stage=off&timers=extended&screen=projector');
    expect(readAsked(query)).toEqual({ stage: false, timers: 'extended', screen: 'projector' });
    expect(readAsked('?stage=maybe&timers=soon&screen=wall')).toEqual({});
  });
});

describe('a seed', () => {
  it('is a whole number, or nothing for a new one', () => {
    expect(readSeed(' 42 ')).toEqual({ seed: 42 });
    expect(readSeed('')).toEqual({});
  });

  it('that cannot be one is answered with a sentence', () => {
    for (const typed of ['-1', '1.5', 'seven', '1234567']) expect(readSeed(typed)).toHaveProperty('problem');
  });
});

describe('a list of scenarios', () => {
  it('leaves out what has no name, and fills in what is missing', () => {
    const cards = parseCards([{ slug: 'bus-stop', title: 'The 14', minutes: 15 }, { slug: 'x' }, 'y', null]);
    expect(cards.map(({ slug }) => slug)).toEqual(['bus-stop']);
    expect(cards[0]?.preflection).toBe('What will you find out before you step out of the car?');
  });

  it('is empty where there is none', () => {
    expect([parseCards(null), parseCards({ slug: 'bus-stop' })]).toEqual([[], []]);
  });
});
