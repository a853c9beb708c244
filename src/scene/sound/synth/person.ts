import { above, around, below, street } from './filter';
import { between, noise, type Dice } from './noise';
import { ring } from './tone';
import { envelope, lay, shape, struck, type Part, type Wave } from './wave';

// Heel, then sole; the wet ground answers each with a little noise.
function step(roll: Dice, weight: number): Wave {
  const heel = ring(0.16, [
    [between(roll, 82, 104), 0.022, 1],
    [between(roll, 170, 230), 0.012, 0.5],
  ]);
  const grit = (length: number): Wave =>
    shape(
      around(noise(length, roll), between(roll, 1500, 2300), 0.6),
      struck(between(roll, 0.003, 0.008), between(roll, 0.014, 0.024)),
    );
  const squelch = shape(
    around(noise(0.14, roll), envelope([0, 900], [0.14, between(roll, 2600, 3600)]), 1.4),
    envelope([0, 0], [0.05, 0.6], [0.14, 0]),
  );
  const sole = between(roll, 0.07, 0.1);
  return lay(0.42, [
    { wave: heel, gain: 0.8 * weight },
    { wave: grit(0.12), gain: 0.55 },
    { wave: heel, at: sole, gain: 0.3 * weight },
    { wave: grit(0.16), at: sole, gain: 0.5 },
    { wave: squelch, at: sole + 0.05, gain: 0.22 },
  ]);
}

/** One step of a boot on a wet footway. */
export const footstep = (roll: Dice): readonly Wave[] => [street(step(roll, 1), 0.18, 0.25, roll)];

/** A few steps of somebody who walks up and down a little way off: three one way, a scuff as they turn, three back. */
export function pacing(roll: Dice): readonly Wave[] {
  const starts = [0, 0.52, 1.02, 1.86, 2.36, 2.88];
  const parts: Part[] = starts.map((at, i) => ({
    wave: step(roll, 0.7),
    at: at + between(roll, 0, 0.04),
    gain: [0.8, 0.95, 1, 1, 0.85, 0.7][i] ?? 1,
  }));
  const scuff = shape(around(noise(0.3, roll), 1900, 0.7), envelope([0, 0], [0.1, 0.7], [0.3, 0]));
  return [street(below(lay(3.4, [...parts, { wave: scuff, at: 1.46, gain: 0.3 }]), 2600), 0.3, 0.45, roll)];
}

/** A jacket: cloth that slides over cloth in two short moves. */
export function rustle(roll: Dice): readonly Wave[] {
  const move = (length: number): Wave => {
    const folds: Part[] = Array.from({ length: Math.round(length * 60) }, () => {
      const size = between(roll, 0.012, 0.05);
      return {
        wave: shape(around(noise(size, roll), between(roll, 1400, 4600), 0.8), (time) =>
          Math.sin((Math.PI * time) / size),
        ),
        at: roll() * (length - size),
        gain: between(roll, 0.2, 1),
      };
    });
    return shape(lay(length, folds), (time) => Math.sin((Math.PI * time) / length) ** 0.7);
  };
  return [lay(0.95, [{ wave: move(0.45) }, { wave: move(0.38), at: 0.5, gain: 0.7 }])];
}

/** One breath in and one out through a half-open mouth. */
export function breath(roll: Dice): readonly Wave[] {
  const air = (length: number, throat: number, mouth: number, loud: (time: number) => number): Wave => {
    const source = noise(length, roll);
    return shape(
      lay(length, [
        { wave: around(source, throat, 1.6), gain: 0.7 },
        { wave: around(source, mouth, 2), gain: 0.8 },
        { wave: above(around(source, 3400, 0.8), 2000), gain: 0.18 },
      ]),
      loud,
    );
  };
  const inward = air(0.9, 700, 1900, envelope([0, 0], [0.55, 0.55], [0.75, 0.4], [0.9, 0]));
  const outward = air(1.4, 480, 1250, envelope([0, 0], [0.18, 1], [0.6, 0.55], [1.4, 0]));
  return [lay(2.5, [{ wave: inward }, { wave: outward, at: 1.02 }])];
}

/** A flat hand on the shelter's pane: a dull thump, and the pane and its frame that answer. */
export function thump(roll: Dice): readonly Wave[] {
  const palm = shape(below(noise(0.12, roll), 420), struck(0.003, 0.018));
  const pane = ring(0.9, [
    [74, 0.09, 1],
    [131, 0.08, 0.7],
    [212, 0.07, 0.5],
    [347, 0.06, 0.3],
    [563, 0.045, 0.18],
    [911, 0.03, 0.09],
  ]);
  const frame: Part[] = [0.03, 0.062, 0.088, 0.12].map((at, i) => ({
    wave: ring(0.06, [[between(roll, 900, 1500), 0.008, 0.6]]),
    at,
    gain: 0.14 / (i + 1),
  }));
  return [street(lay(0.95, [{ wave: palm }, { wave: pane, gain: 0.75 }, ...frame]), 0.3, 0.25, roll)];
}
