import { expect, test } from 'vitest';
import { checked } from './story';

const DRAW = '+ (draw) [Draw the energy weapon # force: energy-display]';
const CHARGE = 'Sam comes at you. # pose: advancing # behavior: life-threatening # holds: knife';

test('A drawn weapon does not end an attack that the person does not end', () => {
  const ends = 'You keep the car between you. # behavior: active';
  expect(checked(`${CHARGE}\n${DRAW}\n${ends}`).found).toEqual([`${ends} | force-reset`]);
  expect(checked(`${CHARGE}\n${DRAW}\nSam stops. # behavior: active # pose: neutral`).found).toEqual([]);
});

test('A drawn weapon is not answered in an attack as it is otherwise', () => {
  const story = (answer: string) => `- (opts)
{clock > 60: -> off}
${DRAW}
${answer}
-> opts
+ (wait) [Wait # do: wait]
${CHARGE}
-> opts
`;
  expect(checked(story('Everything goes quiet.')).found).toEqual([`${DRAW} | force-reset`]);
  expect(checked(story('{behavior == "life-threatening":Nothing stops.|Everything goes quiet.}')).found).toEqual([]);
});
