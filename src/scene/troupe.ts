import type { Scene } from 'phaser';
import { isDown } from '#encounter';
import { type Actor, headOf, type Moment, type Motion, shiftOf, type View } from '#scene/still';
import { Player } from './player';
import { slotOf } from '#scene/place';
import { type Setting, Sketch } from './sketch';

/** Milliseconds between two drawings of someone who moves (18 a second), and of someone at rest. */
const FRAME = 55;
const IDLE = 160;
/** Milliseconds a frame may spend on drawing people. */
const BUDGET = 8;
/** Milliseconds in which someone far away comes into or leaves the picture. */
const FADE = 600;
/** How far outside the picture people come from and go to, in design units. */
const WINGS = 90;

interface Member {
  readonly player: Player;
  readonly sketch: Sketch;
  readonly cameAt: number;
  goneAt?: number;
}

/** Whether somebody is drawn by the same sketch as before: nobody far away is drawn in the size of those in front. */
const isSameFigure = (one: Actor, other: Actor): boolean =>
  one.person === other.person && (one.depth === 'far') === (other.depth === 'far');

/** Everyone on the stage: brings them on, moves them to their marks, draws those who changed, and lets them go. */
export class Troupe {
  private readonly members = new Map<string, Member>();
  private readonly gone: Member[] = [];
  /** Those who sit in a vehicle. */
  private inside: ReadonlySet<string> = new Set();

  constructor(
    private readonly scene: Scene,
    private readonly setting: Setting,
  ) {}

  /** Gives everyone their marks; `sudden` puts them there at once. Nobody walks off who gets into a vehicle, nor in who gets out of one. */
  mark({ actors, riders, leaving }: Moment, view: View, now: number, motion: Motion, sudden: boolean): void {
    const [rode, inside] = [this.inside, new Set([...riders, ...leaving].map(({ id }) => id))];
    this.inside = inside;
    for (const actor of actors) {
      const known = this.members.get(actor.id);
      if (known && isSameFigure(known.player.actor, actor)) {
        known.player.perform(actor, now, sudden ? 'reduced' : motion);
        if (motion === 'reduced' && !sudden) this.show(known, now, motion, true);
      } else {
        // Whoever crosses the street goes from where they were, and comes where they will be, in another size.
        if (known?.player.actor.person === actor.person) this.dismiss(known, view, now, motion, sudden);
        else if (known) this.remove(known);
        this.bring(actor, view, now, motion, sudden || rode.has(actor.id));
      }
    }
    // Nobody walks away who has left with the officer: they went in a vehicle.
    const driven = !actors.some(({ role }) => role === 'officer');
    for (const [id, member] of [...this.members]) {
      if (actors.some((actor) => actor.id === id)) continue;
      this.members.delete(id);
      this.dismiss(member, view, now, motion, sudden || driven || inside.has(id));
    }
    if (sudden) for (const member of this.members.values()) this.show(member, now, motion, false);
  }

  /** Everyone draws together at a noise. */
  startle(now: number): void {
    for (const { player } of this.members.values()) if (player.actor.role === 'subject') player.startle(now);
  }

  /** Ends all movements where they lead. */
  arrive(now: number, motion: Motion): void {
    for (const member of this.members.values()) {
      member.player.arrive();
      this.show(member, now, motion, false);
    }
    for (const member of this.gone.splice(0)) this.remove(member);
  }

  /** Where someone playing a part stands at this instant. */
  whereIs(role: Actor['role'], now: number): number | undefined {
    for (const { player } of this.members.values()) {
      if (player.actor.role === role) return role === 'subject' ? player.actor.x : player.at(now).x;
    }
    return undefined;
  }

  /** Where everybody is at this instant who has a mark, on the way to it or there, by id. */
  whereabouts(now: number): ReadonlyMap<string, number> {
    return new Map([...this.members].map(([id, { player }]) => [id, player.at(now).x]));
  }

  /** Whether anybody moves other than by breathing. */
  isBusy(now: number): boolean {
    const all = [...this.members.values()];
    return this.gone.length > 0 || all.some(({ player, sketch }) => player.isMoving(now) || sketch.isFading());
  }

  /** Draws those whose look changed, the longest waiting first, as many as a frame has time for. */
  tick(now: number, motion: Motion, view: View): void {
    const { parallax = 1 } = slotOf(this.setting.painting, 'far');
    const waiting: Member[] = [];
    for (const member of [...this.members.values(), ...this.gone]) {
      member.sketch.tick(now);
      // People far away stay before what is painted behind them.
      if (member.player.actor.depth === 'far') member.sketch.lean(shiftOf(view) * (1 - parallax));
      this.fade(member, now);
      const pace = member.player.isMoving(now) ? FRAME : IDLE;
      if (now - member.sketch.drawnAt >= pace) waiting.push(member);
    }
    waiting.sort((a, b) => a.sketch.drawnAt - b.sketch.drawnAt);
    const began = performance.now();
    for (const member of waiting) {
      this.show(member, now, motion, false);
      if (performance.now() - began > BUDGET) break;
    }
    for (const member of this.gone.filter(({ goneAt }) => goneAt !== undefined && now >= goneAt)) {
      this.gone.splice(this.gone.indexOf(member), 1);
      this.remove(member);
    }
  }

  destroy(): void {
    for (const member of [...this.members.values(), ...this.gone]) this.remove(member);
    this.members.clear();
    this.gone.length = 0;
  }

  private bring(actor: Actor, view: View, now: number, motion: Motion, sudden: boolean): void {
    const player = new Player(actor, headOf(this.setting.painting, actor.depth), now);
    const far = actor.depth === 'far';
    // The person in crisis is in front: nobody stands before them.
    const rank = actor.role === 'subject' ? 0.9 : actor.role === 'officer' ? 0.5 : 0.1 + this.members.size * 0.01;
    const sketch = new Sketch(this.scene, player.person, far ? 0 : rank, far, this.setting);
    const member: Member = { player, sketch, cameAt: far && !sudden && motion === 'full' ? now : -Infinity };
    this.members.set(actor.id, member);
    const walks = !sudden && motion === 'full' && !far;
    if (walks) player.enter(actor.flip ? view.x + view.w + WINGS : view.x - WINGS, now);
    sketch.setAlpha(member.cameAt === now ? 0 : 1);
    this.show(member, now, motion, false);
  }

  private dismiss(member: Member, view: View, now: number, motion: Motion, sudden: boolean): void {
    const { x, depth, pose } = member.player.actor;
    // Whoever lies is carried off, and does not get up to walk.
    if (sudden || motion === 'reduced' || isDown(pose)) return this.remove(member);
    if (depth !== 'far') {
      const right = view.x + view.w - x < x - view.x;
      member.player.leave(right ? view.x + view.w + WINGS : view.x - WINGS, now);
    }
    member.goneAt = now + (depth === 'far' ? FADE : 4700);
    this.gone.push(member);
  }

  private fade({ player, sketch, cameAt, goneAt }: Member, now: number): void {
    if (player.actor.depth !== 'far') return;
    const came = Math.min(1, (now - cameAt) / FADE);
    const left = goneAt === undefined ? 1 : Math.max(0, (goneAt - now) / FADE);
    sketch.setAlpha(Math.min(came, left));
  }

  private show({ player, sketch }: Member, now: number, motion: Motion, fade: boolean): void {
    const look = player.at(now, motion);
    if (sketch.differs(look)) sketch.draw(look, now, fade);
    else sketch.drawnAt = now;
  }

  private remove({ sketch }: Member): void {
    sketch.destroy();
  }
}
