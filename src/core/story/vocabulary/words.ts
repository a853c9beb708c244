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

/** What a face shows. */
export const FACES = [
  'calm', 'sad', 'fearful', 'listening', 'angry', 'relieved', 'attentive', 'wary', 'distressed',
] as const; // prettier-ignore
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

/** The appearances a member of the cast can have; the rig of the scene draws one for each. */
export const FIGURES = [
  'orange-parka', 'lilac-cardigan', 'teal-hoodie', 'olive-jacket', 'mustard-hoodie', 'brown-cardigan', 'blue-hoodie', 'green-coat',
  'yellow-vest', 'sage-cardigan', 'wine-blouse', 'rose-robe', 'blue-tee', 'white-tee', 'red-coat', 'tan-jacket', 'coral-shirt',
  'moss-vest', 'slate-suit', 'green-jacket', 'teal-scrubs', 'violet-vest', 'yellow-hoodie', 'navy-bun', 'navy-fade', 'navy-fair',
  'navy-sturdy', 'navy-gray-bun', 'navy-bob', 'navy-short-sleeves', 'navy-cap', 'navy-turban', 'plum-scarf', 'olive-coat', 'fern-fleece',
  'blue-cardigan', 'ginger-cardigan', 'black-sweater', 'pine-fair-bun', 'pine-black-bun', 'pine-beard',
] as const; // prettier-ignore

/** What is special about the person or the place; agency packs forbid some force on it. */
export const CONDITIONS = ['elevated', 'frail', 'pregnant', 'child', 'wet-ground'] as const;

/** What can keep a person from hearing, understanding or doing what is asked. */
export const BARRIERS = [
  'voices', 'hearing', 'language', 'intoxication', 'low-blood-sugar', 'injury', 'cold', 'grief', 'sensory', 'memory', 'panic',
] as const; // prettier-ignore

/** How badly somebody is hurt, least first. */
export const SEVERITIES = ['minor', 'serious', 'fatal'] as const;
/** How badly somebody is hurt. */
export type Severity = (typeof SEVERITIES)[number];

/** Vehicles that a line can have come, stand and drive off; what brings help comes with whom it brings. */
export const VEHICLES = ['bus', 'pickup', 'car', 'van'] as const;
/** A vehicle of the story; one of each kind can stand at the place. */
export type Vehicle = (typeof VEHICLES)[number];
