import type { Resource, Role } from '#doctrine';
import { type About, roleOf } from '#encounter';
import type { PersonId } from '#rig';

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

/** How whoever stands for a resource looks when the cast has nobody for it. */
const UNITS: Readonly<Partial<Record<Resource, PersonId>>> = {
  backup: 'navy-fair',
  supervisor: 'navy-gray-bun',
  'cit-officer': 'navy-fade',
  'co-responder': 'olive-coat',
  'mobile-crisis': 'plum-scarf',
  ems: 'pine-fair-bun',
  peer: 'blue-cardigan',
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
  const wish = about.cast.find((member) => member.id === id)?.figure ?? unit ?? BY_ROLE[role];
  if (!taken.includes(wish)) return wish;
  const free = ALIKE.find((figures) => figures.includes(wish))?.find((figure) => !taken.includes(figure));
  return free ?? ALIKE.flat().find((figure) => !taken.includes(figure)) ?? wish;
}
