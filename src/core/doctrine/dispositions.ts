/** Where an encounter can leave the person, least restrictive first; `restriction` orders them (0-6; a death is never least restrictive) for "least restrictive that fits". */
export const DISPOSITIONS = [
  { id: 'resolved-on-scene', name: 'Resolved on scene', restriction: 0 },
  { id: 'referral', name: 'Referral', restriction: 0 },
  { id: 'safety-plan', name: 'Safety plan with family', restriction: 0 },
  { id: 'case-management', name: 'Case-management referral', restriction: 0 },
  { id: 'disengaged', name: 'Disengaged with a plan', restriction: 0 },
  { id: 'left-scene', name: 'Left without help', restriction: 0 },
  { id: 'voluntary-transport', name: 'Voluntary transport', restriction: 1 },
  { id: 'mobile-crisis', name: 'Mobile crisis team takes over', restriction: 1 },
  { id: 'co-responder', name: 'Co-responder takes over', restriction: 1 },
  { id: 'crisis-center', name: 'Crisis stabilization center', restriction: 1 },
  { id: 'ems-transport', name: 'Medical transport by EMS', restriction: 2 },
  { id: 'emergency-department', name: 'Emergency department', restriction: 2 },
  { id: 'diversion', name: 'Citation or diversion', restriction: 3 },
  { id: 'involuntary-hold', name: 'Emergency petition or involuntary hold', restriction: 4 },
  { id: 'arrest', name: 'Arrest', restriction: 5 },
  { id: 'died', name: 'The person died', restriction: 6 },
] as const;

/** Where an encounter leaves the person (NCSL; BJA PMHC Toolkit). */
export type Disposition = (typeof DISPOSITIONS)[number]['id'];

/** Whether a disposition is a death: no officer chooses it, and a run can be played without such endings. */
export function isDeath(disposition: Disposition): boolean {
  return disposition === 'died';
}
