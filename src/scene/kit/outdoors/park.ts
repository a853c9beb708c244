import {
  disc,
  down,
  across,
  inBox,
  poly,
  rect,
  round,
  stand,
  stroke,
  sown,
  dark,
  pale,
  contact,
  meterAt,
  piece,
  EDGE,
  RIGHT,
} from '#kit/brush';

/** A park bench seen from the front. */
const bench = piece(
  'bench',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    width: 1.7, // meters
    wood: '#8a6446',
    metal: '#39404c',
    back: true,
  },
  (g, p) =>
    stand(g, p, () => {
      const w = p.width / 2;
      contact(g, 0, 0.02, w * 1.15, 0.07, 0.5);
      for (const x of [-w + 0.12, w - 0.2]) {
        rect(g, x, -0.46, 0.07, 0.46, across(g, x, x + 0.07, pale(p.metal, 0.2), dark(p.metal, 0.4)));
        if (p.back) rect(g, x + 0.01, -0.92, 0.05, 0.5, p.metal);
        rect(g, x - 0.02, -0.66, 0.11, 0.035, p.metal);
      }
      const plank = (y: number, h: number) => {
        rect(g, -w, y, w * 2, h, down(g, y, y + h, pale(p.wood, 0.3), p.wood, dark(p.wood, 0.35)));
      };
      if (p.back) {
        plank(-0.9, 0.1);
        plank(-0.76, 0.1);
      }
      plank(-0.47, 0.07);
      rect(g, -w, -0.4, w * 2, 0.03, dark(p.wood, 0.6));
    }),
);

/** A litter bin. */
const bin = piece(
  'bin',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    color: '#4d5a58',
  },
  (g, p) =>
    stand(g, p, () => {
      contact(g, 0, 0, 0.34, 0.04, 0.5);
      poly(
        g,
        [
          [-0.24, -0.86],
          [0.24, -0.86],
          [0.2, 0],
          [-0.2, 0],
        ],
        across(g, -0.24, 0.24, pale(p.color, 0.25), p.color, dark(p.color, 0.5)),
      );
      for (let i = -4; i < 5; i++) rect(g, i * 0.05 - 0.004, -0.82, 0.008, 0.78, 'rgba(8,12,18,.3)');
      round(g, -0.26, -0.93, 0.52, 0.09, 0.03, dark(p.color, 0.3));
    }),
);

/** A chain-link fence on posts. */
const chainFence = piece(
  'chainFence',
  {
    y: 398,
    from: EDGE,
    to: RIGHT,
    height: 1.6, // meters
    metal: '#8f9a98',
    alpha: 0.5, // of the mesh
    step: 2.4, // meters between posts
    mesh: 0.09, // meters
    m: 0,
  },
  (g, p) => {
    const k = p.m || meterAt(p.y),
      h = p.height * k,
      top = p.y - h,
      d = Math.max(5, p.mesh * k);
    inBox(g, p.from, top, p.to - p.from, h, () => {
      g.beginPath();
      for (let x = p.from - h; x < p.to + h; x += d) {
        g.moveTo(x, p.y);
        g.lineTo(x + h, top);
        g.moveTo(x, top);
        g.lineTo(x + h, p.y);
      }
      g.strokeStyle = p.metal;
      g.lineWidth = 0.75;
      g.globalAlpha = p.alpha;
      g.stroke();
    });
    for (let x = p.from; x < p.to; x += p.step * k) {
      rect(
        g,
        x - 0.025 * k,
        top - 3,
        0.055 * k,
        h + 4,
        across(g, x - 0.025 * k, x + 0.03 * k, pale(p.metal, 0.4), dark(p.metal, 0.4)),
      );
      disc(g, x, top - 3, 0.035 * k, p.metal);
    }
    rect(
      g,
      p.from,
      top - 1,
      p.to - p.from,
      0.045 * k,
      down(g, top - 1, top + 0.045 * k, pale(p.metal, 0.5), dark(p.metal, 0.25)),
    );
  },
);

/** Wooden posts with wire or rails. */
const postFence = piece(
  'postFence',
  {
    y: 404,
    from: EDGE,
    to: RIGHT,
    height: 1.1, // meters
    wood: '#77675a',
    rails: 0, // wooden rails; 0 = three wires
    step: 3, // meters
    wire: '#4a4c4e',
    m: 0,
    seed: 3,
  },
  (g, p) => {
    const k = p.m || meterAt(p.y),
      h = p.height * k,
      random = sown(p.seed);
    if (!p.rails)
      for (const t of [0.3, 0.6, 0.88])
        stroke(
          g,
          [
            [p.from, p.y - h * t],
            [p.to, p.y - h * t],
          ],
          p.wire,
          0.8,
          0.5,
        );
    for (let i = 0; i < p.rails; i++) {
      const y = p.y - h * (0.34 + i * 0.32),
        t = 0.1 * k;
      rect(g, p.from, y, p.to - p.from, t, down(g, y, y + t, pale(p.wood, 0.3), dark(p.wood, 0.25)));
    }
    for (let x = p.from + k; x < p.to; x += p.step * k) {
      const w = 0.11 * k,
        lean = (random() - 0.5) * 3,
        tall = h * (0.96 + random() * 0.1);
      poly(
        g,
        [
          [x - w / 2, p.y],
          [x + w / 2, p.y],
          [x + w / 2 + lean, p.y - tall],
          [x - w / 2 + lean, p.y - tall],
        ],
        across(g, x - w / 2, x + w / 2, pale(p.wood, 0.3), dark(p.wood, 0.4)),
      );
    }
  },
);

/** What stands in a park: a bench, a bin, and fences. */
export const PARK = { bench, bin, chainFence, postFence };
