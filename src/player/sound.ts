import type { Session } from '#encounter';
import type { Sound } from '#scene/sound';
import type { Preferences } from '#ui';

/** The sound of a run, as the front door holds it. */
export interface HeldSound {
  readonly hold: (still: boolean) => void;
  readonly close: () => void;
}

/** Fetches the sound of a run when it may be heard: after the first gesture, or at once when captions are wanted. */
export function followWithSound(
  preferences: Preferences,
  session: Session,
  onCaption: (caption: string) => void,
  onProblem: (sentence: string) => void,
): HeldSound {
  let sound: Sound | undefined;
  let asked = false;
  let closed = false;
  let still = false;
  let stopNews = (): void => undefined;
  // Asked through a function, because it may have changed while something was fetched.
  const isClosed = (): boolean => closed;

  const fetchSound = async (): Promise<void> => {
    const { muted, captions, volume } = preferences.current();
    if (asked || closed || (muted && !captions)) return;
    asked = true;
    try {
      const { createSound } = await import('#scene/sound');
      if (isClosed()) return;
      const made = createSound({ volume: volume / 100, muted, onCaption, onProblem });
      sound = made;
      if (still) made.pause();
      stopNews = session.observe((encounter, news) => made.show(encounter, news));
    } catch {
      onProblem('The sound could not be fetched, so the run goes on without it.');
    }
  };
  const onGesture = (): void => void fetchSound();
  const stopSettings = preferences.observe(({ volume, muted, captions }) => {
    sound?.setVolume(volume / 100);
    sound?.setMuted(muted);
    if (captions) setTimeout(onGesture, 1500);
  });
  document.addEventListener('pointerdown', onGesture);
  document.addEventListener('keydown', onGesture);

  return {
    hold: (paused) => {
      still = paused;
      if (paused) sound?.pause();
      else sound?.resume();
    },
    close: () => {
      closed = true;
      stopSettings();
      stopNews();
      sound?.destroy();
      document.removeEventListener('pointerdown', onGesture);
      document.removeEventListener('keydown', onGesture);
    },
  };
}
