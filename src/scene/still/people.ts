import type { Resource, Role } from '#doctrine';
import { type About, roleOf } from '#encounter';
import type { PersonId } from '#rig';
import type { VehicleKind } from '#scene/place';

/** Appearances for those whose author chose none. */
const BY_ROLE: Readonly<Record<Role, PersonId>> = {
  subject: 'orange-parka',
  officer: 'navy-bun',
  partner: 'navy-sturdy',
  bystander: 'green-coat',
  family: 'yellow-vest',
  clinician: 'plum-scarf',
  medic: 'pine-fair-bun',
  dispatch: 'navy-gray-bun',
  other: 'brown-cardigan',
};

/** How whoever stands for a resource looks when the cast has nobody for it, and what they come in. */
const UNITS: Readonly<Partial<Record<Resource, { readonly person: PersonId; readonly vehicle?: VehicleKind }>>> = {
  backup: { person: 'navy-fair', vehicle: 'patrol' },
  supervisor: { person: 'navy-gray-bun', vehicle: 'patrol' },
  'cit-officer': { person: 'navy-fade', vehicle: 'patrol' },
  'co-responder': { person: 'olive-coat' },
  'mobile-crisis': { person: 'plum-scarf', vehicle: 'van' },
  ems: { person: 'pine-fair-bun', vehicle: 'ambulance' },
  peer: { person: 'blue-cardigan' },
};

/** Who can stand in for somebody who would otherwise look like one who is there already: police, medics, helpers, and grown people of the street. */
const ALIKE: readonly (readonly PersonId[])[] = [
  ['navy-bun', 'navy-sturdy', 'navy-fair', 'navy-fade', 'navy-gray-bun', 'navy-bob', 'navy-cap', 'navy-short-sleeves', 'navy-turban'],
  ['pine-fair-bun', 'pine-beard', 'pine-black-bun'],
  ['plum-scarf', 'fern-fleece', 'olive-coat', 'blue-cardigan', 'ginger-cardigan', 'black-sweater', 'teal-scrubs'],
  [
    'green-coat', 'brown-cardigan', 'yellow-vest', 'wine-blouse', 'tan-jacket', 'red-coat', 'blue-tee', 'slate-suit', 'green-jacket', 'moss-vest', 'olive-jacket',
    'blue-hoodie', 'violet-vest', 'mustard-hoodie', 'coral-shirt', 'orange-parka', 'sage-cardigan', 'lilac-cardigan', 'rose-robe',
  ],
  ['teal-hoodie', 'white-tee', 'yellow-hoodie'],
]; // prettier-ignore

/** The vehicle a resource comes in, if it shows. */
export const vehicleOf = (resource: Resource): VehicleKind | undefined => UNITS[resource]?.vehicle;

/** How everybody looks who may come, by id; appearance never changes how anyone behaves, and no two look alike. */
export function looksOf(about: About, ids: readonly string[]): ReadonlyMap<string, PersonId> {
  const looks = new Map<string, PersonId>();
  // The subject comes first: whoever else would look like them looks different.
  const everybody = [about.subject.who, ...about.cast.map(({ id }) => id), ...ids];
  for (const id of new Set(everybody)) looks.set(id, lookOf(id, about, [...looks.values()]));
  return looks;
}

function lookOf(id: string, about: About, taken: readonly PersonId[]): PersonId {
  const role = roleOf(id, about);
  const unit = Object.hasOwn(UNITS, id) ? UNITS[id as Resource] : undefined;
  const wish = about.cast.find((member) => member.id === id)?.figure ?? unit?.person ?? BY_ROLE[role];
  if (!taken.includes(wish)) return wish;
  const free = ALIKE.find((figures) => figures.includes(wish))?.find((figure) => !taken.includes(figure));
  return free ?? ALIKE.flat().find((figure) => !taken.includes(figure)) ?? wish;
}
