import { entryOf } from './entry';

/**
 * The force options the product knows. `level` is the force level of the force factor (1 presence or words, 2 soft hands,
 * 3 hard hands or spray or energy, 4 impact, 5 deadly); `severity` orders the options for reports (0-4, from minimal to deadly, after
 * Seattle's types); `display` marks a show of force that touches nobody. The order is Talkdown's default: NIJ's
 * example puts baton, spray and energy weapon in one class, and agencies differ. Which options an officer carries, and the least
 * subject behavior each needs, is in the policy pack.
 */
export const FORCE_OPTIONS = [
  { id: 'escort', name: 'Hands-on escort', level: 2, severity: 0, display: false, takes: 10 },
  { id: 'control-hold', name: 'Control hold', level: 2, severity: 1, display: false, takes: 15 },
  { id: 'handcuff', name: 'Handcuffs', level: 2, severity: 1, display: false, takes: 20 },
  { id: 'takedown', name: 'Takedown', level: 3, severity: 2, display: false, takes: 15 },
  { id: 'pepper-spray', name: 'Pepper spray', level: 3, severity: 2, display: false, takes: 10 },
  { id: 'energy-display', name: 'Energy weapon drawn, not fired', level: 2, severity: 0, display: true, takes: 5 },
  { id: 'conducted-energy', name: 'Energy weapon (CEW)', level: 3, severity: 2, display: false, takes: 10 },
  { id: 'baton', name: 'Baton', level: 4, severity: 2, display: false, takes: 10 },
  { id: 'impact-munition', name: 'Impact munition (40 mm)', level: 4, severity: 2, display: false, takes: 10 },
  { id: 'canine', name: 'Police dog', level: 4, severity: 2, display: false, takes: 20 },
  { id: 'firearm-display', name: 'Firearm pointed', level: 3, severity: 1, display: true, takes: 5 },
  { id: 'firearm', name: 'Firearm', level: 5, severity: 4, display: false, takes: 5 },
  { id: 'neck-restraint', name: 'Neck restraint', level: 5, severity: 4, display: false, takes: 10 },
  { id: 'prone-weight', name: 'Weight on a person held face down', level: 4, severity: 3, display: false, takes: 30 },
] as const;

/** The id of a force option. */
export type ForceOption = (typeof FORCE_OPTIONS)[number]['id'];

/** Force that needs a hand or a baton to reach the person. */
export const BY_HAND: readonly ForceOption[] = [
  'escort',
  'control-hold',
  'handcuff',
  'takedown',
  'baton',
  'neck-restraint',
  'prone-weight',
];

/** The entry of one force option. */
export function forceOption(id: ForceOption): (typeof FORCE_OPTIONS)[number] {
  return entryOf(FORCE_OPTIONS, id);
}
