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
    const line = 'The bus stops short of you. # vehicle: bus up-street # sound: bus';
    expect(checked(line).found).toEqual([`${line} | vehicle`]);
    expect(checked('The bus stops short of you. # vehicle: bus up-street # sound: brakes').found).toEqual([]);
    expect(checked('The bus goes by without stopping. # sound: bus').found).toEqual([]);
  });

  test.each([
    'The bus stops six car lengths short.',
    'A pickup stops across the street with its flashers on.',
    'You wait, and then a truck pulls over.',
    'A small red car stops.',
  ])('that is told to stand does: “%s”', (line) => {
    const vehicle = /bus|pickup|truck|car/.exec(line)?.[0].replace('truck', 'pickup') ?? '';
    expect(checked(line).found).toEqual([`${line} | vehicle`]);
    expect(checked(`${line} # vehicle: ${vehicle} across-street`).found).toEqual([]);
  });

  test('that is told to have gone has, and one that is told to stand still does', () => {
    const came = 'A pickup stops. # vehicle: pickup across-street\n';
    const line = 'The pickup drives off.';
    expect(checked(`${came}${line}`).found).toEqual([`${line} | vehicle`]);
    expect(checked(`${came}${line} # vehicle: pickup gone`).found).toEqual([]);
    const waits = 'The pickup waits.';
    expect(checked(`${came}${line} # vehicle: pickup gone\n${waits}`).found).toEqual([`${waits} | vehicle`]);
  });

  test('is not meant by the car of police, nor by what only belongs to it', () => {
    const lines = [
      'A police car stops.',
      'You keep the car between you.',
      'Sam stops at the door of the truck.',
      'The 14 stops. # vehicle: bus at-stop',
    ];
    for (const line of lines) expect(checked(line).found, line).toEqual([]);
  });

  test('that somebody gets into has them in it', () => {
    const line = 'Sam gets into your car.';
    expect(checked(line).found).toEqual([`${line} | lexicon`]);
    expect(checked(`${line} # pose: car-slump`).found).toEqual([]);
  });

  test('that leaves takes its crew with it', () => {
    const line = 'The doors shut, and the ambulance goes.';
    expect(checked(`${ASK}${line}`, { cast: CAST }).found).toEqual([`${line} | vehicle`]);
    expect(checked(`${ASK}${line} # leave: quinn`, { cast: CAST }).found).toEqual([]);
  });

  test('that waits out of sight is not spoken of as there', () => {
    const cast = CAST.map((one) => (one.id === 'quinn' ? { ...one, stages: true } : one));
    const line = 'The ambulance stands at the curb.';
    expect(checked(`${ASK}${line}`, { cast }).found).toEqual([`${line} | vehicle`]);
    expect(checked(`${ASK}${line} # enter: quinn`, { cast }).found).toEqual([]);
  });

  test('that somebody gets into is the one that the words name', () => {
    const cast = [...CAST, { id: 'noor', name: 'Noor', role: 'clinician', comesWith: 'mobile-crisis' }];
    const came = '* (both) [Ask for both # request: ems # request: mobile-crisis # takes: 30m]\n- .\n';
    const line = 'They go over to the van together. Sam gets in. # at: curbside # pose: car-slump # custody: in-care';
    const waiting = (noor: string, quinn: string) => `Both wait. # at: noor ${noor} # at: quinn ${quinn}\n${line}`;
    expect(checked(`${came}${waiting('lamp', 'curbside')}`, { cast }).found).toEqual([`${line} | vehicle`]);
    expect(checked(`${came}${waiting('curbside', 'lamp')}`, { cast }).found).toEqual([]);
  });

  test('that has left is not spoken of as there', () => {
    const line = 'The ambulance waits at the corner.';
    const left = `${ASK}The ambulance goes. # leave: quinn\n* (wait) [Wait # do: wait]\n`;
    expect(checked(`${left}${line}\n- .`, { cast: CAST }).found).toEqual([`${line} | vehicle`]);
  });
});

describe('Officer and person who leave together', () => {
  const leave = '# leave: sam # leave: officer';
  const both = '# pose: car-slump # pose: officer car-slump';

  test('go in something', () => {
    const line = `You go. ${leave}`;
    expect(checked(line).found).toEqual([`${line} | vehicle`]);
    expect(checked(`You go. ${leave} ${both}`).found).toEqual([]);
  });

  test('both get out where they have come to', () => {
    const line = 'A door with a lamp over it. # pose: neutral # custody: in-care';
    const ride = `You go. ${leave} ${both}\n`;
    expect(checked(`${ride}${line}`).found).toEqual([`${line} | vehicle`]);
    expect(checked(`${ride}${line} # pose: officer neutral`).found).toEqual([]);
  });
});
