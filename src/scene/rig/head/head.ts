import { type Face, lerp, type Person, type Pt } from '#rig/bones';
import { hairOf, hairRear } from '#rig/looks';
import { curve, layers, mix, type Painter, plain, ring, taper } from '#rig/paint';
import { face } from './face';
import { ageLines, ear, earBehind, outline, outlineBehind, planes } from './skull';

/** The upper border of beard growth, lowered by k. */
const border = (k: number): Pt[] => [
  [-0.22, 0.04 - k],
  [-0.165, 0.07 - k],
  [-0.125, 0.2 - k],
  [-0.05, 0.285 - k],
  [0.03, 0.285 - k],
  [0.085, 0.262 - k],
  [0.15, 0.235 - k * 0.4],
  [0.2, 0.246 - k * 0.2],
  [0.25, 0.236 - k * 0.4],
  [0.275, 0.262 - k],
  [0.3, 0.245 - k],
];

function fullBeard(g: Painter, color: string, drop: number): void {
  const shape = curve([
    [-0.17, 0.06, 1],
    ...border(0).slice(2),
    [0.315, 0.3],
    [0.305, 0.42 + drop],
    [0.25, 0.535 + drop],
    [0.12, 0.565 + drop],
    [-0.02, 0.52 + drop],
    [-0.13, 0.4],
    [-0.19, 0.22],
  ]);
  g.form(shape, color, 0.08, 0.3);
  g.clip(shape, () => {
    for (let i = 0; i < 22; i++) {
      const t = i / 21;
      const x = lerp(-0.14, 0.28, t);
      const y = 0.34 + 0.1 * Math.sin(t * 3.1) + (i % 3) * 0.035;
      const strand: Pt[] = [
        [x, y],
        [x + 0.012, y + 0.04],
        [x + 0.03 - t * 0.04, y + 0.085 + drop],
      ];
      g.fill(
        taper(strand, 0.002, 0.007, 0.001),
        i % 2 ? mix(color, '#000000', 0.4) : mix(color, g.grade.key, 0.35),
        0.4,
      );
    }
  });
}

function stubble(g: Painter, p: Person, color: string, skull: Path2D, drop: number): void {
  g.clip(skull, () => {
    for (const [k, a] of [
      [0.03, 0.3],
      [0.012, 0.35],
      [0, 0.5],
    ] as const) {
      g.fill(curve([...border(k), [0.36, 0.2], [0.36, 0.62], [-0.22, 0.62]]), color, a * p.beard);
    }
    const jaw: Pt[] = [
      [-0.23, 0.1],
      [-0.165, 0.2],
      [-0.09, 0.335],
      [0.03, 0.42],
      [0.14, 0.452 + drop],
      [0.25, 0.43 + drop],
      [0.36, 0.5],
      [0.36, 0.65],
      [-0.22, 0.65],
    ];
    g.fill(curve(jaw), mix(color, '#000000', 0.4), 0.4 * p.beard);
  });
}

function glasses(g: Painter, turn: number, nod: number): void {
  const rim = '#2b2623';
  g.ctx.save();
  g.ctx.translate(turn, nod);
  for (const [x, w] of [
    [0.07, 0.095],
    [0.285, 0.062],
  ] as const) {
    const lens = ring(x, 0.012, w, 0.072);
    g.fill(lens, '#dfe9ee', 0.16);
    g.line(lens, rim, 0.014, 0.95);
  }
  g.line(
    curve(
      [
        [0.165, 0],
        [0.195, -0.014],
        [0.224, 0],
      ],
      false,
    ),
    rim,
    0.014,
  );
  g.line(
    curve(
      [
        [-0.022, 0],
        [-0.12, -0.015],
        [-0.2, -0.01],
      ],
      false,
    ),
    rim,
    0.014,
  );
  g.ctx.restore();
}

/** Draws a head from behind and a little from the side: skull, ear, hair, no face. */
export function headBehind(g: Painter, p: Person): void {
  const hair = hairOf(p.hair.style);
  const skull = outlineBehind();
  g.form(skull, p.skin.base, 0.075, 0.4);
  g.clip(skull, () => {
    const cheek: Pt[] = [
      [-0.5, 0.02],
      [0.1, 0.08],
      [0.2, 0.3],
      [0.16, 0.5],
      [-0.5, 0.5],
    ];
    g.fill(curve(cheek), p.skin.shade, 0.4);
  });
  if (p.beard > 0.6) {
    g.form(
      curve([
        [0.16, 0.06],
        [0.27, 0.14],
        [0.285, 0.3],
        [0.24, 0.47],
        [0.12, 0.46],
        [0.1, 0.28],
      ]),
      p.hair['beard'] ?? p.hair.color,
      0.05,
      0.2,
    );
  }
  if (hair.ear !== false) earBehind(g, p);
  layers(g, hairRear(hair), p.hair, plain);
}

/** Draws a head in head space: origin at its center, chin at y = 0.5, +x where the person faces. */
export function head(g: Painter, p: Person, e: Face): void {
  const ink = mix(p.skin.shade, '#24100f', 0.72);
  const turn = (e.yaw ?? 0) * 0.05;
  const nod = (e.pitch ?? 0) * 0.05;
  const drop = (e.open ?? 0) * 0.05;
  const hair = hairOf(p.hair.style);
  if (hair.back) layers(g, hair.back, p.hair, plain);
  const skull = outline(p, turn, drop);
  g.form(skull, p.skin.base, 0.075, 0.5);
  g.clip(skull, () => planes(g, p, turn, drop));
  if (p.beard > 0.6) fullBeard(g, p.hair['beard'] ?? p.hair.color, drop);
  else if (p.beard > 0) stubble(g, p, p.hair['beard'] ?? p.hair.color, skull, drop);
  if (p.age > 0.3) ageLines(g, p, ink);
  face(g, p, e, ink);
  if (hair.ear !== false) ear(g, p, ink);
  if (hair.front) layers(g, hair.front, p.hair, plain);
  if (p.glasses) glasses(g, turn, nod);
}
