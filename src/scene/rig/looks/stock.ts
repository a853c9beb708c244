import type { Garment, Hair, Layer, Person, Thing } from '#rig/bones';

type Named<T> = Readonly<Record<string, T>>;

/** What people look like and wear, by name. */
export interface Wardrobe {
  readonly people: Named<Person>;
  readonly hair: Named<Hair>;
  readonly garments: Named<Garment>;
  /** What hair and torsos look like from behind. */
  readonly rear: { readonly hair: Named<readonly Layer[]>; readonly torso: Named<readonly Layer[]> };
  readonly things: Named<Thing>;
}
