import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePolicy, type Policy } from '#doctrine';
import { beginning, type Encounter, replay } from '#encounter';
import { exportRun, importRun, type KeptRun } from '#records';
import { reportText, score } from '#scoring';
import type { Scenario } from '#story';
import { AGENCIES, ready, shelf } from '#tests/stories/shelf';

/** What a browser kept, as a release left it. */
interface Browser {
  readonly databases: readonly {
    readonly stores: readonly { readonly rows: readonly { readonly value: KeptRun }[] }[];
  }[];
}

type Again = ReturnType<typeof replay>;

const NOW = Date.UTC(2030, 0, 1);
const BESIDE = ['title', 'started', 'preflection', 'recall', 'notes'] as const;
const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const today = Object.fromEntries(shelf().map((story) => [story.slug, ready(story)]));

/** A scenario as release 0.1.0 compiled it: its stage was a set with a distance, and the rain stood beside them. */
type Old = Omit<Scenario, 'about'> & {
  readonly about: Omit<Scenario['about'], 'stage'> & {
    readonly stage: { readonly decimetres: number; readonly conditions: Scenario['about']['stage']['conditions'] };
  };
};

/** The same scenario at the place that its set has become. */
function staged({ about, ...rest }: Old): Scenario {
  const { decimetres, conditions } = about.stage;
  return { ...rest, about: { ...about, stage: { place: 'bus-stop', decimetres, weather: 'rain', conditions } } };
}

describe.each(folders.map(({ name }) => name))('of release %s', (release) => {
  const read = (...parts: readonly string[]) => readFileSync(join(import.meta.dirname, release, ...parts), 'utf8');
  const names = (folder: string) => readdirSync(join(import.meta.dirname, release, folder)).sort();
  const runs = names('runs').map((name) => name.replace('.json', ''));
  const opened = (name: string) => openedRun(read('runs', `${name}.json`));

  /** Plays a run again with the story and the pack it was made with. */
  const again = ({ log }: KeptRun): Again => {
    const { scenario, agency } = beginning(log);
    const story = staged(JSON.parse(read('stories', `${scenario}.json`)) as Old);
    return replay(story, policyOf(read('agencies', `${agency}.json`)), log);
  };

  test('every run has the report it was given then', () => {
    expect(names('reports')).toEqual(runs.map((name) => `${name}.txt`));
  });

  test.each(runs)('%s is opened, and no word in it is lost', (name) => {
    const written = JSON.parse(read('runs', `${name}.json`)) as Partial<KeptRun>;
    const run = opened(name);
    expect(run.log).toEqual(written.log);
    for (const part of BESIDE.filter((part) => written[part] !== undefined)) expect(run[part]).toEqual(written[part]);
  });

  test.each(runs)('%s is played again to the same log', (name) => {
    const run = opened(name);
    expectSameLog(again(run), run);
  });

  test.each(runs)('%s is judged as it was then', (name) => {
    expect(`${reportText(score(playedOf(again(opened(name)))))}\n`).toBe(read('reports', `${name}.txt`));
  });

  test.each(runs)('%s can be played with the story of today, or it is said where the two part', (name) => {
    const { log } = opened(name);
    const { scenario, agency } = beginning(log);
    const result = replay(today[scenario]!, AGENCIES[agency]!, log);
    if ('problem' in result)
      expect(result.problem).toMatch(/^Event \d+: at decision \d+ the choice “.+” is not on offer/);
    else expect(result.encounter.over).toBe(log.some(({ type }) => type === 'ended'));
  });

  test('every run that a browser kept is played again to the same log, and can be saved as a file', () => {
    const kept = (JSON.parse(read('browser.json')) as Browser).databases
      .flatMap(({ stores }) => stores)
      .flatMap(({ rows }) => rows.map(({ value }) => value));
    expect(kept.length).toBeGreaterThan(0);
    for (const run of kept) {
      expectSameLog(again(run), run);
      expect(importRun(exportRun(run), run.id, run.changed)).toEqual({ run });
    }
  });
});

function openedRun(text: string): KeptRun {
  const read = importRun(text, 'opened', NOW);
  if ('problem' in read) throw new Error(read.problem);
  return read.run;
}

function policyOf(text: string): Policy {
  const read = parsePolicy(JSON.parse(text));
  if ('problems' in read) throw new Error(read.problems.map(({ sentence }) => sentence).join(' '));
  return read.policy;
}

function playedOf(result: Again): Encounter {
  if ('problem' in result) throw new Error(result.problem);
  return result.encounter;
}

/** A replay has something to note wherever its log differs from the one that was read. */
function expectSameLog(result: Again, run: KeptRun): void {
  expect(playedOf(result).log).toEqual(run.log);
  expect(result).not.toHaveProperty('note');
}
