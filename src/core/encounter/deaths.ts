import { isDeath } from '#doctrine';
import type { Scenario } from '#story';

/** The ways in which a scenario has to be tried: with endings in which somebody dies, and without them where there are any. */
export function deathsToTry({ about }: Scenario): readonly boolean[] {
  return about.endings.some(({ disposition }) => isDeath(disposition)) ? [true, false] : [true];
}
