import type { Garment, Hair, Hand, Layer, Person, Profile, Prop, Thing } from '#rig/bones';
import body from './body.json';
import { type PersonId, wardrobe } from './wardrobe';

const SHAPES = body as unknown as {
  readonly limbs: Readonly<Record<string, Profile>>;
  readonly shoes: Readonly<Record<string, readonly Layer[]>>;
  readonly hands: Readonly<Record<string, Hand>>;
  readonly props: Readonly<Record<string, Prop>>;
};

function find<T>(kind: string, table: Readonly<Record<string, T>>, name: string): T {
  const found = table[name];
  if (found === undefined) throw new Error(`The rig has no ${kind} named "${name}".`);
  return found;
}

/** The appearance of a person. */
export const personOf = (id: PersonId): Person => find('person', wardrobe().people, id);

/** A hair style by name. */
export const hairOf = (style: string): Hair => find('hair style', wardrobe().hair, style);

/** A garment by name, with what it takes from another one. */
export function garmentOf(top: string): Garment {
  const own = find('garment', wardrobe().garments, top);
  return own.like === undefined ? own : { ...garmentOf(own.like), ...own };
}

/** What is seen of a hair style from behind. */
export const hairRear = ({ rear: name = 'short' }: Hair): readonly Layer[] =>
  find('hair from behind', wardrobe().rear.hair, name);

/** What is seen of a garment from behind. */
export const torsoRear = ({ rear: name = 'jacket' }: Garment): readonly Layer[] =>
  find('garment from behind', wardrobe().rear.torso, name);

/** Something worn, carried or rested on, by name. */
export const thingOf = (name: string): Thing => find('thing', wardrobe().things, name);

/** The outline of a sleeve or trouser leg; bare legs have none. */
export const profileOf = (name: string): Profile | undefined => SHAPES.limbs[name];

/** The layers of a shoe. */
export const shoeOf = (name: string): readonly Layer[] => find('shoe', SHAPES.shoes, name);

/** A hand shape; what is not named hangs relaxed. */
export const handOf = (name = 'relaxed'): Hand => find('hand', SHAPES.hands, name);

/** Something to hold. */
export const propOf = (name: string): Prop => find('prop', SHAPES.props, name);
