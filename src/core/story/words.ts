/** The words that staging tags may use: how a line is spoken, how a body stands, what a face shows, what is heard. */
export const MANNERS = [
  'whisper',
  'quiet',
  'plain',
  'warm',
  'firm',
  'tense',
  'fast',
  'shout',
  'mumble',
  'radio',
  'phone',
] as const;
/** How a line is spoken. */
export type Manner = (typeof MANNERS)[number];

/** Postures by which the subject's body is drawn; the scene maps each to a pose of the rig. */
export const POSES = [
  'seated', 'withdrawn', 'self-hug', 'pacing', 'agitated', 'shouting', 'hands-on-head', 'advancing', 'holding-blade', 'relieved', 'on-ground',
  'covering-ears', 'standing', 'backing-away', 'running', 'on-phone', 'guided', 'recovery',
] as const; // prettier-ignore
/** The posture of a body. */
export type Pose = (typeof POSES)[number];

/** What a face shows. */
export const FACES = ['calm', 'sad', 'fearful', 'listening', 'angry', 'relieved'] as const;
/** The expression of a face. */
export type Face = (typeof FACES)[number];

/** Sounds that an author can call for by tag. */
export const SOUNDS = [
  'bus',
  'brakes',
  'door',
  'siren',
  'radio',
  'phone',
  'thump',
  'rustle',
  'breath',
  'footsteps',
  'traffic',
  'rain',
] as const;
/** The name of a sound. */
export type Sound = (typeof SOUNDS)[number];

/** Where a scenario is in the run. */
export const PHASES = ['dispatch', 'contact', 'outcome'] as const;
/** The part of the run: the call, the meeting, or what follows it. */
export type Phase = (typeof PHASES)[number];
