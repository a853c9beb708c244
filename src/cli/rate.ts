import { swiftNarrator } from '#explore';
import { BOTS, type BotRuns, mergeRates, ratingText } from '#explore/bots';
import { readArguments } from './arguments';
import { loadPolicy, loadScenario } from './load';
import { complain, print, Stop } from './output';
import { CORES, workOff } from './pool';
import type { Piece, Playing } from './rater';

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
  const policies = Object.fromEntries(agencies.map((name) => [name, loadPolicy(name)]));
  const told = swiftNarrator(scenario);
  if ('problem' in told) throw new Stop(`${scenario.slug}: ${told.problem}`, 1);
  if (agencies.length === 0) throw new Stop('--agency takes agency packs, such as city,rural.', 2);
  const pieces = cut(given.whole('seed', 1), runs, agencies);
  const done = await playAll({ scenario, policies }, pieces);
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
async function playAll(playing: Playing, pieces: readonly Piece[]): Promise<readonly BotRuns[]> {
  const total = pieces.reduce((sum, { seeds }) => sum + seeds.length, 0);
  const started = Date.now();
  const done: BotRuns[] = [];
  const queue = [...pieces];
  const asked = new AbortController();
  let played = 0;
  const stop = () => asked.abort();
  process.once('SIGINT', stop);
  const heard = (_: Piece, runs: BotRuns) => {
    done.push(runs);
    played += runs.runs.length;
    progress(played, total, Date.now() - started);
  };
  await workOff<Piece, BotRuns>({
    entry: new URL('rater.ts', import.meta.url).href,
    data: playing,
    workers: Math.min(CORES, pieces.length),
    next: () => queue.shift(),
    heard,
    signal: asked.signal,
  });
  process.removeListener('SIGINT', stop);
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  if (asked.signal.aborted) complain(`Stopped after ${played} of ${total} runs; this is what is known so far.`);
  return done;
}

function progress(played: number, total: number, milliseconds: number): void {
  if (!process.stderr.isTTY) return;
  const perSecond = played / Math.max(0.001, milliseconds / 1000);
  const left = Math.ceil((total - played) / perSecond);
  const minutes = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  process.stderr.write(`\r\x1b[K${played} of ${total} runs, ${perSecond.toFixed(1)} runs/s, ${minutes} left`);
}
