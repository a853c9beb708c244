import { TWO_ARMS } from '#doctrine';
import { GONE } from '#place';
import { type Body, bodyOf, isWeapon, type Posture } from '#story';
import { type About, isAgitated, OFFICER, presenceOf, reach, shown } from './ask';
import type { Presence, Situation } from './situation';

/**
 * What an observer can see or hear in a person (signs after STAMP: staring, tone, anxiety, mumbling, pacing; used as a vocabulary for what is shown, not
 * as a measure of risk). `heat` is the level that a cue shows by itself: 0 calm, 1 anxious, 2 agitated, 3 in crisis.
 */
const CUES = {
  gone: { text: 'Out of sight.' },
  strapped: { text: 'Lies strapped on the gurney.' },
  'on-gurney': { text: 'Lies on the gurney.' },
  'in-car': { text: 'Sits in the car.' },
  'face-down': { text: 'Lies face down.' },
  'face-up': { text: 'Lies on the back.' },
  'on-side': { text: 'Lies on one side.' },
  'on-ground': { text: 'Sits on the ground.' },
  kneeling: { text: 'Kneels.' },
  'over-rail': { text: 'Stands outside the rail.' },
  'cuffed-behind': { text: 'Hands cuffed behind.' },
  'cuffed-front': { text: 'Hands cuffed in front.' },
  held: { text: 'An arm is being held.' },
  led: { text: 'Walks where they are led.' },
  running: { text: 'Running.', heat: 3 },
  charge: { text: 'Coming at you, blade first.', heat: 3 },
  advance: { text: 'Coming at you.', heat: 3 },
  'blade-throat': { text: 'The blade is at the throat.', heat: 3 },
  blade: { text: 'A blade in one hand.' },
  weapon: { text: 'Something to hit with in one hand.' },
  ears: { text: 'Hands over both ears.' },
  'hands-on-head': { text: 'Hands on the head.' },
  'steps-back': { text: 'Steps back from you.' },
  paces: { text: 'Pacing. Short turns.' },
  seated: { text: 'Sits down with you there.' },
  bowed: { text: 'Sits bent over, eyes on the ground.' },
  'walks-free': { text: 'On the move.' },
  fists: { text: 'Fists closed, breathing fast.', heat: 3 },
  shouts: { text: 'Shouting. Voice breaking.', heat: 3 },
  loud: { text: 'Voice up, words running together.', heat: 2 },
  restless: { text: 'Cannot keep still.', heat: 2 },
  tight: { text: 'Arms wrapped tight, shoulders up.', heat: 1 },
  tense: { text: 'Shoulders up, jaw set.', heat: 1 },
  eased: { text: 'Shoulders down. Breathing slower.', heat: 0 },
  mumbles: { text: 'Lips moving. Looks past you.' },
  voices: { text: 'Half listening to something else.' },
  lost: { text: 'Slow to take in what you say.' },
  'watches-hands': { text: 'Watches your hands.' },
  looks: { text: 'Looks at you when you speak.' },
  'leans-away': { text: 'Leaning away from you.' },
} as const satisfies Readonly<Record<string, { readonly text: string; readonly heat?: 0 | 1 | 2 | 3 }>>;

/** The id of a cue. */
export type CueId = keyof typeof CUES;

/** A cue in words. */
export function cueText(id: CueId): string {
  return CUES[id].text;
}

/** How heated a person looks by what can be seen: 0 calm, 1 anxious, 2 agitated, 3 in crisis; none when nothing seen tells. */
export function heatOf(cues: readonly CueId[]): number | undefined {
  const heats = cues.flatMap((id) => {
    const cue = CUES[id];
    return 'heat' in cue ? [cue.heat] : [];
  });
  return heats.length > 0 ? Math.max(...heats) : undefined;
}

/** Cues of a body by itself, whatever the person feels. */
const BY_BODY: Readonly<Partial<Record<Body, CueId>>> = {
  'face-up': 'face-up',
  'face-down': 'face-down',
  'on-side': 'on-side',
  'on-ground': 'on-ground',
  'on-gurney': 'on-gurney',
  'in-car': 'in-car',
  kneeling: 'kneeling',
  'over-rail': 'over-rail',
  running: 'running',
  seated: 'seated',
};

/** Cues of a posture that says more than what carries the body. */
const BY_POSTURE: Readonly<Partial<Record<Posture, CueId>>> = {
  'charge-blade': 'charge',
  advancing: 'advance',
  'blade-throat': 'blade-throat',
  'cover-ears': 'ears',
  'hands-on-head': 'hands-on-head',
  'step-back': 'steps-back',
  'back-away': 'steps-back',
  pacing: 'paces',
  'seated-bowed': 'bowed',
  guided: 'led',
  'cuffed-walk': 'led',
  'self-hug': 'tight',
  walk: 'walks-free',
};

/** The most cues that are told at once. */
const MOST = 4;

/** What an observer can see and hear of the subject now, the plainest first: the moment itself, and then what the state shows where the moment leaves it open. */
export function cuesOf(situation: Situation, about: About): readonly CueId[] {
  const person = presenceOf(situation, about.subject.who);
  // Where both have left together, each still sees the other.
  if (!person || (person.position === GONE && presenceOf(situation, OFFICER)?.position !== GONE)) return ['gone'];
  const seen = plain(person);
  const cues = [...seen, ...byState(situation, person, about).filter((cue) => !seen.includes(cue))];
  return cues.slice(0, MOST);
}

/** What the moment itself shows: how the body is carried, who has charge of it, what is in the hand. */
function plain(person: Presence): readonly CueId[] {
  const { posture, custody } = person;
  const body = bodyOf(posture);
  const own = BY_POSTURE[posture];
  const carried: CueId | undefined =
    custody === 'strapped' && body === 'on-gurney' ? 'strapped' : (own ?? BY_BODY[body]);
  const armed = shown(person).find(({ thing }) => isWeapon(thing));
  const said = carried === 'charge' || carried === 'blade-throat';
  const cues: CueId[] = [];
  if (carried) cues.push(carried);
  if (armed && !said) cues.push(armed.thing === 'knife' ? 'blade' : 'weapon');
  if (custody === 'cuffed-behind' || custody === 'cuffed-front' || custody === 'held') cues.push(custody);
  return cues;
}

function byState(situation: Situation, person: Presence, about: About): readonly CueId[] {
  const { state } = situation;
  const cues: CueId[] = [];
  const still =
    person.custody === 'strapped' ||
    ['face-up', 'face-down', 'on-side', 'on-gurney', 'in-car'].includes(bodyOf(person.posture));
  switch (state.level) {
    case 'crisis':
      cues.push('shouts', ...(still ? [] : (['fists'] as const)));
      break;
    case 'agitated':
      cues.push('loud', ...(still || bodyOf(person.posture) !== 'standing' ? [] : (['restless'] as const)));
      break;
    case 'anxious':
      cues.push(person.posture === 'self-hug' ? 'tight' : 'tense');
      break;
    case 'calm':
      cues.push('eased');
      break;
  }
  const hears = about.subject.barriers.includes('voices');
  if (state.comprehension < 30) cues.push(hears ? 'mumbles' : 'lost');
  else if (state.comprehension < 50 && hears) cues.push('voices');
  if (state.trust < 15) cues.push('watches-hands');
  else if (state.trust >= 50) cues.push('looks');
  const room = reach(situation, about);
  const canMove = !still && person.custody === 'free' && bodyOf(person.posture) !== 'running';
  if (canMove && room !== undefined && room < TWO_ARMS && isAgitated(situation) && !cues.includes('steps-back'))
    cues.push('leans-away');
  return cues;
}
