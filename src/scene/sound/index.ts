export { hear } from './cues';
export { MARGIN, type SoundFile, type SoundName, SOUNDS } from './library';
export { type Audible, bed, bedLevel, scape } from './scape';
export { createSound, type Sound } from './sound';
export { make, makeLoop, type Loop, type OneShot, type Take } from './synth/make';
export { measure, wrap } from './synth/master';
export { rate } from './synth/wave';
export { SOUND_WORDS } from './words';
