import { ease } from './life';
import { between, carry, degrees, lerp, type Person, type Pose, poseOf, reach, solve, type Xy } from '#rig';

/** Someone at rest: in what posture, where, facing which way, and whether they sit, kneel or lie. */
export interface Rest {
  readonly pose: Pose;
  readonly x: number;
  readonly flip: boolean;
  readonly settled: boolean;
}

/** A figure part of the way through a movement. */
export interface Stride {
  readonly pose: Pose;
  readonly x: number;
  readonly flip: boolean;
}

/** A movement from one rest to another: how long it takes in milliseconds, and the figure at each moment of it. */
export interface Track {
  readonly duration: number;
  readonly at: (milliseconds: number) => Stride;
}

/** The longest step, in design units: a little over 0.6 m. */
const STEP = 88;
/** Milliseconds from one footfall to the next when walking, when shifting on the spot, and the shortest when there is far to go. */
const BEAT = 540;
const SHIFT = 380;
const BRISK = 300;
/** A walk takes no longer than this. */
const LONGEST = 4600;
/** Sitting down, getting up, and changing posture on the spot. */
const SETTLE = 900;
const CHANGE = 760;

const facing = (flip: boolean): 1 | -1 => (flip ? -1 : 1);

/** The ankles of a posture, in heads from the pelvis. */
function ankles(p: Person, pose: Pose): readonly [near: Xy, far: Xy] {
  const j = solve(p, carry(p, pose));
  return [j.legN[2], j.legF[2]];
}

/** A leg bent so that its ankle is at a point of the pelvis' space; knees bend forward. */
function legTo(p: Person, hip: Xy, ankle: Xy, foot: number): Pose['legN'] {
  const [, knee, tip] = reach(hip, ankle, p.prop.thigh, p.prop.shin, 1);
  return { a: [degrees(hip, knee), degrees(knee, tip), foot], l: [1, 1] };
}

/** A posture with its feet put where they stand on the ground: offsets in heads from the pelvis, and how high each is lifted. */
function stepping(p: Person, pose: Pose, rest: number, feet: readonly [Foot, Foot]): Pose {
  const j = solve(p, carry(p, pose));
  const hips = [j.legN[0], j.legF[0]] as const;
  const long = p.prop.thigh + p.prop.shin - 0.04;
  const low = Math.min(
    rest,
    ...feet.map((foot, i) => {
      const hip = hips[i === 0 ? 0 : 1];
      const dx = foot.x - hip[0];
      return hip[1] + Math.sqrt(Math.max(1, long * long - dx * dx));
    }),
  );
  const [near, far] = feet;
  return {
    ...pose,
    legN: legTo(p, hips[0], [near.x, low - near.lift], near.pitch),
    legF: legTo(p, hips[1], [far.x, low - far.lift], far.pitch),
  };
}

interface Foot {
  readonly x: number;
  readonly lift: number;
  readonly pitch: number;
}

/** Arms that hang swing a little against the legs. */
function armsSwung(pose: Pose, angle: number): Pose {
  const swung = (arm: Pose['armN'], by: number): Pose['armN'] => {
    const hangs = arm.to === undefined && Math.abs(arm.a[0]) < 26 && Math.abs(arm.a[1]) < 46;
    return hangs ? { ...arm, a: [arm.a[0] + by, arm.a[1] + by * 0.8, arm.a[2] + by * 0.6] } : arm;
  };
  return { ...pose, armN: swung(pose.armN, angle), armF: swung(pose.armF, -angle) };
}

/** Walks from a to b, forward or backward; a foot on the ground does not move until it is lifted. */
function walk(p: Person, head: number, a: Rest, b: Rest): Track {
  const side = facing(b.flip);
  const before = ankles(p, a.pose);
  const after = ankles(p, b.pose);
  const heels = [a.pose, b.pose].map(({ legN, legF }): Xy => [legN.a[2], legF.a[2]]) as [Xy, Xy];
  const far = Math.abs(b.x - a.x);
  const steps = Math.max(1, Math.ceil(far / STEP));
  const beats = steps + 1;
  const beat = Math.max(BRISK, Math.min(far < STEP / 2 ? SHIFT : BEAT, LONGEST / beats));
  const ahead = Math.sign((b.x - a.x) * side) || 1;
  const high = Math.min(0.26, 0.06 + far / steps / head / 14);
  const lowest = Math.max(before[0][1], before[1][1]);
  const lowestAfter = Math.max(after[0][1], after[1][1]);
  // On a longer walk the feet come closer to one line than they are in a stance.
  const narrow = steps < 3 ? 0 : 0.85;
  const mark = (i: 0 | 1, share: number): number => {
    const stance = lerp(before[i][0], after[i][0], share) * (1 - narrow * Math.sin(Math.PI * share) ** 0.5);
    return lerp(a.x, b.x, share) + side * stance * head;
  };
  return {
    duration: beats * beat,
    at(milliseconds) {
      const t = Math.max(0, Math.min(1, milliseconds / (beats * beat)));
      const time = t * beats;
      // The body is midway between the feet; it sets off half a beat after the first foot and stops half a beat early.
      const way = Math.max(0, Math.min(1, (time - 0.5) / steps));
      const progress = steps < 3 ? ease(way) : way;
      const x = lerp(a.x, b.x, progress);
      const leads = ahead > 0 ? 0 : 1;
      const foot = (i: 0 | 1): Foot => {
        // Every foot swings in each second beat: the near one first ahead, the far one first backward.
        const parity = i === leads ? 0 : 1;
        const beatNow = Math.min(beats - 1, Math.floor(time));
        const swinging = beatNow % 2 === parity;
        const last = swinging ? beatNow - 2 : beatNow - 1;
        const stood = Math.max(0, Math.min(1, (last + 1) / steps));
        const lands = Math.min(1, (beatNow + 1) / steps);
        const part = swinging ? Math.min(1, time - beatNow) : 0;
        const world = lerp(mark(i, stood), mark(i, lands), ease(part));
        const lifted = swinging ? Math.sin(part * Math.PI) : 0;
        // A heel raised in the first or last posture comes down, or rises, at its own end of the way.
        const early = Math.max(0, 1 - t * 4);
        const late = Math.max(0, t * 4 - 3);
        const raised = early * (lowest - before[i][1]) + late * (lowestAfter - after[i][1]);
        const turned = early * heels[0][i] + late * heels[1][i];
        return { x: ((world - x) * side) / head, lift: lifted * high + raised, pitch: lifted * 12 * ahead + turned };
      };
      const upper = between(p, a.pose, b.pose, ease(Math.min(1, (t * beats * beat) / CHANGE)));
      const stance = stepping(p, upper, lerp(lowest, lowestAfter, ease(t)), [foot(0), foot(1)]);
      const sway = far < STEP ? 0 : Math.cos(time * Math.PI) * -11 * Math.sin(Math.PI * t) ** 0.4;
      return { pose: armsSwung(stance, sway), x, flip: b.flip };
    },
  };
}

/** Moves between a standing and a settled posture, or between two settled ones; the near foot stays where it is. */
function settle(p: Person, head: number, a: Rest, b: Rest): Track {
  const side = facing(b.flip);
  const foot = (pose: Pose): number => side * ankles(p, pose)[0][0] * head;
  const from = a.x + foot(a.pose);
  const to = b.x + foot(b.pose);
  return {
    duration: SETTLE,
    at(milliseconds) {
      const t = ease(Math.max(0, Math.min(1, milliseconds / SETTLE)));
      const pose = between(p, a.pose, b.pose, t);
      return { pose, x: lerp(from, to, t) - foot(pose), flip: b.flip };
    },
  };
}

/** The least lean of a body that lies, in degrees. */
const LYING = 60;

/** How somebody gets up from lying and down to it: over sitting for the back, over a knee for the front and the side; none where nobody lies on the ground. */
function halfway({ lean, rest = 0 }: Pose): Pose | undefined {
  if (Math.abs(lean) < LYING || rest > 0) return undefined;
  return poseOf(lean < 0 ? 'sit-ground' : 'kneel-one');
}

/** The rest in another posture, the near foot where it is. */
function turnedTo(p: Person, head: number, from: Rest, pose: Pose, settled: boolean): Rest {
  const x = from.x + facing(from.flip) * (ankles(p, from.pose)[0][0] - ankles(p, pose)[0][0]) * head;
  return { pose, x, flip: from.flip, settled };
}

function inTurn(tracks: readonly Track[]): Track {
  const duration = tracks.reduce((sum, track) => sum + track.duration, 0);
  return {
    duration,
    at(milliseconds) {
      let left = milliseconds;
      let last: Track | undefined;
      for (const track of tracks) {
        last = track;
        if (left < track.duration) break;
        if (track !== tracks.at(-1)) left -= track.duration;
      }
      if (!last) throw new Error('A movement needs at least one part.');
      return last.at(left);
    },
  };
}

/**
 * The movement of a person from one rest to another: getting up, turning, walking and sitting down as needed.
 * `upright` is the posture stood up into; `head` is pixels per head.
 */
export function track(p: Person, head: number, from: Rest, to: Rest, upright: Pose): Track {
  if (from.settled && to.settled && Math.abs(from.x - to.x) < 4) return settle(p, head, from, to);
  const tracks: Track[] = [];
  let here = from;
  if (here.settled) {
    const risen = halfway(here.pose);
    for (const pose of risen ? [risen, upright] : [upright]) {
      const next = turnedTo(p, head, here, pose, pose !== upright);
      tracks.push(settle(p, head, here, next));
      here = next;
    }
  }
  if (!to.settled) return inTurn([...tracks, walk(p, head, here, to)]);
  const x = to.x + facing(to.flip) * (ankles(p, to.pose)[0][0] - ankles(p, upright)[0][0]) * head;
  const before: Rest = { pose: upright, x, flip: to.flip, settled: false };
  if (Math.abs(here.x - x) > 6) {
    tracks.push(walk(p, head, here, before));
    here = before;
  }
  const turned = { ...here, flip: to.flip };
  const sunk = halfway(to.pose);
  if (!sunk) return inTurn([...tracks, settle(p, head, turned, to)]);
  const down = turnedTo(p, head, turned, sunk, true);
  return inTurn([...tracks, settle(p, head, turned, down), settle(p, head, down, to)]);
}
