import {
  down,
  across,
  rect,
  round,
  shape,
  stand,
  stroke,
  mix,
  dark,
  pale,
  lerp,
  contact,
  piece,
  type Point,
  type Surface,
} from '#kit/brush';

/** A tube with the light along one side of it. */
const tube = (g: Surface, pts: readonly Point[], color: string, w: number, light: number): void => {
  stroke(g, pts, dark(color, 0.3), w);
  stroke(
    g,
    pts.map(([x, y]): Point => [x + light * w * 0.18, y - w * 0.14]),
    pale(color, 0.34),
    w * 0.34,
    0.8,
  );
};

/** A frame with two swings. */
const swings = piece(
  'swings',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    width: 3.2, // meters
    color: '#4c7f86',
    seat: '#2f333b',
    sway: 0.1, // of the left swing
    light: -1,
  },
  (g, p) =>
    stand(g, p, () => {
      const w = p.width / 2,
        h = 2.15;
      for (const x of [-w, w]) contact(g, x, 0, 0.6, 0.05, 0.35);
      for (const x of [-w, w]) {
        tube(
          g,
          [
            [x + 0.3, -0.12],
            [x, -h],
          ],
          dark(p.color, 0.25),
          0.075,
          p.light,
        );
        tube(
          g,
          [
            [x - 0.3, 0.03],
            [x, -h],
          ],
          p.color,
          0.085,
          p.light,
        );
      }
      tube(
        g,
        [
          [-w - 0.06, -h],
          [w + 0.06, -h],
        ],
        p.color,
        0.09,
        p.light,
      );
      for (const [x, s] of [
        [-w * 0.46, p.sway],
        [w * 0.46, 0],
      ] as const) {
        const y = -0.46 - Math.abs(s) * 0.1,
          dx = s * 1.6;
        for (const e of [-0.2, 0.2])
          stroke(
            g,
            [
              [x + e, -h],
              [x + e + dx, y],
            ],
            '#59626a',
            0.018,
            0.9,
          );
        contact(g, x + dx, 0.02, 0.3, 0.03, 0.3);
        round(g, x + dx - 0.24, y - 0.02, 0.48, 0.055, 0.025, down(g, y - 0.02, y + 0.035, pale(p.seat, 0.3), p.seat));
      }
    }),
);

/** A slide with a roofed platform and a ladder. */
const slide = piece(
  'slide',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    flip: false, // mirrored
    color: '#c9a046', // chute
    frame: '#4c7f86',
    roof: '#a4564a',
    light: -1,
  },
  (g, p) =>
    stand(g, p, () => {
      contact(g, 0.2, 0, 1.9, 0.08, 0.35);
      for (const x of [-0.55, 0.55]) {
        rect(g, x - 0.045, -2.35, 0.09, 2.35, across(g, x - 0.045, x + 0.045, pale(p.frame, 0.3), dark(p.frame, 0.35)));
      }
      for (let i = 0; i < 5; i++)
        tube(
          g,
          [
            [-0.95 + i * 0.09, -0.24 - i * 0.25],
            [-0.6, -0.24 - i * 0.25],
          ],
          p.frame,
          0.035,
          p.light,
        );
      tube(
        g,
        [
          [-1.02, 0],
          [-0.58, -1.4],
        ],
        p.frame,
        0.05,
        p.light,
      );
      rect(g, -0.6, -1.32, 1.2, 0.1, down(g, -1.32, -1.22, '#8d6d50', '#54402f'));
      rect(g, -0.55, -1.22, 1.1, 0.5, 'rgba(12,16,22,.22)');
      for (const x of [-0.3, 0, 0.3]) rect(g, x - 0.012, -1.86, 0.024, 0.54, p.frame);
      rect(g, -0.52, -1.9, 1.04, 0.05, p.frame);
      const chute =
        'M.52,-1.34 C.9,-1.3 1.1,-1.1 1.42,-.72 C1.72,-.36 1.9,-.24 2.3,-.22 L2.34,-.14 C1.86,-.12 1.62,-.26 1.32,-.6 C1.02,-.96 .86,-1.16 .52,-1.22 Z';
      shape(g, chute, across(g, 0.5, 2.3, pale(p.color, 0.2), p.color, dark(p.color, 0.3)));
      shape(
        g,
        'M.52,-1.5 C.95,-1.46 1.16,-1.24 1.5,-.84 C1.78,-.5 1.94,-.36 2.32,-.34 L2.3,-.22 C1.9,-.24 1.72,-.36 1.42,-.72 C1.1,-1.1 .9,-1.3 .52,-1.34 Z',
        across(g, 0.5, 2.3, pale(p.color, 0.5), pale(p.color, 0.18), p.color),
      );
      rect(g, 2.12, -0.18, 0.05, 0.18, p.frame);
      shape(
        g,
        'M-.78,-2.3 L0,-2.86 L.78,-2.3 Z',
        across(g, -0.78, 0.78, pale(p.roof, 0.28), p.roof, dark(p.roof, 0.35)),
      );
      rect(g, -0.8, -2.32, 1.6, 0.06, dark(p.roof, 0.4));
    }),
);

/** A dome of tubes to climb on. */
const climber = piece(
  'climber',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    radius: 1.3, // meters
    color: '#b05a48',
    light: -1,
  },
  (g, p) =>
    stand(g, p, () => {
      const r = p.radius,
        back = mix(p.color, '#8d9aa0', 0.5),
        n = 8,
        ring = (t: number): Point => [Math.cos((t * Math.PI) / 2), Math.sin((t * Math.PI) / 2)];
      contact(g, 0, 0.02, r * 1.15, 0.1, 0.34);
      const at = (a: number, t: number): Point => {
        const [c, s] = ring(t);
        return [Math.cos(a) * r * c, -s * r + Math.sin(a) * r * c * 0.14];
      };
      for (const front of [false, true])
        for (let i = 0; i < n; i++) {
          const a = (i / n) * Math.PI * 2 + 0.2,
            b = ((i + 1) / n) * Math.PI * 2 + 0.2,
            near = Math.sin(a + 0.4) > 0;
          if (near !== front) continue;
          const color = front ? p.color : back,
            w = front ? 0.05 : 0.036,
            arc = (t0: number, t1: number, a0: number, a1: number) =>
              Array.from({ length: 7 }, (_, k) => at(lerp(a0, a1, k / 6), lerp(t0, t1, k / 6)));
          tube(g, arc(0, 0.94, a, a), color, w, p.light);
          tube(g, arc(0.34, 0.34, a, b), color, w, p.light);
          tube(g, arc(0.66, 0.66, a, b), color, w, p.light);
        }
      tube(
        g,
        Array.from({ length: 13 }, (_, i) => at((i / 12) * Math.PI * 2, 0.94)),
        p.color,
        0.045,
        p.light,
      );
    }),
);

/** What children play on. */
export const PLAY = { swings, slide, climber };
