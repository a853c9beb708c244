import { above, around, below, steady } from './filter';
import { between, noise, wander, type Dice } from './noise';
import { fit, ring, sine } from './tone';
import { draw, envelope, layAround, shape, type Part, type Wave } from './wave';

/** Air that swells and sinks: noise between two bounds in hertz. */
function air(roll: Dice, seconds: number, low: number, high: number, least: number): Wave {
  const gust = wander(seconds, 3, roll);
  const moving = steady(noise(seconds, roll), (wave) => below(above(wave, low), high));
  return shape(moving, (time) => least + (1 - least) * gust(time));
}

/** The hum of a machine: a pitch and its harmonics, as many as there are loudnesses. */
function hum(seconds: number, pitch: number, gains: readonly number[]): Wave {
  const pitches = gains.map((_, i) => fit(pitch * (i + 1), seconds));
  return draw(seconds, (time) =>
    gains.reduce((sum, gain, i) => sum + gain * Math.sin(2 * Math.PI * (pitches[i] ?? 0) * time), 0),
  );
}

/** Both ears hear the same things, each with air of its own. */
const stereo = (seconds: number, both: readonly Part[], own: () => Part): readonly Wave[] =>
  [0, 1].map(() => layAround(seconds, [...both, own()]));

/** A cricket: some chirps close to each other, and a rest. */
function cricket(roll: Dice): Wave {
  const pitch = between(roll, 3900, 4500);
  return shape(sine(0.5, pitch), (time) => Math.max(0, Math.sin(2 * Math.PI * 16 * time)) ** 2 * (time < 0.42 ? 1 : 0));
}

/** A yard at night: little wind, and crickets some way off. */
export function yard(roll: Dice, seconds: number): readonly Wave[] {
  const crickets = Array.from({ length: 9 }, () => ({ wave: cricket(roll), at: roll() * seconds, gain: between(roll, 0.012, 0.03) })); // prettier-ignore
  return stereo(seconds, crickets, () => ({ wave: air(roll, seconds, 60, 420, 0.45), gain: 0.5 }));
}

/** Open country beside a road: wind in the grass, and a car on a wet road once in a round. */
export function fields(roll: Dice, seconds: number): readonly Wave[] {
  const passing = envelope([0, 0], [1.4, 0.5], [2, 1], [2.6, 0.5], [4, 0]);
  const car = shape(around(noise(4, roll), envelope([0, 800], [2, 1400], [4, 700]), 0.7), (time) => passing(time) ** 2);
  const both = [{ wave: car, at: seconds * 0.3, gain: 0.3 }];
  return stereo(seconds, both, () => ({ wave: air(roll, seconds, 180, 2400, 0.3), gain: 0.32 }));
}

/** A quiet room with a refrigerator that runs. */
export function room(roll: Dice, seconds: number): readonly Wave[] {
  const both = [{ wave: hum(seconds, 60, [0.05, 0.11, 0.03, 0.05, 0.012]) }];
  return stereo(seconds, both, () => ({ wave: air(roll, seconds, 50, 260, 0.8), gain: 0.16 }));
}

/** High above a river: wind, and water far below. */
export function water(roll: Dice, seconds: number): readonly Wave[] {
  const both = [{ wave: air(roll, seconds, 300, 900, 0.6), gain: 0.18 }];
  return stereo(seconds, both, () => ({ wave: air(roll, seconds, 90, 700, 0.25), gain: 0.5 }));
}

/** A bird: two or three falling whistles. */
function bird(roll: Dice): Wave {
  const pitch = between(roll, 2600, 3600);
  return shape(
    sine(0.6, (time) => pitch * (1 - 0.3 * ((time * 5) % 1))),
    (time) => Math.max(0, Math.sin(Math.PI * ((time * 5) % 1))) * (time < 0.58 ? 1 : 0),
  );
}

/** A park by day: leaves, and a bird or two. */
export function park(roll: Dice, seconds: number): readonly Wave[] {
  const birds = Array.from({ length: 4 }, () => ({ wave: bird(roll), at: roll() * seconds, gain: between(roll, 0.015, 0.04) })); // prettier-ignore
  return stereo(seconds, birds, () => ({ wave: air(roll, seconds, 500, 3600, 0.35), gain: 0.22 }));
}

/** A level of concrete: a fan somewhere, the hum of a tube, and a drop now and then. */
export function concrete(roll: Dice, seconds: number): readonly Wave[] {
  const drop = ring(0.7, [[between(roll, 900, 1200), 0.09, 0.7], [between(roll, 1900, 2300), 0.05, 0.3]]); // prettier-ignore
  const both = [
    { wave: hum(seconds, 120, [0.05, 0.02, 0.012]) },
    { wave: drop, at: seconds * 0.21, gain: 0.07 },
    { wave: drop, at: seconds * 0.68, gain: 0.04 },
  ];
  return stereo(seconds, both, () => ({ wave: air(roll, seconds, 40, 320, 0.7), gain: 0.45 }));
}

/** A hallway at night: pipes, an air shaft, and the building around it. */
export function hall(roll: Dice, seconds: number): readonly Wave[] {
  const both = [{ wave: hum(seconds, 50, [0.03, 0.05, 0.02]) }];
  return stereo(seconds, both, () => ({ wave: air(roll, seconds, 70, 380, 0.6), gain: 0.3 }));
}
