import { expect, test } from 'vitest';
import { checked } from './story';

const ASK = '* (ems) [Ask for the medics # request: ems # takes: 30m]\n- ';

test('Help is there only once it was asked for and has come', () => {
  const line = 'The ambulance waits at the corner.';
  expect(checked(line).found).toEqual([`${line} | resource`]);
  expect(checked(`${ASK}${line}`).found).toEqual([]);
});

test('Help that nobody asked for is not on the way', () => {
  const choice = '* (soon) ["The medics are nearly here." # say: reassure]';
  expect(checked(`${choice}\n- .`).found).toEqual([`${choice} | resource`]);
  expect(checked(`${ASK}.\n${choice}\n- .`).found).toEqual([]);
});

test('Somebody of the cast is said to be here only where they are', () => {
  const cast = [
    { id: 'officer', name: 'Officer Reyes', role: 'officer' },
    { id: 'dispatch', name: 'Dispatch', role: 'dispatch' },
    { id: 'sam', name: 'Sam', role: 'subject' },
    { id: 'andre', name: 'Andre Bell', role: 'family', comes: { after: '9m' } },
  ];
  const choice = '* (andre) ["Andre’s here." # say: explain]';
  expect(checked(`${choice}\n- .`, { cast }).found).toEqual([`${choice} | resource`]);
  expect(checked(`* (wait) [Wait # do: wait # takes: 10m]\n- .\n${choice}\n- .`, { cast }).found).toEqual([]);
});

test('Nobody appears who was not called', () => {
  const cast = [
    { id: 'officer', name: 'Officer Reyes', role: 'officer' },
    { id: 'dispatch', name: 'Dispatch', role: 'dispatch' },
    { id: 'sam', name: 'Sam', role: 'subject' },
    { id: 'quinn', name: 'Quinn', role: 'medic', comesWith: 'ems' },
  ];
  const line = 'Somebody is running. # enter: quinn';
  expect(checked(line, { cast }).found).toEqual([`${line} | resource`]);
  expect(checked(`${ASK}${line}`, { cast }).found).toEqual([]);
});
