import { describe, expect, test } from 'vitest';
import { begin, decide, type Encounter, type EncounterEvent } from '#encounter';
import { CITY } from '#tests/core/small';
import { scenarioOf } from '#tests/core/story/builder';

const REST = '+ (wait) [Wait # do: wait] -> go';
const told = (lines: string): Encounter => begin(scenarioOf(`${lines}\n${REST}`), CITY, { seed: 1, mode: 'practice' });
/** What a line comes to, besides the events that open every run and the decision after it. */
const news = (lines: string): readonly EncounterEvent[] => told(lines).log.slice(2, -1);

describe('a line that is told', () => {
  test('is said by whoever says it, in the manner it is said', () => {
    expect(news('Go away. # speaker: sam # manner: shout')).toEqual([
      { type: 'said', at: 0, speaker: 'sam', text: 'Go away.', manner: 'shout' },
    ]);
  });

  test('is narration without a speaker', () => {
    expect(news('Rain.')).toEqual([{ type: 'said', at: 0, text: 'Rain.' }]);
  });

  test('keeps what the subject made of it beside what was said', () => {
    expect(news('Hello. # view: She saw me.')).toEqual([{ type: 'said', at: 0, text: 'Hello.', view: 'She saw me.' }]);
  });

  test('is seen before it is heard', () => {
    expect(
      news('No. # speaker: sam # pose: pacing # face: angry # sound: bus # sound: brakes').map((event) => event.type),
    ).toEqual(['observed', 'said']);
    expect(news('No. # pose: pacing # face: angry # sound: bus # sound: brakes')[0]).toEqual({
      type: 'observed',
      at: 0,
      pose: 'pacing',
      face: 'angry',
      sounds: ['bus', 'brakes'],
    });
  });

  test('shows who comes and who goes', () => {
    expect(news('Two more. # enter: okoro # leave: sam')[0]).toEqual({
      type: 'observed',
      at: 0,
      enters: ['okoro'],
      leaves: ['sam'],
    });
  });

  test('may be nothing but what is seen', () => {
    expect(news('Rain.\n# pose: seated').map((event) => event.type)).toEqual(['said', 'observed']);
  });

  test('moves the run into another part once', () => {
    const events = news('Rain. # phase: contact\nMore rain. # phase: contact');
    expect(events.filter((event) => event.type === 'entered')).toEqual([{ type: 'entered', at: 0, phase: 'contact' }]);
    expect(told('Rain. # phase: contact').phase).toBe('contact');
  });
});

describe('what the officer knows', () => {
  test('is each fact once, in the order learned', () => {
    const encounter = told('One. # fact: he is alone # fact: he is cold\nTwo. # fact: he is alone');
    expect(encounter.facts).toEqual(['he is alone', 'he is cold']);
    expect(encounter.log.filter((event) => event.type === 'learned').map((event) => event.fact)).toEqual([
      'he is alone',
      'he is cold',
    ]);
  });

  test('is not news again when a passage comes round', () => {
    const again = decide(told('One. # fact: he is alone'), { choice: 'go.wait' });
    expect(again.log.filter((event) => event.type === 'learned')).toHaveLength(1);
  });
});

describe('the world after a line', () => {
  test('has the behavior that was shown, until another is', () => {
    expect(told('He pulls away. # behavior: active\nHe stops.').behavior).toBe('active');
    expect(told('He pulls away. # behavior: active\nHe stops. # behavior: passive').behavior).toBe('passive');
  });

  test.each([
    ['knife seen', true],
    ['something in his hand', true],
    ['none', false],
    ['dropped on the pavement', false],
    ['secured by Okoro', false],
  ])('with a weapon that is “%s” has it in sight: %s', (weapon, seen) => {
    expect(told(`Look. # weapon: ${weapon}`).weaponSeen).toBe(seen);
  });

  test('has the distance that was told', () => {
    const encounter = told('He comes closer. # distance: 3');
    expect(encounter.decimetres).toBe(30);
    expect(encounter.log).toContainEqual({ type: 'moved', at: 0, decimetres: 30, cover: false, lightBar: false });
    expect(news('He stays. # distance: 6').some((event) => event.type === 'moved')).toBe(false);
  });

  test('has everybody who was hurt, in order', () => {
    expect(told('One. # injury: sam minor\nTwo. # injury: officer serious').injuries).toEqual([
      { who: 'sam', severity: 'minor' },
      { who: 'officer', severity: 'serious' },
    ]);
  });

  test('has the effects of all its lines answered together, as one event', () => {
    const encounter = told(
      'A siren. # phase: contact # effect: escalation +6 -- a siren\nIt stops. # effect: trust +2 -- it stopped',
    );
    const answers = encounter.log.filter((event) => event.type === 'responded');
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ to: 'event', escalation: 66, trust: 22 });
  });

  test('has cues only once officer and person have met, and as news only when they change', () => {
    const cues = (encounter: Encounter) =>
      encounter.log.filter((event) => event.type === 'observed' && event.cues !== undefined);
    expect(cues(told('Rain.'))).toEqual([]);
    const met = told('Rain. # phase: contact');
    expect(cues(met)).toHaveLength(1);
    const calmer = decide(met, { choice: 'go.wait' });
    expect(cues(calmer).length).toBe(calmer.shown === met.shown ? 1 : 2);
  });

  test('has a time limit from the last line before the decision that names one', () => {
    expect(told('One. # timer: 20s\nTwo. # timer: 8s').offered?.limit).toBe(8);
    expect(told('One.').offered).not.toHaveProperty('limit');
  });
});

describe('voices', () => {
  test.each([
    ['nobody else', 'Rain. # speaker: sam', 1],
    ['a colleague', 'Easy. # speaker: okoro', 2],
    ['a colleague twice', 'Easy. # speaker: okoro\nEasy now. # speaker: okoro', 2],
    ['a colleague on the radio', 'On my way. # speaker: okoro # manner: radio', 1],
    ['the dispatcher', 'Copy. # speaker: dispatch # manner: radio', 1],
  ])('with %s speaking are counted', (_, lines, voices) => {
    expect(told(lines).voices).toBe(voices);
  });

  test('are one again in a passage where nobody else speaks', () => {
    const both = begin(scenarioOf('{Easy. # speaker: okoro|Rain.}\n+ (wait) [Wait # do: wait] -> go'), CITY, {
      seed: 1,
      mode: 'practice',
    });
    expect(both.voices).toBe(2);
    expect(decide(both, { choice: 'go.wait' }).voices).toBe(1);
  });
});
