import { above, steady } from './filter';
import { rate, samples, type Wave } from './wave';

/** What a finished sound measures. */
export interface Measure {
  /** The largest sample, where 1 is full scale. */
  readonly peak: number;
  /** The mean of all samples: a sound without direct current has next to none. */
  readonly offset: number;
  /** The loudest 400 ms after the ear's weighting (ITU-R BS.1770), in decibels below full scale. */
  readonly loudness: number;
}

const CEILING = 10 ** (-3 / 20);
const TARGET = -20;

/** Finishes a sound that plays once: no direct current, both ends faded, as loud as the others or as its peak allows. */
export function finish(channels: readonly Wave[]): readonly Wave[] {
  return level(channels.map((wave) => fade(above(wave, 30), 0.002, Math.min(0.08, wave.length / rate / 5))));
}

/** Finishes a loop: the same, but its end goes on at its start and nothing is faded. */
export function finishLoop(channels: readonly Wave[]): readonly Wave[] {
  return level(
    channels.map((wave) => {
      const clean = steady(wave, (twice) => above(twice, 30));
      const mean = clean.reduce((sum, value) => sum + value, 0) / clean.length;
      return clean.map((value) => value - mean);
    }),
  );
}

/** Gives a loop with a stretch of its own end before it and of its own start after it, so that a player may loop anywhere inside. */
export function wrap(loop: Wave, seconds: number): Wave {
  const margin = samples(seconds);
  return new Float64Array(loop.length + 2 * margin).map((_, i) => loop[(i - margin + loop.length) % loop.length] ?? 0);
}

/** Measures a sound. */
export function measure(channels: readonly Wave[]): Measure {
  const count = channels.reduce((sum, wave) => sum + wave.length, 0);
  const total = channels.reduce((sum, wave) => sum + wave.reduce((part, value) => part + value, 0), 0);
  return {
    peak: channels.reduce((most, wave) => wave.reduce((peak, value) => Math.max(peak, Math.abs(value)), most), 0),
    offset: total / count,
    loudness: loudest(channels),
  };
}

function level(channels: readonly Wave[]): readonly Wave[] {
  const { peak, loudness } = measure(channels);
  const gain = Math.min(CEILING / peak, 10 ** ((TARGET - loudness) / 20));
  return channels.map((wave) => wave.map((value) => value * gain));
}

function fade(wave: Wave, rise: number, fall: number): Wave {
  const half = (time: number, span: number): number => 0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, time / span));
  return wave.map((value, i) => value * half(i / rate, rise) * half((wave.length - 1 - i) / rate, fall));
}

// The ear's weighting: less below 60 Hz, four decibels more above 1.5 kHz.
function loudest(channels: readonly Wave[]): number {
  const span = samples(0.4);
  const powers = channels.map((wave) => {
    const bright = above(wave, 1500);
    const weighted = above(
      wave.map((value, i) => value + 0.585 * (bright[i] ?? 0)),
      38,
      0.5,
    );
    let sum = 0;
    let most = 0;
    weighted.forEach((value, i) => {
      const leaving = i >= span ? (weighted[i - span] ?? 0) : 0;
      sum += value * value - leaving * leaving;
      most = Math.max(most, sum);
    });
    return most / span;
  });
  return 10 * Math.log10(powers.reduce((sum, power) => sum + power, 0) + 1e-12);
}
