import { frame, shiftOf, type View } from './framing';
import { dressed, gradeAt, headOf, poseOn, washesAt } from '#still/person';
import { type Moment, peopleIn } from './moment';
import { OWN_CAR } from '#encounter';
import type { Actor } from './placing';
import { drawFigure, faceOf, personOf, scratch, WHOLE } from '#rig';
import {
  bake,
  drawLayer,
  NIGHT,
  type Painting,
  paintingOf,
  paintVehicle,
  rect,
  seeded,
  type SlotPlan,
  type Surface,
  underfoot,
} from '#scene/place';
import { drawInside, paintRiders } from './riders';
import { boxOf, ownCarOf, type Parked, parked } from './traffic';

function figure(g: Surface, painting: Painting, actor: Actor, scale: number, wet: boolean): void {
  const head = headOf(painting, actor.depth);
  const y = actor.feet;
  const resolution = Math.max(1, Math.round(head * scale * 8)) / 8;
  const own = scratch('actor', Math.ceil(WHOLE.w * resolution), Math.ceil(WHOLE.h * resolution));
  const person = personOf(actor.person);
  const who = { person, pose: poseOn(person, actor), face: faceOf(actor.face), flip: actor.flip };
  drawFigure(
    own,
    who,
    resolution,
    gradeAt(painting, actor.x, actor.depth),
    WHOLE,
    washesAt(painting, actor.x, actor.depth),
  );
  const left = actor.x + WHOLE.x * head;
  const top = y + WHOLE.y * head;
  if (actor.depth === 'people' || actor.depth === 'road') underfoot(g, actor.x + 4, y - 1);
  if (actor.depth === 'people' && wet && actor.raised === 0) {
    // The mirror image is drawn small and enlarged again: wet stone keeps no edges.
    const mirror = scratch('mirror', Math.ceil(own.canvas.width / 3 / scale), Math.ceil(own.canvas.height / 3 / scale));
    mirror.drawImage(own.canvas, 0, 0, mirror.canvas.width, mirror.canvas.height);
    g.save();
    g.translate(0, 2 * y + 2);
    g.scale(1, -1);
    g.globalAlpha = 0.24;
    g.drawImage(mirror.canvas, left, top, WHOLE.w * head, WHOLE.h * head);
    g.restore();
  }
  g.drawImage(own.canvas, left, top, WHOLE.w * head, WHOLE.h * head);
}

function rain(g: Surface, view: View, count: number, length: number, alpha: number, seed: number): void {
  const random = seeded(seed);
  g.save();
  g.strokeStyle = '#dbe6fb';
  g.lineCap = 'round';
  g.lineWidth = 0.8;
  for (let i = 0; i < count; i++) {
    const x = view.x + random() * (view.w + 40);
    const y = view.y + random() * view.h;
    const l = length * (0.6 + random() * 0.7);
    g.globalAlpha = alpha * (0.3 + random() * 0.7);
    g.beginPath();
    g.moveTo(x, y);
    g.lineTo(x - l * 0.14, y + l);
    g.stroke();
  }
  g.restore();
}

/** Draws those who sit in a vehicle over it. */
function inside(g: Surface, moment: Moment, id: string, vehicle: Parked, scale: number, shift: number): void {
  const riders = moment.riders.filter((rider) => rider.vehicle === id);
  const seen = paintRiders(vehicle, riders, vehicle.meter * Math.max(1, scale), paintingOf(moment.place));
  if (seen) drawInside(g, vehicle, seen, shift);
}

/** Draws who or what is in a slot: vehicles that came, or people. */
function fill(g: Surface, moment: Moment, { slot, parallax = 1 }: SlotPlan, scale: number, shift: number): void {
  if (slot === 'vehicles') {
    for (const [id, vehicle] of parked(moment.place, moment.vehicles)) {
      const { left, top, w, h } = boxOf(vehicle, shift);
      const isTurned = vehicle.toward === 'left';
      g.save();
      g.translate(isTurned ? left + w : left, top);
      if (isTurned) g.scale(-1, 1);
      g.drawImage(paintVehicle(vehicle.kind, vehicle.meter * Math.max(1, scale)).canvas, 0, 0, w, h);
      g.restore();
      inside(g, moment, id, vehicle, scale, shift);
    }
    return;
  }
  // Whoever is far away stays before what is painted behind them; the person in crisis is drawn last: nobody stands before them.
  const aside = shift * (1 - parallax);
  const people = moment.actors.filter(({ depth }) => depth === slot);
  for (const actor of people.sort((a, b) => Number(a.role === 'subject') - Number(b.role === 'subject')))
    figure(g, paintingOf(moment.place), { ...actor, x: actor.x + aside }, scale, moment.weather !== 'dry');
}

/** What each canvas is to show, so that a picture asked for earlier never covers a later one. */
const wanted = new WeakMap<HTMLCanvasElement, Moment>();

/** The dark line between two views in one picture, in pixels. */
const SEAM = 4;

/**
 * Draws a moment of a run onto a plain canvas, without Phaser: for cards, the report and decision stills. The
 * canvas keeps its own size in pixels; the view is chosen for it, or given in design units, or several of one height are, which stand side by side.
 * Nothing is drawn until everybody in it can be; rejects when they cannot be fetched.
 */
export async function paintScene(canvas: HTMLCanvasElement, moment: Moment, ...views: readonly View[]): Promise<void> {
  wanted.set(canvas, moment);
  await dressed(peopleIn(moment));
  if (wanted.get(canvas) === moment) paint(canvas, moment, views.length > 0 ? views : [frame(moment, canvas)]);
}

function paint(canvas: HTMLCanvasElement, moment: Moment, views: readonly View[]): void {
  const g = canvas.getContext('2d', { willReadFrequently: true });
  if (!g) throw new Error('This browser offers no 2D drawing surface, so the scene cannot be drawn.');
  const all = views.reduce((sum, { w }) => sum + w, 0);
  let left = 0;
  rect(g, 0, 0, canvas.width, canvas.height, NIGHT);
  for (const view of views) {
    const width = (canvas.width * view.w) / all;
    g.save();
    g.beginPath();
    g.rect(left === 0 ? 0 : left + SEAM / 2, 0, width - SEAM / 2, canvas.height);
    if (views.length > 1) g.clip();
    paintView(g, moment, view, canvas.width / all, left);
    g.restore();
    left += width;
  }
}

/** Draws a view from a pixel of the surface on, at a scale. */
function paintView(g: Surface, moment: Moment, part: View, scale: number, left: number): void {
  const painting = paintingOf(moment.place);
  const layers = bake(moment.place, moment.weather, scale > 1.2 ? 1.5 : 1);
  const raining = moment.weather === 'rain';
  g.setTransform(scale, 0, 0, scale, left - part.x * scale, -part.y * scale);
  const shift = shiftOf(part);
  for (const plan of painting.layers) {
    if ('slot' in plan) {
      // Rain falls behind those in front and before them.
      if (raining && plan.slot === 'people') rain(g, part, 200, 17, 0.15, 31);
      fill(g, moment, plan, scale, shift);
      continue;
    }
    const layer = layers.find(({ name }) => name === plan.name);
    if (!layer || (plan.vehicle && !moment.ownCar)) continue;
    drawLayer(g, layer, shift * (1 - layer.parallax));
    const own = plan.vehicle && ownCarOf(painting);
    if (own) inside(g, moment, OWN_CAR, own, scale, shift);
  }
  if (raining) rain(g, part, 60, 30, 0.2, 97);
}
