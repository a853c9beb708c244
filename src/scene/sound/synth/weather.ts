import { above, around, below, steady } from './filter';
import { between, noise, wander, type Dice } from './noise';
import { fit, ring, sine } from './tone';
import { draw, envelope, layAround, shape, type Part, type Wave } from './wave';

/** Rain on the roof of a bus shelter, heard from beneath: a soft hiss, drops on the sheet, and a gutter that drips. */
export function rain(roll: Dice, seconds: number): readonly Wave[] {
  const left: Part[] = [];
  const right: Part[] = [];
  const put = (wave: Wave, gain: number): void => {
    const at = roll() * seconds;
    const side = roll();
    left.push({ wave, at, gain: gain * Math.cos((side * Math.PI) / 2) });
    right.push({ wave, at, gain: gain * Math.sin((side * Math.PI) / 2) });
  };
  for (let i = 0; i < seconds * 140; i++) put(drop(roll), 0.05 + 0.5 * roll() ** 6);
  for (let i = 0; i < seconds * 1.1; i++) put(drip(roll), between(roll, 0.08, 0.2));
  return [left, right].map((parts) =>
    layAround(seconds, [{ wave: layAround(seconds, parts) }, { wave: hiss(roll, seconds), gain: 0.16 }]),
  );
}

// A drop makes the sheet sound dully for a few milliseconds; the splash on top of it is short noise.
function drop(roll: Dice): Wave {
  const half = between(roll, 0.002, 0.007);
  const sheet = ring(0.05, [
    [between(roll, 380, 900), half * 1.6, 0.8],
    [between(roll, 1100, 2600), half, 0.4],
  ]);
  const splash = below(
    shape(noise(0.05, roll), (time) => 2 ** (-time / (half * 0.6))),
    5200,
  );
  return sheet.map((value, i) => value + 0.35 * (splash[i] ?? 0));
}

// Water falling into water: a short tone that climbs as the bubble closes.
function drip(roll: Dice): Wave {
  const start = between(roll, 480, 760);
  return shape(
    sine(0.09, (time) => start * (1 + 7 * time)),
    (time) => Math.min(1, time / 0.004) * 2 ** (-time / 0.014),
  );
}

function hiss(roll: Dice, seconds: number): Wave {
  const gust = wander(seconds, 3, roll);
  const soft = steady(noise(seconds, roll), (wave) => below(above(wave, 700), 4200));
  return shape(soft, (time) => 0.75 + 0.5 * gust(time));
}

/** An evening street with nobody in a hurry: the town far away, a lamp's hum, and twice in a round wet tires. */
export function evening(roll: Dice, seconds: number): readonly Wave[] {
  const lamp = draw(seconds, (time) =>
    [120, 240, 360].reduce(
      (sum, pitch, i) => sum + (0.012 / (i + 1)) * Math.sin(2 * Math.PI * fit(pitch, seconds) * time),
      0,
    ),
  );
  const cars = [0.22, 0.71].map((place) => ({ wave: farCar(roll), at: place * seconds }));
  return [0, 1].map((side) => {
    const swell = wander(seconds, 4, roll);
    const town = steady(noise(seconds, roll), (wave) => below(above(wave, 45), 210));
    const air = steady(noise(seconds, roll), (wave) => around(wave, 520, 0.5));
    return layAround(seconds, [
      { wave: shape(town, (time) => 0.5 + 0.5 * swell(time)) },
      { wave: shape(air, (time) => 0.1 + 0.12 * swell(time + 3)) },
      { wave: lamp },
      ...cars.map(({ wave, at }, i) => ({ wave, at, gain: i === side ? 0.2 : 0.13 })),
    ]);
  });
}

function farCar(roll: Dice): Wave {
  const pass = envelope([0, 0], [1.6, 0.6], [2.1, 1], [2.7, 0.55], [4.6, 0]);
  return shape(around(noise(4.6, roll), envelope([0, 900], [2.1, 1300], [4.6, 700]), 0.7), (time) => pass(time) ** 2);
}
