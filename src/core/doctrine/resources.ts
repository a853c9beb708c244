/** The resources an agency may have, in the words the radio uses. Whether one exists, and how far away it is, is the policy pack's to say. */
export const RESOURCES = [
  { id: 'backup', name: 'Backup', short: 'Backup', role: 'A second patrol officer, to cover while one voice talks' },
  { id: 'supervisor', name: 'Supervisor', short: 'Sergeant', role: 'A sergeant with the authority to slow the scene' },
  { id: 'cit-officer', name: 'CIT officer', short: 'CIT', role: 'A patrol officer trained in crisis intervention' },
  { id: 'co-responder', name: 'Co-responder', short: 'Clinician', role: 'A clinician who rides with police' },
  {
    id: 'mobile-crisis',
    name: 'Mobile crisis',
    short: 'Crisis',
    role: 'Clinicians who come without police and can take over',
  },
  { id: 'ems', name: 'EMS', short: 'EMS', role: 'An ambulance, staged out of sight until called in' },
  { id: 'interpreter', name: 'Interpreter', short: 'Interpreter', role: 'By telephone or in person' },
  { id: 'peer', name: 'Peer responder', short: 'Peer', role: 'Someone with lived experience, or a veteran' },
  {
    id: 'crisis-center',
    name: 'Crisis center',
    short: 'Center',
    role: 'A place with beds that takes walk-in and police referrals',
  },
  { id: 'emergency-department', name: 'Emergency department', short: 'ED', role: 'Open at all hours' },
  { id: 'case-management', name: 'Case management', short: 'Case team', role: 'The team that knows this person' },
  { id: 'lifeline', name: '988', short: '988', role: 'The crisis lifeline, by telephone' },
] as const;

/** The id of a resource. */
export type Resource = (typeof RESOURCES)[number]['id'];

/** What a resource did when it was there: a lifeline answers the telephone, everybody else arrives. */
export function cameAs(resource: Resource): 'arrived' | 'answered' {
  return resource === 'lifeline' ? 'answered' : 'arrived';
}

/** Whether a resource is a place, which nobody expects to come. */
export function stays(resource: Resource): boolean {
  return resource === 'crisis-center' || resource === 'emergency-department';
}

/** The name of a resource in the words the radio uses. */
export function resourceName(resource: Resource): string {
  return RESOURCES.find((entry) => entry.id === resource)?.name ?? resource;
}

/** The name of a resource where there is room for one short word. */
export function shortName(resource: Resource): string {
  return RESOURCES.find((entry) => entry.id === resource)?.short ?? resource;
}
