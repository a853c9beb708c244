import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Policy } from '#doctrine';
import { swiftNarrator } from '#explore';
import { type BotName, BOTS, type BotRuns, mergeRates, rateUnit, ratingText } from '#explore/bots';
import { readArguments } from './arguments';
import { loadPolicy, loadScenario } from './load';
import { complain, print, Stop } from './output';

/** One piece of work: a strategy, an agency, and some seeds; a value that could be sent to another machine. */
interface Piece {
  readonly agency: string;
  readonly bot: BotName;
  readonly seeds: readonly number[];
}

/** Seeds in one piece of work: few enough that Ctrl-C is heard within a second. */
const AT_ONCE = 10;

/**
 * `rate STORY [--runs N] [--agency city,rural] [--seed N] [--json]`: plays every strategy over many seeds with each agency, and says whether the scenario
 * is fit for use; exit code 1 when it is not. Ctrl-C prints what is known so far.
 */
export async function rate(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv, ['runs', 'agency', 'seed'], ['json']);
  const scenario = loadScenario(given.words[0]);
  const runs = given.whole('runs', 100);
  if (runs < 1) throw new Stop('--runs takes the number of seeds for each strategy and agency, at least 1.', 2);
  const names = (given.option('agency') ?? 'city,rural').split(',').map((name) => name.trim());
  const agencies = [...new Set(names.filter((name) => name !== ''))];
  // A pack that is not there, or a script that cannot be told, is said before anybody goes to work.
  agencies.forEach((name) => loadPolicy(name));
  const told = swiftNarrator(scenario);
  if ('problem' in told) throw new Stop(`${scenario.slug}: ${told.problem}`, 1);
  if (agencies.length === 0) throw new Stop('--agency takes agency packs, such as city,rural.', 2);
  const pieces = cut(given.whole('seed', 1), runs, agencies);
  const done = await playAll(scenario.slug, pieces);
  if (done.length === 0) throw new Stop('Stopped before anything was known.', 1);
  const rating = mergeRates(scenario, done);
  print(given.flag('json') ? JSON.stringify(rating, null, 2) : ratingText(rating));
  return rating.fit ? 0 : 1;
}

/** Cuts the work so that whatever is done first covers every strategy and agency. */
function cut(first: number, runs: number, agencies: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < runs; from += AT_ONCE) {
    const seeds = Array.from({ length: Math.min(AT_ONCE, runs - from) }, (_, nth) => first + from + nth);
    for (const agency of agencies) for (const { id } of BOTS) pieces.push({ agency, bot: id, seeds });
  }
  return pieces;
}

/** Plays the pieces on all cores, with a progress line; stops early when asked to. */
async function playAll(slug: string, pieces: readonly Piece[]): Promise<readonly BotRuns[]> {
  const total = pieces.reduce((sum, { seeds }) => sum + seeds.length, 0);
  const started = Date.now();
  const done: BotRuns[] = [];
  const queue = [...pieces];
  const asked = { stop: false };
  let played = 0;
  const stop = () => (asked.stop = true);
  process.once('SIGINT', stop);
  const next = () => (asked.stop ? undefined : queue.shift());
  const heard = (runs: BotRuns) => {
    done.push(runs);
    played += runs.runs.length;
    progress(played, total, Date.now() - started);
  };
  const players = Math.min(availableParallelism(), pieces.length);
  await Promise.all(Array.from({ length: players }, () => employ(slug, next, heard)));
  process.removeListener('SIGINT', stop);
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  if (asked.stop) complain(`Stopped after ${played} of ${total} runs; this is what is known so far.`);
  return done;
}

/** Starts a worker and gives it one piece after the other until there are none. */
function employ(slug: string, next: () => Piece | undefined, heard: (runs: BotRuns) => void): Promise<void> {
  return new Promise((settle, fail) => {
    // A worker does not inherit how tsx reads TypeScript; it is told so before it loads this file.
    const load = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(import.meta.url)}); })`;
    const worker = new Worker(`${load}.then((file) => file.serve())`, { eval: true, workerData: slug });
    const give = () => {
      const piece = next();
      if (piece) worker.postMessage(piece);
      else void worker.terminate().then(() => settle());
    };
    worker.on('message', (runs: BotRuns | 'ready') => {
      if (runs !== 'ready') heard(runs);
      give();
    });
    worker.on('error', fail);
  });
}

/** The worker’s side: compiles the scenario once and plays every piece it is sent. */
export function serve(): void {
  const port = parentPort;
  if (!port) throw new Error('Pieces of a rating are played in a worker.');
  const scenario = loadScenario(String(workerData));
  const told = swiftNarrator(scenario);
  if ('problem' in told) throw new Error(told.problem);
  const policies = new Map<string, Policy>();
  port.on('message', ({ agency, bot, seeds }: Piece) => {
    const policy = policies.get(agency) ?? loadPolicy(agency);
    policies.set(agency, policy);
    port.postMessage(rateUnit(scenario, policy, bot, seeds, told.narrator));
  });
  port.postMessage('ready');
}

function progress(played: number, total: number, milliseconds: number): void {
  if (!process.stderr.isTTY) return;
  const perSecond = played / Math.max(0.001, milliseconds / 1000);
  const left = Math.ceil((total - played) / perSecond);
  const minutes = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  process.stderr.write(`\r\x1b[K${played} of ${total} runs, ${perSecond.toFixed(1)} runs/s, ${minutes} left`);
}
