import {
  type Arm,
  carry,
  type Chain,
  dist,
  type Face,
  type FrameName,
  type Grade,
  type Layer,
  type Person,
  type Pose,
  solve,
  type Thing,
} from '#rig/bones';
import { head, headBehind } from '#rig/head';
import { garmentOf, handOf, thingOf, torsoRear } from '#rig/looks';
import { layers, Painter, type Place } from '#rig/paint';
import { hand, sleeve } from './arm';
import { leg } from './leg';
import { nape, neck } from './neck';
import { skirt } from './skirt';

/** The part of a figure a surface shows, in HU around the soles: left, top, width and height. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The box that holds any adult in any pose. */
export const WHOLE: Box = { x: -4.5, y: -9.1, w: 9, h: 9.7 };

/** A person at one moment: appearance, posture, expression, and whether the figure faces left. */
export interface Figure {
  readonly person: Person;
  readonly pose: Pose;
  readonly face: Face;
  readonly flip: boolean;
}

/** A light laid over the finished figure, in HU around the soles; without a radius it is even. */
export interface Wash {
  readonly color: string;
  readonly alpha: number;
  readonly x?: number;
  readonly y?: number;
  readonly radius?: number;
}

/** Puts a garment's point into body space; hems fold onto the lap of someone seated. */
function placer(place: ReturnType<typeof solve>['place'], sit: number): Place {
  return ([name, x, y, corner]) => {
    const frame = name as FrameName;
    const hem = frame === 'p' && Number(y) > 0;
    const at = place[frame](Number(x) + (hem ? sit * 0.1 : 0), hem ? Number(y) * (1 - 0.66 * sit) : Number(y));
    return [at[0], at[1], Number(corner ?? 0)];
  };
}

/** The part of the picture beside an upper arm, for a forearm that goes behind the body. */
function upperArm([shoulder, elbow]: Chain): Path2D {
  const l = dist(shoulder, elbow) || 1;
  const u = [(elbow[0] - shoulder[0]) / l, (elbow[1] - shoulder[1]) / l] as const;
  const path = new Path2D();
  const end = l * 0.82;
  for (const [along, aside] of [
    [-1, -1],
    [end, -1],
    [end, 1],
    [-1, 1],
  ] as const) {
    path.lineTo(shoulder[0] + u[0] * along - u[1] * aside, shoulder[1] + u[1] * along + u[0] * aside);
  }
  path.closePath();
  return path;
}

/** Draws a body with its soles at the origin, facing +x, one unit per head. */
function body(g: Painter, p: Person, q: Pose, e: Face): void {
  const J = solve(p, q);
  const top = garmentOf(p.wear.top);
  const place = placer(J.place, q.sit ?? 0);
  const back = q.view === 'back';
  const things = [...(p.things ?? []), ...(q.things ?? [])].map(thingOf);
  const put = (pick: (thing: Thing) => readonly Layer[] | undefined): void => {
    for (const thing of things) layers(g, pick(thing) ?? [], { ...thing.palette, ...p.wear }, place);
  };
  const limbOf = (side: 'N' | 'F'): readonly [Chain, Arm] => (side === 'N' ? [J.armN, q.armN] : [J.armF, q.armF]);
  const showHand = (side: 'N' | 'F', far: boolean): void => {
    const [chain, arm] = limbOf(side);
    hand(g, p, chain[2], arm, far);
  };
  const arm = (side: 'N' | 'F', far: boolean): void => {
    const [chain, { hand: shape }] = limbOf(side);
    const under = handOf(shape).under === true;
    if (under) showHand(side, far);
    sleeve(g, p, chain, far);
    if (!under) showHand(side, far);
  };
  // Turned away, the limbs drawn at the right are the nearer ones.
  const far = back ? 'N' : 'F';
  const near = back ? 'F' : 'N';
  const nearBehind = limbOf(near)[1].behind;
  g.ctx.save();
  g.ctx.scale(p.size ?? 1, p.size ?? 1);
  g.ctx.translate(0, -J.ground - (q.rest ?? 0));
  put((thing) => thing.behind);
  if (top.back) layers(g, top.back, p.wear, place);
  if (!q.farFront) arm(far, true);
  if (nearBehind) arm(near, true);
  leg(g, p, back ? J.legN : J.legF, (back ? q.legN : q.legF).a[2], true);
  leg(g, p, back ? J.legF : J.legN, (back ? q.legF : q.legN).a[2], false);
  if (top.skirt) skirt(g, p, J, top.skirt.color, top.skirt.length);
  if (back) nape(g, p, J);
  else neck(g, p, J);
  layers(g, back ? torsoRear(top) : top.torso, p.wear, place);
  const turned = q.look === 'over';
  g.local(J.place.h(0, 0), q.head, turned, () => {
    g.ctx.scale(p.prop.head, p.prop.head);
    if (back && q.look === undefined) headBehind(g, p);
    else head(g, p, e);
  });
  if (top.over) layers(g, top.over, p.wear, place);
  put((thing) => (back && thing.rear ? thing.rear : thing.on));
  const farChain = limbOf(far)[0];
  if (q.farFront) sleeve(g, p, farChain, false);
  if (q.farFront && q.farFront !== 'over') showHand(far, false);
  if (!nearBehind) arm(near, false);
  else if (nearBehind === 'fore') g.clip(upperArm(limbOf(near)[0]), () => sleeve(g, p, limbOf(near)[0], false));
  if (q.farFront === 'over') showHand(far, false);
  put((thing) => thing.front);
  g.ctx.restore();
}

/** Canvases kept between figures, so that drawing one makes no garbage. */
const spare = new Map<string, CanvasRenderingContext2D>();

/** A cleared context of at least the given pixel size, the same one each time for the same name. */
export function scratch(name: string, width: number, height: number): CanvasRenderingContext2D {
  const known = spare.get(name);
  const g = known ?? document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!g) throw new Error('This browser offers no 2D drawing surface, so no figure can be drawn.');
  if (!known) spare.set(name, g);
  if (g.canvas.width !== width || g.canvas.height !== height) {
    g.canvas.width = width;
    g.canvas.height = height;
  }
  reset(g);
  return g;
}

function reset(g: CanvasRenderingContext2D): void {
  g.setTransform(1, 0, 0, 1, 0, 0);
  g.globalCompositeOperation = 'source-over';
  g.globalAlpha = 1;
  g.clearRect(0, 0, g.canvas.width, g.canvas.height);
}

/** Darkens toward the ground and lights the rims: the silhouette minus itself moved away from the light. */
function light(g: CanvasRenderingContext2D, grade: Grade, scale: number, box: Box): void {
  const { width, height } = g.canvas;
  g.setTransform(1, 0, 0, 1, 0, 0);
  g.globalCompositeOperation = 'source-atop';
  if (grade.ground) {
    const down = g.createLinearGradient(0, (-3.8 - box.y) * scale, 0, (0.1 - box.y) * scale);
    down.addColorStop(0, `${grade.occlusion}00`);
    down.addColorStop(1, grade.occlusion);
    g.globalAlpha = grade.ground;
    g.fillStyle = down;
    g.fillRect(0, 0, width, height);
  }
  for (const rim of grade.rim ?? []) {
    const m = scratch('rim', width, height);
    m.drawImage(g.canvas, 0, 0);
    m.globalCompositeOperation = 'destination-out';
    m.drawImage(g.canvas, -rim.dir[0] * rim.w * scale, -rim.dir[1] * rim.w * scale);
    m.globalCompositeOperation = 'source-in';
    m.fillStyle = rim.color;
    m.fillRect(0, 0, width, height);
    g.globalAlpha = rim.alpha;
    g.drawImage(m.canvas, 0, 0);
  }
}

/** Lays soft light over the figure only, so that it sits in the same evening as the set. */
function washOver(g: CanvasRenderingContext2D, washes: readonly Wash[], scale: number, box: Box): void {
  if (washes.length === 0) return;
  const { width, height } = g.canvas;
  const shape = scratch('shape', width, height);
  shape.drawImage(g.canvas, 0, 0);
  g.globalCompositeOperation = 'soft-light';
  for (const wash of washes) {
    g.globalAlpha = wash.alpha;
    g.fillStyle = wash.color;
    if (wash.radius !== undefined) {
      const x = ((wash.x ?? 0) - box.x) * scale;
      const y = ((wash.y ?? 0) - box.y) * scale;
      const glow = g.createRadialGradient(x, y, 0, x, y, wash.radius * scale);
      glow.addColorStop(0, wash.color);
      glow.addColorStop(1, `${wash.color}00`);
      g.fillStyle = glow;
    }
    g.fillRect(0, 0, width, height);
  }
  g.globalAlpha = 1;
  g.globalCompositeOperation = 'destination-in';
  g.drawImage(shape.canvas, 0, 0);
}

/** Fills a surface with one figure: `scale` pixels per head, showing the given box around the soles. */
export function drawFigure(
  g: CanvasRenderingContext2D,
  who: Figure,
  scale: number,
  grade: Grade,
  box: Box = WHOLE,
  washes: readonly Wash[] = [],
): void {
  reset(g);
  g.setTransform(who.flip ? -scale : scale, 0, 0, scale, -box.x * scale, -box.y * scale);
  body(new Painter(g, grade, who.flip), who.person, carry(who.person, who.pose), who.face);
  light(g, grade, scale, box);
  washOver(g, washes, scale, box);
  g.setTransform(1, 0, 0, 1, 0, 0);
  g.globalCompositeOperation = 'source-over';
  g.globalAlpha = 1;
}
