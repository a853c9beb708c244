import { lateChoice } from '#encounter';
import type { Desk } from './desk';
import { deadline } from './page/model/timer';

/** Seconds before the end of a decision's time at which they are said aloud. */
const WARNINGS: readonly number[] = [10, 5];

/** Milliseconds between two looks at the watch. */
const BEAT = 200;

/** Draws every second of thinking, warns before the time of a decision is over, and then takes what happens when nobody decides. The answer stops it. */
export function followWatch(desk: Desk, isPaused: () => boolean): () => void {
  const { session, memory, watch, timing, draw, drawn, commit } = desk;
  const tick = (): void => {
    if (isPaused() || session.encounter.over || watch.seconds() === drawn()) return;
    const end = deadline(timing());
    const left = end === undefined ? Infinity : end - watch.seconds();
    const late = left <= 0 ? lateChoice(session.encounter) : undefined;
    if (late !== undefined) {
      commit(late, { late: true });
      return;
    }
    if (WARNINGS.includes(left) && memory.warned !== left) {
      memory.warned = left;
      memory.status = `${String(left)} seconds left to decide.`;
    }
    draw();
  };
  // A page that nobody sees takes no time from anybody.
  const onHidden = (): void => {
    if (isPaused()) return;
    if (document.hidden) watch.pause();
    else watch.resume();
  };
  const beat = setInterval(tick, BEAT);
  document.addEventListener('visibilitychange', onHidden);
  return () => {
    clearInterval(beat);
    document.removeEventListener('visibilitychange', onHidden);
  };
}
