import { BOTS, type BotRuns, mergeRates, ratingText } from '#explore/bots';
import { atLeastOne, complain, print, readArguments, Stop } from '#cli/terminal';
import { bundleOf, CORES, MemoryFull, type Piece, type Playing, RATER, workOff } from '#cli/workers';
import { loadPolicy, loadScenario } from '#cli/files';

/** Seeds in one piece of work: few enough that Ctrl-C is heard within a second. */
const AT_ONCE = 10;

/**
 * `rate STORY [--runs N] [--agency city,rural] [--seed N] [--workers N] [--json]`: plays every strategy over many seeds with each agency, and says whether
 * the scenario is fit for use; exit code 1 when it is not. Ctrl-C prints what is known so far, with exit code 130.
 */
export async function rate(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv, ['runs', 'agency', 'seed', 'workers'], ['json']);
  const runs = atLeastOne(given, 'runs', 100);
  const workers = atLeastOne(given, 'workers', CORES);
  const seed = given.whole('seed', 1);
  void bundleOf(RATER);
  const scenario = loadScenario(given.words[0], 'rated');
  const names = (given.option('agency') ?? 'city,rural').split(',').map((name) => name.trim());
  const agencies = [...new Set(names.filter((name) => name !== ''))];
  // A pack that is not there is said before anybody goes to work.
  const policies = Object.fromEntries(agencies.map((name) => [name, loadPolicy(name)]));
  if (agencies.length === 0) throw new Stop('--agency takes agency packs, such as city,rural.', 2);
  const { done, asked } = await playAll({ scenario, policies }, cut(seed, runs, agencies), workers);
  if (done.length === 0) {
    complain('Stopped before anything was known.');
    return 130;
  }
  const rating = mergeRates(scenario, done);
  print(given.flag('json') ? JSON.stringify(rating, null, 2) : ratingText(rating));
  return asked ? 130 : rating.fit ? 0 : 1;
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
async function playAll(
  playing: Playing,
  pieces: readonly Piece[],
  workers: number,
): Promise<{ readonly done: readonly BotRuns[]; readonly asked: boolean }> {
  const total = pieces.reduce((sum, { seeds }) => sum + seeds.length, 0);
  const started = Date.now();
  const done: BotRuns[] = [];
  const queue = [...pieces];
  const asked = new AbortController();
  let played = 0;
  const stop = () => asked.abort();
  process.once('SIGINT', stop);
  const heard = ({ seeds }: Piece, runs: BotRuns) => {
    done.push(runs);
    played += seeds.length;
    progress(played, total, Date.now() - started);
  };
  try {
    await workOff<Piece, BotRuns>({
      entry: RATER,
      data: playing,
      workers: Math.min(workers, pieces.length),
      next: () => queue.shift(),
      heard,
      signal: asked.signal,
    });
  } catch (error) {
    if (!(error instanceof MemoryFull)) throw error;
    throw new Stop(`${error.message} The story is too large for ${workers} at once; try --workers 1.`, 1);
  } finally {
    process.removeListener('SIGINT', stop);
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  }
  if (asked.signal.aborted) complain(`Stopped after ${played} of ${total} runs; this is what is known so far.`);
  return { done, asked: asked.signal.aborted };
}

function progress(played: number, total: number, milliseconds: number): void {
  if (!process.stderr.isTTY) return;
  const perSecond = played / Math.max(0.001, milliseconds / 1000);
  const left = Math.ceil((total - played) / perSecond);
  const minutes = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  process.stderr.write(`\r\x1b[K${played} of ${total} runs, ${perSecond.toFixed(1)} runs/s, ${minutes} left`);
}
