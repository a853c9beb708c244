import { coverageOf, type Exploration, type Examined } from '#explore';
import { count } from '#doctrine';

/** A line that is drawn over itself on a terminal, and not at all elsewhere: what was found so far, and how long the walk may take yet. */
export function progressLine(
  story: Examined,
  most: { readonly decisions: number; readonly seconds: number },
  found: () => Exploration,
) {
  const started = Date.now();
  const draw = () => {
    if (!process.stderr.isTTY) return;
    const sum = found();
    const seconds = Math.max(0.001, (Date.now() - started) / 1000);
    const byBudget = sum.decisions === 0 ? Infinity : ((most.decisions - sum.decisions) * seconds) / sum.decisions;
    const left = Math.max(0, Math.ceil(Math.min(most.seconds - seconds, byBudget)));
    const { found: offered, all } = coverageOf(sum, story.sayings, 'choice');
    const met = sum.endings.length;
    const declared = story.scenario?.about.endings.length;
    const endings = declared === undefined ? count(met, 'ending') : `${met} of ${declared} endings`;
    process.stderr.write(
      `\r\x1b[K${sum.places} states, ${Math.round(sum.places / seconds)}/s, ${endings}, ` +
        `${offered} of ${all} choices, ${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')} left`,
    );
  };
  const timer = process.stderr.isTTY ? setInterval(draw, 1000) : undefined;
  return {
    draw,
    clear: () => {
      clearInterval(timer);
      if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    },
  };
}
