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
import { describe, expect, it } from 'vitest';

const names = Object.keys(SOUNDS) as SoundName[];
const fileOf = (name: SoundName): SoundFile => SOUNDS[name];
const isLoop = (name: SoundName): boolean => fileOf(name).loop !== undefined;

function take(name: SoundName): Take {
  const { loop } = fileOf(name);
  return loop === undefined ? make(name as OneShot) : makeLoop(name as Loop, loop);
}

const takes = new Map(names.map((name) => [name, take(name)]));
const of = (name: SoundName): Take => takes.get(name)!;

/** The change from one sample to the next, at every place of a wave. */
const jumps = (wave: Float64Array): Float64Array => wave.map((value, i) => Math.abs(value - wave[Math.max(0, i - 1)]!));

describe.each(names)('the sound %s', (name) => {
  const { peak, offset, loudness } = measure(of(name));

  it('is made of numbers, can be heard and does not clip', () => {
    expect(of(name).every((wave) => wave.every((value) => Number.isFinite(value)))).toBe(true);
    expect(peak).toBeGreaterThan(0.1);
    expect(peak).toBeLessThanOrEqual(10 ** (-3 / 20) + 1e-9);
  });

  it('has no direct current', () => {
    expect(Math.abs(offset)).toBeLessThan(0.001);
  });

  it('lies in the mix where things of its kind lie', () => {
    const inTheMix = loudness + fileOf(name).gain;
    // Loudness in decibels below full scale: what goes on for ever stays well beneath what happens once.
    const [low, high] = name === 'tick' ? [-45, -35] : isLoop(name) ? [-36, -28] : [-30, -22];
    expect(inTheMix).toBeGreaterThanOrEqual(low);
    expect(inTheMix).toBeLessThanOrEqual(high);
  });
});

describe('a sound that plays once', () => {
  it.each(names.filter((name) => !isLoop(name)))('begins and ends in silence: %s', (name) => {
    for (const wave of of(name)) {
      expect(Math.abs(wave[0]!)).toBeLessThan(0.001);
      expect(Math.abs(wave.at(-1)!)).toBeLessThan(0.001);
    }
  });

  it('lasts no longer than the news it belongs to', () => {
    for (const name of names.filter((one) => !isLoop(one))) expect(of(name)[0]!.length / rate).toBeLessThan(5);
  });

  it('comes in four steps that are not the same step', () => {
    const steps = (['step-1', 'step-2', 'step-3', 'step-4'] as const).map((name) => of(name)[0]!.join());
    expect(new Set(steps).size).toBe(4);
  });
});

describe('a loop', () => {
  it.each(names.filter(isLoop))('goes on at its start without a jump: %s', (name) => {
    for (const wave of of(name)) {
      expect(wave.length).toBe(fileOf(name).loop! * rate);
      const inside = jumps(wave).sort();
      const seam = Math.abs(wave[0]! - wave.at(-1)!);
      expect(seam).toBeLessThanOrEqual(inside[Math.floor(inside.length * 0.999)]!);
    }
  });

  it.each(names.filter(isLoop))(
    'can be looped from any place of its file, wherever MP3 padding has put it: %s',
    (name) => {
      for (const wave of of(name)) {
        const whole = wrap(wave, MARGIN);
        for (const late of [0, 0.03, 0.1, 0.2]) {
          const start = Math.round((MARGIN - late) * rate);
          expect(whole[start]).toBe(whole[start + wave.length]);
          expect(whole[start + 1]).toBe(whole[start + wave.length + 1]);
        }
      }
    },
  );
});

describe('the tension bed', () => {
  it('holds nothing shrill: almost all of it lies below 700 Hz', () => {
    for (const name of ['bed-calm', 'bed-anxious', 'bed-agitated', 'bed-crisis'] as const) {
      const [wave] = of(name);
      const energy = (part: Float64Array): number => part.reduce((sum, value) => sum + value * value, 0);
      // The mean slope of a wave says where its energy lies: at 700 Hz a sine changes by 2π · 700 / rate a sample.
      const slope = Math.sqrt(energy(jumps(wave!)) / energy(wave!));
      expect((slope * rate) / (2 * Math.PI)).toBeLessThan(350);
    }
  });

  it('has no stroke in it: its loudness never doubles within a fifth of a second', () => {
    for (const name of ['bed-calm', 'bed-anxious', 'bed-agitated', 'bed-crisis'] as const) {
      const [wave] = of(name);
      const span = rate / 5;
      const powers = Array.from({ length: Math.floor(wave!.length / span) }, (_, i) =>
        Math.sqrt(wave!.subarray(i * span, (i + 1) * span).reduce((sum, value) => sum + value * value, 0) / span),
      );
      powers.slice(1).forEach((power, i) => expect(power / powers[i]!).toBeLessThan(2));
    }
  });
});

describe('the synthesiser', () => {
  it('makes the same samples every time', () => {
    // All loops are made in the same way, and each takes a second.
    const others = names.filter(isLoop).slice(1);
    for (const name of names.filter((each) => !others.includes(each))) {
      const again = take(name);
      of(name).forEach((wave, i) =>
        expect(Buffer.from(wave.buffer).equals(Buffer.from(again[i]!.buffer)), name).toBe(true),
      );
    }
  });
});
