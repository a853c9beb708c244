import { performance } from 'node:perf_hooks';
import { begin, createSession, type Encounter } from '#encounter';
import type { Policy } from '#doctrine';
import type { Scenario } from '#story';
import { score } from '#scoring';
import type { Figure } from './figures';
import { fixedLoop, median, TIMES } from './loop';

/** A small repeatable stream of numbers, so that every bench plays the same runs. */
function stream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
}

/** What one round of random runs took: milliseconds from each choice to its news, and of each report. */
interface Round {
  readonly choices: readonly number[];
  readonly reports: readonly number[];
  /** Milliseconds of the fixed loop beside it. */
  readonly loop: number;
}

/** How long the core takes from a choice to its news, over many random runs, and how long a report takes: the middle of five rounds. */
export function benchCore(scenario: Scenario, policy: Policy, runs = 24): readonly Figure[] {
  const rounds = Array.from({ length: TIMES }, (_, at) => playRound(scenario, policy, at * runs, runs));
  const middle = (of: (round: Round) => number) => median(rounds.map(of));
  const p95 = middle(({ choices }) => quantile(choices, 0.95));
  return [
    { name: 'a fixed loop, for comparison', value: middle(({ loop }) => loop), unit: 'ms' },
    { name: 'choice to news in the core, median', value: middle(({ choices }) => quantile(choices, 0.5)), unit: 'ms' },
    { name: 'choice to news in the core, p95', value: p95, unit: 'ms', target: 'under 4 ms', met: p95 < 4 },
    {
      name: 'choice to news in the core, p95',
      value: middle(({ choices, loop }) => quantile(choices, 0.95) / loop),
      unit: 'fixed loops',
    },
    { name: 'after-action report, p95', value: middle(({ reports }) => quantile(reports, 0.95)), unit: 'ms' },
    {
      name: 'after-action report, p95',
      value: middle(({ reports, loop }) => quantile(reports, 0.95) / loop),
      unit: 'fixed loops',
    },
    { name: 'decisions measured', value: rounds.reduce((sum, { choices }) => sum + choices.length, 0), unit: '' },
  ];
}

function playRound(scenario: Scenario, policy: Policy, from: number, runs: number): Round {
  const choices: number[] = [];
  const reports: number[] = [];
  for (let run = from; run < from + runs; run++) {
    const pick = stream(run + 1);
    const session = createSession(begin(scenario, policy, { seed: run, mode: 'assessed' }));
    for (let turn = 0; turn < 60 && session.encounter.offered; turn++) {
      const choice = choose(session.encounter, pick());
      const before = performance.now();
      session.decide({ choice, seconds: 3 });
      choices.push(performance.now() - before);
    }
    const before = performance.now();
    score(session.encounter);
    reports.push(performance.now() - before);
  }
  return { choices, reports, loop: fixedLoop() };
}

/** Mostly talk, so that runs are long: force ends most of them early. */
function choose(encounter: Encounter, random: number): string {
  const offered = encounter.offered?.choices ?? [];
  const calm = offered.filter((choice) => choice.group !== 'force');
  const list = calm.length > 0 && random % 50 !== 0 ? calm : offered;
  return list[Math.floor(random / 64) % list.length]?.id ?? '';
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
