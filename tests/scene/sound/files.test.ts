import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { make, MARGIN, SOUNDS, type SoundFile, type SoundName } from '#scene/sound';
import { describe, expect, it } from 'vitest';

const folder = join(process.cwd(), 'assets', 'sound');
const names = Object.keys(SOUNDS) as SoundName[];
const fileOf = (name: SoundName): SoundFile => SOUNDS[name];

/** Seconds of sound in an MP3 file of layer III, read from the heads of its frames; the walk must end at the file's end. */
function secondsOf(bytes: Buffer): number {
  const bitrates = {
    one: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
    two: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
  };
  let seconds = 0;
  let at = 0;
  while (at + 4 <= bytes.length) {
    if (bytes.readUInt16BE(at) < 0xffe0) throw new Error(`There is no MP3 frame at byte ${at}.`);
    const first = ((bytes[at + 1]! >> 3) & 3) === 3;
    const rate = [44100, 48000, 32000][(bytes[at + 2]! >> 2) & 3]! / (first ? 1 : 2);
    const bitrate = bitrates[first ? 'one' : 'two'][bytes[at + 2]! >> 4]! * 1000;
    const samples = first ? 1152 : 576;
    at += Math.floor((samples / 8) * (bitrate / rate)) + ((bytes[at + 2]! >> 1) & 1);
    seconds += samples / rate;
  }
  return seconds;
}

describe('the folder of sounds', () => {
  it('holds every sound and nothing else but its own description', () => {
    expect(readdirSync(folder).sort()).toEqual(['README.md', ...names.map((name) => fileOf(name).file)].sort());
  });

  it('weighs less than 900 kB wherever a run is set: what is heard of other places is not fetched', () => {
    const weight = (name: SoundName): number => statSync(join(folder, fileOf(name).file)).size;
    const everywhere = names.filter((name) => !fileOf(name).place).reduce((sum, name) => sum + weight(name), 0);
    for (const name of names) if (fileOf(name).place) expect(everywhere + weight(name), name).toBeLessThan(900_000);
  });

  it('says of every sound how it was made', () => {
    const about = readFileSync(join(folder, 'README.md'), 'utf8');
    for (const name of names) expect(about).toContain(fileOf(name).file);
    expect(about).toContain('CC BY 4.0');
  });
});

describe.each(names.filter((name) => fileOf(name).file.endsWith('.mp3')))('the file of %s', (name) => {
  const { file, loop } = fileOf(name);
  const bytes = readFileSync(join(folder, file));

  it('is a whole MP3 file, full of sound and not of padding', () => {
    expect(secondsOf(bytes)).toBeGreaterThan(0.2);
    expect(bytes.filter((byte) => byte !== 0).length / bytes.length).toBeGreaterThan(0.5);
  });

  it('is long enough for what is played of it', () => {
    const needed = loop === undefined ? make(name as Parameters<typeof make>[0])[0]!.length / 32000 : loop + 2 * MARGIN;
    expect(secondsOf(bytes)).toBeGreaterThanOrEqual(needed);
  });
});

it('The tick is a WAV file of the very samples that the synthesiser makes', () => {
  const bytes = readFileSync(join(folder, fileOf('tick').file));
  expect(bytes.toString('latin1', 0, 4) + bytes.toString('latin1', 8, 12)).toBe('RIFFWAVE');
  const [wave] = make('tick');
  wave!.forEach((value, i) => expect(bytes.readInt16LE(44 + 2 * i)).toBe(Math.round(value * 32767) + 0));
});
