import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, findBrowser } from './browser.mjs';
import { ensureNode, ensurePackages, main, Problem, root, say } from './ensure.mjs';
import { run, tool } from './ensure-run.mjs';
import { count, total } from './test-count.mjs';

const reports = join(root, '.cache', 'reports');

/** Those that are `quiet` keep only one core busy, so two go side by side, the longest first; what they write is shown when their turn has come. */
const stages = {
  lint: {
    title: 'Which room opens which door, and other rules',
    quiet: true,
    work: (how) => go('eslint', ['.', '--max-warnings', '0'], how),
  },
  stories: {
    title: 'Check of the scenarios',
    quiet: true,
    work: (how) => go('tsx', ['src/cli/main.ts', 'check', '--deep', '--workers', '1', '--seconds', '180'], how),
  },
  types: {
    title: 'Types of the whole house',
    quiet: true,
    work: (how) => go('typescript', ['-p', '.', '--noEmit'], { bin: 'tsc', ...how }),
  },
  core: {
    title: 'Types of the core, alone',
    quiet: true,
    work: (how) => go('typescript', ['-p', 'src/core', '--noEmit'], { bin: 'tsc', ...how }),
  },
  unused: {
    title: 'Nothing unused: files, packages, exported names',
    quiet: true,
    work: async (how) => {
      const all = await go('knip', [], how);
      return all.code === 0 ? go('knip', ['--production', '--include', 'files,exports,types'], how) : all;
    },
  },
  unit: { title: 'Unit and property tests', report: join(reports, 'unit.json'), work: () => vitest('unit') },
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
  const begun = sideBySide(chosen.filter((name) => stages[name].quiet));
  for (const name of chosen) {
    const { title, report, needs } = stages[name];
    say(`${title} (${name})`);
    const left = needs && done.get(needs)?.code !== 0;
    const { code, output, seconds } = left ? leaveOut(name, needs) : await (begun.get(name) ?? timed(name));
    process.stdout.write(output);
    done.set(name, { code, seconds, ...count(code, report) });
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

/** Starts stages in their order, two at a time: a promise of what becomes of each, by its name. */
function sideBySide(names) {
  const waiting = [...names];
  const told = new Map();
  const outcomes = new Map(names.map((name) => [name, new Promise((tell) => told.set(name, tell))]));
  const workNext = async () => {
    const name = waiting.shift();
    if (name === undefined) return;
    told.get(name)(await timed(name));
    await workNext();
  };
  for (let core = 0; core < 2; core++) void workNext();
  return outcomes;
}

/** Runs a stage and resolves with its code, what it wrote if it was quiet, and its seconds. */
async function timed(name) {
  const { quiet, work } = stages[name];
  const before = Date.now();
  const { code, output } = await work({ quiet }).catch(explain);
  return { code, output, seconds: (Date.now() - before) / 1000 };
}

function go(name, args, { bin = name, env, quiet } = {}) {
  return run(...tool(root, name, args, bin), { cwd: root, env, quiet });
}

/** Runs the tests of a stage: every project of vitest.config.ts whose name begins with its own. */
function vitest(stage, env) {
  const report = `--outputFile.json=${stages[stage].report}`;
  return go('vitest', ['run', '--project', `${stage}*`, '--reporter=default', '--reporter=json', report], { env });
}

async function build() {
  const compiled = await go('tsx', ['src/cli/main.ts', 'build']);
  return compiled.code === 0 ? go('vite', ['build', '--logLevel', 'warn']) : compiled;
}

async function browse(project) {
  const browser = await findBrowser();
  console.log(describe(browser));
  if (!browser.webgl)
    console.log('This browser has no WebGL: tests of the drawn scene are left out and counted as such.');
  return vitest(project, { TALKDOWN_FOUND_BROWSER: JSON.stringify(browser) });
}

function leaveOut(name, needs) {
  return { code: 1, output: `${name} needs ${needs}, which failed.\n`, seconds: 0 };
}

function explain(error) {
  return { code: 1, output: `${error instanceof Problem ? error.message : (error?.stack ?? String(error))}\n` };
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
