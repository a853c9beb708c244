import {
  type Actor,
  blinked,
  breathing,
  breathRate,
  ease,
  isSettled,
  type Motion,
  PACE,
  poseOn,
  type Rest,
  startled,
  type Stride,
  track,
  type Track,
} from '#scene/still';
import type { Slot } from '#scene/place';
import { type Face, faceOf, lerp, mixFace, type Person, personOf, poseOf } from '#rig';

/** How someone is to be drawn at an instant. */
export interface Look extends Stride {
  readonly face: Face;
  readonly depth: Slot;
  /** The line their feet are on, and whether that is above the ground. */
  readonly feet: number;
  readonly raised: boolean;
}

const FACE_CHANGE = 300;
const BLINK = 130;
const STARTLE_IN = 140;
const STARTLE_OUT = 420;
/** The least and most milliseconds between two turns of someone who paces. */
const PAUSE = [1100, 2400] as const;

const restOf = (person: Person, actor: Actor, x = actor.x): Rest => ({
  pose: poseOn(person, actor),
  x,
  flip: actor.flip,
  settled: isSettled(actor.pose),
});

/** A row of numbers between 0 and 1 for timing that is nobody's business: blinks and turns. */
const chance = (seed: number): number => ((((seed * 9301 + 49297) % 233280) + 233280) % 233280) / 233280;

/** Whether somebody is to be seen just as before, but for the face. */
function isSame(one: Actor, other: Actor): boolean {
  const what = ({ pose, x, feet, flip, holds, cuffs, gurney, harm, restless }: Actor) =>
    [pose, x, feet, flip, holds.join(' '), cuffs, gurney, harm?.part, harm?.dressed, restless] as const;
  const before = what(other);
  return what(one).every((each, i) => each === before[i]);
}

/** Someone's performance: from the marks they are given to how they look at each instant. Times are milliseconds. */
export class Player {
  readonly person: Person;
  actor: Actor;
  private rest: Rest;
  private way: { readonly track: Track; readonly began: number } | undefined;
  private faceFrom: Face;
  private feetFrom: number;
  private faceBegan = -Infinity;
  private startleBegan = -Infinity;
  private blinkAt: number;
  private turnAt = Infinity;
  private away = false;
  private turns = 0;

  constructor(
    actor: Actor,
    private readonly head: number,
    now: number,
  ) {
    this.actor = actor;
    this.person = personOf(actor.person);
    this.rest = restOf(this.person, actor);
    this.faceFrom = faceOf(actor.face);
    this.feetFrom = actor.feet;
    this.blinkAt = now + 1500 + chance(actor.x) * 3000;
    this.plan(now);
  }

  /** Goes from where they are to what a new mark asks; at once when motion is reduced. */
  perform(actor: Actor, now: number, motion: Motion): void {
    const before = this.at(now);
    if (actor.face !== this.actor.face) {
      this.faceFrom = before.face;
      this.faceBegan = now;
    }
    const same = isSame(actor, this.actor);
    this.feetFrom = before.feet;
    this.actor = actor;
    if (same) {
      if (motion === 'reduced') this.arrive();
      return;
    }
    this.goTo(restOf(this.person, actor), before, now);
    this.away = false;
    this.plan(now);
    if (motion === 'reduced') this.arrive();
  }

  /** Starts out of the picture at x and walks to the mark. */
  enter(x: number, now: number): void {
    const flip = this.actor.x < x;
    this.goTo(restOf(this.person, this.actor), { pose: poseOf('neutral'), x, flip }, now);
  }

  /** Walks out of the picture to x. */
  leave(x: number, now: number): void {
    const out = {
      ...restOf(this.person, this.actor, x),
      pose: poseOf('neutral'),
      settled: false,
      flip: x < this.rest.x,
    };
    this.turnAt = Infinity;
    this.goTo(out, this.at(now), now);
  }

  /** Draws together at a sudden noise. */
  startle(now: number): void {
    this.startleBegan = now;
  }

  /** Ends every movement where it leads. */
  arrive(): void {
    this.way = undefined;
    this.faceBegan = -Infinity;
    this.startleBegan = -Infinity;
  }

  /** Whether anything but breath and blinking is going on. */
  isMoving(now: number): boolean {
    return (
      this.way !== undefined || now - this.faceBegan < FACE_CHANGE || now - this.startleBegan < STARTLE_IN + STARTLE_OUT
    );
  }

  /** How they look at an instant, without idle motion when it is reduced. */
  at(now: number, motion: Motion = 'full'): Look {
    if (this.way && now - this.way.began >= this.way.track.duration) this.way = undefined;
    const stride: Stride = this.way ? this.way.track.at(now - this.way.began) : this.rest;
    const face = this.faceAt(now, motion);
    const { x, flip } = stride;
    const { depth } = this.actor;
    const feet = this.feetAt(now);
    const where = { x, flip, face, depth, feet, raised: this.actor.raised > 0 };
    if (motion === 'reduced') return { pose: stride.pose, ...where };
    if (!this.way && now >= this.turnAt) this.turn(now);
    const breath = Math.round(Math.sin((now / 1000) * Math.PI * 2 * breathRate(face) + this.actor.x) * 2) / 2;
    const shock = this.shockAt(now);
    const alive = breathing(stride.pose, breath);
    return { pose: shock > 0 ? startled(alive, shock) : alive, ...where };
  }

  private goTo(rest: Rest, from: Stride, now: number): void {
    const start: Rest = { ...from, settled: this.rest.settled && !this.way };
    this.rest = rest;
    const made = track(this.person, this.head, start, rest, poseOf('neutral'));
    this.way = { track: made, began: now };
  }

  /** Whoever walks nearer or farther back, does so little by little. */
  private feetAt(now: number): number {
    const share = this.way ? Math.min(1, (now - this.way.began) / this.way.track.duration) : 1;
    return lerp(this.feetFrom, this.actor.feet, share);
  }

  private faceAt(now: number, motion: Motion): Face {
    const face = faceOf(this.actor.face);
    const share = Math.min(1, (now - this.faceBegan) / FACE_CHANGE);
    const mixed = share < 1 ? mixFace(this.faceFrom, face, ease(Math.max(0, share))) : face;
    if (motion === 'reduced') return mixed;
    if (now >= this.blinkAt + BLINK) this.blinkAt = now + 3000 + chance(now) * 3000;
    return now >= this.blinkAt ? blinked(mixed, 1) : mixed;
  }

  private shockAt(now: number): number {
    const t = now - this.startleBegan;
    if (t < 0 || t >= STARTLE_IN + STARTLE_OUT) return 0;
    return t < STARTLE_IN ? ease(t / STARTLE_IN) : 1 - ease((t - STARTLE_IN) / STARTLE_OUT);
  }

  private plan(now: number): void {
    const [least, most] = PAUSE;
    const busy = this.way?.track.duration ?? 0;
    this.turnAt = this.actor.restless ? now + busy + least + chance(now + this.turns) * (most - least) : Infinity;
  }

  /** Someone who paces goes a stride away from the officer and back, never nearer than the distance says. */
  private turn(now: number): void {
    this.turns += 1;
    const side = this.actor.flip ? 1 : -1;
    this.away = !this.away;
    const x = this.actor.x + (this.away ? side * PACE : 0);
    const flip = this.away ? !this.actor.flip : this.actor.flip;
    this.goTo(
      { ...restOf(this.person, this.actor, x), pose: poseOf(this.away ? 'self-hug' : 'pacing'), flip },
      this.rest,
      now,
    );
    this.plan(now);
  }
}
