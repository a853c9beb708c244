import { between, type Dice } from './noise';
import { lay, rate, read, type Curve, type Wave } from './wave';

type Pass = 'low' | 'band' | 'high';

// A state-variable filter with trapezoidal integration stays stable while its corner moves, which sweeps need.
function pass(kind: Pass, wave: Wave, corner: Curve, q: number): Wave {
  const k = 1 / q;
  let g = 0;
  let first = 0;
  let second = 0;
  return wave.map((value, i) => {
    if (i % 16 === 0) g = Math.tan((Math.PI * Math.min(read(corner, i / rate), rate * 0.45)) / rate);
    const a1 = 1 / (1 + g * (g + k));
    const rest = value - second;
    const band = a1 * first + g * a1 * rest;
    const low = second + g * a1 * first + g * g * a1 * rest;
    first = 2 * band - first;
    second = 2 * low - second;
    if (kind === 'low') return low;
    return kind === 'band' ? k * band : value - k * band - low;
  });
}

/** Keeps what lies below a corner in hertz. */
export const below = (wave: Wave, corner: Curve, q = 0.707): Wave => pass('low', wave, corner, q);

/** Keeps what lies above a corner in hertz. */
export const above = (wave: Wave, corner: Curve, q = 0.707): Wave => pass('high', wave, corner, q);

/** Keeps what lies around a center in hertz; a higher q keeps less. */
export const around = (wave: Wave, center: Curve, q = 1): Wave => pass('band', wave, center, q);

/** Runs a filter over a loop twice and keeps the second round, so that its memory joins end to start. */
export function steady(loop: Wave, run: (wave: Wave) => Wave): Wave {
  const twice = new Float64Array(loop.length * 2);
  twice.set(loop);
  twice.set(loop, loop.length);
  return run(twice).slice(loop.length);
}

/** Puts a sound into a small wet street: early echoes that die away within so many seconds, each duller than the last. */
export function street(wave: Wave, seconds: number, wet: number, roll: Dice): Wave {
  const length = wave.length / rate + seconds;
  const dull = below(wave, 1800);
  const echoes = Array.from({ length: 40 }, () => {
    const at = seconds * (0.03 + 0.97 * roll() ** 1.5);
    return {
      wave: dull,
      at,
      gain: ((wet * (1 - at / seconds) ** 2) / 3) * (roll() < 0.5 ? -1 : 1) * between(roll, 0.5, 1),
    };
  });
  return lay(length, [{ wave }, ...echoes]);
}
