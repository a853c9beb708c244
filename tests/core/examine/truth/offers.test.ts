import { describe, expect, test } from 'vitest';
import { checked } from './story';

const GONE = 'Off down the street. # at: sam gone\n';

describe('A choice that has no sense where people are', () => {
  test('is one toward somebody who is gone', () => {
    const step = '* (back) [Step back # do: step-back]';
    const words = '* (ask) ["Sam? Are you all right?" # say: open-question]';
    expect(checked(`${GONE}${step}\n- .`).found).toEqual([`${step} | gone`]);
    expect(checked(`${GONE}${words}\n- .`).found).toEqual([`${words} | gone`]);
    expect(checked(`${step}\n- .`).found).toEqual([]);
  });

  test('is a hand-over with nobody to take over', () => {
    const over = '* (over) ["This is Sam." # say: hand-over]';
    const alone = { cast: [{ id: 'officer', name: 'Officer Reyes', role: 'officer' }, { id: 'dispatch', name: 'Dispatch', role: 'dispatch' }, { id: 'sam', name: 'Sam', role: 'subject' }] }; // prettier-ignore
    expect(checked(`${over}\n- .`, alone).found).toEqual([`${over} | gone`]);
    expect(checked(`${over}\n- .`).found).toEqual([]);
  });

  test('leaves to a hospital somebody who goes to none', () => {
    const leave = '* (leave) [Leave that to the hospital # do: hurry]';
    expect(checked(`${GONE}${leave}\n- .`).found).toEqual([`${leave} | gone`]);
    expect(checked(`Doors close. # at: sam gone # custody: in-care\n${leave}\n- .`).found).toEqual([]);
  });

  test('is not one for somebody else, nor one that waits', () => {
    const choices = `${GONE}* (okoro) ["Okoro, did you see where?" # say: open-question]\n* (wait) [Wait # do: wait]\n- .`;
    expect(checked(choices).found).toEqual([]);
  });
});

describe('A choice to walk away', () => {
  test('has no sense while the two have hold of each other', () => {
    const grip =
      'You have hold of each other. # distance: 0.6 # pose: push # pose: officer hands-on # behavior: assaultive\n';
    const cover = '* (cover) [Put something between you # do: take-cover]';
    expect(checked(`${grip}${cover}\n- .`).found).toEqual([`${cover} | deed`]);
    expect(checked(`${grip}You come apart. # distance: 3 # pose: back-away\n${cover}\n- .`).found).toEqual([]);
  });
});

describe('What the officer knows', () => {
  test('is a name only once somebody has said it', () => {
    const named = [{ id: 'noor', about: 'the name of the clinician', words: ['Noor'] }];
    const line = 'A woman gets out. # knows: noor';
    const noted = 'A woman gets out. # fact: Noor is here # bears: plan';
    expect(checked(line, { knowledge: named }).found).toEqual([`${line} | knowledge`]);
    expect(checked(noted, { knowledge: named }).found).toEqual([`${noted} | knowledge`]);
    expect(checked('A woman gets out. Noor, she says. # knows: noor', { knowledge: named }).found).toEqual([]);
  });

  const knowledge = [{ id: 'bus', about: 'the number of the bus', words: ['4471'] }];

  test('is not used before it was learned, in a choice or a line', () => {
    const choice = '* (bus) ["Is it 4471?" # say: closed-question]';
    const line = 'It is 4471. # speaker: officer';
    const learned = 'Number 4471. # speaker: sam # knows: bus\n';
    expect(checked(`${choice}\n- .`, { knowledge }).found).toEqual([`${choice} | knowledge`]);
    expect(checked(line, { knowledge }).found).toEqual([`${line} | knowledge`]);
    expect(checked(`${learned}${choice}\n- ${line}`, { knowledge }).found).toEqual([]);
  });

  test('is betrayed by whole words alone', () => {
    expect(checked('It is 44710. # speaker: officer', { knowledge }).found).toEqual([]);
  });

  test('is not asked for once it is known', () => {
    const ask = '+ (ask) ["Which bus?" # say: open-question # seeks: bus]';
    const answer = 'That one. # speaker: sam # knows: bus';
    expect(checked(`- (opts)\n${ask}\n${answer}\n{clock < 120: -> opts}`, { knowledge }).found).toEqual([
      `${ask} | knowledge`,
    ]);
    expect(checked(`${ask}\n${answer}`, { knowledge }).found).toEqual([]);
  });
});
