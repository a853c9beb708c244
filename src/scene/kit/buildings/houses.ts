import { down, across, poly, rect, mix, dark, pale, contact, piece } from '#kit/brush';

/** A whole house at a distance. */
const house = piece(
  'house',
  {
    x: 100, // left
    y: 392, // foot
    w: 330,
    h: 150, // wall
    roof: 74,
    color: '#2b3450',
    roofColor: '#1b2138',
    trim: '#4a5270',
    lit: [1], // windows that are lit, by number
    windows: 3,
    door: true,
    glow: '#ffcf87',
  },
  (g, p) => {
    const { x, y, w, h } = p,
      top = y - h;
    contact(g, x + w / 2, y, w * 0.6, 6, 0.4);
    rect(g, x, top, w, h, down(g, top, y, p.color, dark(p.color, 0.25)));
    for (let by = top; by < y; by += 6) rect(g, x, by, w, 1, 'rgba(6,9,22,.18)');
    poly(
      g,
      [
        [x - 18, top + 2],
        [x + w * 0.24, top - p.roof],
        [x + w * 0.76, top - p.roof],
        [x + w + 18, top + 2],
      ],
      down(g, top - p.roof, top, pale(p.roofColor, 0.06), p.roofColor),
    );
    rect(g, x - 18, top, w + 36, 5, p.trim);
    const stack = h * 0.2;
    rect(g, x + w * 0.64, top - p.roof - stack * 0.7, stack, stack * 1.6, dark(p.color, 0.2));
    const n = p.windows + (p.door ? 1 : 0),
      u = w / n;
    for (let i = 0; i < n; i++) {
      const cx = x + u * (i + 0.5);
      if (p.door && i === Math.floor(n / 2)) {
        rect(g, cx - 17, y - 84, 34, 84, p.trim);
        rect(g, cx - 14, y - 81, 28, 81, dark(p.color, 0.5));
        continue;
      }
      const on = p.lit.includes(i),
        ww = Math.min(40, u * 0.46),
        wh = Math.min(50, h * 0.52);
      rect(g, cx - ww / 2 - 3, top + h * 0.26 - 3, ww + 6, wh + 6, p.trim);
      rect(
        g,
        cx - ww / 2,
        top + h * 0.26,
        ww,
        wh,
        on
          ? down(g, top + h * 0.26, top + h * 0.26 + wh, pale(p.glow, 0.3), p.glow, dark(p.glow, 0.25))
          : down(g, top, y, '#232d4a', '#141b30'),
      );
      rect(g, cx - 1.2, top + h * 0.26, 2.4, wh, p.trim);
      rect(g, cx - ww / 2, top + h * 0.26 + wh / 2, ww, 2, p.trim);
    }
  },
);

/** A low brick building with bands of windows. */
const school = piece(
  'school',
  {
    x: 300,
    y: 352, // foot
    w: 760,
    h: 150,
    brick: '#b07a5c',
    trim: '#e2d6bd',
    glass: ['#b9d0dc', '#7f9aa8'],
    floors: 2,
    bays: 11,
    entrance: 0.62, // share of the width
    haze: '#f2e2bf',
    far: 0.22,
    light: -1,
  },
  (g, p) => {
    const { x, y, w, h } = p,
      top = y - h,
      c = mix(p.brick, p.haze, p.far),
      t = mix(p.trim, p.haze, p.far),
      u = w / p.bays,
      f = h / p.floors;
    rect(
      g,
      x,
      top,
      w,
      h,
      across(g, x, x + w, p.light < 0 ? pale(c, 0.16) : dark(c, 0.1), c, p.light < 0 ? dark(c, 0.1) : pale(c, 0.16)),
    );
    for (let by = top; by < y; by += 3) rect(g, x, by, w, 0.7, 'rgba(90,52,36,.12)');
    for (let j = 0; j < p.floors; j++) {
      const wy = top + f * j + f * 0.24,
        wh = f * 0.5;
      for (let i = 0; i < p.bays; i++) {
        const wx = x + u * i + u * 0.12,
          ww = u * 0.76;
        rect(g, wx - 2, wy - 2, ww + 4, wh + 4, t);
        rect(g, wx, wy, ww, wh, down(g, wy, wy + wh, ...p.glass));
        poly(
          g,
          [
            [wx, wy],
            [wx + ww * 0.5, wy],
            [wx + ww * 0.2, wy + wh],
            [wx, wy + wh],
          ],
          'rgba(255,250,232,.26)',
        );
        rect(g, wx + ww / 2 - 0.8, wy, 1.6, wh, t);
        rect(g, wx, wy + wh * 0.4, ww, 1.4, t);
        if ((i * 7 + j * 3) % 5 === 0) rect(g, wx, wy, ww, wh * 0.42, 'rgba(238,226,196,.5)');
      }
      rect(g, x, wy + wh + 4, w, 2.4, t);
    }
    rect(g, x - 5, top - 7, w + 10, 9, t);
    rect(g, x - 5, top + 1, w + 10, 2, 'rgba(60,40,30,.3)');
    const ex = x + w * p.entrance,
      ew = u * 1.9;
    rect(g, ex - ew / 2, top - 16, ew, h + 16, pale(c, 0.14));
    rect(g, ex - ew / 2 - 4, top - 22, ew + 8, 8, t);
    rect(g, ex - ew * 0.3, y - f * 0.74, ew * 0.6, f * 0.74, t);
    rect(g, ex - ew * 0.26, y - f * 0.7, ew * 0.52, f * 0.7, down(g, y - f * 0.7, y, ...p.glass));
    rect(g, ex - 1, y - f * 0.7, 2, f * 0.7, t);
    rect(g, ex - ew * 0.3, top + f * 0.16, ew * 0.6, f * 0.5, down(g, top, top + f, ...p.glass));
    rect(g, ex - ew * 0.5, y - f * 0.82, ew, 5, t);
    rect(g, x, y - 5, w, 5, dark(c, 0.2));
  },
);

/** Whole buildings at a distance. */
export const HOUSES = { house, school };
