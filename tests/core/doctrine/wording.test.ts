import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  awayText,
  hourWords,
  castName,
  clockText,
  count,
  curly,
  distanceText,
  distanceWords,
  durationWords,
  etaText,
  levelInSentence,
  LEVELS,
  listed,
  quoted,
  resourceName,
  sentence,
  signed,
  speakerName,
  times,
} from '#doctrine';

describe('times', () => {
  it('shows the incident clock as minutes and seconds, with hours in front where there are any', () => {
    expect([0, 7, 252, 3599, 3725].map(clockText)).toEqual(['00:00', '00:07', '04:12', '59:59', '1:02:05']);
  });

  it('shows only the seconds that are over', () => {
    expect(clockText(59.9)).toBe('00:59');
  });

  it('never shows a time below nothing', () => {
    expect([clockText(-3), etaText(-3), awayText(-3)]).toEqual(['00:00', '0:00', 'now']);
  });

  it('shows an arrival without a leading zero, and rounds it up', () => {
    expect([200, 59.2, 660, 3725].map(etaText)).toEqual(['3:20', '1:00', '11:00', '1:02:05']);
  });

  it('says a length of time in words', () => {
    expect([0, 1, 60, 61, 252, 3725].map(durationWords)).toEqual([
      '0 seconds',
      '1 second',
      '1 minute',
      '1 minute 1 second',
      '4 minutes 12 seconds',
      '1 hour 2 minutes 5 seconds',
    ]);
  });

  it('says how many minutes away something is', () => {
    expect([awayText(180), awayText(181), awayText(0)]).toEqual(['3 min', '4 min', 'now']);
    expect([0, 8, 12, 23].map(hourWords)).toEqual(['midnight', '8 a.m.', 'noon', '11 p.m.']);
  });
});

describe('distances', () => {
  it('shows feet as whole numbers, and meters with a decimal where there is one', () => {
    expect([distanceText(42, 'ft'), distanceText(42, 'm'), distanceText(40, 'm')]).toEqual(['14 ft', '4.2 m', '4 m']);
  });

  it('says one foot and one meter in the singular', () => {
    expect([distanceWords(3, 'ft'), distanceWords(10, 'm'), distanceWords(42, 'm'), distanceWords(42, 'ft')]).toEqual([
      '1 foot',
      '1 meter',
      '4.2 meters',
      '14 feet',
    ]);
  });
});

describe('names', () => {
  const cast = [
    { id: 'noor', name: 'Noor Haddad' },
    { id: 'officer', name: 'Officer Reyes' },
  ];

  it('are those of the cast, and else the id made readable', () => {
    expect(['noor', 'dispatch', 'bus_driver'].map((id) => castName(cast, id))).toEqual([
      'Noor Haddad',
      'Dispatch',
      'Bus driver',
    ]);
  });

  it('call the trainee "You" on the pages, and nobody else', () => {
    expect(['officer', 'noor'].map((id) => speakerName(cast, id))).toEqual(['You', 'Noor Haddad']);
  });

  it('put a level into a sentence', () => {
    expect(LEVELS.map(({ id }) => levelInSentence(id))).toEqual(['calm', 'anxious', 'agitated', 'in crisis']);
  });

  it('say a resource as the radio does', () => {
    expect([resourceName('ems'), resourceName('lifeline')]).toEqual(['EMS', '988']);
  });
});

describe('words', () => {
  it('sets quotation marks and apostrophes', () => {
    expect(curly(`"What's going on?" she said. "I don't know."`)).toBe('“What’s going on?” she said. “I don’t know.”');
  });

  it('quotes a line once', () => {
    expect([quoted('Keys.'), quoted('"Keys."'), quoted('“Keys.”')]).toEqual(['“Keys.”', '“Keys.”', '“Keys.”']);
  });

  it('makes a sentence of what is not one yet', () => {
    expect(['he sits down', 'Does he?', '', 'he says “no.”'].map(sentence)).toEqual([
      'He sits down.',
      'Does he?',
      '',
      'He says “no.”',
    ]);
  });

  it('lists things with an "and" before the last', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });

  it('counts in the singular and the plural', () => {
    expect([count(1, 'decision'), count(2, 'decision'), count(0, 'run')]).toEqual([
      '1 decision',
      '2 decisions',
      '0 runs',
    ]);
  });

  it('sets a comma between thousands, as English has it, and says the plural that is given', () => {
    fc.assert(
      fc.property(fc.nat(), (number) => {
        expect(count(number, 'way')).toBe(`${number.toLocaleString('en')} ${number === 1 ? 'way' : 'ways'}`);
      }),
    );
    expect(count(1_234_567, 'choice or line', 'choices or lines')).toBe('1,234,567 choices or lines');
  });

  it('says how often in words as long as they are short', () => {
    expect([0, 1, 2, 5, 6, 1200].map(times)).toEqual([
      'never',
      'once',
      'twice',
      'five times',
      '6 times',
      '1,200 times',
    ]);
  });

  it('gives a number its sign, with a true minus', () => {
    expect([3, 0, -14].map(signed)).toEqual(['+3', '0', '−14']);
  });
});
