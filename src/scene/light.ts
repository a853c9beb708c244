import { lampSide } from './marks';
import type { Depth } from './placing';
import { clamp, type Grade, type Wash } from './rig';
import { FEET, LAMP } from './place';

/** Pixels per head of people on the footway, in design units. */
export const HEAD = 33.6;
/** Pixels per head of people across the street. */
export const HEAD_ACROSS = 19;

const DUSK = {
  key: '#ffcf8d',
  glow: 0.5,
  shadow: '#414f7d',
  depth: 0.82,
  occlusion: '#0a0f20',
  ground: 0.42,
} as const;

/** The dusk light on someone at x: the lamp's warm rim on its side, cool sky on the other; under the lamp both fade. */
export function gradeAt(x: number, depth: Depth): Grade {
  const side = lampSide(x);
  const slant = clamp((LAMP.x - x) / 120, -1, 1);
  const strength = Math.max(0.25, Math.abs(slant));
  if (depth === 'across') {
    const rim = { dir: [0.5 * side, -0.6], w: 0.05, color: '#ffcf8d', alpha: 0.5 } as const;
    return { ...DUSK, depth: 0.9, light: [0.3 * side, -0.9], ground: 0.35, rim: [rim] };
  }
  return {
    ...DUSK,
    light: [0.62 * slant, -0.78],
    rim: [
      { dir: [0.85 * side, -0.55], w: 0.05, color: '#ffd79c', alpha: 0.8 * strength },
      { dir: [-0.85 * side, -0.2], w: 0.028, color: '#a9c0ec', alpha: 0.38 },
    ],
  };
}

/** The same evening that lies over the set, as it falls on a figure with its feet at x. */
export function washesAt(x: number, depth: Depth): readonly Wash[] {
  const head = depth === 'across' ? HEAD_ACROSS : HEAD;
  const warm = { color: '#ffbe6e', alpha: 0.55, x: (LAMP.x - x) / head, y: (250 - FEET) / head, radius: 520 / head };
  return [{ color: '#33508f', alpha: 0.3 }, warm];
}

/** The light of a close-up: warm key from the front, cool from behind. */
export const CLOSE_UP: Grade = {
  light: [0.62, -0.78],
  key: '#ffcf8d',
  glow: 0.5,
  shadow: '#4a5583',
  depth: 0.8,
  occlusion: '#0a0f20',
  ground: 0,
  rim: [
    { dir: [0.85, -0.5], w: 0.028, color: '#ffdba6', alpha: 0.85 },
    { dir: [-0.9, -0.2], w: 0.016, color: '#b9cdf4', alpha: 0.5 },
  ],
};
