import { describe, expect, test } from 'vitest';
import { checked } from './story';

describe('Time that is told', () => {
  test('has passed', () => {
    const line = 'She talks for six minutes.';
    expect(checked(line).found).toEqual([`${line} | clock`]);
    expect(checked(`${line} # takes: 6m`).found).toEqual([]);
  });

  test('has passed when it is short as well', () => {
    const line = 'It is a long half minute.';
    const held = (told: string) => `* (hold) [Hold on # do: observe # takes: 5s]\n${told}\n- .`;
    expect(checked(held(line)).found).toEqual([`${line} | clock`]);
    expect(checked(held(`${line} # takes: 30s`)).found).toEqual([]);
  });

  test('is not told of a minute, of years, or of what is still to come', () => {
    for (const line of [
      'It takes a minute.',
      'He worked there for fourteen years.',
      'Soon. In six minutes, somebody says.',
    ])
      expect(checked(line).found, line).toEqual([]);
  });

  test('on the radio is what is left until help arrives', () => {
    const ask = (words: string) =>
      `* (ems) [Ask for the medics # request: ems]\n${words} # speaker: dispatch # manner: radio`;
    expect(checked(ask('Copy, forty minutes out.')).found).toEqual(['Copy, forty minutes out. # speaker: dispatch # manner: radio | clock']); // prettier-ignore
    const eta =
      '{ems_eta < 90:a minute|{ems_eta < 210:three minutes|{ems_eta < 390:six minutes|{ems_eta < 600:nine minutes|twelve minutes}}}}';
    expect(checked(ask(`Copy, ${eta} out.`)).found).toEqual([]);
  });
});

describe('A distance that is told', () => {
  test.each([
    ['You are at arm’s length.', 'You are at arm’s length. # distance: 1'],
    ['You are two arm’s lengths away.', 'You are two arm’s lengths away. # distance: 1.8'],
    ['You stop three feet from him.', 'You stop three feet from him. # distance: 1'],
    ['You are close enough to touch the coat.', 'You are close enough to touch the coat. # distance: 1'],
  ])('is what the ruler says: %s', (fault, honest) => {
    expect(checked(fault).found).toEqual([`${fault} | distance`]);
    expect(checked(honest).found).toEqual([]);
  });

  test('may be rounded, and may be of other things', () => {
    for (const line of [
      'You stop seven steps from him.',
      'The bench is two arm’s lengths long.',
      'The van stops six car lengths short.',
    ])
      expect(checked(line).found, line).toEqual([]);
  });

  test('moves nobody without a word', () => {
    const line = 'The rain comes on hard. # distance: 2';
    expect(checked(line).found).toEqual([`${line} | distance`]);
    expect(checked('You come closer in the rain. # distance: 2').found).toEqual([]);
    expect(checked('Sam comes closer. # distance: sam 2').found).toEqual([]);
  });
});
