import type { Pose } from '#rig/bones';

const BEHIND = {
  armN: { to: ['p', -0.66, -0.2], a: [0, 0, -18], l: [1, 0.94], bend: -1, hand: 'fist', hold: 'cuff', behind: 'fore' },
  armF: { to: ['p', -0.5, -0.1], a: [0, 0, -30], bend: -1, hand: 'fist', hold: 'cuff' },
} as const;

/** Hands cuffed, behind and in front; nothing else about the person changes. */
export const CUSTODY_POSES = {
  'cuffed-behind': {
    ...BEHIND,
    lean: 2,
    chest: 5,
    neck: 18,
    head: 12,
    legN: { a: [-2, -7, 0] },
    legF: { a: [10, -2, 0] },
  },
  'cuffed-walk': {
    ...BEHIND,
    lean: 5,
    chest: 8,
    neck: 20,
    head: 12,
    legN: { a: [-16, -28, 22] },
    legF: { a: [18, 8, -6] },
  },
  'cuffed-sit': {
    ...BEHIND,
    armN: { ...BEHIND.armN, to: ['p', -0.66, -0.34] },
    armF: { ...BEHIND.armF, to: ['p', -0.52, -0.26] },
    lean: 10,
    chest: 14,
    neck: 22,
    head: 14,
    sit: 1,
    legN: { a: [87, 2, 0], l: [0.84, 1] },
    legF: { a: [91, 9, 0], l: [0.82, 1] },
  },
  'cuffed-front': {
    lean: 3,
    chest: 9,
    neck: 20,
    head: 14,
    shrug: 0.03,
    farFront: 'over',
    armN: { to: ['p', 0.3, -0.16], a: [0, 0, 56], l: [1, 0.86], bend: -1, hand: 'fist', hold: 'cuff' },
    armF: { to: ['p', 0.52, -0.2], a: [0, 0, -14], l: [1, 0.9], bend: 1, hand: 'fist', hold: 'cuff', flip: true },
    legN: { a: [-2, -7, 0] },
    legF: { a: [10, -2, 0] },
  },
  'cuffed-away': {
    view: 'back',
    lean: 4,
    chest: 6,
    neck: 14,
    head: 8,
    farFront: true,
    armN: { to: ['p', -0.2, -0.24], a: [0, 0, 34], l: [1, 0.92], bend: -1, hand: 'fist', hold: 'cuff' },
    armF: { to: ['p', 0.02, -0.2], a: [0, 0, -34], l: [1, 0.86], bend: 1, hand: 'fist', hold: 'cuff', flip: true },
    legN: { a: [-14, -24, 18] },
    legF: { a: [16, 6, -4] },
  },
} as const satisfies Record<string, Pose>;
