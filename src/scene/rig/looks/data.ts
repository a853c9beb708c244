import type { Garment, Hair, Hand, Layer, Person, Profile, Prop, Thing } from '#rig/bones';
import body from './body.json';
import garments from './garments.json';
import hair from './hair.json';
import people from './people.json';
import rear from './rear.json';
import things from './things.json';

/** Who can be drawn; a scenario names an appearance by one of these. */
export type PersonId = keyof typeof people;

/** Every appearance that can be drawn. */
export const PERSON_IDS = Object.keys(people) as readonly PersonId[];

const PEOPLE = people as unknown as Readonly<Record<string, Person>>;
const HAIR = hair as unknown as Readonly<Record<string, Hair>>;
const GARMENTS = garments as unknown as Readonly<Record<string, Garment>>;
const REAR = rear as unknown as Readonly<Record<'hair' | 'torso', Readonly<Record<string, readonly Layer[]>>>>;
const THINGS = things as unknown as Readonly<Record<string, Thing>>;
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
export const personOf = (id: PersonId): Person => find('person', PEOPLE, id);

/** A hair style by name. */
export const hairOf = (style: string): Hair => find('hair style', HAIR, style);

/** A garment by name, with what it takes from another one. */
export function garmentOf(top: string): Garment {
  const own = find('garment', GARMENTS, top);
  return own.like === undefined ? own : { ...garmentOf(own.like), ...own };
}

/** What is seen of a hair style from behind. */
export const hairRear = ({ rear: name = 'short' }: Hair): readonly Layer[] => find('hair from behind', REAR.hair, name);

/** What is seen of a garment from behind. */
export const torsoRear = ({ rear: name = 'jacket' }: Garment): readonly Layer[] =>
  find('garment from behind', REAR.torso, name);

/** Something worn, carried or rested on, by name. */
export const thingOf = (name: string): Thing => find('thing', THINGS, name);

/** The outline of a sleeve or trouser leg; bare legs have none. */
export const profileOf = (name: string): Profile | undefined => SHAPES.limbs[name];

/** The layers of a shoe. */
export const shoeOf = (name: string): readonly Layer[] => find('shoe', SHAPES.shoes, name);

/** A hand shape; what is not named hangs relaxed. */
export const handOf = (name = 'relaxed'): Hand => find('hand', SHAPES.hands, name);

/** Something to hold. */
export const propOf = (name: string): Prop => find('prop', SHAPES.props, name);
