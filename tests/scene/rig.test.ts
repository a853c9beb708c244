import {
  bake,
  between,
  extentOf,
  FACE_IDS,
  faceOf,
  fetchRest,
  isSettled,
  mixFace,
  personOf,
  POSE_IDS,
  type PoseId,
  poseOf,
  reach,
  solve,
  upright,
  WHOLE,
} from '#scene/still';
import { garmentOf, hairOf, hairRear, handOf, profileOf, propOf, shoeOf, thingOf, torsoRear } from '#rig/looks';
import { POSTURES } from '#rig/postures';
import { bodyOf, FIGURES, isUpright, type Posture, POSTURES as WORDS } from '#story';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

await fetchRest();

/** What carries somebody who does not stand on their feet; in recovery the upper foot lies nearest to the viewer, lowest in the picture. */
const LYING: readonly PoseId[] = ['lying', 'lie-back', 'lie-front'];
const KNEELING: readonly PoseId[] = ['kneel', 'aid', 'kneel-both', 'kneel-one', 'give-aid'];
/** Low on both feet, near enough to kneeling for words and rules. */
const CROUCHING: readonly Posture[] = ['crouch', 'cover-crouch'];
const GROUND: readonly PoseId[] = ['sit-ground', 'sit-knees', 'sit-legs-out', 'curled', 'rocking', 'rocking-2'];

/** How far below its ankle a foot reaches, turned some degrees toes down. */
const sole = (degrees: number): number => {
  const turn = (degrees * Math.PI) / 180;
  return Math.max(...[-0.27, 0.62].map((x) => x * Math.sin(turn) + 0.27 * Math.cos(turn)));
};

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

  it.each(POSE_IDS.filter((id) => poseOf(id).rest === undefined))('lets %s rest on what carries it', (id) => {
    const pose = poseOf(id);
    for (const who of FIGURES) {
      const { legN, legF, pelvis, place, ground } = solve(personOf(who), poseOf(id));
      const feet = [legN[2][1] + sole(pose.legN.a[2]), legF[2][1] + sole(pose.legF.a[2])];
      const knees = [legN[1][1], legF[1][1]].map((y) => y + 0.2);
      const trunk = [
        place.n(0.42, 0.3),
        place.n(0.42, 0.5),
        place.n(-0.56, 0.4),
        place.w(-0.42, 0),
        place.h(0.3, 0.1),
      ].map(([, y]) => y);
      // Cloth and flesh are thicker than the points that are solved; a sole is not.
      const [carriers, slack] = LYING.includes(id)
        ? [trunk, 0.25]
        : KNEELING.includes(id)
          ? [knees, 0.25]
          : GROUND.includes(id)
            ? [[pelvis[1] + 0.36], 0.25]
            : [feet, 0.05];
      expect(ground - Math.max(...carriers), who).toBeLessThan(slack);
    }
  });

  it('keeps everybody in the box that figures are drawn in', () => {
    for (const id of POSE_IDS) {
      for (const who of FIGURES) {
        const { behind, ahead, above } = extentOf(personOf(who), poseOf(id));
        expect(Math.max(behind, ahead), `${who} ${id}`).toBeLessThan(WHOLE.w / 2 + 0.6);
        expect(above, `${who} ${id}`).toBeLessThan(-WHOLE.y);
      }
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

  it('have no break: a hundredth of the way moves no joint far', () => {
    const pose = fc.constantFrom(...POSE_IDS);
    fc.assert(
      fc.property(
        pose,
        pose,
        fc.constantFrom(...FIGURES),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (a, b, figure, t) => {
          const someone = personOf(figure);
          const [one, two] = [t, t + 0.01].map((share) =>
            solve(someone, between(someone, poseOf(a), poseOf(b), share)),
          );
          for (const limb of ['armN', 'armF', 'legN', 'legF'] as const) {
            const [from, to] = [one![limb][2], two![limb][2]];
            expect(Math.hypot(to[0] - from[0], to[1] - from[1])).toBeLessThan(0.35);
          }
        },
      ),
      { numRuns: 2000 },
    );
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

describe('a close-up', () => {
  it.each(WORDS)('shows the face of somebody in the posture %s, upright unless they lie', (id) => {
    const pose = poseOf(upright(id));
    const lies = ['face-up', 'face-down', 'on-side'].includes(bodyOf(id));
    expect(Math.abs(pose.head) > 50).toBe(lies);
    expect(pose.view === undefined || pose.look === 'front').toBe(true);
  });

  it.each(WORDS.filter(isSettled))('has somebody in the posture %s as low as the picture has', (id) => {
    expect(bodyOf(upright(id))).toBe(bodyOf(id));
  });
});

describe('the postures that a script can name', () => {
  it('are those that the rig can draw, save the other ends of its movements', () => {
    expect([...WORDS].sort()).toEqual(POSE_IDS.filter((id) => !id.endsWith('-2')).sort());
  });
});

describe('a posture of the rig', () => {
  it('carries the body as its word says', () => {
    for (const word of WORDS) {
      const { legN, legF, pelvis, ground } = solve(personOf('orange-parka'), poseOf(word));
      const knee = Math.max(legN[1][1], legF[1][1]) + 0.25;
      const seat = pelvis[1] + 0.4;
      const body = bodyOf(word);
      if (isUpright(word)) expect(ground - knee, word).toBeGreaterThan(0.9);
      if (body === 'kneeling' && !CROUCHING.includes(word)) expect(ground - knee, word).toBeLessThan(0.3);
      if (body === 'on-ground') expect(ground - seat, word).toBeLessThan(0.3);
    }
  });
});

describe('the words for postures', () => {
  it('say of each in a sentence what it shows', () => {
    expect(Object.keys(POSTURES).sort()).toEqual([...POSE_IDS].sort());
    const sentences = Object.values(POSTURES);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].{3,90}\.$/);
  });

  it('are written as all words are, with hyphens', () => {
    for (const id of POSE_IDS) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
  });
});

describe('what people wear and hold', () => {
  it('is there for everybody, from the front and from behind', () => {
    for (const figure of FIGURES) {
      const { wear, hair, things } = personOf(figure);
      const top = garmentOf(wear.top);
      expect(top.torso.length, figure).toBeGreaterThan(0);
      expect(torsoRear(top).length, figure).toBeGreaterThan(0);
      expect(hairRear(hairOf(hair.style)), figure).toBeDefined();
      expect(shoeOf(wear.shoe).length, figure).toBeGreaterThan(0);
      expect(profileOf(top.sleeve.profile), figure).toBeDefined();
      expect(profileOf(wear.bottom) ?? wear.bottom === 'stocking', figure).toBeTruthy();
      for (const thing of things ?? []) expect(thingOf(thing)).toBeDefined();
    }
  });

  it('is there for every posture', () => {
    for (const id of POSE_IDS) {
      const { armN, armF, things } = poseOf(id);
      for (const { hand, hold } of [armN, armF]) {
        expect(handOf(hand).palm.length, id).toBeGreaterThan(0);
        if (hold) expect(propOf(hold).layers.length, id).toBeGreaterThan(0);
      }
      for (const thing of things ?? []) expect(thingOf(thing), id).toBeDefined();
    }
  });
});
