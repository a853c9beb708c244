import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '#scripts/ensure-run';
import { count, total } from '#scripts/test-count';

describe('The last line of npm test', () => {
  let folder;
  const report = (name, content) => {
    const file = join(folder, name);
    writeFileSync(
      file,
      JSON.stringify({
        numPassedTests: 0,
        numFailedTests: 0,
        numPendingTests: 0,
        numTodoTests: 0,
        testResults: [],
        ...content,
      }),
    );
    return file;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'talkdown-count-'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('counts passed, failed and left out tests', () => {
    const file = report('a.json', { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1 });
    expect(count(1, file)).toEqual({ passed: 7, failed: 2, skipped: 1 });
  });

  test('counts a file that could not be read as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(count(1, report('b.json', { numPassedTests: 1, testResults }))).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  test('never says 0 failed when a stage failed', () => {
    expect(count(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(count(1, join(folder, 'never-written.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(count(1, report('c.json', { numPassedTests: 3 }))).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  test('adds the stages up', () => {
    const stages = [count(0), count(1), count(0, report('d.json', { numPassedTests: 5 }))];
    expect(total(stages)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  test('is not reached with a stage that does not exist', async () => {
    const { code, output } = await run(process.execPath, ['scripts/test.mjs', 'units'], { quiet: true });
    expect(code).toBe(1);
    expect(output).toContain('There is no stage "units". The stages are lint, stories, types, core, unused, unit');
  });
});
