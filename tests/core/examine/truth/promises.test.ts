import { describe, expect, test } from 'vitest';
import { checked } from './story';

describe('A promise to come no closer', () => {
  const promise =
    '* (promise) ["I won’t come closer unless I tell you." # say: explain # promise: no-nearer]\n.\n* * (wait) [Wait # do: wait]\n';

  test('is not broken by a line that says nothing to the person', () => {
    const line = 'You walk up to the shelter. # distance: 2';
    expect(checked(`${promise}${line}\n- .`).found).toEqual([`${line} | promise`]);
  });

  test('is kept where the officer tells of it, or goes no nearer', () => {
    expect(checked(`${promise}You tell Sam that you are coming, and come. # distance: 2\n- .`).found).toEqual([]);
    expect(checked(`${promise}You go back a little. # distance: 8\n- .`).found).toEqual([]);
  });

  test('is not ended by other words about oneself', () => {
    const later = '* * (up) ["I’m going to stand up for a second." # say: explain]\n';
    const line = 'He makes room for you. # distance: 2';
    const told = `* (promise) ["I won’t come closer unless I tell you." # say: explain # promise: no-nearer]\n.\n${later}${line}\n- .`;
    expect(checked(told).found).toEqual([`${line} | promise`]);
  });

  test('binds nobody who has not given it', () => {
    expect(checked('* (wait) [Wait # do: wait]\nYou walk up to the shelter. # distance: 2\n- .').found).toEqual([]);
  });
});

test('The way to the scene takes as long as was told', () => {
  const told = 'You are six minutes out.';
  expect(checked('.', {}, told).found).toEqual([`${told} | clock`]);
  expect(checked('.', {}, `${told}\nWipers and brake lights. # takes: 6m`).found).toEqual([]);
});
