import type { Surface } from './brush';

/** What a painting says about a piece: its parameters by name. */
type Given = Readonly<Record<string, unknown>>;

/** Something the kit can paint, with what a painting leaves out. */
export type Piece = (g: Surface, given: Given) => void;

/** Makes a piece of a painter: a painting may change any parameter that has a default, and no other. */
export function piece<P extends object>(name: string, defaults: P, paint: (g: Surface, p: P) => void): Piece {
  return (g, given) => {
    const unknown = Object.keys(given).find((key) => !(key in defaults));
    if (unknown !== undefined) throw new Error(`The piece “${name}” has no parameter “${unknown}”.`);
    g.save();
    paint(g, { ...defaults, ...given });
    g.restore();
  };
}
