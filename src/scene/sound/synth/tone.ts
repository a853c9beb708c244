import { draw, rate, read, samples, type Curve, type Wave } from './wave';

/** A sine of a pitch in hertz. */
export const sine = (seconds: number, pitch: Curve, phase = 0): Wave =>
  cycle(seconds, pitch, (turn) => Math.sin(2 * Math.PI * (turn + phase)));

/** A tone with the first so many harmonics, each weaker than the last; slope 1 is a saw, 2 is mellow. */
export function rich(seconds: number, pitch: Curve, harmonics: number, slope: number): Wave {
  const steps = Array.from({ length: harmonics }, (_, i) => i + 1);
  return cycle(seconds, pitch, (turn) =>
    steps.reduce((sum, n) => sum + Math.sin(2 * Math.PI * turn * n) / n ** slope, 0),
  );
}

function cycle(seconds: number, pitch: Curve, at: (turn: number) => number): Wave {
  let turn = 0;
  return new Float64Array(samples(seconds)).map((_, i) => {
    const value = at(turn);
    turn = (turn + read(pitch, i / rate) / rate) % 1;
    return value;
  });
}

/** One way in which a struck thing rings: pitch in hertz, seconds until half as loud, loudness. */
export type Mode = readonly [pitch: number, half: number, gain: number];

/** A struck plate, pane or shell: the sum of its dying modes. */
export const ring = (seconds: number, modes: readonly Mode[], attack = 0.001): Wave =>
  draw(
    seconds,
    (time) =>
      Math.min(1, time / attack) *
      modes.reduce(
        (sum, [pitch, half, gain]) => sum + gain * 2 ** (-time / half) * Math.sin(2 * Math.PI * pitch * time),
        0,
      ),
  );

/** Brings a pitch in hertz to the nearest that fits a whole number of times into a loop of so many seconds. */
export const fit = (pitch: number, seconds: number): number => Math.round(pitch * seconds) / seconds;
