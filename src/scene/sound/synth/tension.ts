import { around, below, steady } from './filter';
import { noise, wander, type Dice } from './noise';
import { fit } from './tone';
import { draw, layAround, shape, type Wave } from './wave';

// Each voice of a chord: pitch in hertz, loudness, and how many times a round it swells.
type Voice = readonly [pitch: number, gain: number, swells: number];

// All four layers stand on the same D, so that any two may sound at once while one gives way to the other.
// Nothing lies above 700 Hz, nothing beats faster than a breath, and nothing strikes.
function chord(seconds: number, voices: readonly Voice[], roll: Dice): Wave {
  const parts = voices.flatMap(([pitch, gain, swells]) =>
    [1, 2, 3].map((harmonic) => ({
      pitch: fit(pitch * harmonic, seconds),
      gain: gain / harmonic ** 1.7,
      swells,
      start: roll(),
      phase: roll(),
    })),
  );
  return draw(seconds, (time) =>
    parts.reduce((sum, { pitch, gain, swells, start, phase }) => {
      const swell = 0.6 + 0.4 * Math.sin(2 * Math.PI * ((swells * time) / seconds + phase));
      return sum + gain * swell * Math.sin(2 * Math.PI * (pitch * time + start));
    }, 0),
  );
}

function air(seconds: number, center: number, roll: Dice): Wave {
  const swell = wander(seconds, 3, roll);
  return shape(
    steady(noise(seconds, roll), (wave) => below(around(wave, center, 1.2), 700)),
    (time) => swell(time),
  );
}

/** Calm: an open fifth with its ninth, warm and nearly still. */
export const calm = (roll: Dice, seconds: number): readonly Wave[] => [
  layAround(seconds, [
    {
      wave: chord(
        seconds,
        [
          [73.42, 0.5, 1],
          [110, 0.5, 2],
          [146.83, 0.5, 1],
          [220, 0.3, 3],
          [164.81, 0.16, 2],
        ],
        roll,
      ),
    },
    { wave: air(seconds, 260, roll), gain: 0.25 },
  ]),
];

/** Anxious: the same ground with a minor third, and a second voice a little beside the first. */
export const anxious = (roll: Dice, seconds: number): readonly Wave[] => [
  layAround(seconds, [
    {
      wave: chord(
        seconds,
        [
          [73.42, 0.5, 2],
          [110, 0.45, 3],
          [146.83, 0.4, 2],
          [147.2, 0.3, 1],
          [174.61, 0.28, 3],
        ],
        roll,
      ),
    },
    { wave: air(seconds, 320, roll), gain: 0.3 },
  ]),
];

/** Agitated: the third stays, a second rubs against the ground, and the swells come closer together. */
export const agitated = (roll: Dice, seconds: number): readonly Wave[] => [
  layAround(seconds, [
    {
      wave: chord(
        seconds,
        [
          [73.42, 0.55, 4],
          [77.78, 0.22, 3],
          [110, 0.4, 5],
          [174.61, 0.3, 4],
          [155.56, 0.22, 6],
        ],
        roll,
      ),
    },
    { wave: air(seconds, 380, roll), gain: 0.4 },
  ]),
];

/** Crisis: low and bare; the fifth has narrowed, and the ground leans in like slow breath. */
export const crisis = (roll: Dice, seconds: number): readonly Wave[] => [
  layAround(seconds, [
    {
      wave: chord(
        seconds,
        [
          [55, 0.35, 6],
          [73.42, 0.6, 6],
          [103.83, 0.35, 5],
          [146.83, 0.3, 6],
          [155.56, 0.24, 4],
        ],
        roll,
      ),
    },
    { wave: air(seconds, 210, roll), gain: 0.5 },
  ]),
];
