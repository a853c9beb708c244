import { describe, expect, it } from 'vitest';
import { awayText, clockText, count, curly, distanceText, distanceWords, durationWords, etaText, quoted } from '#ui';

describe('times', () => {
  it('shows the incident clock as minutes and seconds', () => {
    expect([0, 7, 252, 3725].map(clockText)).toEqual(['00:00', '00:07', '04:12', '62:05']);
  });

  it('never shows a time below nothing', () => {
    expect([clockText(-3), etaText(-3), awayText(-3)]).toEqual(['00:00', '0:00', 'now']);
  });

  it('shows an arrival without a leading zero, and rounds it up', () => {
    expect([etaText(200), etaText(59.2), etaText(660)]).toEqual(['3:20', '1:00', '11:00']);
  });

  it('says a length of time in words', () => {
    expect([0, 1, 60, 61, 252].map(durationWords)).toEqual([
      '0 seconds',
      '1 second',
      '1 minute',
      '1 minute 1 second',
      '4 minutes 12 seconds',
    ]);
  });

  it('says how many minutes away something is', () => {
    expect([awayText(180), awayText(181), awayText(0)]).toEqual(['3 min', '4 min', 'now']);
  });
});

describe('distances', () => {
  it('shows feet as whole numbers and meters with one decimal', () => {
    expect([distanceText(42, 'ft'), distanceText(42, 'm'), distanceText(40, 'm')]).toEqual(['14 ft', '4.2 m', '4.0 m']);
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

describe('words', () => {
  it('sets quotation marks and apostrophes', () => {
    expect(curly(`"What's going on?" she said. "I don't know."`)).toBe('“What’s going on?” she said. “I don’t know.”');
  });

  it('quotes a line once', () => {
    expect([quoted('Keys.'), quoted('"Keys."'), quoted('“Keys.”')]).toEqual(['“Keys.”', '“Keys.”', '“Keys.”']);
  });

  it('counts in the singular and the plural', () => {
    expect([count(1, 'decision'), count(2, 'decision'), count(0, 'run')]).toEqual([
      '1 decision',
      '2 decisions',
      '0 runs',
    ]);
  });
});
