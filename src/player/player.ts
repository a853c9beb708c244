import { openRun, type RunTerms } from './run';
import { followWithSound } from './sound';
import { followWithStage } from './stage';

/** A session in front of somebody. */
export interface Player {
  /** Shows one sentence that does not stop the run. */
  readonly notice: (sentence: string) => void;
  /** Lets the run stand still while something lies over it, or go on. */
  readonly hold: (still: boolean) => void;
  readonly close: () => void;
}

/** Puts a session in front of somebody: words and choices at once, sound and stage when they have come. */
export function openPlayer(host: HTMLElement, terms: Omit<RunTerms, 'onPause'>): Player {
  const { session, preferences } = terms;
  const sound = followWithSound(
    preferences,
    session,
    (caption) => screen.caption(caption),
    (words) => screen.notice(words),
  );
  const screen = openRun(host, {
    ...terms,
    onPause: (paused) => {
      sound.hold(paused);
      stage.hold(paused);
    },
  });
  const stage = followWithStage(preferences, session, screen);
  return {
    notice: screen.notice,
    hold: screen.hold,
    close: () => {
      screen.close();
      sound.close();
      stage.close();
    },
  };
}
