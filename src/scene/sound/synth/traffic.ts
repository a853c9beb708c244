import { above, around, below, steady, street } from './filter';
import { between, noise, wander, type Dice } from './noise';
import { fit, rich, ring, sine } from './tone';
import { drive, envelope, lay, layAround, shape, struck, type Wave } from './wave';

/** A car passing on a wet road some way off. */
export function swish(roll: Dice): readonly Wave[] {
  const near = envelope([0, 0], [1.1, 0.35], [1.55, 1], [2, 0.45], [3.4, 0]);
  const tires = around(noise(3.4, roll), envelope([0, 1500], [1.55, 2300], [3.4, 1000]), 0.6);
  const body = below(noise(3.4, roll), envelope([0, 150], [1.55, 260], [3.4, 120]));
  const engine = below(rich(3.4, envelope([0, 92], [1.3, 90], [1.8, 78], [3.4, 76]), 5, 1.3), 300);
  return [
    lay(3.4, [
      { wave: shape(tires, (time) => near(time) ** 1.6), gain: 0.7 },
      { wave: shape(body, near), gain: 0.9 },
      { wave: shape(engine, near), gain: 0.12 },
    ]),
  ];
}

/** A city bus going by: a diesel that swells and sinks, and its tires on the wet road. */
export function bus(roll: Dice): readonly Wave[] {
  const near = envelope([0, 0], [1.6, 0.4], [2.4, 1], [3, 0.8], [4.6, 0]);
  const turn = envelope([0, 47], [2, 49], [2.9, 43], [4.6, 41]);
  const uneven = wander(0.35, 3, roll);
  const diesel = shape(rich(4.6, turn, 14, 0.9), (time) => 0.75 + 0.5 * uneven(time));
  const engine = below(drive(diesel, 0.9), envelope([0, 220], [2.4, 620], [4.6, 200]));
  const knock = around(
    shape(noise(4.6, roll), (time) => 0.5 + 0.5 * Math.sin(2 * Math.PI * 24 * time)),
    480,
    0.8,
  );
  const tires = around(noise(4.6, roll), envelope([0, 1100], [2.4, 1900], [4.6, 800]), 0.5);
  return [
    lay(4.6, [
      { wave: shape(engine, near), gain: 0.5 },
      { wave: shape(knock, near), gain: 0.25 },
      { wave: shape(tires, (time) => near(time) ** 1.7), gain: 0.45 },
    ]),
  ];
}

/** Air brakes of a bus that has stopped: a short burst, then the long breath of the tank. */
export function brakes(roll: Dice): readonly Wave[] {
  const burst = shape(above(noise(0.35, roll), 1800), struck(0.008, 0.05));
  const open = envelope([0, 0], [0.03, 1], [0.25, 0.75], [0.8, 0.22], [1.6, 0]);
  const breath = shape(around(noise(1.6, roll), envelope([0, 5200], [1.6, 2100]), 0.6), (time) => open(time) ** 1.4);
  const chuff = shape(below(noise(0.3, roll), 320), struck(0.01, 0.06));
  const dry = lay(2.2, [
    { wave: burst, gain: 0.45 },
    { wave: chuff, gain: 0.8 },
    { wave: breath, at: 0.3, gain: 0.9 },
    { wave: chuff, at: 0.3, gain: 0.5 },
  ]);
  return [street(dry, 0.5, 0.35, roll)];
}

/** A car door: the latch lets go, and a moment later the door falls shut. */
export function door(roll: Dice): readonly Wave[] {
  const latch = ring(0.12, [
    [1240, 0.012, 0.5],
    [2310, 0.008, 0.35],
    [640, 0.02, 0.4],
  ]);
  const body = ring(0.5, [
    [68, 0.07, 1],
    [112, 0.05, 0.8],
    [205, 0.03, 0.45],
    [390, 0.016, 0.25],
  ]);
  const seal = shape(below(noise(0.2, roll), 900), struck(0.004, 0.03));
  const dry = lay(1.3, [
    { wave: latch, gain: 0.4 },
    { wave: latch, at: 0.045, gain: 0.22 },
    { wave: body, at: 0.72 },
    { wave: seal, at: 0.72, gain: 0.9 },
    { wave: latch, at: 0.735, gain: 0.3 },
  ]);
  return [street(dry, 0.35, 0.3, roll)];
}

/** One rise and fall of a siren some streets away, dull with distance. */
export function siren(roll: Dice): readonly Wave[] {
  const pitch = envelope([0, 520], [0.9, 900], [1.3, 930], [2.6, 480]);
  const loud = envelope([0, 0], [0.5, 0.8], [1.4, 1], [2.6, 0]);
  const horn = below(above(shape(rich(2.6, pitch, 6, 1.6), loud), 350), 1500);
  return [street(horn, 0.9, 0.9, roll)];
}

/** The relay of a light bar: four soft ticks, two by two, at the slow rate the lights are drawn with. */
export function relay(roll: Dice): readonly Wave[] {
  const tick = (high: number): Wave =>
    ring(0.05, [
      [high, 0.004, 0.6],
      [high * 1.9, 0.002, 0.4],
      [310, 0.008, 0.5],
    ]);
  return [
    lay(1.9, [
      { wave: tick(1750), at: 0.01, gain: between(roll, 0.9, 1) },
      { wave: tick(1500), at: 0.19, gain: 0.7 },
      { wave: tick(1750), at: 1.43, gain: between(roll, 0.9, 1) },
      { wave: tick(1500), at: 1.61, gain: 0.7 },
    ]),
  ];
}

/** A patrol car standing with its engine running, as a loop. */
export function idle(roll: Dice, seconds: number): readonly Wave[] {
  const uneven = wander(seconds, 24, roll);
  const firing = rich(seconds, fit(36, seconds), 16, 0.85);
  const engine = steady(
    shape(firing, (time) => 0.7 + 0.6 * uneven(time)),
    (wave) => below(drive(wave, 0.7), 420),
  );
  const lope = sine(seconds, fit(12, seconds));
  const pipe = steady(noise(seconds, roll), (wave) => around(wave, 170, 0.8));
  const fan = steady(noise(seconds, roll), (wave) => around(wave, 900, 0.6));
  return [
    layAround(seconds, [
      { wave: engine, gain: 0.5 },
      { wave: pipe.map((value, i) => value * (0.7 + 0.3 * (lope[i] ?? 0))), gain: 0.5 },
      { wave: fan, gain: 0.07 },
    ]),
  ];
}
