import type { Level } from '#doctrine';
import type { EncounterEvent } from '#encounter';
import { hear } from './cues';
import type { SoundName } from './library';
import { createPlayer } from './player';
import { bed, bedLevel, scape, type Audible } from './scape';

/** How the sound of a run is started; volume and mute are remembered by whoever starts it. */
export interface SoundTerms {
  /** From 0 to 1. */
  readonly volume: number;
  readonly muted: boolean;
  /** Is given what was heard, in square brackets, at the moment it begins, whether or not it can be played. */
  readonly onCaption: (caption: string) => void;
  /** Is given one whole sentence, once at most, when something cannot be heard. */
  readonly onProblem: (sentence: string) => void;
}

/** The sound of a run: an observer of the session with a volume. */
export interface Sound {
  /** Plays what the news sounds like and brings the place and the tension bed to where the encounter is. */
  readonly show: (encounter: Audible, news: readonly EncounterEvent[]) => void;
  /** Brings the tension bed to a level until the next news, for a replay that is moved by hand. */
  readonly setLevel: (level: Level) => void;
  /** From 0 to 1. */
  readonly setVolume: (volume: number) => void;
  readonly setMuted: (muted: boolean) => void;
  /** Holds every sound; what had been announced and not begun is dropped. */
  readonly pause: () => void;
  readonly resume: () => void;
  readonly destroy: () => void;
}

// Seconds in which the place and the bed give way to the next.
const PLACE_FADE = 2.5;
const BED_FADE = 5;

/** Makes the sound of a run; nothing plays before the first gesture, and without a page only captions are given. */
export function createSound({ volume, muted, onCaption, onProblem }: SoundTerms): Sound {
  // Outside a build there is no base address, and nothing to fetch either.
  const base = typeof document === 'undefined' ? '' : import.meta.env.BASE_URL;
  const player = createPlayer({ folder: `${base}sound/`, volume, muted, onProblem });
  const due = new Set<ReturnType<typeof setTimeout>>();
  let paused = false;

  const bring = (loops: Readonly<Partial<Record<SoundName, number>>>, seconds: number): void => {
    for (const [name, share] of Object.entries(loops) as [SoundName, number][]) player.loop(name, share, seconds);
  };
  const drop = (): void => {
    for (const timer of due) clearTimeout(timer);
    due.clear();
  };
  const setLevel = (level: Level): void => bring(bed(level), BED_FADE);

  return {
    setLevel,
    show: (encounter, news) => {
      bring(scape(encounter), PLACE_FADE);
      setLevel(bedLevel(encounter));
      const { cues, captions } = hear(encounter, news);
      if (captions.length > 0) onCaption(captions.join(' '));
      if (paused) return;
      for (const { sound, after } of cues) {
        const timer = setTimeout(() => {
          due.delete(timer);
          player.play(sound);
        }, after * 1000);
        due.add(timer);
      }
    },
    setVolume: player.setVolume,
    setMuted: player.setMuted,
    pause: () => {
      paused = true;
      drop();
      player.pause();
    },
    resume: () => {
      paused = false;
      player.resume();
    },
    destroy: () => {
      drop();
      player.destroy();
    },
  };
}
