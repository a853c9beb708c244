import { performance } from 'node:perf_hooks';
import { begin, createSession, type Encounter } from '#encounter';
import type { Policy } from '#doctrine';
import type { Scenario } from '#story';
import { score } from '#scoring';
import type { Figure } from './figures';

/** A small repeatable stream of numbers, so that every bench plays the same runs. */
function stream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
}

/** How long the core takes from a choice to its news, over many random runs, and how long a report takes. */
export function benchCore(scenario: Scenario, policy: Policy, runs = 120): readonly Figure[] {
  const choices: number[] = [];
  const reports: number[] = [];
  for (let run = 0; run < runs; run++) {
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
  return [
    { name: 'choice to news in the core, median', value: quantile(choices, 0.5), unit: 'ms' },
    {
      name: 'choice to news in the core, p95',
      value: quantile(choices, 0.95),
      unit: 'ms',
      target: 'under 4 ms',
      met: quantile(choices, 0.95) < 4,
    },
    { name: 'after-action report, p95', value: quantile(reports, 0.95), unit: 'ms' },
    { name: 'decisions measured', value: choices.length, unit: '' },
  ];
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
