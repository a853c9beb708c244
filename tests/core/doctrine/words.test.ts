import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  ASK_TECHNIQUES,
  BEHAVIOR_SOURCE,
  BEHAVIORS,
  DISPOSITIONS,
  DO_TECHNIQUES,
  entryOf,
  FORCE_OPTIONS,
  forceOption,
  LEVELS,
  RESOURCES,
  resistance,
  SAY_TECHNIQUES,
  SOURCES,
  STAIRWAY,
  STEPS,
  type Technique,
  WORDS,
} from '#doctrine';

const techniques: readonly Technique[] = [...SAY_TECHNIQUES, ...DO_TECHNIQUES, ...ASK_TECHNIQUES];
const stepIds = STEPS.map((step) => step.id);
const ids = (list: readonly { readonly id: string }[]) => list.map((entry) => entry.id);

describe.each([
  ['behaviors', BEHAVIORS],
  ['dispositions', DISPOSITIONS],
  ['force options', FORCE_OPTIONS],
  ['levels', LEVELS],
  ['resources', RESOURCES],
  ['steps', STEPS],
  ['techniques of speech', SAY_TECHNIQUES],
  ['acts short of force', DO_TECHNIQUES],
  ['questions to others', ASK_TECHNIQUES],
] as readonly (readonly [string, readonly { readonly id: string; readonly name: string }[]])[])(
  'the list of %s',
  (_, list) => {
    test('has every entry found by its id', () => {
      for (const entry of list) expect(entryOf(list, entry.id)).toBe(entry);
    });

    test('names nothing twice, neither by id nor by name', () => {
      expect(new Set(ids(list)).size).toBe(list.length);
      expect(new Set(list.map((entry) => entry.name)).size).toBe(list.length);
    });

    test('has ids that an author can type: lower case, digits and hyphens', () => {
      for (const id of ids(list)) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    });

    test('has names that a report can print as they are', () => {
      for (const { name } of list) {
        expect(name).toBe(name.trim());
        expect(name).toMatch(/^[A-Z0-9“]/);
        expect(name).not.toMatch(/[.:;]$/);
        expect(name.length).toBeLessThanOrEqual(48);
      }
    });
  },
);

describe('the sources', () => {
  test('are titles that a trainee could look up, each given once', () => {
    const titles = Object.values(SOURCES);
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title.length).toBeGreaterThan(8);
  });

  test('include one for the product’s own defaults and one for the author, so that neither is passed off as doctrine', () => {
    expect(SOURCES.default).toMatch(/default/i);
    expect(SOURCES.author).toMatch(/author/i);
  });

  test('are each named by something that the product says', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const said = files
      .filter((file) => !file.endsWith('sources.ts'))
      .map((file) => readFileSync(join('src', file), 'utf8'))
      .join('\n');
    expect(Object.keys(SOURCES).filter((key) => !said.includes(`'${key}'`))).toEqual([]);
  });

  test('never claim that something is lawful or unlawful', () => {
    for (const title of Object.values(SOURCES)) expect(title).not.toMatch(/lawful/i);
  });
});

describe('the techniques', () => {
  test.each(techniques.map((entry) => [`${entry.kind}: ${entry.id}`, entry] as const))(
    '%s has a source, and serves a decision step or is pressure',
    (_, technique) => {
      expect(Object.keys(SOURCES)).toContain(technique.source);
      expect(technique.steps.length > 0 || technique.family === 'pressure').toBe(true);
      for (const step of technique.steps) expect(stepIds).toContain(step);
      expect(new Set(technique.steps).size).toBe(technique.steps.length);
    },
  );

  test('take whole seconds, from a few to a minute', () => {
    for (const { takes } of techniques) {
      expect(Number.isInteger(takes)).toBe(true);
      expect(takes).toBeGreaterThanOrEqual(3);
      expect(takes).toBeLessThanOrEqual(60);
    }
  });

  test('do not share an id between speech, acts and questions, because counters and reports name them side by side', () => {
    expect(new Set(ids(techniques)).size).toBe(techniques.length);
  });

  test('of speech and acts are told apart from each other by their kind', () => {
    expect(new Set(SAY_TECHNIQUES.map((entry) => entry.kind))).toEqual(new Set(['say']));
    expect(new Set([...DO_TECHNIQUES, ...ASK_TECHNIQUES].map((entry) => entry.kind))).toEqual(new Set(['do']));
  });

  test('contain the eight skills of active listening that the negotiators teach', () => {
    expect(ids(techniques)).toEqual(
      expect.arrayContaining([
        'minimal-encourager',
        'open-question',
        'reflect',
        'name-emotion',
        'paraphrase',
        'i-message',
        'wait',
        'summarize',
      ]),
    );
  });

  test('count silence as listening, and as something done', () => {
    const silence = techniques.find((entry) => entry.id === 'wait');
    expect(silence).toMatchObject({ kind: 'do', family: 'listening' });
    expect(silence?.takes).toBeGreaterThanOrEqual(15);
  });

  test('count what the field says tends to fail as pressure', () => {
    const pressure = ids(techniques.filter((entry) => entry.family === 'pressure'));
    expect(pressure).toEqual(
      expect.arrayContaining(['calm-down', 'threaten', 'challenge', 'argue', 'repeat-command', 'crowd', 'block-exit']),
    );
  });

  test('do not count one command, one instruction or a respectful limit as pressure', () => {
    for (const id of ['command', 'instruct', 'set-limit', 'warn-force'])
      expect(techniques.find((entry) => entry.id === id)?.family).toBe('directing');
  });

  test('cover all five decision steps', () => {
    expect(new Set(techniques.flatMap((entry) => entry.steps))).toEqual(new Set(stepIds));
  });

  test('asked of others are information and collect it', () => {
    for (const entry of ASK_TECHNIQUES) expect(entry).toMatchObject({ family: 'information', steps: ['collect'] });
  });
});

describe('the decision steps', () => {
  test('are the five of the model, in the order in which they are spun', () => {
    expect(stepIds).toEqual(['collect', 'assess', 'powers', 'options', 'act']);
  });
});

describe('the subject behaviors', () => {
  test('go from compliant to life-threatening, one level of resistance at a time', () => {
    expect(ids(BEHAVIORS)).toEqual(['compliant', 'passive', 'active', 'assaultive', 'life-threatening']);
    BEHAVIORS.forEach((behavior, index) => {
      expect(behavior.level).toBe(index);
      expect(resistance(behavior.id)).toBe(index);
    });
  });

  test('say what can be observed, not what somebody is', () => {
    for (const { observable } of BEHAVIORS) {
      expect(observable.length).toBeGreaterThan(10);
      expect(observable).not.toMatch(/psychotic|schizo|manic|crazy|disorder/i);
    }
  });

  test('have a source', () => expect(Object.keys(SOURCES)).toContain(BEHAVIOR_SOURCE));
});

describe('the force options', () => {
  test('are each found by id', () => {
    for (const option of FORCE_OPTIONS) expect(forceOption(option.id)).toBe(option);
  });

  test('that do not exist are our own mistake, said in a sentence', () => {
    expect(() => forceOption('tickle' as 'baton')).toThrow('There is no tickle among escort, control-hold, ');
  });

  test('have levels of 2 to 5 and severities of 0 to 4, in whole numbers', () => {
    for (const { level, severity } of FORCE_OPTIONS) {
      expect([2, 3, 4, 5]).toContain(level);
      expect([0, 1, 2, 3, 4]).toContain(severity);
    }
  });

  test('are displays exactly where a weapon is shown and touches nobody', () => {
    expect(ids(FORCE_OPTIONS.filter((option) => option.display))).toEqual(['energy-display', 'firearm-display']);
  });

  test('rank a display below the use of the same weapon, in level and in severity', () => {
    for (const [shown, used] of [
      ['energy-display', 'conducted-energy'],
      ['firearm-display', 'firearm'],
    ] as const) {
      expect(forceOption(shown).level).toBeLessThan(forceOption(used).level);
      expect(forceOption(shown).severity).toBeLessThan(forceOption(used).severity);
    }
  });

  test('hold only a firearm and a neck restraint to be deadly', () => {
    expect(ids(FORCE_OPTIONS.filter((option) => option.level === 5))).toEqual(['firearm', 'neck-restraint']);
    expect(ids(FORCE_OPTIONS.filter((option) => option.severity === 4))).toEqual(['firearm', 'neck-restraint']);
  });

  test('never rise in severity where they fall in level', () => {
    for (const a of FORCE_OPTIONS) {
      for (const b of FORCE_OPTIONS) {
        if (!a.display && !b.display && a.level < b.level) expect(a.severity).toBeLessThanOrEqual(b.severity);
      }
    }
  });

  test('take seconds of the incident clock', () => {
    for (const { takes } of FORCE_OPTIONS) {
      expect(Number.isInteger(takes)).toBe(true);
      expect(takes).toBeGreaterThan(0);
    }
  });
});

describe('the dispositions', () => {
  test('stand in the order of least restriction', () => {
    const restrictions = DISPOSITIONS.map((entry) => entry.restriction);
    expect(restrictions).toEqual([...restrictions].sort((a, b) => a - b));
    for (const restriction of restrictions) expect([0, 1, 2, 3, 4, 5, 6]).toContain(restriction);
  });

  test('hold an arrest to be the most restrictive but a death, above a hold, above a hospital, above going along', () => {
    const of = (id: string) => DISPOSITIONS.find((entry) => entry.id === id)?.restriction ?? -1;
    expect(of('arrest')).toBeGreaterThan(of('involuntary-hold'));
    expect(of('involuntary-hold')).toBeGreaterThan(of('emergency-department'));
    expect(of('emergency-department')).toBeGreaterThan(of('voluntary-transport'));
    expect(of('voluntary-transport')).toBeGreaterThan(of('resolved-on-scene'));
    expect(DISPOSITIONS.map(({ id }) => id).slice(-2)).toEqual(['arrest', 'died']);
    expect(WORDS.end).not.toContain('died');
  });

  test('hold a mobile crisis team to restrict no more than going along by choice', () => {
    const of = (id: string) => DISPOSITIONS.find((entry) => entry.id === id)?.restriction;
    expect(of('mobile-crisis')).toBe(of('voluntary-transport'));
  });
});

describe('the resources', () => {
  test('include every kind of partner that the founding texts ask for', () => {
    expect(ids(RESOURCES)).toEqual(
      expect.arrayContaining([
        'cit-officer',
        'co-responder',
        'mobile-crisis',
        'case-management',
        'crisis-center',
        'peer',
        'interpreter',
        'lifeline',
      ]),
    );
  });

  test('each say what they are for', () => {
    for (const { role } of RESOURCES) expect(role.length).toBeGreaterThan(10);
  });
});

describe('the stairway', () => {
  test('has the five stages in order, each once', () => {
    expect(STAIRWAY).toEqual(['listening', 'empathy', 'rapport', 'influence', 'behavior-change']);
  });
});
