import { describe, expect, test } from 'vitest';
import { checked } from './story';

const CAST = [
  { id: 'officer', name: 'Officer Reyes', role: 'officer' },
  { id: 'dispatch', name: 'Dispatch', role: 'dispatch' },
  { id: 'sam', name: 'Sam', role: 'subject' },
  { id: 'quinn', name: 'Quinn', role: 'medic' },
];

/** Each a line that the situation denies, and the same line with tags that make it so. */
const CASES: readonly (readonly [what: string, fault: string, honest: string])[] = [
  ['kneels', 'Sam kneels on the wet concrete.', 'Sam kneels on the wet concrete. # pose: kneel'],
  ['sits', 'Sam sits down. # pose: neutral', 'Sam sits down. # pose: sit-ground'],
  ['has sat down', 'Sam has sat down to get his breath. # pose: neutral', 'Sam has sat down to get his breath. # pose: sit-ground'],
  ['gets up', 'He gets up. # pose: sit-ground', 'He gets up. # pose: neutral'],
  ['lies face down', 'She is face down in the wet. # pose: sit-ground', 'She is face down in the wet. # pose: lie-front'],
  ['paces', 'Sam paces.', 'Sam paces. # pose: pacing'],
  ['runs', 'Sam runs.', 'Sam runs. # pose: running'],
  ['walks away', 'Sam walks away.', 'Sam walks away. # at: sam gone'],
  ['comes at the officer', 'Sam comes at you.', 'Sam comes at you. # pose: advancing'],
  ['is handcuffed', 'Sam is in handcuffs.', 'Sam is in handcuffs. # custody: cuffed-behind'],
  ['is strapped down', 'Sam is strapped to the gurney.', 'Sam is strapped to the gurney. # pose: gurney # custody: strapped'],
  ['holds a blade', 'Sam holds up a knife.', 'Sam holds up a knife. # holds: knife'],
  ['bleeds', 'Sam is bleeding.', 'Sam is bleeding. # injury: sam minor hand'],
  ['is on the wall', 'You sit on the low wall. # pose: officer sit-wall', 'You sit on the low wall. # pose: officer sit-wall # at: officer low-wall'],
  ['is on the hood', 'Then he is on the hood of your car.', 'Then he is on the hood of your car. # at: sam engine-block'],
  ['has the cuffs on', 'The second cuff clicks.', 'The second cuff clicks. # custody: cuffed-behind'],
  ['is in the gutter', 'Sam is in the gutter.', 'Sam is in the gutter. # at: sam gutter'],
  ['is there at all', 'Quinn kneels down.', 'Quinn kneels down. # enter: quinn # pose: quinn kneel'],
  ['has a hand in a pocket', 'His right hand stays in the coat pocket. # pose: cover-ears', 'His right hand stays in the coat pocket. # pose: pockets'],
  ['covers the ears', 'Sam covers both ears.', 'Sam covers both ears. # pose: cover-ears'],
  ['holds the head', 'His hands go to his head.', 'His hands go to his head. # pose: hands-on-head'],
  ['has a hand on the hood', 'He puts his free hand on the hood.', 'He puts his free hand on the hood. # pose: sam cover'],
  ['shows both hands', 'Sam raises both hands. # pose: self-hug', 'Sam raises both hands. # pose: hands-visible'],
  ['speaks, and is not there', 'Easy now. # speaker: quinn', 'Easy now. # speaker: quinn # manner: phone'],
]; // prettier-ignore

describe('A line that says something of a body', () => {
  test.each(CASES)('is found where the situation denies it, and let be where it is so: %s', (_, fault, honest) => {
    expect(checked(fault, { cast: CAST }).found).toEqual([`${fault} | lexicon`]);
    expect(checked(honest, { cast: CAST }).found).toEqual([]);
  });

  test('is told with what is so, what to do, and the choices that lead there', () => {
    const { told } = checked('* (wait) [Wait # do: wait]\nSam kneels.');
    expect(told).toEqual([
      '“Sam kneels.” says that Sam is kneeling, but Sam is standing. Say so with “# pose: kneel”, write what is so, or excuse it with “# excuse: REASON”. See it with: talkdown play small --seed 1 --agency city --choices call.go,talk.wait',
    ]);
  });

  test('is told once for each thing that it says', () => {
    expect(checked('Sam kneels, and holds up a knife.').found.length).toBe(2);
    expect(checked('Sam kneels, and holds up a knife. # holds: knife').found.length).toBe(1);
  });

  test('is excused in place, with a reason', () => {
    expect(checked('Sam kneels. # excuse: as somebody would who prays').found).toEqual([]);
  });

  test('counts as it is when the line is over, whatever came before', () => {
    expect(checked('Sam kneels, and gets up again. # pose: neutral').found).toEqual([]);
  });
});

describe('Honest prose is let be', () => {
  test.each([
    'Sam does not kneel.',
    'If Sam kneels, the rain will not mind.',
    'Sam looks as if he kneels in church.',
    'You wonder when Sam sits.',
    'Does Sam kneel?',
    'Sam says “he kneels” to nobody.',
    'Sam knelt here once.',
    'He sits down. # speaker: dispatch # manner: radio',
    'A man by the laundry kneels. He ties his shoe.',
    'Sam looks at the bench. It is a long way off.',
    'Okoro nods. He stands still.',
  ])('%s', (line) => {
    expect(checked(line).found).toEqual([]);
  });
});

test('A blade in a hand is spoken of only where somebody holds one', () => {
  const line = 'The blade points at the ground.';
  expect(checked(line).found).toEqual([`${line} | lexicon`]);
  expect(checked(`${line} # holds: knife`).found).toEqual([]);
});

test('The line that names the ending may tell what came later', () => {
  expect(checked('Sam kneels in a church, days later. # ending: walks-off').found).toEqual([]);
});

test('A line that is only told where no ending may be a death is checked as well', () => {
  const death = { id: 'dies', title: 'Dies', summary: 'Sam dies.', disposition: 'died', fit: 'harmful' };
  const over = { id: 'walks-off', title: 'Over', summary: 'Over.', disposition: 'left-scene', fit: 'best' };
  const { found, told } = checked(
    '{deaths:Rain.|Sam kneels.}\n* (run) [Run at Sam # do: crowd]\n    It is over. # ending: dies\n    -> END\n* (leave) [Leave # do: disengage]\n- .',
    { endings: [over, death] },
  );
  expect(found.length).toBe(1);
  expect(told[0]).toContain('--deaths off');
});

test('Whoever is hurt is the one who is treated', () => {
  const aid = '* (aid) [Open the kit # do: render-aid]';
  const story = (who: string) => `Blood. # injury: ${who} minor hand\n${aid}\n- .`;
  expect(checked(story('officer')).found).toEqual([`${aid} | lexicon`]);
  expect(checked(story('sam')).found).toEqual([]);
});

test('Whoever is told to be at their own car is', () => {
  for (const line of ['You stand by the car.', 'You walk back to the car.']) {
    expect(checked(`${line} # at: officer lamp`).found, line).toEqual([`${line} # at: officer lamp | lexicon`]);
    expect(checked(`${line} # at: officer front-door`).found, line).toEqual([]);
  }
});
