import { FEET, type Painting, type Slot, slotOf } from '#scene/place';
import { clamp, type Grade, type Wash } from '#rig';

/** Design units per head of people in front. */
export const HEAD = 33.6;

/** Design units per head of people in a slot. */
export const headOf = (painting: Painting, slot: Slot): number => slotOf(painting, slot).head ?? HEAD;

/** The light of a place on someone at x: a warm rim on the side of the key, a cool one on the other; close to the key both fade. */
export function gradeAt(painting: Painting, x: number, slot: Slot): Grade {
  const { key, grade, ...usual } = painting.light;
  const own = slotOf(painting, slot);
  const slant = own.slant ?? usual.slant;
  const side = x < key.x ? 1 : -1;
  const aside = slant.reach > 0 ? clamp((key.x - x) / slant.reach, -1, 1) : side;
  const strength = Math.max(0.25, Math.abs(aside));
  return {
    ...grade,
    ...own.grade,
    light: [slant.x * aside, slant.y],
    rim: (own.rims ?? usual.rims).map(({ from, dir: [across = 0, up = 0], w, color, alpha }) => ({
      dir: [(from === 'key' ? across : -across) * side, up],
      w,
      color,
      alpha: from === 'key' ? alpha * strength : alpha,
    })),
  };
}

/** The same light that lies over the whole place, as it falls on a figure with its feet at x. */
export function washesAt(painting: Painting, x: number, slot: Slot): readonly Wash[] {
  const head = headOf(painting, slot);
  return painting.light.washes.map(({ color, alpha, x: at, y, r }) =>
    at === undefined || y === undefined || r === undefined
      ? { color, alpha }
      : { color, alpha, x: (at - x) / head, y: (y - FEET) / head, radius: r / head },
  );
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
