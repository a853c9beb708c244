import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.mjs';
import { ensureNode, ensurePackages, main, Problem, root, say } from './ensure.mjs';
import { run, tool } from './ensure-run.mjs';
import { serve } from './serve.mjs';

const HOW = `npm run trials -- [name ...] [--seed 1] [--fresh] [--case 7]

Runs every case of the trials named, or of all of them. A run that was stopped goes on where it was.
  --seed N   the seed of a new run (1 unless said otherwise)
  --fresh    begins anew
  --case N   runs one case alone and keeps nothing`;

const kept = join(root, '.cache', 'trials');

// Long trials: `npm test` runs a fixed sample of each, this runs all of them.
await main(async () => {
  ensureNode();
  const asked = read();
  if (!asked) return console.log(HOW);
  await ensurePackages();
  // The trials are TypeScript; what reads it can only be loaded once the packages are installed.
  const { register } = await import('tsx/esm/api');
  register();
  const trials = await import('../tests/trials/main.ts');
  const obstacle = trials.whyNot(asked, kept);
  if (obstacle) throw new Problem(obstacle);
  const site = trials.needGround(asked.names) ? await openSite() : undefined;
  const over = new AbortController();
  process.once('SIGINT', () => over.abort());
  try {
    const failed = await trials.runTrials(asked, kept, site?.ground, over.signal);
    if (over.signal.aborted) process.exitCode = 130;
    else if (failed > 0) process.exitCode = 1;
  } finally {
    await site?.server.stop();
  }
});

function read() {
  const options = {
    seed: { type: 'string' },
    case: { type: 'string' },
    fresh: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  };
  let words;
  try {
    words = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new Problem(`${error.message}\n\n${HOW}`);
  }
  const { values, positionals } = words;
  if (values.help) return undefined;
  return {
    names: positionals,
    seed: whole('seed', values.seed),
    only: whole('case', values.case),
    fresh: values.fresh,
  };
}

function whole(name, words) {
  if (words === undefined) return undefined;
  if (!/^\d{1,9}$/.test(words)) throw new Problem(`--${name} takes a whole number, not “${words}”.`);
  return Number(words);
}

async function openSite() {
  say('Building the app.');
  const built = [tool(root, 'tsx', ['src/cli/main.ts', 'build']), tool(root, 'vite', ['build', '--logLevel', 'warn'])];
  for (const command of built) {
    const { code } = await run(...command, { cwd: root });
    if (code !== 0) throw new Problem('The app could not be built; the lines above say why.');
  }
  const browser = await findBrowser();
  const server = await serve({ folder: join(root, 'dist'), port: 0 });
  return { server, ground: { browser, url: server.url } };
}
