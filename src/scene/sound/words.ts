import type { Sound } from '#story';
import type { SoundName } from './library';

/** What a word of an author's `# sound:` tag stands for: the sounds it plays and the caption that says the same. */
export interface SoundWord {
  readonly plays: readonly Beat[];
  readonly caption: string;
}

/** One sound, and how many seconds after its cue it begins. */
export type Beat = readonly [sound: SoundName, after: number];

/** Every sound word an author may use. */
export const SOUND_WORDS: Readonly<Record<Sound, SoundWord>> = {
  bus: { plays: [['bus', 0]], caption: '[a bus passes]' },
  brakes: { plays: [['brakes', 0]], caption: '[bus brakes hiss]' },
  door: { plays: [['door', 0]], caption: '[a car door shuts]' },
  siren: { plays: [['siren', 0]], caption: '[a siren rises and falls]' },
  radio: { plays: [['radio-open', 0], ['radio-close', 1.4]], caption: '[the radio clicks]' }, // prettier-ignore
  phone: { plays: [['phone', 0]], caption: '[a phone buzzes]' },
  thump: { plays: [['thump', 0]], caption: '[a hand thumps on the glass]' },
  rustle: { plays: [['rustle', 0]], caption: '[a jacket rustles]' },
  breath: { plays: [['breath', 0]], caption: '[a long breath]' },
  footsteps: { plays: [['step-2', 0], ['step-1', 0.55], ['step-4', 1.08]], caption: '[footsteps on wet ground]' }, // prettier-ignore
  traffic: { plays: [['swish', 0]], caption: '[a car passes on the wet road]' },
  rain: { plays: [], caption: '[rain drums on the roof]' },
};
