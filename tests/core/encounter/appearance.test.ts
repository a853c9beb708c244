import { describe, expect, test } from 'vitest';
import {
  begin,
  beginning,
  decide,
  type Encounter,
  type Log,
  parseLog,
  replay,
  variablesOf,
  whereabouts,
} from '#encounter';
import { score } from '#scoring';
import { type Appearance, FIGURES, type Scenario } from '#story';
import { aboutSmall, CITY, SMALL_INK, smallScenario } from '#tests/core/small';

const RUNS = 50;
const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);
const LOOKS = [
  { figure: 'tan-jacket', weight: 3 },
  { figure: 'moss-vest', name: 'Walt' },
  { figure: 'slate-suit', weight: 0 },
];
const NAMING = SMALL_INK.replaceAll('Sam ', '{subject_name} ').replace(
  'VAR knife = false',
  'VAR knife = false\nVAR subject_name = "Sam"',
);

/** The small story about somebody who may be one of these. */
function storyOf(appearances?: readonly object[], ink = NAMING): Scenario {
  const { subject } = JSON.parse(aboutSmall()) as Scenario['about'];
  return smallScenario(ink, aboutSmall({ subject: { ...subject, ...(appearances && { appearances }) } }));
}

const opened = (scenario: Scenario, seed: number) => begin(scenario, CITY, { seed, mode: 'practice' });

/** A run of six decisions at most, each as the seed has it. */
function played(scenario: Scenario, seed: number, looks?: Appearance): Encounter {
  let run = begin(scenario, CITY, { seed, mode: 'practice', ...(looks && { looks }) });
  for (let turn = 1; turn <= 6 && !run.over; turn++)
    run = decide(run, { choice: run.offers[(seed * 7 + turn * 5) % run.offers.length]?.id ?? '', seconds: 3 });
  return run;
}

const nameIn = ({ scenario: { about } }: Encounter) => about.cast.find(({ id }) => id === about.subject.who)?.name;
const figureIn = ({ scenario: { about } }: Encounter) => about.cast.find(({ id }) => id === about.subject.who)?.figure;
const said = ({ log }: Encounter) => log.flatMap((event) => (event.type === 'said' ? [event.text] : [])).join(' ');

describe('how the subject looks', () => {
  test('is drawn by the seed, as often as the weights say', () => {
    const story = storyOf(LOOKS);
    const figures = SEEDS.map((seed) => beginning(opened(story, seed).log).appearance?.figure);
    expect(new Set(figures)).toEqual(new Set(['tan-jacket', 'moss-vest']));
    const tan = figures.filter((figure) => figure === 'tan-jacket').length / SEEDS.length;
    expect(tan).toBeGreaterThan(0.65);
    expect(tan).toBeLessThan(0.85);
  });

  test('is in the log, and in the cast that stage, portrait and report read', () => {
    const story = storyOf(LOOKS);
    for (const seed of SEEDS.slice(0, 20)) {
      const run = opened(story, seed);
      expect(figureIn(run)).toBe(beginning(run.log).appearance?.figure);
    }
  });

  test('is as the cast says where nothing is drawn, and the log says nothing of it', () => {
    const run = opened(storyOf(), 3);
    expect(beginning(run.log)).not.toHaveProperty('appearance');
    expect(figureIn(run)).toBeUndefined();
    expect(nameIn(run)).toBe('Sam');
  });

  test('goes with nothing else that the seed draws', () => {
    const plain = storyOf();
    const story = storyOf(LOOKS);
    const knives = new Map<string, Set<unknown>>();
    for (const seed of SEEDS) {
      const { log, draws } = opened(story, seed);
      expect(draws).toEqual(opened(plain, seed).draws);
      const figure = beginning(log).appearance?.figure ?? '';
      knives.set(figure, (knives.get(figure) ?? new Set()).add(draws['knife']));
    }
    for (const drawn of knives.values()) expect(drawn).toEqual(new Set([true, false]));
  });
});

describe('a name that is drawn', () => {
  const story = storyOf(LOOKS);
  const walt = opened(story, SEEDS.find((seed) => nameIn(opened(story, seed)) === 'Walt') ?? 0);
  const sam = opened(story, SEEDS.find((seed) => nameIn(opened(story, seed)) === 'Sam') ?? 0);
  const arrived = (run: Encounter) => decide(run, { choice: 'call.quiet' });

  test('is printed by ink, and is the one in the cast where an appearance has none of its own', () => {
    expect(said(arrived(walt))).toContain('Walt sits on the bench.');
    expect(said(arrived(sam))).toContain('Sam sits on the bench.');
    expect(variablesOf(walt, walt.scenario.about)('subject_name')).toBe('Walt');
  });

  test('is the one that the report and somebody who sees no picture are told', () => {
    const { situation, scenario } = arrived(walt);
    expect(whereabouts(situation, scenario.about, (away) => String(away))).toContain('Walt');
    expect(score(walt).subject).toBe('Walt');
    expect(score({ ...walt, scenario: story }).subject).toBe('Walt');
  });
});

describe('a run that is opened again', () => {
  const story = storyOf(LOOKS);
  const again = (scenario: Scenario, log: Log) => {
    const result = replay(scenario, CITY, JSON.parse(JSON.stringify(log)) as Log);
    if ('problem' in result) throw new Error(result.problem);
    return result;
  };

  test.each([1, 2, 3, 4, 5])('is about the same person, with seed %i', (seed) => {
    const run = played(story, seed);
    const { encounter, verdict } = again(story, run.log);
    expect(verdict).toEqual({ outcome: 'same' });
    expect(encounter).toEqual(run);
  });

  test('is about the one in its log, though the seed draws somebody else since the story was changed', () => {
    const { log } = played(story, 2);
    const { figure } = beginning(log).appearance ?? {};
    const others = storyOf([{ figure: 'coral-shirt' }, { figure: 'blue-tee' }]);
    expect(figureIn(again(others, log).encounter)).toBe(figure);
    const gone = storyOf([{ figure: 'coral-shirt' }, { figure: 'blue-tee' }], NAMING.replaceAll('(listen)', '(hear)').replaceAll('(hush)', '(still)')); // prettier-ignore
    expect(figureIn(again(gone, log).encounter)).toBe(figure);
  });

  test('from before anything was drawn shows the subject as the cast has them', () => {
    const { log } = played(storyOf(), 2);
    const { encounter } = again(story, log);
    expect(figureIn(encounter)).toBeUndefined();
    expect(nameIn(encounter)).toBe('Sam');
  });

  test('whose figure somebody has edited says so, and one that nobody can draw is refused', () => {
    const as = (figure: string) =>
      played(story, 2).log.map((event) => (event.type === 'began' ? { ...event, appearance: { figure } } : event));
    expect(again(story, as('rose-robe') as Log).verdict).toEqual({ outcome: 'edited', event: 0 });
    expect(parseLog(as('marcus'))).toEqual({ problems: ['Event 0.appearance.figure cannot be "marcus".'] });
  });
});

test('whoever it is, fifty runs have the same log and the same report but for the figure', () => {
  const story = storyOf();
  for (let seed = 1; seed <= RUNS; seed++) {
    const plain = played(story, seed);
    const report = JSON.stringify(score(plain));
    const [, ...rest] = plain.log;
    const written = JSON.stringify(rest);
    for (const figure of FIGURES) {
      const run = played(story, seed, { figure });
      const [began, ...others] = run.log;
      expect(began).toEqual({ ...plain.log[0], appearance: { figure } });
      expect(JSON.stringify(others)).toBe(written);
      expect(JSON.stringify(score(run))).toBe(report);
    }
  }
});
