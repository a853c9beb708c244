import { Howl, Howler } from 'howler';
import { MARGIN, SOUNDS, type SoundFile, type SoundName } from './library';

/** How a player is started. */
export interface PlayerTerms {
  /** The address of the folder of sounds, with a slash at its end. */
  readonly folder: string;
  /** From 0 to 1. */
  readonly volume: number;
  readonly muted: boolean;
  /** Is given one whole sentence, once at most, when something cannot be heard. */
  readonly onProblem: (sentence: string) => void;
}

/** Plays sounds by name. Before the first gesture it only remembers which loops are wanted; in a place without a page it is silent. */
export interface Player {
  /** Plays a sound once, now or not at all. */
  readonly play: (name: SoundName) => void;
  /** Brings a loop to a share of its loudness, 0 to 1, within so many seconds. */
  readonly loop: (name: SoundName, share: number, seconds: number) => void;
  readonly setVolume: (volume: number) => void;
  readonly setMuted: (muted: boolean) => void;
  /** Holds every sound where it is. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Stops everything and gives the memory back. */
  readonly destroy: () => void;
}

const GESTURES = ['click', 'touchend', 'keydown'] as const;
const SILENT_FROM = 'so the run goes on without it; captions still say what is heard.';

const fileOf = (name: SoundName): SoundFile => SOUNDS[name];
const loudness = (name: SoundName): number => Math.min(1, 10 ** (fileOf(name).gain / 20));

/** Makes the player; the only file that knows howler. */
export function createPlayer({ folder, volume, muted, onProblem }: PlayerTerms): Player {
  const howls = new Map<SoundName, Howl>();
  const rounds = new Map<SoundName, number>();
  const wanted = new Map<SoundName, { readonly share: number; readonly seconds: number }>();
  const here = typeof document !== 'undefined';
  let loud = volume;
  let quiet = muted;
  let paused = false;
  let told = false;
  let opened = false;
  let freezing: ReturnType<typeof setTimeout> | undefined;

  const tell = (sentence: string): void => {
    if (told) return;
    told = true;
    onProblem(sentence);
  };

  const running = (): boolean => howls.size > 0 && !paused;

  // A tab that was away, a call on a phone and iOS itself all stop the context; none of them starts it again.
  const wake = (): void => {
    if (!running() || document.visibilityState !== 'visible' || Howler.ctx.state === 'running') return;
    Howler.ctx.resume().catch(() => undefined);
  };

  const follow = (name: SoundName): void => {
    const howl = howls.get(name);
    const want = wanted.get(name);
    if (!howl || !want || paused || howl.state() !== 'loaded') return;
    const target = want.share * loudness(name);
    const playing = rounds.get(name);
    if (playing === undefined && target === 0) return;
    const id = playing ?? howl.play('round');
    rounds.set(name, id);
    const now = howl.volume(id);
    const from = typeof now === 'number' ? now : 0;
    if (Math.abs(from - target) > 0.001) howl.fade(from, target, Math.max(20, want.seconds * 1000), id);
  };

  // A loop faded to nothing is stopped, unless it has been called back meanwhile.
  const rest = (name: SoundName, howl: Howl): void => {
    const id = rounds.get(name);
    if (id === undefined || wanted.get(name)?.share !== 0) return;
    howl.stop(id);
    rounds.delete(name);
  };

  const load = (name: SoundName): void => {
    const { file, loop } = fileOf(name);
    const howl = new Howl({
      src: [folder + file],
      // Every round of a loop begins at nothing and is faded to its loudness.
      ...(loop === undefined
        ? { volume: loudness(name) }
        : { volume: 0, sprite: { round: [MARGIN * 1000, loop * 1000, true] } }),
      onload: () => follow(name),
      onfade: () => rest(name, howl),
      onloaderror: () => tell(`The sound file “${file}” could not be played, ${SILENT_FROM}`),
      onplayerror: wake,
    });
    howls.set(name, howl);
  };

  const open = (): void => {
    for (const gesture of GESTURES) document.removeEventListener(gesture, open, true);
    Howler.autoSuspend = false;
    // Web Audio alone is used, so howler need not keep audio elements ready.
    Howler.html5PoolSize = 0;
    Howler.volume(loud);
    Howler.mute(quiet);
    if (!Howler.usingWebAudio || Howler.noAudio) {
      tell(`This browser plays no sound here, ${SILENT_FROM}`);
      return;
    }
    opened = true;
    for (const name of Object.keys(SOUNDS) as SoundName[])
      if (!fileOf(name).place || wanted.get(name)?.share) load(name);
    Howler.ctx.addEventListener('statechange', wake);
    wake();
  };

  if (here) {
    document.addEventListener('visibilitychange', wake);
    // The press of the button that began this run was a gesture already.
    if ('userActivation' in navigator && navigator.userActivation.hasBeenActive) open();
    else for (const gesture of GESTURES) document.addEventListener(gesture, open, true);
  }

  return {
    play: (name) => {
      const howl = howls.get(name);
      if (!howl || !running() || howl.state() !== 'loaded' || Howler.ctx.state !== 'running') return;
      howl.play();
    },
    loop: (name, share, seconds) => {
      if (wanted.get(name)?.share === share) return;
      wanted.set(name, { share, seconds });
      if (opened && share > 0 && !howls.has(name)) load(name);
      follow(name);
    },
    setVolume: (next) => {
      loud = next;
      if (howls.size > 0) Howler.volume(next);
    },
    setMuted: (next) => {
      quiet = next;
      if (howls.size > 0) Howler.mute(next);
    },
    pause: () => {
      if (paused) return;
      paused = true;
      if (howls.size === 0) return;
      // A context that stops in the middle of a wave clicks; a tenth of a second is enough to fade it.
      Howler.masterGain.gain.setTargetAtTime(0, Howler.ctx.currentTime, 0.03);
      freezing = setTimeout(() => void Howler.ctx.suspend().catch(() => undefined), 150);
    },
    resume: () => {
      if (!paused) return;
      paused = false;
      if (howls.size === 0) return;
      clearTimeout(freezing);
      wake();
      for (const name of wanted.keys()) follow(name);
      Howler.masterGain.gain.setTargetAtTime(quiet ? 0 : loud, Howler.ctx.currentTime, 0.03);
    },
    destroy: () => {
      clearTimeout(freezing);
      if (!here) return;
      for (const gesture of GESTURES) document.removeEventListener(gesture, open, true);
      document.removeEventListener('visibilitychange', wake);
      if (howls.size > 0) Howler.ctx.removeEventListener('statechange', wake);
      for (const howl of howls.values()) howl.unload();
      howls.clear();
      rounds.clear();
    },
  };
}
