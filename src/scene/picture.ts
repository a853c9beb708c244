import { frame, shiftOf, type View } from './framing';
import { feetOf, headOf } from './footing';
import { gradeAt, washesAt } from './light';
import type { Moment } from './moment';
import type { Actor } from './placing';
import { drawFigure, faceOf, personOf, poseOf, scratch, WHOLE } from './rig';
import { busStop, FEET, glow, seeded, type Layer, paintVehicle, type Surface, vehicleBox, SHOPS } from './set';
import { parked } from './traffic';
import { dressed } from './wardrobe';

/** The soft dark under someone's feet. */
function grounded(g: Surface, x: number): void {
  const y = FEET - 1;
  g.save();
  g.translate(x + 4, y);
  g.scale(1, 0.12);
  g.fillStyle = glow(g, 0, 0, 50, [
    [0, 'rgba(7,10,20,.62)'],
    [0.6, 'rgba(7,10,20,.46)'],
    [1, 'rgba(7,10,20,0)'],
  ]);
  g.fillRect(-50, -50, 100, 100);
  g.restore();
}

function figure(g: Surface, actor: Actor, scale: number): void {
  const head = headOf(actor.depth);
  const y = feetOf(actor.depth, actor.x);
  const resolution = Math.max(1, Math.round(head * scale * 8)) / 8;
  const own = scratch('actor', Math.ceil(WHOLE.w * resolution), Math.ceil(WHOLE.h * resolution));
  const who = { person: personOf(actor.person), pose: poseOf(actor.pose), face: faceOf(actor.face), flip: actor.flip };
  drawFigure(own, who, resolution, gradeAt(actor.x, actor.depth), WHOLE, washesAt(actor.x, actor.depth));
  const left = actor.x + WHOLE.x * head;
  const top = y + WHOLE.y * head;
  if (actor.depth === 'footway') {
    grounded(g, actor.x);
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

function layer(g: Surface, layers: readonly Layer[], name: Layer['name'], shift: number): void {
  for (const one of layers) {
    if (one.name !== name) continue;
    g.drawImage(one.picture, one.x + shift * (1 - one.parallax), one.y, one.w, one.h);
  }
}

/** What each canvas is to show, so that a picture asked for earlier never covers a later one. */
const wanted = new WeakMap<HTMLCanvasElement, Moment>();

/**
 * Draws a moment of a run onto a plain canvas, without Phaser: for cards, the report and decision stills. The
 * canvas keeps its own size in pixels; the view is chosen for it, or given in design units. Nothing is drawn until
 * everybody in it can be; rejects when they cannot be fetched.
 */
export async function paintScene(canvas: HTMLCanvasElement, moment: Moment, view?: View): Promise<void> {
  wanted.set(canvas, moment);
  await dressed(moment.actors);
  if (wanted.get(canvas) === moment) paint(canvas, moment, view);
}

function paint(canvas: HTMLCanvasElement, moment: Moment, view: View | undefined): void {
  const g = canvas.getContext('2d', { willReadFrequently: true });
  if (!g) throw new Error('This browser offers no 2D drawing surface, so the scene cannot be drawn.');
  const part = view ?? frame(moment, canvas.width, canvas.height);
  const scale = canvas.width / part.w;
  const layers = busStop(scale > 1.2 ? 1.5 : 1);
  g.setTransform(scale, 0, 0, scale, -part.x * scale, -part.y * scale);
  for (const name of ['sky', 'skyline', 'shops'] as const) layer(g, layers, name, shiftOf(part));
  const at = (depth: Actor['depth']): readonly Actor[] => moment.actors.filter((actor) => actor.depth === depth);
  // People across the street stay before their shop.
  const aside = shiftOf(part) * (1 - SHOPS);
  for (const actor of at('across')) figure(g, { ...actor, x: actor.x + aside }, scale);
  g.globalCompositeOperation = 'screen';
  for (const name of ['halo', 'gleam'] as const) layer(g, layers, name, 0);
  g.globalCompositeOperation = 'source-over';
  layer(g, layers, 'ground', 0);
  for (const { kind, x, y, metre } of parked(moment.vehicles)) {
    const box = vehicleBox(kind);
    const picture = paintVehicle(kind, metre * Math.max(1, scale)).canvas;
    g.drawImage(picture, x + box.x * metre, y + box.y * metre, box.w * metre, box.h * metre);
  }
  for (const actor of at('behind-car')) figure(g, actor, scale);
  for (const name of ['car', 'lamp', 'shelter'] as const) layer(g, layers, name, 0);
  if (moment.rain) rain(g, part, 200, 17, 0.15, 31);
  // The person in crisis is drawn last: nobody stands before them.
  const people = [...at('footway')].sort((a, b) => Number(a.role === 'subject') - Number(b.role === 'subject'));
  for (const actor of people) figure(g, actor, scale);
  if (moment.rain) rain(g, part, 60, 30, 0.2, 97);
  g.setTransform(1, 0, 0, 1, 0, 0);
}
