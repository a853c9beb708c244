import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, findBrowser } from './browser.mjs';
import { ensureNode, ensurePackages, main, Problem, root, say } from './ensure.mjs';
import { run, tool } from './ensure-run.mjs';
import { count, total } from './test-count.mjs';

const reports = join(root, '.cache', 'reports');

const stages = {
  types: { title: 'Types of the whole house', work: () => go('typescript', ['-p', '.', '--noEmit'], 'tsc') },
  core: { title: 'Types of the core, alone', work: () => go('typescript', ['-p', 'src/core', '--noEmit'], 'tsc') },
  lint: {
    title: 'Which room opens which door, and other rules',
    work: () => go('eslint', ['.', '--max-warnings', '0']),
  },
  unused: {
    title: 'Nothing unused: files, packages, exported names',
    work: async () => (await go('knip', [])) || go('knip', ['--production', '--include', 'files,exports,types']),
  },
  unit: { title: 'Unit and property tests', report: join(reports, 'unit.json'), work: () => vitest('unit') },
  stories: { title: 'Check of the scenarios', work: () => go('tsx', ['src/cli/main.ts', 'check', '--deep']) },
  build: { title: 'Build of the app', work: build },
  e2e: {
    title: 'End to end in a real browser',
    report: join(reports, 'e2e.json'),
    needs: 'build',
    work: () => browse('e2e'),
  },
  trials: {
    title: 'A sample of the long trials',
    report: join(reports, 'trials.json'),
    needs: 'build',
    work: () => browse('trials'),
  },
};

// Installs what is missing, runs every stage (or those named after `npm test --`) and ends with what passed and failed.
await main(async () => {
  const started = Date.now();
  const chosen = choose(process.argv.slice(2));
  ensureNode();
  await ensurePackages();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const done = new Map();
  for (const name of chosen) {
    const { title, report, needs, work } = stages[name];
    say(`${title} (${name})`);
    const before = Date.now();
    const code = needs && done.get(needs)?.code !== 0 ? leaveOut(name, needs) : await work().catch(explain);
    done.set(name, { code, seconds: (Date.now() - before) / 1000, ...count(code, report) });
  }
  close(done, (Date.now() - started) / 1000);
});

function choose(words) {
  const unknown = words.find((word) => !Object.hasOwn(stages, word));
  if (unknown) {
    throw new Problem(`There is no stage "${unknown}". The stages are ${Object.keys(stages).join(', ')}.`);
  }
  if (words.length === 0) return Object.keys(stages);
  return Object.keys(stages).filter(
    (name) => words.includes(name) || words.some((word) => stages[word].needs === name),
  );
}

async function go(name, args, bin = name, env = {}) {
  const { code } = await run(...tool(root, name, args, bin), { cwd: root, env });
  return code;
}

function vitest(project, env) {
  const report = `--outputFile.json=${stages[project].report}`;
  return go('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', report], 'vitest', env);
}

async function build() {
  const compiled = await go('tsx', ['src/cli/main.ts', 'build']);
  return compiled === 0 ? go('vite', ['build', '--logLevel', 'warn']) : compiled;
}

async function browse(project) {
  const browser = await findBrowser();
  console.log(describe(browser));
  if (!browser.webgl)
    console.log('This browser has no WebGL: tests of the drawn scene are left out and counted as such.');
  return vitest(project, { TALKDOWN_FOUND_BROWSER: JSON.stringify(browser) });
}

function leaveOut(name, needs) {
  console.error(`${name} needs ${needs}, which failed.`);
  return 1;
}

function explain(error) {
  console.error(error instanceof Problem ? error.message : (error?.stack ?? String(error)));
  return 1;
}

function close(done, seconds) {
  say(`Finished in ${Math.round(seconds)} s.`);
  for (const [name, { code, seconds: took }] of done) {
    console.log(`  ${name.padEnd(8)} ${code === 0 ? 'ok    ' : 'FAILED'} ${took.toFixed(1).padStart(6)} s`);
  }
  const failures = [...done].filter(([, { code }]) => code !== 0).map(([name]) => name);
  const { passed, failed, skipped } = total([...done.values()]);
  if (skipped > 0) console.log(`\n${skipped} left out; the list above says which.`);
  if (failures.length > 0) {
    console.log(`\nFailed: ${failures.join(', ')}. To run one stage again: npm test -- ${failures[0]}`);
    process.exitCode = 1;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
}
