import type { Resource } from '#doctrine';
import type { CastMember } from '#story';
import type { PersonId } from './rig';
import type { VehicleKind } from './place';

/** Appearances for those whose author chose none. */
const BY_ROLE: Readonly<Record<CastMember['role'], PersonId>> = {
  subject: 'orange-parka',
  officer: 'navy-bun',
  partner: 'navy-sturdy',
  bystander: 'charcoal-coat',
  family: 'yellow-vest',
  clinician: 'plum-scarf',
  medic: 'pine-fair-bun',
  dispatch: 'navy-gray-bun',
  other: 'brown-cardigan',
};

/** How a member of the cast looks; appearance never changes how anyone behaves. */
const appearance = (member: CastMember): PersonId => member.figure ?? BY_ROLE[member.role];

/** Who stands for a resource when the cast has nobody for it, and what they come in. */
interface Unit {
  readonly person?: PersonId;
  readonly role?: CastMember['role'];
  readonly vehicle?: VehicleKind;
}

const UNITS: Readonly<Partial<Record<Resource, Unit>>> = {
  backup: { person: 'navy-fair', role: 'partner', vehicle: 'patrol' },
  supervisor: { person: 'navy-gray-bun', role: 'partner', vehicle: 'patrol' },
  'cit-officer': { person: 'navy-fade', role: 'partner', vehicle: 'patrol' },
  'co-responder': { person: 'olive-coat', role: 'clinician' },
  'mobile-crisis': { person: 'plum-scarf', role: 'clinician', vehicle: 'van' },
  ems: { person: 'pine-fair-bun', role: 'medic', vehicle: 'ambulance' },
  peer: { person: 'blue-cardigan', role: 'clinician' },
};

/** Someone to be drawn: a name for them, how they look, and the part they play. */
export interface Presence {
  readonly id: string;
  readonly person: PersonId;
  readonly role: CastMember['role'];
}

/** Who comes when a resource arrives: the cast member written for it, or a plain figure; most are only a voice. */
export function arrivals(resource: Resource, cast: readonly CastMember[]): readonly Presence[] {
  const members = cast.filter((member) => member.comesWith === resource);
  if (members.length > 0) return members.map(presence);
  const unit = UNITS[resource];
  return unit?.person && unit.role ? [{ id: resource, person: unit.person, role: unit.role }] : [];
}

/** The vehicle a resource comes in, if it shows. */
export const vehicleOf = (resource: Resource): VehicleKind | undefined => UNITS[resource]?.vehicle;

/** A member of the cast as someone to be drawn; who comes with a resource takes the part of that resource. */
export function presence(member: CastMember): Presence {
  const unit = Object.entries(UNITS).find(([resource]) => resource === member.comesWith)?.[1];
  const role = member.role === 'other' ? (unit?.role ?? member.role) : member.role;
  return { id: member.id, person: appearance(member), role };
}
