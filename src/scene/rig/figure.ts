import { carry, type Face, type FrameName, type Grade, type Person, type Pose, solve } from '#rig/bones';
import { head } from '#rig/head';
import { garmentOf, handOf } from '#rig/looks';
import { layers, Painter, type Place } from '#rig/paint';
import { hand, leg, neck, skirt, sleeve } from './limbs';

/** The part of a figure a surface shows, in HU around the soles: left, top, width and height. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The box that holds any adult in any pose. */
export const WHOLE: Box = { x: -4, y: -8.2, w: 8, h: 8.8 };

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

/** Draws a body with its soles at the origin, facing +x, one unit per head. */
function body(g: Painter, p: Person, q: Pose, e: Face): void {
  const J = solve(p, q);
  const top = garmentOf(p.wear.top);
  const place = placer(J.place, q.sit ?? 0);
  const showHand = (side: 'N' | 'F', far: boolean): void => {
    if (side === 'N') hand(g, p, J.armN[2], q.armN, far);
    else hand(g, p, J.armF[2], q.armF, far);
  };
  const arm = (side: 'N' | 'F', far: boolean): void => {
    const under = handOf((side === 'N' ? q.armN : q.armF).hand).under === true;
    if (under) showHand(side, far);
    sleeve(g, p, side === 'N' ? J.armN : J.armF, far);
    if (!under) showHand(side, far);
  };
  g.ctx.save();
  g.ctx.translate(0, -J.ground);
  if (top.back) layers(g, top.back, p.wear, place);
  if (!q.farFront) arm('F', true);
  leg(g, p, J.legF, q.legF.a[2], true);
  leg(g, p, J.legN, q.legN.a[2], false);
  if (top.skirt) skirt(g, p, J, top.skirt.color, top.skirt.length);
  neck(g, p, J);
  layers(g, top.torso, p.wear, place);
  g.local(J.place.h(0, 0), q.head, false, () => {
    g.ctx.scale(p.prop.head, p.prop.head);
    head(g, p, e);
  });
  if (top.over) layers(g, top.over, p.wear, place);
  if (q.farFront) sleeve(g, p, J.armF, false);
  if (q.farFront && q.farFront !== 'over') showHand('F', false);
  arm('N', false);
  if (q.farFront === 'over') showHand('F', false);
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
