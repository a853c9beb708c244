import { describe, expect, test } from 'vitest';
import { levelOf, RESOURCES } from '#doctrine';
import { begin, decide, effective, effectiveIndices, type Encounter, rewind, variablesOf } from '#encounter';
import { ENGINE_VARIABLES, inkName } from '#story';
import { aboutSmall, CITY, RURAL, SMALL_INK, smallScenario } from '#tests/core/small';

const scenario = smallScenario();
const TERMS = { seed: 7, mode: 'practice' } as const;
const STAGE = { place: 'bus-stop', weather: 'dry' };
const start = (policy = CITY): Encounter => begin(scenario, policy, TERMS);
const read = (encounter: Encounter): Readonly<Record<string, number | string | boolean | undefined>> => {
  const variables = variablesOf(encounter, encounter.scenario.about);
  const names = [...ENGINE_VARIABLES, ...Object.keys(encounter.draws)];
  return Object.fromEntries(names.map((name) => [name, variables(name)]));
};
const run = (encounter: Encounter, ...choices: readonly string[]) =>
  choices.reduce((at, choice) => decide(at, { choice }), encounter);

describe('what ink may read', () => {
  test('is the person, by number, level and stage', () => {
    const encounter = run(start(), 'call.quiet', 'talk.listen', 'talk.name_it');
    const { escalation, trust, comprehension, stage } = encounter.subject;
    expect(read(encounter)).toMatchObject({
      escalation,
      trust,
      comprehension,
      level: levelOf(escalation),
      stairway: stage,
      behavior: 'passive',
    });
  });

  test('is the place, in whole meters', () => {
    expect(read(start())).toMatchObject({ distance: 6, in_cover: false, light_bar: false, weapon_seen: false });
    const apart = (meters: number) =>
      begin(smallScenario(SMALL_INK, aboutSmall({ stage: { ...STAGE, distance: meters } })), CITY, TERMS);
    expect(read(apart(2.5))['distance']).toBe(3);
    expect(read(apart(2.4))['distance']).toBe(2);
  });

  test('is a distance beyond every place when the person has gone', () => {
    const gone = smallScenario(SMALL_INK.replace('# view: Somebody is here.', '# at: gone'));
    expect(read(run(begin(gone, CITY, TERMS), 'call.quiet'))['distance']).toBe(99);
  });

  test('is whether endings in which somebody dies can be reached', () => {
    expect(read(start())['deaths']).toBe(true);
    expect(read(begin(scenario, CITY, { ...TERMS, deaths: false }))['deaths']).toBe(false);
  });

  test('is the clock, and what the seed drew', () => {
    const encounter = run(start(), 'call.quiet');
    expect(read(encounter)).toMatchObject({ clock: encounter.situation.clock, ...encounter.draws });
  });

  test('is nothing but numbers without fractions, words, and yes or no', () => {
    for (const value of Object.values(read(run(start(), 'call.hot', 'talk.hush')))) {
      expect(['number', 'string', 'boolean']).toContain(typeof value);
      if (typeof value === 'number') expect(Number.isInteger(value)).toBe(true);
    }
  });

  test('has two variables for every resource', () => {
    const values = read(start());
    for (const { id } of RESOURCES)
      expect([values[`${inkName(id)}_here`], values[`${inkName(id)}_eta`]]).not.toContain(undefined);
  });

  test('is nothing that neither the engine nor the scenario knows', () => {
    expect(variablesOf(start(), scenario.about)('weather')).toBeUndefined();
  });
});

describe('a resource, as ink reads it', () => {
  const of = (encounter: Encounter, name: string) => {
    const variables = read(encounter);
    return [variables[`${name}_here`], variables[`${name}_eta`]];
  };

  test('has not been asked for: -1', () => {
    expect(of(start(), 'backup')).toEqual([false, -1]);
  });

  test('is on its way: the seconds that are left', () => {
    const asked = run(start(), 'call.quiet');
    const { resources, clock } = asked.situation;
    expect(of(asked, 'backup')).toEqual([false, (resources.backup?.arrives ?? 0) - clock]);
  });

  test('is not to be had here and now: -2', () => {
    expect(of(run(start(RURAL), 'call.quiet'), 'co_responder')).toEqual([false, -1]);
    const night = {
      ...start(),
      situation: { ...start().situation, resources: { 'mobile-crisis': { requested: 0, here: false } } },
    };
    expect(of(night, 'mobile_crisis')).toEqual([false, -2]);
  });

  test('is here: 0', () => {
    const waits = Array.from({ length: 10 }, (_, index) => (index % 2 ? 'talk.hush' : 'talk.listen'));
    expect(of(run(start(), 'call.quiet', ...waits), 'backup')).toEqual([true, 0]);
  });

  test('that was due a moment ago is not in the past', () => {
    const { situation } = start();
    const resources = { ems: { requested: 0, arrives: 60, here: false } };
    const late = { ...start(), situation: { ...situation, clock: 90, resources } };
    expect(of(late, 'ems')).toEqual([false, 0]);
  });
});

describe('the events that still count', () => {
  test('are all of them, where nothing was undone', () => {
    const { log } = run(start(), 'call.quiet', 'talk.listen');
    expect(effective(log)).toEqual(log);
    expect(effectiveIndices(log)).toEqual(log.map((_, index) => index));
  });

  test('leave out what a rewind undid, and the rewind', () => {
    const gone = rewind(run(start(), 'call.quiet', 'talk.order', 'talk.zap'), 2);
    const kept = effective(gone.log);
    expect(kept.some((event) => event.type === 'rewound' || event.type === 'used-force')).toBe(false);
    expect(kept.filter((event) => event.type === 'decided').map((event) => event.choice)).toEqual(['call.quiet']);
    expect(kept.at(-1)).toMatchObject({ type: 'offered', decision: 2 });
  });

  test('are those of the run without the detour', () => {
    const straight = run(start(), 'call.quiet', 'talk.name_it');
    const detour = run(rewind(run(start(), 'call.quiet', 'talk.order', 'talk.hush'), 2), 'talk.name_it');
    expect(effective(detour.log)).toEqual(straight.log);
  });

  test('point back into the whole log', () => {
    const { log } = run(rewind(run(start(), 'call.quiet', 'talk.order'), 1), 'call.hot');
    for (const [place, index] of effectiveIndices(log).entries()) expect(log[index]).toBe(effective(log)[place]);
  });
});
