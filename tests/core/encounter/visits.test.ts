import { describe, expect, test } from 'vitest';
import {
  begin,
  decide,
  type Encounter,
  type EncounterEvent,
  isHere,
  isStaged,
  variablesOf,
  vehiclesOf,
} from '#encounter';
import type { Scenario } from '#story';
import { CITY } from '#tests/core/small';
import { about, scenarioOf } from '#tests/core/story/builder';

const CAST = [
  { id: 'officer', name: 'Reyes', role: 'officer' },
  { id: 'dispatch', name: 'Dispatch', role: 'dispatch' },
  { id: 'sam', name: 'Sam', role: 'subject' },
];
const BODY = `VAR near = false
Sam sits. # phase: contact
+ (wait) [Wait # do: wait # takes: 60s] -> go
+ (ring) [Ring May # ask: family # calls: may # takes: 60s] -> go
+ (medics) [Ask for medics # request: ems # takes: 60s] -> go
+ (ride) [Drive off # do: leave # takes: 60s]
  You drive off. # leave: officer
  -> go
+ (long) [Talk # do: wait # takes: 10s]
  Sam talks for ten minutes. # speaker: sam # takes: 10m
  -> go`;

/** A scenario in which May comes as said. */
function visited(comes: object): Scenario {
  const cast = [...CAST, { id: 'may', name: 'May', role: 'family', comes }];
  const draws = [{ name: 'near', about: 'May is near', percent: 50 }];
  return scenarioOf(BODY, {}, about({ cast, draws }));
}
const opened = (comes: object, seed = 1) => begin(visited(comes), CITY, { seed, mode: 'practice' });
const run = (from: Encounter, ...choices: readonly string[]) =>
  choices.reduce((now, choice) => decide(now, { choice: `go.${choice}` }), from);
const arrivals = ({ log }: Encounter) =>
  log.filter((event): event is Extract<EncounterEvent, { type: 'arrived' }> => event.type === 'arrived');
const near = (wanted: boolean) =>
  Array.from({ length: 40 }, (_, seed) => seed).find((seed) => opened({ after: '90s' }, seed).draws['near'] === wanted);

describe('somebody of the cast who comes by themselves', () => {
  test('is on the way from the start, and here at the second that the cast says', () => {
    const start = opened({ after: '90s' });
    expect(start.log).toContainEqual({ type: 'expected', at: 0, who: 'may', seconds: 90 });
    expect(isHere(run(start, 'wait').situation, 'may')).toBe(false);
    const here = run(start, 'wait', 'wait');
    expect(arrivals(here)).toEqual([{ type: 'arrived', at: 90, who: 'may' }]);
    expect(isHere(here.situation, 'may')).toBe(true);
  });

  test('waits to be called, where the cast says so', () => {
    const start = opened({ after: '90s', called: true });
    expect(arrivals(run(start, 'wait', 'wait', 'wait'))).toEqual([]);
    expect(arrivals(run(start, 'wait', 'ring', 'wait'))).toEqual([{ type: 'arrived', at: 150, who: 'may' }]);
  });

  test('does not come to a place that the officer has left', () => {
    const left = run(opened({ after: '90s' }), 'ride', 'wait', 'wait', 'wait');
    expect(isHere(left.situation, 'officer')).toBe(false);
    expect(arrivals(left)).toEqual([]);
  });

  test('is called once: a second call brings nobody sooner', () => {
    const twice = run(opened({ after: '90s', called: true }), 'ring', 'ring', 'wait');
    expect(twice.log.filter(({ type }) => type === 'expected')).toHaveLength(1);
    expect(arrivals(twice)).toHaveLength(1);
  });

  test('comes only when the seed has drawn it', () => {
    const comes = { after: '90s', if: 'near' };
    const [yes, no] = [opened(comes, near(true)), opened(comes, near(false))];
    expect(arrivals(run(yes, 'wait', 'wait'))).toHaveLength(1);
    expect(arrivals(run(no, 'wait', 'wait'))).toEqual([]);
    expect(no.log).toContainEqual({ type: 'expected', at: 0, who: 'may' });
  });

  test('can be read in ink: on the way, here, or not coming', () => {
    const read = (encounter: Encounter) => {
      const variables = variablesOf(encounter, encounter.scenario.about);
      return [variables('may_here'), variables('may_eta')];
    };
    const start = opened({ after: '90s' });
    expect(read(start)).toEqual([false, 90]);
    expect(read(run(start, 'wait', 'wait'))).toEqual([true, 0]);
    expect(read(opened({ after: '90s', called: true }))).toEqual([false, -1]);
    expect(read(opened({ after: '90s', if: 'near' }, near(false)))).toEqual([false, -2]);
  });
});

describe('help that stages', () => {
  const quinn = { id: 'quinn', name: 'Quinn', role: 'medic', comesWith: 'ems', stages: true };
  const body = `${BODY.replace(/^.*calls: may.*\n/m, '')}
+ (in) [Call them in # do: brief]
  The ambulance stops. # enter: quinn
  -> go`;
  const scenario = scenarioOf(body, {}, about({ cast: [...CAST, quinn] }));
  const called = run(begin(scenario, CITY, { seed: 1, mode: 'practice' }), 'medics', 'wait', 'wait', 'wait', 'wait');
  const ambulance = ({ situation }: Encounter) => vehiclesOf(situation, scenario.about).map(({ kind }) => kind);

  test('has come, and neither it nor its crew is to be seen until the script brings them', () => {
    expect(arrivals(called)).toMatchObject([{ resource: 'ems' }]);
    expect(isStaged(called.situation, 'ems', scenario.about)).toBe(true);
    expect(isHere(called.situation, 'quinn')).toBe(false);
    expect(ambulance(called)).not.toContain('ambulance');
    const near = run(called, 'in');
    expect(isStaged(near.situation, 'ems', scenario.about)).toBe(false);
    expect(isHere(near.situation, 'quinn')).toBe(true);
    expect(ambulance(near)).toContain('ambulance');
  });
});

describe('a wait', () => {
  test('is over at the second at which somebody comes, and whatever else is done takes its time', () => {
    const wait = run(opened({ after: '90s', called: true }), 'ring', 'wait');
    expect(wait.situation.clock).toBe(90);
    expect(run(wait, 'wait').situation.clock).toBe(150);
    expect(run(opened({ after: '90s', called: true }), 'ring', 'medics', 'medics').situation.clock).toBe(180);
  });
});

describe('time that is told', () => {
  test('passes on the clock, before the line is said', () => {
    const talked = run(opened({ after: '9999s' }), 'long');
    expect(talked.situation.clock).toBe(610);
    expect(talked.log.find((event) => event.type === 'said' && event.speaker === 'sam')?.at).toBe(610);
  });

  test('brings everybody who is due meanwhile, each at their own second and in their order', () => {
    const talked = run(opened({ after: '9m' }), 'medics', 'long');
    expect(arrivals(talked).map(({ at, who, resource }) => [at, who ?? resource])).toEqual([
      [300, 'ems'],
      [540, 'may'],
    ]);
    for (const { at, who = 'ems' } of arrivals(talked))
      expect(talked.log).toContainEqual(expect.objectContaining({ type: 'moved', at, who }));
  });
});
