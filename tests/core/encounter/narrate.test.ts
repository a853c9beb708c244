import { describe, expect, test } from 'vitest';
import { begin, decide, type Encounter, type EncounterEvent, reach, weaponOf } from '#encounter';
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
      posture: 'pacing',
      face: 'angry',
      sounds: ['bus', 'brakes'],
    });
  });

  test('shows who comes and who goes', () => {
    expect(news('Two more. # enter: okoro sign # leave: sam').slice(0, 2)).toEqual([
      { type: 'moved', at: 0, who: 'okoro', to: { at: 172, away: 0, mark: 'sign' } },
      { type: 'moved', at: 0, who: 'sam', to: 'gone' },
    ]);
  });

  test('has a vehicle come, and go, once', () => {
    const lines = [
      'It stops. # vehicle: bus at-stop',
      'It waits. # vehicle: bus at-stop',
      'It goes. # vehicle: bus gone',
    ];
    expect(news(lines.join('\n')).filter(({ type }) => type === 'drove')).toEqual([
      { type: 'drove', at: 0, vehicle: 'bus', to: 'at-stop' },
      { type: 'drove', at: 0, vehicle: 'bus', to: 'gone' },
    ]);
    expect(news('It has gone. # vehicle: car gone').map(({ type }) => type)).toEqual(['said']);
    const back = news([lines[0], 'It backs away. # vehicle: bus back'].join('\n')).filter(
      ({ type }) => type === 'drove',
    );
    expect(back[1]).toEqual({ type: 'drove', at: 0, vehicle: 'bus', to: 'gone', backward: true });
    expect(told(lines.slice(0, 2).join('\n')).situation.vehicles).toEqual({ bus: 'at-stop' });
    expect(told(lines.join('\n')).situation.vehicles).toEqual({});
  });

  test('may be nothing but what is seen', () => {
    expect(news('Rain.\n# pose: calm-seated').map((event) => event.type)).toEqual(['said', 'observed']);
  });

  test('moves the run into another part once', () => {
    const events = news('Rain. # phase: contact\nMore rain. # phase: contact');
    expect(events.filter((event) => event.type === 'entered')).toEqual([{ type: 'entered', at: 0, phase: 'contact' }]);
    expect(told('Rain. # phase: contact').situation.phase).toBe('contact');
  });
});

describe('a choice', () => {
  const READ = ['weapon_seen = false', 'behavior = ""', 'distance = 0', 'clock = 0'].map(
    (variable) => `VAR ${variable}`,
  );
  const offered = (...body: readonly string[]): readonly string[] | undefined =>
    begin(scenarioOf([...READ, ...body].join('\n')), CITY, { seed: 1, mode: 'practice' }).offered?.choices.map(
      ({ id }) => id.replace(/^.*\./, ''),
    );
  const gated = (condition: string): readonly string[] => [
    `+ (so) {${condition}} [One way # do: wait] -> go`,
    `+ (not_so) {not (${condition})} [The other # do: wait] -> go`,
  ];

  test.each([
    ['what is held', 'He takes it out. # phase: contact # holds: sam knife', 'weapon_seen == true'],
    ['what the person does', 'He swings. # behavior: assaultive', 'behavior == "assaultive"'],
    ['the distance', 'You are beside him. # phase: contact # distance: 1', 'distance == 1'],
    ['the clock', 'An hour goes by. # takes: 60m', 'clock >= 3600'],
    ['what it does to the person', 'It helps. # effect: escalation -20 -- a kind word', 'escalation < 55'],
  ])('is weighed by what the lines right before it have told: %s', (_, line, condition) => {
    expect(offered(line, ...gated(condition))).toEqual(['so']);
    expect(offered('Rain.', ...gated(condition))).toEqual(['not_so']);
  });

  test('is weighed so where it is threaded in, and after a fallback', () => {
    const knife = 'He takes it out. # phase: contact # holds: sam knife';
    const last = '+ (rest) [Wait # do: wait] -> go';
    const thread = ['<- more', last, '=== more', '+ (so) {weapon_seen} [One way # do: wait] -> go'];
    expect(offered(knife, ...thread)).toEqual(['so', 'rest']);
    expect(
      offered(
        'Rain.',
        '* (never) {weapon_seen} [Never # do: wait] -> go',
        '* -> later',
        '=== later',
        knife,
        ...gated('weapon_seen == true'),
      ),
    ).toEqual(['so']);
  });

  test('is told of by lines that are told once', () => {
    const { log } = told('He takes it out. # phase: contact # holds: sam knife\nRain.');
    expect(log.filter(({ type }) => type === 'said').length).toBe(2);
  });
});

describe('what the officer knows', () => {
  test('is each fact once, in the order learned', () => {
    const encounter = told('One. # fact: he is alone # fact: he is cold\nTwo. # fact: he is alone');
    expect(encounter.situation.facts.map(({ fact }) => fact)).toEqual(['he is alone', 'he is cold']);
    expect(encounter.log.filter((event) => event.type === 'learned').map((event) => event.fact)).toEqual([
      'he is alone',
      'he is cold',
    ]);
  });

  test('says what a fact bears on, where the author does', () => {
    expect(news('One. # fact: he has a knife # bears: threat # bears: danger-to-self')[1]).toEqual({
      type: 'learned',
      at: 0,
      fact: 'he has a knife',
      bears: ['threat', 'danger-to-self'],
    });
  });

  test('is not news again when a passage comes round', () => {
    const again = decide(told('One. # fact: he is alone'), { choice: 'go.wait' });
    expect(again.log.filter((event) => event.type === 'learned')).toHaveLength(1);
  });
});

describe('the world after a line', () => {
  test('has the behavior that was shown, until another is', () => {
    expect(told('He pulls away. # behavior: active\nHe stops.').situation.behavior).toBe('active');
    expect(told('He pulls away. # behavior: active\nHe stops. # behavior: passive').situation.behavior).toBe('passive');
  });

  test.each([
    ['knife', 'knife'],
    ['stick', 'stick'],
    ['knife hidden', undefined],
    ['nothing', undefined],
    ['keys', undefined],
  ])('in which a person holds %s shows the weapon %s', (holds, thing) => {
    const { situation, scenario } = told(`Look. # holds: sam ${holds}`);
    expect(weaponOf(situation, scenario.about)?.thing).toBe(thing);
  });

  test('has the distance that was told', () => {
    const { situation, scenario, log } = told('He comes closer. # distance: 3');
    expect(reach(situation, scenario.about)).toBe(30);
    expect(log).toContainEqual({ type: 'moved', at: 0, who: 'officer', to: { at: 120, away: 0 } });
    expect(news('He stays. # distance: 6').some((event) => event.type === 'moved')).toBe(false);
  });

  test('has everybody who was hurt, in order', () => {
    expect(told('One. # injury: sam minor\nTwo. # injury: officer serious arm').situation.injuries).toEqual([
      { who: 'sam', severity: 'minor' },
      { who: 'officer', severity: 'serious', where: 'arm' },
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

describe('what a passage leaves to answer', () => {
  test.each([
    ['narration', 'Rain.', false],
    ['words of somebody else', 'Copy. # speaker: dispatch', false],
    ['the person’s words', 'Go away. # speaker: sam', true],
    ['the person’s posture', 'Sam sits down. # pose: sit-ground', true],
    ['the person’s face', 'Sam looks up. # face: fearful', true],
  ])('is said or shown by the person: %s', (_, lines, answer) => {
    expect(told(lines).told).toBe(answer);
  });

  test('is a hint of suicide where a fact that is new bears on it', () => {
    const hint =
      'Then it would stop. # speaker: sam # fact: Sam wants it to stop # bears: danger-to-self # bears: suicide';
    expect(told(hint).hinted).toBe(true);
    expect(told('I am tired. # speaker: sam # fact: Sam is tired # bears: danger-to-self').hinted).toBe(false);
    const again = begin(scenarioOf(`${hint}\n+ (wait) [Wait # do: wait] -> go`), CITY, { seed: 1, mode: 'practice' });
    expect(decide(again, { choice: 'go.wait' }).hinted).toBe(false);
  });

  test('presses where somebody may come to harm within seconds', () => {
    const edge = 'Sam steps off the curb. # fact: Sam is in the road # bears: danger-to-self';
    expect(told(`${edge} # timer: 15s`).pressing).toBe(true);
    expect(told(edge).pressing).toBe(false);
    expect(told('Sam runs. # timer: 15s # fact: Sam ran # bears: flight').pressing).toBe(false);
  });
});
