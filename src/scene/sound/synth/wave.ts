/** Samples of one channel, from -1 to 1. */
export type Wave = Float64Array;

/** A value that stays, or one that follows the time in seconds. */
export type Curve = number | ((seconds: number) => number);

/** Samples per second of everything the synthesiser makes; MP3 allows it and it holds all that rain and speech need. */
export const rate = 32000;

/** Gives the number of samples in a stretch of time given in seconds. */
export const samples = (seconds: number): number => Math.round(seconds * rate);

/** Makes a wave of a length in seconds from a function of the time in seconds. */
export function draw(seconds: number, at: (time: number) => number): Wave {
  return new Float64Array(samples(seconds)).map((_, i) => at(i / rate));
}

/** Reads a curve at a time in seconds. */
export const read = (curve: Curve, time: number): number => (typeof curve === 'number' ? curve : curve(time));

/** Multiplies a wave by a curve. */
export const shape = (wave: Wave, gain: Curve): Wave => wave.map((value, i) => value * read(gain, i / rate));

/** Rounds off a wave's peaks softly; the more drive, the more harmonics. */
export const drive = (wave: Wave, amount: number): Wave =>
  wave.map((value) => Math.tanh(value * amount) / Math.tanh(amount));

/** Joins points of time and value with straight lines; before the first and after the last the value stays. */
export function envelope(...points: readonly (readonly [seconds: number, value: number])[]): (time: number) => number {
  return (time) => {
    let before = points[0] ?? [0, 0];
    for (const point of points) {
      if (point[0] > time) {
        const span = point[0] - before[0];
        return span <= 0 ? before[1] : before[1] + ((point[1] - before[1]) * (time - before[0])) / span;
      }
      before = point;
    }
    return before[1];
  };
}

/** Rises in an attack and then falls by half every so many seconds: the envelope of a thing that was struck. */
export const struck =
  (attack: number, half: number): ((time: number) => number) =>
  (time) =>
    Math.min(1, time / attack) * 2 ** (-Math.max(0, time - attack) / half);

/** One sound laid into a longer one. */
export interface Part {
  readonly wave: Wave;
  /** Where it begins, in seconds. */
  readonly at?: number;
  readonly gain?: number;
}

/** Lays parts over each other in a wave of so many seconds; what runs past the end is cut. */
export function lay(seconds: number, parts: readonly Part[]): Wave {
  const sum = new Float64Array(samples(seconds));
  for (const { wave, at = 0, gain = 1 } of parts) add(sum, wave, samples(at), gain, false);
  return sum;
}

/** Lays parts over each other in a loop of so many seconds; what runs past the end comes round to the start. */
export function layAround(seconds: number, parts: readonly Part[]): Wave {
  const sum = new Float64Array(samples(seconds));
  for (const { wave, at = 0, gain = 1 } of parts) add(sum, wave, samples(at), gain, true);
  return sum;
}

function add(sum: Wave, wave: Wave, start: number, gain: number, around: boolean): void {
  wave.forEach((value, i) => {
    const place = around ? (((start + i) % sum.length) + sum.length) % sum.length : start + i;
    if (place >= 0 && place < sum.length) sum[place] = (sum[place] ?? 0) + value * gain;
  });
}
