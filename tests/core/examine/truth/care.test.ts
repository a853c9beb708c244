import { describe, expect, test } from 'vitest';
import { checked } from './story';

const CAST = [
  { id: 'officer', name: 'Officer Reyes', role: 'officer' },
  { id: 'dispatch', name: 'Dispatch', role: 'dispatch' },
  { id: 'sam', name: 'Sam', role: 'subject' },
  { id: 'quinn', name: 'Quinn', role: 'medic', comesWith: 'ems' },
];
const HURT = 'Sam falls. # pose: lie-back # injury: sam serious arm\n';
const ASK = '* (ems) [Ask for the medics # request: ems # takes: 30m]\n- .\n';

describe('A line of harm or care', () => {
  test('that has nobody hurt is denied by an injury', () => {
    const line = 'Nobody has been hurt.';
    expect(checked(line).found).toEqual([]);
    expect(checked(`${HURT}${line}`).found).toEqual([`${line} | lexicon`]);
  });

  test('turns nobody who has been turned', () => {
    const line = 'You get Sam onto his side. # distance: 0.8 # pose: recovery';
    expect(checked(`${HURT}${line}`).found).toEqual([]);
    expect(checked(`${HURT}${line}\n${line}`).found).toEqual([`${line} | lexicon`]);
  });

  test('has aid given where somebody is hurt, not across the street', () => {
    const far = 'Quinn gets to work. # at: quinn across # pose: quinn give-aid';
    const near = 'Quinn gets to work. # at: quinn shelter-end # pose: quinn give-aid';
    expect(checked(`${ASK}${HURT}${far}`, { cast: CAST }).found).toEqual([`${far} | distance`]);
    expect(checked(`${ASK}${HURT}${near}`, { cast: CAST }).found).toEqual([]);
  });
});
