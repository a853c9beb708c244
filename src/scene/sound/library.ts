/** What the player and the synthesiser agree on about one sound. */
export interface SoundFile {
  /** The file's name in the folder of sounds. */
  readonly file: string;
  /** How loud it is played in the mix, in decibels; the files themselves are all about equally loud. */
  readonly gain: number;
  /** Seconds after which it comes round; a sound without this plays once. */
  readonly loop?: number;
  /** Whether it is what is heard of one place, and so fetched only where that is. */
  readonly place?: true;
}

/** Every sound there is, by name. */
export const SOUNDS = {
  rain: { file: 'rain.mp3', gain: -11, loop: 12 },
  evening: { file: 'evening.mp3', gain: -10, loop: 16, place: true },
  yard: { file: 'yard.mp3', gain: -13, loop: 12, place: true },
  fields: { file: 'fields.mp3', gain: -12, loop: 12, place: true },
  room: { file: 'room.mp3', gain: -16, loop: 12, place: true },
  water: { file: 'water.mp3', gain: -11, loop: 12, place: true },
  park: { file: 'park.mp3', gain: -13, loop: 12, place: true },
  concrete: { file: 'concrete.mp3', gain: -14, loop: 12, place: true },
  hall: { file: 'hall.mp3', gain: -15, loop: 12, place: true },
  idle: { file: 'idle.mp3', gain: -15, loop: 6 },
  'bed-calm': { file: 'bed-calm.mp3', gain: -12, loop: 12 },
  'bed-anxious': { file: 'bed-anxious.mp3', gain: -11, loop: 12 },
  'bed-agitated': { file: 'bed-agitated.mp3', gain: -10, loop: 12 },
  'bed-crisis': { file: 'bed-crisis.mp3', gain: -9, loop: 12 },
  swish: { file: 'swish.mp3', gain: -8 },
  bus: { file: 'bus.mp3', gain: -4 },
  brakes: { file: 'brakes.mp3', gain: -4 },
  door: { file: 'door.mp3', gain: -3 },
  siren: { file: 'siren.mp3', gain: -8 },
  relay: { file: 'relay.mp3', gain: -4 },
  'radio-open': { file: 'radio-open.mp3', gain: -3 },
  'radio-close': { file: 'radio-close.mp3', gain: -4 },
  'step-1': { file: 'step-1.mp3', gain: -4 },
  'step-2': { file: 'step-2.mp3', gain: -4 },
  'step-3': { file: 'step-3.mp3', gain: -4 },
  'step-4': { file: 'step-4.mp3', gain: -4 },
  pacing: { file: 'pacing.mp3', gain: -5 },
  rustle: { file: 'rustle.mp3', gain: -6 },
  breath: { file: 'breath.mp3', gain: -8 },
  thump: { file: 'thump.mp3', gain: -4 },
  phone: { file: 'phone.mp3', gain: -6 },
  arc: { file: 'arc.mp3', gain: -4 },
  spray: { file: 'spray.mp3', gain: -5 },
  holster: { file: 'holster.mp3', gain: 0 },
  ratchet: { file: 'ratchet.mp3', gain: -4 },
  tick: { file: 'tick.wav', gain: -12 },
} as const satisfies Readonly<Record<string, SoundFile>>;

/** The name of a sound. */
export type SoundName = keyof typeof SOUNDS;

/** Seconds of a loop's own end and start that its file holds before and after it, so that MP3 padding cannot open a gap. */
export const MARGIN = 0.25;
