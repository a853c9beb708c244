import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import type { Figure } from './figures';

/** Seconds in which all scenarios together should be explored, rated and checked on two cores. */
const AIM = 150;

/** Explores, rates and checks every scenario as an author does, each to its usual budget. */
export function benchStories(slugs: readonly string[]): readonly Figure[] {
  const works = ['explore', 'rate', 'check'].map((command) => {
    const before = performance.now();
    for (const slug of slugs) talkdown(command, slug);
    return { command, seconds: (performance.now() - before) / 1000 };
  });
  const all = works.reduce((sum, { seconds }) => sum + seconds, 0);
  return [
    ...works.map(({ command, seconds }) => ({ name: `${command}, all scenarios`, value: seconds, unit: 's' })),
    {
      name: `explored, rated and checked, ${String(slugs.length)} scenarios`,
      value: all,
      unit: 's',
      target: `under ${String(AIM)} s`,
      met: all < AIM,
    },
  ];
}

function talkdown(command: string, slug: string): void {
  const deep = command === 'check' ? ['--deep'] : [];
  const words = ['--import', 'tsx', 'src/cli/main.ts', command, slug, ...deep];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  // 1 is what it says of a story that has a mistake or is not fit for use, and the time is the same.
  if (status !== 0 && status !== 1) throw new Error(`${command} ${slug} ended with ${String(status)}: ${stderr}`);
}
