import { arc, holster, phone, radioClose, radioOpen, ratchet, spray, tick } from './gear';
import { finish, finishLoop } from './master';
import { dice, type Dice } from './noise';
import { breath, footstep, pacing, rustle, thump } from './person';
import { agitated, anxious, calm, crisis } from './tension';
import { brakes, bus, door, idle, relay, siren, swish } from './traffic';
import { concrete, fields, hall, park, room, water, yard } from './places';
import { evening, rain } from './weather';
import type { Wave } from './wave';

/** A finished recording: one wave per channel, one channel or two. */
export type Take = readonly Wave[];

type Recipe = (roll: Dice) => Take;

const RECIPES = {
  swish,
  bus,
  brakes,
  door,
  siren,
  relay,
  'radio-open': radioOpen,
  'radio-close': radioClose,
  'step-1': footstep,
  'step-2': footstep,
  'step-3': footstep,
  'step-4': footstep,
  pacing,
  rustle,
  breath,
  thump,
  phone,
  arc,
  spray,
  holster,
  ratchet,
  tick,
} as const satisfies Readonly<Record<string, Recipe>>;

type LoopRecipe = (roll: Dice, seconds: number) => Take;

const LOOPS = {
  rain,
  evening,
  yard,
  fields,
  room,
  water,
  park,
  concrete,
  hall,
  idle,
  'bed-calm': calm,
  'bed-anxious': anxious,
  'bed-agitated': agitated,
  'bed-crisis': crisis,
} as const satisfies Readonly<Record<string, LoopRecipe>>;

/** Names of the sounds that play once. */
export type OneShot = keyof typeof RECIPES;

/** Names of the sounds that go round. */
export type Loop = keyof typeof LOOPS;

/** Makes a sound that plays once; its name seeds the dice, so it comes out the same every time. */
export const make = (name: OneShot): Take => finish(RECIPES[name](dice(name)));

/** Makes exactly one round of a loop of so many seconds; its end goes on at its start. */
export const makeLoop = (name: Loop, seconds: number): Take => finishLoop(LOOPS[name](dice(name), seconds));
