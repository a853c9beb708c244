import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { pageBundleOf } from '#cli/workers';
import type { Figure } from './figures';
import { median, TIMES } from './loop';

/** Milliseconds in which a place should be painted without a graphics card. */
const AIM = 250;

/** Has every place painted at every time of day, in software: the quickest and the slowest of them. */
export async function benchPlaces(page: Page): Promise<readonly Figure[]> {
  await page.addScriptTag({ content: await pageBundleOf(pathToFileURL('bench/painter.ts').href) });
  const rounds: Readonly<Record<string, number>>[] = [];
  for (let time = 0; time < TIMES; time++) rounds.push(await page.evaluate('paintAll()'));
  const names = Object.keys(rounds[0] ?? {});
  const took = names
    .map((name) => ({ name, value: median(rounds.map((round) => round[name] ?? 0)) }))
    .sort((one, other) => one.value - other.value);
  const [quickest, slowest] = [took[0], took.at(-1)];
  if (!quickest || !slowest) throw new Error('There is no place to paint.');
  return [
    {
      name: `painting a place, of ${String(names.length)} the quickest: ${quickest.name}`,
      value: quickest.value,
      unit: 'ms',
    },
    {
      name: `painting a place, the slowest: ${slowest.name}`,
      value: slowest.value,
      unit: 'ms',
      target: `under ${String(AIM)} ms`,
      met: slowest.value < AIM,
    },
  ];
}
