import { describe, expect, test } from 'vitest';
import { checked } from './story';

const CAST = [
  { id: 'officer', name: 'Officer Reyes', role: 'officer' },
  { id: 'dispatch', name: 'Dispatch', role: 'dispatch' },
  { id: 'sam', name: 'Sam', role: 'subject' },
  { id: 'quinn', name: 'Quinn', role: 'medic', comesWith: 'ems' },
];
const ASK = '* (ems) [Ask for the medics # request: ems # takes: 30m]\n- .\n';

describe('A vehicle', () => {
  test('that stops is not heard to pass', () => {
    const line = 'The bus stops six car lengths short. # sound: bus';
    expect(checked(line).found).toEqual([`${line} | vehicle`]);
    expect(checked('The bus stops six car lengths short. # sound: brakes').found).toEqual([]);
    expect(checked('The bus goes by without stopping. # sound: bus').found).toEqual([]);
  });

  test('that leaves takes its crew with it', () => {
    const line = 'The doors shut, and the ambulance goes.';
    expect(checked(`${ASK}${line}`, { cast: CAST }).found).toEqual([`${line} | vehicle`]);
    expect(checked(`${ASK}${line} # leave: quinn`, { cast: CAST }).found).toEqual([]);
  });

  test('that has left is not spoken of as there', () => {
    const line = 'The ambulance waits at the corner.';
    const left = `${ASK}The ambulance goes. # leave: quinn\n* (wait) [Wait # do: wait]\n`;
    expect(checked(`${left}${line}\n- .`, { cast: CAST }).found).toEqual([`${line} | vehicle`]);
  });
});
