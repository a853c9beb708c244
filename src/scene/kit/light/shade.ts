import {
  down,
  across,
  radial,
  keep,
  poly,
  rect,
  blurred,
  sown,
  tint,
  lerp,
  EDGE,
  RIGHT,
  SPAN,
  TOP,
  BOTTOM,
  piece,
  type Box,
} from '#kit/brush';

/** How light and shade are laid on: only where something is painted already. */
const MIX: GlobalCompositeOperation = 'source-atop';

/** An even or falling tone over what is already painted in the layer. */
const wash = piece(
  'wash',
  {
    color: '#33508f',
    alpha: 0.3, // at the top
    alpha1: NaN, // at the bottom, where that differs from the top
    y0: 0,
    y1: 720,
    mix: MIX, // way of mixing
  },
  (g, p) => {
    g.globalCompositeOperation = p.mix;
    rect(
      g,
      EDGE,
      TOP,
      SPAN,
      BOTTOM - TOP,
      down(g, p.y0, p.y1, tint(p.color, p.alpha), tint(p.color, Number.isNaN(p.alpha1) ? p.alpha : p.alpha1)),
    );
  },
);

/** Darkness from one side. */
const shade = piece(
  'shade',
  {
    x0: EDGE,
    x1: 200,
    y0: TOP,
    y1: BOTTOM,
    color: '#0a0f20',
    from: 0.6, // at x0
    to: 0, // at x1
    mix: MIX,
  },
  (g, p) => {
    g.globalCompositeOperation = p.mix;
    const l = p.x0 < p.x1 ? EDGE : p.x1,
      w = p.x0 < p.x1 ? p.x1 - EDGE : RIGHT - p.x1;
    // Beyond the side that it comes from, it is as dark as there.
    rect(
      g,
      l,
      p.y0,
      w,
      p.y1 - p.y0,
      across(
        g,
        p.x0,
        p.x1,
        tint(p.color, p.from),
        [0.5, tint(p.color, lerp(p.from, p.to, 0.62))],
        [1, tint(p.color, p.to)],
      ),
    );
  },
);

/** Shadow of leaves on the ground. */
const dapple = piece(
  'dapple',
  {
    x: 300,
    y: 470,
    w: 420,
    h: 60,
    color: '#24351f',
    alpha: 0.34,
    seed: 3,
    count: 90,
  },
  (g, p) => {
    const random = sown(p.seed);
    blurred(g, 3, [p.x - p.w / 2, p.y - p.h / 2, p.w, p.h], (s) => {
      for (let i = 0; i < p.count; i++) {
        const a = random() * 7,
          q = Math.sqrt(random());
        s.globalAlpha = p.alpha * (0.5 + random() * 0.5);
        keep(s, () => {
          s.translate(p.x + (Math.cos(a) * q * p.w) / 2, p.y + (Math.sin(a) * q * p.h) / 2);
          s.scale(10 + random() * 26, 2 + random() * 4);
          rect(s, -1, -1, 2, 2, radial(s, 0, 0, 1, tint(p.color, 1), [0.7, tint(p.color, 0.8)], [1, tint(p.color, 0)]));
        });
      }
    });
  },
);

/** A long shadow on the ground from a low light. */
const castShadow = piece(
  'castShadow',
  {
    x: 300, // foot
    y: 430,
    w: 40, // width at the foot
    length: 260, // units to the right; negative to the left
    dy: 40, // toward the viewer
    color: '#182130',
    alpha: 0.36,
    spread: 1.5,
  },
  (g, p) => {
    const x1 = p.x + p.length,
      box: Box = [
        Math.min(p.x - p.w, x1 - p.w * 2),
        Math.min(p.y, p.y + p.dy) - p.w * 0.3,
        Math.abs(p.length) + p.w * 4,
        Math.abs(p.dy) + p.w * 0.6,
      ];
    blurred(g, 3, box, (s) =>
      poly(
        s,
        [
          [p.x - p.w / 2, p.y],
          [p.x + p.w / 2, p.y + 1],
          [x1 + (p.w * p.spread) / 2, p.y + p.dy + p.w * 0.08],
          [x1 - (p.w * p.spread) / 2, p.y + p.dy - p.w * 0.08],
        ],
        across(s, p.x, x1, tint(p.color, p.alpha), tint(p.color, 0)),
      ),
    );
  },
);

/** What is nothing but shade. */
export const SHADE = { wash, shade, dapple, castShadow };
