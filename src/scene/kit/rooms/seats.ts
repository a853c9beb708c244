import { down, across, keep, oval, rect, round, shape, stand, stroke, dark, pale, contact, piece } from '#kit/brush';

/** A sofa from the front with cushions. */
const sofa = piece(
  'sofa',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    width: 2.1, // meters
    color: '#6d8280',
    cushions: ['#c98f5a', '#d9cdb2'],
    throwColor: '', // of a blanket over one arm, if there is one
  },
  (g, p) =>
    stand(g, p, () => {
      const w = p.width / 2,
        c = p.color;
      contact(g, 0, 0.02, w * 1.14, 0.1, 0.5);
      for (const x of [-w + 0.1, w - 0.16]) rect(g, x, -0.1, 0.06, 0.1, '#3c2b20');
      round(g, -w + 0.06, -0.86, p.width - 0.12, 0.6, 0.12, down(g, -0.86, -0.3, pale(c, 0.22), c, dark(c, 0.3)));
      const n = p.width > 1.8 ? 3 : 2,
        cw = (p.width - 0.44) / n;
      for (let i = 0; i < n; i++)
        round(
          g,
          -w + 0.22 + cw * i + 0.01,
          -0.8,
          cw - 0.02,
          0.42,
          0.09,
          across(g, -w + 0.22 + cw * i, -w + 0.22 + cw * (i + 1), pale(c, 0.16), c, dark(c, 0.16)),
        );
      rect(g, -w + 0.1, -0.4, p.width - 0.2, 0.3, down(g, -0.4, -0.1, dark(c, 0.2), dark(c, 0.42)));
      for (let i = 0; i < n; i++)
        round(
          g,
          -w + 0.22 + cw * i + 0.006,
          -0.46,
          cw - 0.012,
          0.17,
          0.05,
          down(g, -0.46, -0.29, pale(c, 0.34), c, dark(c, 0.25)),
        );
      p.cushions.forEach((q, i) => {
        const x = i % 2 ? w - 0.42 - i * 0.04 : -w + 0.42 + i * 0.06;
        keep(g, () => {
          g.translate(x, -0.6);
          g.rotate(i % 2 ? 0.2 : -0.14);
          round(g, -0.19, -0.17, 0.38, 0.34, 0.07, across(g, -0.19, 0.19, pale(q, 0.3), q, dark(q, 0.25)));
          stroke(
            g,
            [
              [-0.14, -0.12],
              [0, 0.02],
              [0.13, -0.12],
            ],
            dark(q, 0.3),
            0.008,
            0.35,
          );
        });
      });
      for (const s of [-1, 1]) {
        const x = s < 0 ? -w : w - 0.22;
        round(g, x, -0.62, 0.22, 0.54, 0.1, across(g, x, x + 0.22, pale(c, s < 0 ? 0.26 : 0.05), c, dark(c, 0.3)));
        oval(g, x + 0.11, -0.54, 0.075, 0.06, dark(c, 0.14));
      }
      if (p.throwColor !== '') {
        shape(
          g,
          `M${w - 0.25},-.64 C${w - 0.2},-.68 ${w - 0.02},-.68 ${w + 0.01},-.62 L${w + 0.02},-.24 L${w - 0.24},-.2 Z`,
          across(g, w - 0.25, w, pale(p.throwColor, 0.3), p.throwColor, dark(p.throwColor, 0.25)),
        );
        for (let i = 0; i < 9; i++) rect(g, w - 0.235 + i * 0.028, -0.21 - i * 0.004, 0.008, 0.05, p.throwColor);
      }
    }),
);

/** An armchair from the side. */
const armchair = piece(
  'armchair',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    flip: false, // mirrored
    color: '#a3714c',
  },
  (g, p) =>
    stand(g, p, () => {
      const c = p.color;
      contact(g, 0, 0.02, 0.6, 0.06, 0.5);
      for (const x of [-0.34, 0.3]) rect(g, x, -0.12, 0.05, 0.12, '#3c2b20');
      shape(
        g,
        'M-.42,-.12 L-.48,-.9 C-.48,-1.02 -.3,-1.02 -.26,-.92 L-.16,-.44 L.36,-.44 C.44,-.44 .44,-.12 .4,-.12 Z',
        across(g, -0.48, 0.42, pale(c, 0.2), c, dark(c, 0.3)),
      );
      shape(
        g,
        'M-.22,-.66 C-.2,-.7 .26,-.7 .34,-.64 C.4,-.58 .4,-.5 .34,-.48 L.34,-.14 L-.24,-.14 Z',
        down(g, -0.7, -0.12, pale(c, 0.36), c, dark(c, 0.35)),
      );
    }),
);

/** What one sits on in a living room. */
export const SEATS = { sofa, armchair };
