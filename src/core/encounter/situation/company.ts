import type { Resource, Role } from '#doctrine';
import type { CastMember } from '#story';
import { type About, OFFICER } from './ask';
import type { Situation } from './situation';

/** The part of whoever comes when a resource does; most resources are only a voice. */
const COMES_AS: Readonly<Partial<Record<Resource, Role>>> = {
  backup: 'partner',
  supervisor: 'partner',
  'cit-officer': 'partner',
  'co-responder': 'clinician',
  'mobile-crisis': 'clinician',
  ems: 'medic',
  peer: 'clinician',
};

/** The resources that bring a member of the cast. */
export function bringers({ comesWith = [] }: CastMember): readonly Resource[] {
  return (typeof comesWith === 'string' ? [comesWith] : comesWith) as readonly Resource[];
}

/** Ids of those who come when a resource arrives: the members of the cast written for it, or somebody plain under the resource's own id. */
export function comingWith(resource: Resource, { cast }: Pick<About, 'cast'>): readonly string[] {
  const members = cast.filter((member) => bringers(member).includes(resource)).map(({ id }) => id);
  if (members.length > 0) return members;
  return COMES_AS[resource] === undefined ? [] : [resource];
}

/** Whether those who come with a resource wait out of sight, with what they came in, until the script brings them. */
export function stages(resource: Resource, about: Pick<About, 'cast'>): boolean {
  return comingWith(resource, about).some((who) => about.cast.find(({ id }) => id === who)?.stages === true);
}

/** Whether a resource has come and waits out of sight: nobody who came with it has been seen yet. */
export function isStaged({ resources, people }: Situation, resource: Resource, about: Pick<About, 'cast'>): boolean {
  const seen = comingWith(resource, about).some((who) => Object.hasOwn(people, who));
  return resources[resource]?.here === true && stages(resource, about) && !seen;
}

/** The part that somebody plays: as the cast says, or as the resource they come with. */
export function roleOf(who: string, { cast }: About): Role {
  const member = cast.find(({ id }) => id === who);
  if (member && member.role !== 'other') return member.role;
  const resource = (member && bringers(member)[0]) ?? (who as Resource);
  return (Object.hasOwn(COMES_AS, resource) ? COMES_AS[resource] : undefined) ?? member?.role ?? 'other';
}

/** Whether a member of the cast is at the place from the start: nobody has to send for them, and they do not come by themselves. */
export function isThere({ id, role, comesWith, comes }: CastMember, { subject }: About): boolean {
  if (id === subject.who || id === OFFICER) return true;
  return (role === 'bystander' || role === 'partner') && comesWith === undefined && comes === undefined;
}
