import { describe, expect, test } from 'vitest';
import { checked } from './story';

/** Deeds with an answer that denies them, and the same answer with tags that make it so. */
const CASES: readonly (readonly [deed: string, denied: string, honest: string])[] = [
  ['force: handcuff', 'Sam lets you.', 'Sam lets you. # custody: cuffed-behind'],
  ['force: takedown', 'Sam lets you.', 'Sam lets you. # pose: lie-front'],
  ['force: prone-weight', 'Sam lets you.', 'Sam lets you. # pose: lie-front'],
  ['do: secure-weapon', 'Done. # holds: knife', 'Done. # holds: nothing'],
  ['do: recovery-position', 'Done.', 'Done. # pose: recovery'],
];

describe('A deed that nobody resists', () => {
  test.each(CASES)('has come about, or is told as undone: %s', (deed, denied, honest) => {
    const choice = `* (deed) [Do it # ${deed}]`;
    expect(checked(`${choice}\n${denied}\n* * (on) [On # do: wait]\n- .`).found).toEqual([`${choice} | deed`]);
    expect(checked(`${choice}\n${honest}\n* * (on) [On # do: wait]\n- .`).found).toEqual([]);
  });

  test('may fail where it is resisted, and is excused with a reason', () => {
    const cuff = '* (cuff) [Handcuff # force: handcuff]';
    const pulls = 'Sam pulls away. # behavior: active\n* * (on) [On # do: wait]\n- .';
    expect(checked(`${cuff}\n${pulls}`).found).toEqual([]);
    const excused =
      '* (cuff) [Handcuff # force: handcuff # excuse: the cuffs do not fit]\nNo.\n* * (on) [On # do: wait]\n- .';
    expect(checked(excused).found).toEqual([]);
  });
});
