import {
  bake,
  between,
  FACE_IDS,
  faceOf,
  fetchRest,
  mixFace,
  personOf,
  POSE_IDS,
  poseOf,
  reach,
  solve,
} from '#scene/still';
import { FIGURES } from '#story';
import { describe, expect, it } from 'vitest';

await fetchRest();

describe('the skeleton', () => {
  it.each(POSE_IDS)('puts everyone in the posture %s with every joint in a finite place', (pose) => {
    for (const who of FIGURES) {
      const joints = solve(personOf(who), poseOf(pose));
      const { pelvis, waist, neck, skull, armN, armF, legN, legF } = joints;
      const points = [pelvis, waist, neck, skull, ...armN, ...armF, ...legN, ...legF];
      expect(points.flat().every(Number.isFinite)).toBe(true);
    }
  });

  it.each(POSE_IDS)('lets nobody sink into the ground in the posture %s', (pose) => {
    for (const who of FIGURES) {
      const joints = solve(personOf(who), poseOf(pose));
      const ankles = [joints.legN[2], joints.legF[2]].map(([, y]) => y - joints.ground);
      expect(Math.max(...ankles)).toBeLessThan(-0.1);
    }
  });

  it('stands a neutral person with the lowest sole on the ground', () => {
    for (const who of FIGURES) {
      const joints = solve(personOf(who), poseOf('neutral'));
      const flat = Math.max(joints.legN[2][1], joints.legF[2][1]) + 0.27;
      expect(joints.ground).toBeCloseTo(flat, 5);
    }
  });

  it('stands adults between six and seven and a half heads tall', () => {
    for (const who of FIGURES) {
      const { height } = solve(personOf(who), poseOf('neutral'));
      expect(height).toBeGreaterThan(5.8);
      expect(height).toBeLessThan(7.5);
    }
  });
});

describe('two-bone solving', () => {
  it('puts the tip on every target within reach', () => {
    for (let a = 0; a < 360; a += 15) {
      for (const d of [0.4, 1, 1.6, 2.2]) {
        const target = [Math.cos(a) * d, Math.sin(a) * d] as const;
        const [, , tip] = reach([0, 0], target, 1.28, 1.08, 1);
        expect(Math.hypot(tip[0] - target[0], tip[1] - target[1])).toBeLessThan(0.001);
      }
    }
  });

  it('keeps the lengths of both bones', () => {
    const [root, middle, tip] = reach([0.3, -0.2], [1.1, 0.9], 1.28, 1.08, -1);
    expect(Math.hypot(middle[0] - root[0], middle[1] - root[1])).toBeCloseTo(1.28, 6);
    expect(Math.hypot(tip[0] - middle[0], tip[1] - middle[1])).toBeCloseTo(1.08, 6);
  });

  it('stretches toward a target out of reach', () => {
    const [, , tip] = reach([0, 0], [9, 0], 1.28, 1.08, 1);
    expect(tip[0]).toBeGreaterThan(2.3);
    expect(tip[1]).toBeCloseTo(0, 6);
  });
});

describe('in-betweens', () => {
  const who = personOf('orange-parka');

  it('begin at the first posture and end at the second', () => {
    const a = poseOf('pacing');
    const b = poseOf('relieved-seated');
    expect(between(who, a, b, 0)).toEqual(a);
    expect(between(who, a, b, 1)).toEqual(b);
  });

  it('keep every joint where it was when a posture is written as angles', () => {
    for (const pose of POSE_IDS) {
      const before = solve(who, poseOf(pose));
      const after = solve(who, bake(who, poseOf(pose)));
      for (const arm of ['armN', 'armF'] as const) {
        expect(after[arm][2][0]).toBeCloseTo(before[arm][2][0], 6);
        expect(after[arm][2][1]).toBeCloseTo(before[arm][2][1], 6);
      }
    }
  });

  it('are finite between any two postures', () => {
    for (const a of POSE_IDS) {
      for (const b of POSE_IDS) {
        const joints = solve(who, between(who, poseOf(a), poseOf(b), 0.5));
        expect([...joints.armN, ...joints.legF].flat().every(Number.isFinite)).toBe(true);
      }
    }
  });

  it('of faces keep every parameter between its two ends', () => {
    for (const a of FACE_IDS) {
      for (const b of FACE_IDS) {
        const mixed = mixFace(faceOf(a), faceOf(b), 0.5).lid ?? 1;
        const ends = [faceOf(a).lid ?? 1, faceOf(b).lid ?? 1];
        expect(mixed).toBeGreaterThanOrEqual(Math.min(...ends));
        expect(mixed).toBeLessThanOrEqual(Math.max(...ends));
      }
    }
  });
});
