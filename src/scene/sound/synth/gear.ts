import { above, around, below } from './filter';
import { between, noise, type Dice } from './noise';
import { rich, ring, sine } from './tone';
import { drive, envelope, lay, shape, struck, type Part, type Wave } from './wave';

const click = (pitch: number): Wave =>
  ring(0.03, [
    [pitch, 0.003, 0.7],
    [pitch * 1.7, 0.002, 0.3],
  ]);

// What a small speaker lets through.
const speaker = (wave: Wave): Wave => below(above(drive(wave, 1.6), 480, 0.9), 2900, 0.9);

/** The radio opens: a click and the first breath of the channel. */
export function radioOpen(roll: Dice): readonly Wave[] {
  const hiss = shape(noise(0.3, roll), envelope([0, 0], [0.006, 1], [0.07, 0.3], [0.24, 0.16], [0.3, 0]));
  const tone = shape(sine(0.08, 880), envelope([0, 0], [0.01, 1], [0.06, 1], [0.08, 0]));
  return [
    lay(0.36, [
      { wave: click(1600), gain: 0.5 },
      {
        wave: speaker(
          lay(0.3, [
            { wave: hiss, gain: 0.5 },
            { wave: tone, at: 0.1, gain: 0.16 },
          ]),
        ),
        at: 0.03,
      },
    ]),
  ];
}

/** The radio closes: a burst of squelch, cut off, and a click. */
export function radioClose(roll: Dice): readonly Wave[] {
  const squelch = shape(noise(0.2, roll), envelope([0, 0], [0.004, 0.35], [0.03, 0.9], [0.16, 0.8], [0.172, 0]));
  return [
    lay(0.32, [
      { wave: speaker(squelch), gain: 0.6 },
      { wave: click(1350), at: 0.2, gain: 0.5 },
    ]),
  ];
}

/** A telephone that buzzes twice in a pocket. */
export function phone(roll: Dice): readonly Wave[] {
  const motor = (): Wave => {
    const pitch = between(roll, 163, 167);
    const loud = envelope([0, 0], [0.05, 1], [0.4, 0.95], [0.47, 0]);
    const body = below(drive(rich(0.47, envelope([0, pitch * 0.8], [0.06, pitch], [0.47, pitch]), 7, 0.8), 1.2), 1300);
    const rattle = shape(
      around(noise(0.47, roll), 1700, 0.8),
      (time) => Math.max(0, Math.sin(2 * Math.PI * pitch * time)) ** 3,
    );
    return shape(
      lay(0.47, [
        { wave: body, gain: 0.7 },
        { wave: rattle, gain: 0.25 },
      ]),
      loud,
    );
  };
  return [lay(1.3, [{ wave: motor() }, { wave: motor(), at: 0.75 }])];
}

/** An energy weapon for well under a second: a dry, quick crackle with its edge taken off. */
export function arc(roll: Dice): readonly Wave[] {
  const sparks: Part[] = Array.from({ length: 13 }, (_, i) => ({
    wave: shape(around(noise(0.035, roll), between(roll, 2300, 3300), 0.7), struck(0.001, 0.004)),
    at: 0.01 + i * 0.046 + between(roll, -0.003, 0.003),
    gain: between(roll, 0.6, 1),
  }));
  const hum = shape(below(rich(0.65, 22, 12, 0.7), 700), envelope([0, 0], [0.03, 1], [0.56, 0.8], [0.65, 0]));
  return [below(lay(0.7, [...sparks, { wave: hum, gain: 0.05 }]), 4600)];
}

/** A spray can pressed for about a second. */
export function spray(roll: Dice): readonly Wave[] {
  const open = envelope([0, 0], [0.03, 1], [0.7, 0.85], [0.86, 0.2], [1, 0]);
  const jet = around(noise(1, roll), envelope([0, 3200], [0.08, 4600], [1, 3600]), 0.55);
  const throat = around(noise(1, roll), 1100, 0.9);
  return [shape(lay(1.02, [{ wave: jet }, { wave: throat, gain: 0.2 }]), open)];
}

/** The strap of a holster let go: a press stud and the leather behind it. */
export function holster(roll: Dice): readonly Wave[] {
  const snap = ring(0.08, [
    [2150, 0.004, 0.6],
    [3420, 0.0025, 0.35],
    [760, 0.009, 0.55],
    [290, 0.014, 0.5],
  ]);
  const leather = shape(
    around(noise(0.24, roll), envelope([0, 700], [0.24, 1300]), 1.4),
    envelope([0, 0], [0.08, 0.7], [0.24, 0]),
  );
  return [lay(0.42, [{ wave: snap }, { wave: leather, at: 0.05, gain: 0.3 }, { wave: snap, at: 0.03, gain: 0.2 }])];
}

/** Handcuffs: the ratchet runs through its teeth, once for each wrist. */
export function ratchet(roll: Dice): readonly Wave[] {
  const teeth = (start: number, count: number): readonly Part[] =>
    Array.from({ length: count }, (_, i) => ({
      wave: ring(0.07, [
        [between(roll, 2500, 2800), 0.006, 0.5],
        [between(roll, 3900, 4300), 0.004, 0.3],
        [between(roll, 1150, 1300), 0.005, 0.35],
      ]),
      at: start + i * 0.038 + i * i * 0.0011,
      gain: between(roll, 0.6, 1),
    }));
  return [below(lay(1.4, [...teeth(0, 8), ...teeth(0.78, 7)]), 5200)];
}

/** A choice was taken: one very soft wooden tick. */
export function tick(): readonly Wave[] {
  return [
    ring(
      0.06,
      [
        [980, 0.007, 0.7],
        [1960, 0.004, 0.18],
        [430, 0.01, 0.3],
      ],
      0.002,
    ),
  ];
}
