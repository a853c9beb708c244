import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chanceOf } from './chance';
import { conduct } from './conduct';
import { type Ledger, openLedger } from './progress';
import { trial as rough } from './support/rough';

let folder = '';
let ledger: Ledger;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'talkdown-trials-'));
  ledger = openLedger(folder);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(signal = new AbortController().signal, said: string[] = []) {
  return conduct('rough', rough, { seed: 3, ground: undefined, ledger, say: (line) => said.push(line), signal });
}

describe('A trial', { timeout: 180_000 }, () => {
  test('goes on after a case that is wrong, throws, ends its process or hangs, and says what became of each', async () => {
    const { done, failures, figures } = await run();
    expect(done).toBe(6);
    expect(failures.map(({ index }) => index)).toEqual([1, 2, 3, 4]);
    const words = failures.map(({ wrong }) => wrong.join());
    expect(words[0]).toBe('It is wrong.');
    expect(words[1]).toContain('It threw.');
    expect(words[2]).toBe('The case ended its process (9).');
    expect(words[3]).toBe('The case took more than 8 seconds.');
    expect(figures['size']).toEqual({ count: 2, sum: 5, least: 0 });
  });

  test('that was stopped goes on where it was, with its seed and its failures', async () => {
    const kept = { seed: 8, done: 5, failures: [{ index: 1, wrong: ['It is wrong.'] }], figures: {} };
    ledger.write('rough', kept);
    const said: string[] = [];
    expect(await run(undefined, said)).toMatchObject({ seed: 8, done: 6, failures: kept.failures });
    expect(said[0]).toBe('rough: goes on at 5 of 6.');
    expect(ledger.read('rough')).toMatchObject({ done: 6 });
  });

  test('that is stopped at once has run nothing', async () => {
    expect(await run(AbortSignal.abort())).toMatchObject({ done: 0, failures: [] });
  });
});

describe('The chance of a case', () => {
  const throwsOf = (seed: number, index: number) => {
    const { below } = chanceOf(seed, index);
    return Array.from({ length: 20 }, () => below(1000));
  };

  test('is the same for the same seed and case, and another for any other', () => {
    expect(throwsOf(1, 5)).toEqual(throwsOf(1, 5));
    expect(throwsOf(1, 5)).not.toEqual(throwsOf(1, 6));
    expect(throwsOf(1, 5)).not.toEqual(throwsOf(2, 5));
  });
});
