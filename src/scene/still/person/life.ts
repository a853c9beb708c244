import { type Face, lerp, mixFace, type Pose } from '#rig';

/** A posture at a point of the breath, -1 to 1: the chest and shoulders move, hardly to be seen. */
export function breathing(pose: Pose, breath: number): Pose {
  if (breath === 0) return pose;
  return { ...pose, chest: pose.chest + breath * 0.6, shrug: (pose.shrug ?? 0) + breath * 0.012 };
}

/** Breaths a second: 0.22 when calm, 0.45 when frightened, by the signs of fear in a face. */
export function breathRate(face: Face): number {
  const fear = Math.min(1, Math.max(0, (face.crease ?? 0) + (face.frown ?? 0) * 0.4));
  return lerp(0.22, 0.45, fear);
}

/** A face with its eyes closed by a share of a blink. */
export const blinked = (face: Face, share: number): Face => ({ ...face, lid: (face.lid ?? 1) * (1 - share) });

/** A face whose lips move in speech: t in seconds. */
export function speaking(face: Face, t: number): Face {
  const open = Math.max(0, Math.sin(t * 15) * 0.5 + Math.sin(t * 9.3 + 1) * 0.4);
  const said: Face = {
    ...face,
    open: Math.max(face.open ?? 0, 0.12) + open * 0.3,
    mouth: { ...face.mouth, open: Math.max(face.mouth?.open ?? 0, 0.1) + open * 0.42, press: 0 },
  };
  return mixFace(face, said, 0.9);
}

/** Every so often the eyes of someone who listens to voices go aside for 600 ms, never to the viewer: now in milliseconds. */
export function hearkening(face: Face, now: number): Face {
  const [x, y] = face.gaze ?? [0, 0];
  return now % 5200 < 600 ? { ...face, gaze: [x > 0 ? x - 1.3 : x + 1.3, y] } : face;
}

/** Ease in and out: slow at both ends. */
export const ease = (t: number): number => t * t * (3 - 2 * t);

/** A posture drawn together for an instant, as at a sudden noise: share 0 to 1. */
export const startled = (pose: Pose, share: number): Pose => ({
  ...pose,
  shrug: (pose.shrug ?? 0) + share * 0.06,
  neck: pose.neck + share * 5,
  chest: pose.chest - share * 2,
});
