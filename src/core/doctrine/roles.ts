/** The part that somebody plays at a call. */
export const ROLES = [
  'subject', 'officer', 'partner', 'bystander', 'family', 'clinician', 'medic', 'dispatch', 'other',
] as const; // prettier-ignore
/** The part that somebody plays at a call. */
export type Role = (typeof ROLES)[number];
