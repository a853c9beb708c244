import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { beginning, type Encounter, effective, type Log, replay, verdictText } from '#encounter';
import { exportRun, importRun, type KeptRun } from '#records';
import { reportText, score } from '#scoring';
import { AGENCIES, ready, shelf } from '#tests/stories/shelf';

/** What a browser kept, as a release left it. */
interface Browser {
  readonly databases: readonly {
    readonly stores: readonly { readonly rows: readonly { readonly value: KeptRun }[] }[];
  }[];
}

const NOW = Date.UTC(2030, 0, 1);
const BESIDE = ['title', 'started', 'preflection', 'recall', 'notes'] as const;
const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const today = Object.fromEntries(shelf().map((story) => [story.slug, ready(story)]));

/**
 * What every later release has to say of a run as it was said then. The rest of a report changes with the rules and the story: since 0.1.0, distance
 * is measured between two places, weapons are named by the thing, and difficulty, findings and points follow from both.
 */
const SAID_THEN = ['Outcome', 'Hurt', 'Force events'] as const;

describe.each(folders.map(({ name }) => name))('of release %s', (release) => {
  const read = (...parts: readonly string[]) => readFileSync(join(import.meta.dirname, release, ...parts), 'utf8');
  const names = (folder: string) => readdirSync(join(import.meta.dirname, release, folder)).sort();
  const runs = names('runs').map((name) => name.replace('.json', ''));
  const opened = (name: string) => openedRun(read('runs', `${name}.json`));

  test('every run has the report it was given then', () => {
    expect(names('reports')).toEqual(runs.map((name) => `${name}.txt`));
  });

  test.each(runs)('%s is opened, and no word in it is lost', (name) => {
    const written = JSON.parse(read('runs', `${name}.json`)) as Partial<KeptRun>;
    const run = opened(name);
    expect(run.log).toEqual(written.log);
    for (const part of BESIDE.filter((part) => written[part] !== undefined)) expect(run[part]).toEqual(written[part]);
  });

  test.each(runs)('%s is played again or read, and it is said which', (name) => {
    const { verdict } = replayed(opened(name).log);
    expect(['another-release', 'read-only']).toContain(verdict.outcome);
    expect(verdictText(verdict)).toMatch(/played with another release|read as it was kept/);
  });

  test.each(runs)('%s keeps its decisions, its end, its injuries and its uses of force', (name) => {
    const { log } = opened(name);
    const { encounter } = replayed(log);
    expect(decided(encounter.log)).toEqual(decided(log));
    expect(said(reportText(score(encounter)))).toEqual(said(read('reports', `${name}.txt`)));
    expect(encounter.ending).toBe(
      effective(log).flatMap((event) => (event.type === 'ended' ? [event.ending] : []))[0] ?? '',
    );
  });

  test('every run that a browser kept is played again or read, and can be saved as a file', () => {
    const kept = (JSON.parse(read('browser.json')) as Browser).databases
      .flatMap(({ stores }) => stores)
      .flatMap(({ rows }) => rows.map(({ value }) => value));
    expect(kept.length).toBeGreaterThan(0);
    for (const run of kept) {
      expect(decided(replayed(run.log).encounter.log)).toEqual(decided(run.log));
      expect(importRun(exportRun(run), run.id, run.changed)).toEqual({ run });
    }
  });
});

function openedRun(text: string): KeptRun {
  const read = importRun(text, 'opened', NOW);
  if ('problem' in read) throw new Error(read.problem);
  return read.run;
}

/** A log with the story and the agency pack of today. */
function replayed(log: Log) {
  const { scenario, agency } = beginning(log);
  const result = replay(today[scenario]!, AGENCIES[agency]!, log);
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

/** The decisions of a log, undone ones too. */
function decided(log: Encounter['log']): readonly string[] {
  return log.flatMap((event) => (event.type === 'decided' ? [`${event.decision} ${event.choice}`] : []));
}

/** The rows of a report's head that stay as they are. */
function said(report: string): readonly string[] {
  const rows = SAID_THEN.map((label) => report.split('\n').find((line) => line.startsWith(`  ${label}`)) ?? '');
  expect(rows.every((row) => row !== '')).toBe(true);
  return rows;
}
