/*
 * Makes every file of assets/sound from nothing but the recipes in src/scene/sound/synth: npx tsx scripts/sounds.ts
 * A name or two after it make only those. Prints what each file weighs and measures.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createMp3Encoder } from 'wasm-media-encoders';
import {
  make,
  makeLoop,
  MARGIN,
  measure,
  rate,
  SOUNDS,
  wrap,
  type Loop,
  type OneShot,
  type SoundFile,
  type SoundName,
  type Take,
} from '#scene/sound';

const FOLDER = new URL('../assets/sound/', import.meta.url);

// Kilobits a second: rain is two channels of noise and needs the most, the beds are a few low tones.
const BITRATES: Readonly<Partial<Record<SoundName, 32 | 48 | 80 | 96>>> = {
  rain: 96,
  evening: 80,
  yard: 48,
  fields: 48,
  room: 48,
  water: 48,
  park: 48,
  concrete: 48,
  hall: 48,
  idle: 48,
  'bed-calm': 32,
  'bed-anxious': 32,
  'bed-agitated': 32,
  'bed-crisis': 32,
};
const ONE_SHOT_BITRATE = 64;

const encoder = await createMp3Encoder();

function mp3(take: Take, bitrate: 32 | 48 | 64 | 80 | 96): Uint8Array {
  encoder.configure({ sampleRate: rate, channels: take.length === 2 ? 2 : 1, bitrate });
  // The encoder lends its memory, so each piece is copied before the next call.
  const body = encoder.encode(take.map((wave) => Float32Array.from(wave))).slice();
  const tail = encoder.finalize().slice();
  const whole = new Uint8Array(body.length + tail.length);
  whole.set(body);
  whole.set(tail, body.length);
  return whole;
}

function wav([wave = new Float64Array()]: Take): Uint8Array {
  const view = new DataView(new ArrayBuffer(44 + wave.length * 2));
  const word = (at: number, letters: string): void =>
    new TextEncoder().encode(letters).forEach((byte, i) => view.setUint8(at + i, byte));
  word(0, 'RIFF');
  view.setUint32(4, 36 + wave.length * 2, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  word(36, 'data');
  view.setUint32(40, wave.length * 2, true);
  wave.forEach((value, i) => view.setInt16(44 + i * 2, Math.round(value * 32767), true));
  return new Uint8Array(view.buffer);
}

const decibels = (value: number): string => value.toFixed(1).padStart(6);
const asked = process.argv.slice(2);
const names = Object.keys(SOUNDS) as SoundName[];
const unknown = asked.filter((name) => !names.some((known) => known === name));
if (unknown.length > 0) {
  console.error(`There is no sound named ${unknown.join(' or ')}. The names are: ${names.join(', ')}.`);
  process.exit(1);
}

mkdirSync(FOLDER, { recursive: true });
let total = 0;
for (const name of names) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const { file, gain, loop }: SoundFile = SOUNDS[name];
  const take = loop === undefined ? make(name as OneShot) : makeLoop(name as Loop, loop);
  const { peak, loudness } = measure(take);
  const whole = loop === undefined ? take : take.map((wave) => wrap(wave, MARGIN));
  const bytes = file.endsWith('.wav') ? wav(whole) : mp3(whole, BITRATES[name] ?? ONE_SHOT_BITRATE);
  writeFileSync(new URL(file, FOLDER), bytes);
  total += bytes.length;
  console.log(
    `${file.padEnd(18)} ${(bytes.length / 1000).toFixed(1).padStart(6)} kB  peak ${decibels(20 * Math.log10(peak))} dB  ` +
      `loudness ${decibels(loudness)}  in the mix ${decibels(loudness + gain)}`,
  );
}
console.log(`${(total / 1000).toFixed(0)} kB in all.`);
