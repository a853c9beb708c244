import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import type { Figure } from './figures';
import { longStory } from './long';

/** What a command of the terminal came to: how long it took, how much memory its process ever held, and what it printed. */
interface Ran {
  readonly seconds: number;
  readonly mebibytes: number;
  readonly out: string;
  /** How many cores other programs kept busy meanwhile, on average. */
  readonly others: number;
}

const TSX = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href;
/** Runs in the measured process: its workers are threads of it, so what the system says it used is what all of them used. */
const TELL_USE = `data:text/javascript,${encodeURIComponent(
  `import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write('used ' + JSON.stringify([maxRSS, userCPUTime + systemCPUTime]));
  });`,
)}`;

/** With more of a core than this taken by others, a time says nothing about the program. */
const QUIET = 0.1;
const MOST_TRIES = 3;
let loudest = 0;

/** Runs a command until the machine is quiet meanwhile; of a machine that never is, the quietest run is taken. */
async function talkdown(words: readonly string[], before: readonly string[] = []): Promise<Ran> {
  let best = await runOnce(words, before);
  for (let tries = 1; tries < MOST_TRIES && best.others > QUIET; tries++) {
    const other = await runOnce(words, before);
    if (other.others < best.others) best = other;
  }
  loudest = Math.max(loudest, best.others);
  return best;
}

/** Runs a command in a process of its own, as from a terminal; `before` is put before it, such as what holds it to one core. */
function runOnce(words: readonly string[], before: readonly string[]): Promise<Ran> {
  const node = [process.execPath, '--import', TELL_USE, '--import', TSX, resolve('src/cli/main.ts')];
  const [program = '', ...rest] = [...before, ...node, ...words];
  return new Promise((done, fail) => {
    const from = { time: performance.now(), busy: busySeconds() };
    const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.on('data', (text: Buffer) => (out += text.toString()));
    child.stderr.on('data', (text: Buffer) => (err += text.toString()));
    child.on('error', fail);
    child.on('close', (code) => {
      const used = /used (\[.*\])/.exec(err)?.[1];
      if (code === 2 || used === undefined) {
        fail(new Error(`talkdown ${words.join(' ')} failed:\n${err}`));
        return;
      }
      const [kibibytes, microseconds] = JSON.parse(used) as [number, number];
      const seconds = (performance.now() - from.time) / 1000;
      const others = Math.max(0, busySeconds() - from.busy - microseconds / 1e6) / seconds;
      done({ seconds, mebibytes: kibibytes / 1024, out, others });
    });
  });
}

/** Seconds that the cores of this machine have worked, all together. */
function busySeconds(): number {
  return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0) / 1000;
}

const ROUNDS = 3;
/** Decisions enough that compiling hot code, which every worker does for itself, is little of what is measured. */
const BUDGET = 300_000;
/** How a whole exploration fares on the machine at hand: time to the default budget, two cores against one, and memory at a million states. */
export async function benchScale(): Promise<readonly Figure[]> {
  const walks: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    walks.push((await talkdown(['explore', 'bus-stop', '--workers', '2'])).seconds);
  return [
    { ...figure('bus-stop to its default budget, two workers', median(walks), 's'), ...aim('under 10 s', median(walks) < 10) },
    ...(await compareCores()),
    ...(await millionStates()),
    { ...figure('cores that other programs took meanwhile', loudest, ''), ...aim('under 0.1', loudest < QUIET) },
  ]; // prettier-ignore
}

/** What holds a process to one core, where the system has that: a worker alone leaves its compiling and garbage to the other core. */
const ONE_CORE = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : undefined;

/**
 * The same exploration on one core, by one worker and by two, in turns, and as two programs that share nothing, each with half of it: more than those
 * reach the machine does not give. What starting the program and opening the story takes is measured and taken off; what starting more workers takes is
 * not.
 */
async function compareCores(): Promise<readonly Figure[]> {
  const ways = [
    ...(ONE_CORE ? [{ name: 'exploring, one worker held to one core', workers: '1', before: ONE_CORE }] : []),
    { name: 'exploring, one worker', workers: '1', before: [] },
    { name: 'exploring, two workers', workers: '2', before: [] },
  ];
  const words = ['explore', 'bus-stop', '--budget', String(BUDGET), '--json'];
  const rates = ways.map((): number[] => []);
  const apart: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, { workers, before }] of ways.entries()) {
      const start = await talkdown(['check', 'bus-stop'], before);
      const { seconds, out } = await talkdown([...words, '--workers', workers], before);
      rates[at]?.push(decisionsIn(out) / (seconds - start.seconds));
    }
    apart.push(await sideBySide());
  }
  const [two = 0, one = 0, core] = rates.map(median).reverse();
  const over = two / (core ?? one);
  return [
    ...ways.map(({ name }, at) => figure(name, Math.round(median(rates[at] ?? [])), 'decisions/s')),
    figure('exploring, two workers over one worker', two / one, 'times'),
    { ...figure('exploring, two cores over one', over, 'times'), ...aim('at least 1.7', over >= 1.7) },
    figure('the same as two programs side by side, over one', median(apart) / (core ?? one), 'times'),
  ];
}

/** Decisions per second of two programs, one for each agency, that explore at the same time. */
async function sideBySide(): Promise<number> {
  const words = ['--budget', String(BUDGET / 2), '--workers', '1', '--json'];
  const both = (wanted: (agency: string) => readonly string[]) =>
    Promise.all(['city', 'rural'].map((agency) => runOnce(wanted(agency), [])));
  const starts = await both(() => ['check', 'bus-stop']);
  const walks = await both((agency) => ['explore', 'bus-stop', '--agency', agency, ...words]);
  const longest = (ran: readonly Ran[]) => Math.max(...ran.map(({ seconds }) => seconds));
  const decisions = walks.reduce((sum, { out }) => sum + decisionsIn(out), 0);
  return decisions / (longest(walks) - longest(starts));
}

/** How many decisions an exploration printed as JSON took. */
function decisionsIn(out: string): number {
  return (JSON.parse(out) as { exploration: { decisions: number } }).exploration.decisions;
}

/** Explores a story in which hardly two paths come to the same, until a million states are kept apart. */
async function millionStates(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'talkdown-bench-'));
  try {
    const file = join(folder, 'wide.ink');
    writeFileSync(file, wideStory());
    const { mebibytes, out } = await runOnce(
      ['explore', file, '--budget', '2600000', '--seconds', '600', '--json'],
      [],
    );
    const { places } = (JSON.parse(out) as { exploration: { places: number } }).exploration;
    const met = mebibytes < 1024 && places >= 1_000_000;
    return [
      figure('states kept apart in one exploration', places, ''),
      { ...figure('memory of that process at its most', Math.round(mebibytes), 'MiB'), ...aim('under 1024 MiB', met) },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The long story with a count of all that was chosen, which a line at its end asks for. */
function wideStory(): string {
  let choice = 0;
  return longStory(52)
    .replace(/^[*+] .*$/gm, (line) => `${line}\n  ~ tally = (tally * 31 + ${++choice}) mod 1000003`)
    .replace('VAR distance', 'VAR tally = 1\nVAR distance')
    .replace('== last', '== last\n{tally > 999: It has grown late.}');
}

function figure(name: string, value: number, unit: string): Figure {
  return { name, value, unit };
}

function aim(target: string, met: boolean): Pick<Figure, 'target' | 'met'> {
  return { target, met };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
