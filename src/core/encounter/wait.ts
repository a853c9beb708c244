import { changed, homeOf } from '#encounter/situation';
import type { News } from './news';
import { happen } from './news';
import { arrivals, newcomers } from './resources';

/** Lets the clock run to a second, or to that at which somebody comes: a wait is over then. */
export function waitForAnybody(news: News, clock: number): void {
  const [first] = arrivals(news.world.situation, clock);
  waitUntil(news, first?.at ?? clock);
}

/** Lets the clock run to a second; whatever is due by then arrives at its own second, and whoever comes with it stands where their part starts. */
export function waitUntil(news: News, clock: number): void {
  const { about } = news.scenario;
  const { world } = news;
  for (const arrived of arrivals(world.situation, clock)) {
    happen(news, arrived);
    for (const who of newcomers(arrived, about)) {
      const { at } = arrived;
      happen(news, { type: 'moved', at, who, to: homeOf(world.situation, about, who) });
    }
  }
  if (clock > world.situation.clock) world.situation = changed(world.situation, 'clock', clock);
}
