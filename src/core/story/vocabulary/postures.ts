/** What carries a body and how it moves: the part of a posture that words, cues and rules depend on. */
export type Body =
  | 'standing'
  | 'walking'
  | 'running'
  | 'seated'
  | 'on-ground'
  | 'kneeling'
  | 'face-up'
  | 'face-down'
  | 'on-side'
  | 'on-gurney'
  | 'over-rail'
  | 'in-car';

/** Every posture in which a body can be drawn, and what carries the body in it. The scene's rig draws each under the same word. */
const POSTURE_BODIES = {
  neutral: 'standing',
  ready: 'standing',
  calming: 'standing',
  talking: 'standing',
  'talk-open': 'standing',
  'palm-out': 'standing',
  'arms-folded': 'standing',
  'hands-visible': 'standing',
  pockets: 'standing',
  withdrawn: 'standing',
  'self-hug': 'standing',
  agitated: 'standing',
  shouting: 'standing',
  'hands-on-head': 'standing',
  'cover-ears': 'standing',
  guided: 'standing',
  flapping: 'standing',
  signing: 'standing',
  'point-ear': 'standing',
  'show-bracelet': 'standing',
  drink: 'standing',
  'offer-juice': 'standing',
  keys: 'standing',
  phone: 'standing',
  filming: 'standing',
  write: 'standing',
  bag: 'standing',
  cane: 'standing',
  walker: 'standing',
  'hold-baby': 'standing',
  'arm-round': 'standing',
  push: 'standing',
  radio: 'standing',
  'hand-on-radio': 'standing',
  flashlight: 'standing',
  command: 'standing',
  holster: 'standing',
  cover: 'standing',
  'hands-on': 'standing',
  cew: 'standing',
  'cew-low': 'standing',
  'low-ready': 'standing',
  firearm: 'standing',
  spray: 'standing',
  baton: 'standing',
  escort: 'standing',
  blade: 'standing',
  'blade-side': 'standing',
  'blade-throat': 'standing',
  'blade-dropped': 'standing',
  'poker-side': 'standing',
  'cuffed-behind': 'standing',
  'cuffed-front': 'standing',
  'cuffed-away': 'standing',
  'rail-hold': 'standing',
  'rail-look': 'standing',
  'rail-side': 'standing',
  'step-back': 'walking',
  'back-away': 'walking',
  pacing: 'walking',
  walk: 'walking',
  advancing: 'walking',
  'cuffed-walk': 'walking',
  'charge-blade': 'running',
  running: 'running',
  'run-away': 'running',
  'calm-seated': 'seated',
  'relieved-seated': 'seated',
  'seated-bowed': 'seated',
  'sit-chair': 'seated',
  'sit-wall': 'seated',
  'sit-curb': 'seated',
  'sit-baby': 'seated',
  'cuffed-sit': 'seated',
  rocking: 'on-ground',
  wheelchair: 'seated',
  'sit-ground': 'on-ground',
  'sit-knees': 'on-ground',
  'sit-legs-out': 'on-ground',
  curled: 'on-ground',
  kneel: 'kneeling',
  'kneel-one': 'kneeling',
  'kneel-both': 'kneeling',
  crouch: 'kneeling',
  'cover-crouch': 'kneeling',
  aid: 'kneeling',
  'give-aid': 'kneeling',
  'lie-back': 'face-up',
  lying: 'face-up',
  recovery: 'on-side',
  'lie-front': 'face-down',
  gurney: 'on-gurney',
  'rail-away': 'over-rail',
  'ledge-look': 'over-rail',
  'rail-climb': 'over-rail',
  'car-slump': 'in-car',
} as const satisfies Readonly<Record<string, Body>>;

/** A posture of a body. */
export type Posture = keyof typeof POSTURE_BODIES;
/** Every posture word. */
export const POSTURES = Object.keys(POSTURE_BODIES) as readonly Posture[];

/** What carries a body in a posture. */
export function bodyOf(posture: Posture): Body {
  return POSTURE_BODIES[posture];
}

/** Whether somebody in a posture is on their feet. */
export function isUpright(posture: Posture): boolean {
  return ['standing', 'walking', 'running'].includes(bodyOf(posture));
}

/** The words that postures had in release 0.1.0; each is read for one release more. */
export const OLD_POSTURES: Readonly<Record<string, Posture>> = {
  seated: 'calm-seated',
  relieved: 'relieved-seated',
  'holding-blade': 'blade',
  'on-ground': 'sit-ground',
  'covering-ears': 'cover-ears',
  standing: 'neutral',
  'backing-away': 'step-back',
  'on-phone': 'phone',
};

/** The posture a word names, by its name of today or of the release before. */
export function postureOf(word: string): Posture | undefined {
  if (Object.hasOwn(POSTURE_BODIES, word)) return word as Posture;
  return Object.hasOwn(OLD_POSTURES, word) ? OLD_POSTURES[word] : undefined;
}
