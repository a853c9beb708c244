import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORCE_OPTIONS, likelihood, parsePolicy, type PolicyProblem } from '#doctrine';
import city from '#agencies/city';
import rural from '#agencies/rural';

type Json = Record<string, unknown>;
type Path = readonly (string | number)[];

/** A copy of the city pack with one value put at a path, or taken away when there is none. */
function changed(path: Path, ...value: readonly unknown[]): Json {
  const pack = structuredClone(city) as unknown as Json;
  const last = path.at(-1)!;
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Json)[key], pack) as Json;
  if (value.length > 0) holder[last] = value[0];
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else holder[last] = undefined;
  return value.length > 0 ? pack : (JSON.parse(JSON.stringify(pack)) as Json);
}

function problemsOf(data: unknown): readonly PolicyProblem[] {
  const result = parsePolicy(data);
  return 'problems' in result ? result.problems : [];
}

describe.each([
  ['city', city],
  ['rural', rural],
])('the %s pack that ships', (id, pack) => {
  const result = parsePolicy(pack);
  const policy = 'policy' in result ? result.policy : undefined;

  test('is read without a problem, under its own id', () => {
    expect(problemsOf(pack)).toEqual([]);
    expect(policy?.id).toBe(id);
  });

  test('says of itself that it is a default to be edited', () => {
    expect(policy?.note).toMatch(/default/i);
  });

  test('holds every duty that the founding texts ask for', () => {
    expect(policy?.duties).toEqual({
      intervene: true,
      renderAid: true,
      reportForce: true,
      exhaustAlternatives: true,
      reportDisplay: true,
    });
  });

  test('asks for ability to comply and for time before anything is called resistance', () => {
    expect(policy?.beforeResistance).toEqual(expect.arrayContaining(['ask-ability', 'time-to-comply']));
  });

  test('never allows weight on a person held face down', () => {
    expect(policy?.force.find((rule) => rule.option === 'prone-weight')?.prohibited).toBe('always');
  });

  test('prohibits neck restraints, at least short of deadly force', () => {
    expect(policy?.force.find((rule) => rule.option === 'neck-restraint')?.prohibited).toBeDefined();
  });

  test('keeps energy weapons away from people who are restrained, high up, frail, pregnant or children', () => {
    expect(policy?.force.find((rule) => rule.option === 'conducted-energy')?.notOn).toEqual(
      expect.arrayContaining(['restrained', 'elevated', 'frail', 'pregnant', 'child']),
    );
  });

  test('asks for a threat to life before a firearm, and rules it out for danger only to self', () => {
    const firearm = policy?.force.find((rule) => rule.option === 'firearm');
    expect(firearm?.leastBehavior).toBe('life-threatening');
    expect(firearm?.notOn).toContain('self-harm-only');
  });

  test('says of every option what it asks, briefly enough for a button', () => {
    for (const rule of policy?.force ?? []) {
      expect(rule.asks.length).toBeLessThanOrEqual(80);
      expect(rule.asks).not.toMatch(/lawful/i);
    }
  });

  test('has an ambulance, a hospital and the crisis line at every hour', () => {
    for (const resource of ['ems', 'emergency-department', 'lifeline'])
      expect(policy?.resources.find((row) => row.resource === resource)).not.toHaveProperty('from');
  });
});

describe('the two packs', () => {
  test('are different problems: the rural agency has fewer partners, and all of them further away', () => {
    expect(rural.resources.length).toBeLessThan(city.resources.length);
    for (const far of rural.resources) {
      const near = city.resources.find((row) => row.resource === far.resource);
      expect(far.minutes).toBeGreaterThanOrEqual(near?.minutes ?? 0);
    }
  });
});

describe('how likely it is that the officer who is sent is trained', () => {
  const { oneMind } = city;

  test('is the share of trained officers, and the rest for one who is not', () => {
    const pack = parsePolicy(city);
    if (!('policy' in pack)) throw new Error('The city pack is read without a problem.');
    expect(likelihood(pack.policy, 'cit-trained')).toBe(oneMind.citTrained);
    expect(likelihood(pack.policy, 'not-cit-trained')).toBe(100 - oneMind.citTrained);
    expect(likelihood(pack.policy, 'first-aid-trained')).toBe(oneMind.firstAidTrained);
    expect(likelihood(pack.policy, 'not-first-aid-trained')).toBe(100 - oneMind.firstAidTrained);
  });

  test('is not known from a pack that says nothing of it, which may have its teams all the same', () => {
    const pack = parsePolicy(changed(['oneMind']));
    expect('policy' in pack && likelihood(pack.policy, 'cit-trained')).toBeUndefined();
  });
});

describe('reading a pack', () => {
  test.each([
    ['an id with capitals', changed(['id'], 'City'), 'id', 'lower-case'],
    ['no id', changed(['id']), 'id', 'id'],
    ['a name that is too short', changed(['name'], 'C'), 'name', 'length'],
    ['a revision that is a number', changed(['revision'], 2026), 'revision', 'string'],
    ['no note', changed(['note']), 'note', 'note'],
    ['units that nobody measures in', changed(['units'], 'yards'), 'units', '"ft"'],
    ['force that is not a list', changed(['force'], {}), 'force', 'Array'],
    ['an option that does not exist', changed(['force', 1, 'option'], 'net'), 'force.1.option', '"net"'],
    ['carried as a word', changed(['force', 0, 'carried'], 'yes'), 'force.0.carried', 'boolean'],
    ['an unknown behavior', changed(['force', 2, 'leastBehavior'], 'rude'), 'force.2.leastBehavior', '"rude"'],
    ['a warning as a number', changed(['force', 4, 'warning'], 1), 'force.4.warning', 'boolean'],
    ['half a prohibition', changed(['force', 10, 'prohibited'], 'sometimes'), 'force.10.prohibited', '"always"'],
    ['an unknown condition', changed(['force', 4, 'notOn', 0], 'tall'), 'force.4.notOn.0', '"tall"'],
    ['an option that asks nothing', changed(['force', 3, 'asks'], ''), 'force.3.asks', 'length'],
    ['an unknown key of an option', changed(['force', 3, 'ask'], 'x'), 'force.3.ask', 'never'],
    ['a missing duty', changed(['duties', 'renderAid']), 'duties.renderAid', 'renderAid'],
    ['a duty as a word', changed(['duties', 'intervene'], 'yes'), 'duties.intervene', 'boolean'],
    ['an unknown duty', changed(['duties', 'smile'], true), 'duties.smile', 'never'],
    ['an unknown step before resistance', changed(['beforeResistance', 0], 'shout'), 'beforeResistance.0', '"shout"'],
    ['an unknown resource', changed(['resources', 0, 'resource'], 'drone'), 'resources.0.resource', '"drone"'],
    ['minutes below zero', changed(['resources', 0, 'minutes'], -3), 'resources.0.minutes', '>=0'],
    ['half a minute', changed(['resources', 0, 'minutes'], 2.5), 'resources.0.minutes', 'integer'],
    ['five hours away', changed(['resources', 0, 'minutes'], 300), 'resources.0.minutes', '<=240'],
    ['an hour that is not on the clock', changed(['resources', 3, 'from'], 24), 'resources.3.from', '<=23'],
    ['beds below zero', changed(['resources', 8, 'beds'], -1), 'resources.8.beds', '>=0'],
    ['more officers trained than there are', changed(['oneMind', 'citTrained'], 120), 'oneMind.citTrained', '<=100'],
    ['a mobile crisis team that comes from nobody', changed(['oneMind', 'partner']), 'resources', 'oneMind.partner'],
    ['a CIT officer where nobody is trained', changed(['oneMind', 'citTrained'], 0), 'resources', 'cit-officer'],
    ['an unknown key', changed(['motto'], 'serve'), 'motto', 'never'],
  ])('with %s says where and what', (_, pack, where, what) => {
    const problems = problemsOf(pack);
    expect(problems.map((problem) => problem.where)).toContain(where);
    expect(problems.find((problem) => problem.where === where)?.sentence).toContain(what);
  });

  test.each([[null], [undefined], [7], ['city'], [true]])('that is %s names the whole file', (data) => {
    expect(problemsOf(data)[0]?.where).toBe('the whole file');
  });

  test('names every wrong field at once, so that an agency mends them in one go', () => {
    const pack = changed(['units'], 'yards');
    pack['name'] = '';
    pack['motto'] = 'serve';
    expect(problemsOf(pack).map((problem) => problem.where)).toEqual(
      expect.arrayContaining(['units', 'name', 'motto']),
    );
  });

  test('with two rules for one option names the option', () => {
    const twice = changed(['force', 1, 'option'], 'escort');
    expect(problemsOf(twice)).toEqual([{ where: 'force', sentence: 'The option escort has two rules; keep one.' }]);
  });

  test('may leave out what has a default: no warning, no condition', () => {
    const result = parsePolicy(city);
    const escort = 'policy' in result ? result.policy.force[0] : undefined;
    expect(escort).toMatchObject({ warning: false, notOn: [] });
    expect(escort).not.toHaveProperty('prohibited');
  });

  test('may carry no force and have no resources at all', () => {
    expect(problemsOf({ ...city, force: [], resources: [] })).toEqual([]);
  });

  test('gives back a value that reads as itself again', () => {
    const once = parsePolicy(city);
    expect('policy' in once && parsePolicy(JSON.parse(JSON.stringify(once.policy)))).toEqual(once);
  });
});

describe('a pack with something wrong anywhere', () => {
  const paths = pathsOf(city);

  test('is refused or read, and never throws, whatever stands in a field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const result = parsePolicy(changed(path, value));
        if ('policy' in result) return;
        expect(result.problems.length).toBeGreaterThan(0);
        for (const problem of result.problems) expect(problem.sentence.length).toBeGreaterThan(3);
      }),
      { numRuns: 400 },
    );
  });

  test('names that field, or one inside it', () => {
    const nonsense = { 'this is': 'not a value of any field' };
    fc.assert(
      fc.property(fc.constantFrom(...paths), (path) => {
        const where = problemsOf(changed(path, nonsense)).map((problem) => problem.where);
        const field = path.join('.');
        expect(where.some((place) => place === field || place.startsWith(`${field}.`))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('is never thrown at, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect('problems' in parsePolicy(data)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

test('the packs between them rule every option that ships except those neither agency carries', () => {
  const ruled = new Set([...city.force, ...rural.force].map((rule) => rule.option));
  const unruled = FORCE_OPTIONS.map((option) => option.id).filter((id) => !ruled.has(id));
  expect(unruled).toEqual(['impact-munition', 'canine']);
});

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    pathsOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inner : [path, ...inner];
}
