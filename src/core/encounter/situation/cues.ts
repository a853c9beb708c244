import { TWO_ARMS } from '#doctrine';
import { GONE, type Ground } from '#place';
import { type Body, bodyOf, isWeapon, type Manner, type Posture } from '#story';
import { type About, groundOfScenario, haveLeft, isAgitated, presenceOf, reach, shown } from './ask';
import { isAttack } from './demeanor';
import type { Presence, Situation } from './situation';

/**
 * What an observer can see or hear in a person (signs after STAMP: staring, tone, anxiety, mumbling, pacing; used as a vocabulary for what is shown, not
 * as a measure of risk). `heat` is the level that a cue shows by itself: 0 calm, 1 anxious, 2 agitated, 3 in crisis.
 */
const CUES = {
  gone: { text: 'Out of sight.' },
  still: { text: 'Does not move or answer.' },
  hurt: { text: 'Hurt. Breath short and shallow.' },
  strapped: { text: 'Strapped in on the gurney.' },
  'on-gurney': { text: 'On the gurney.' },
  'in-car': { text: 'Sits in the vehicle.' },
  'face-down': { text: 'Lies face down.' },
  'face-up': { text: 'Lies on the back.' },
  'on-side': { text: 'Lies on one side.' },
  'on-ground': { text: 'Sits on the ground.' },
  curled: { text: 'Curled up on the ground.' },
  rocks: { text: 'Rocks on the ground, hands over the ears.' },
  kneeling: { text: 'On the knees.' },
  'over-rail': { text: 'Stands outside the rail.' },
  'cuffed-behind': { text: 'Hands cuffed behind.' },
  'cuffed-front': { text: 'Hands cuffed in front.' },
  held: { text: 'Being held.' },
  led: { text: 'Arms hanging.' },
  running: { text: 'Running.', heat: 3 },
  charge: { text: 'Coming on, the blade low.', heat: 3 },
  advance: { text: 'Coming on, fists closed.', heat: 3 },
  pushes: { text: 'Pushing with both hands.', heat: 3 },
  'blade-throat': { text: 'The blade is at the throat.', heat: 3 },
  'blade-out': { text: 'A blade in one hand, held in front.' },
  'blade-down': { text: 'A blade in one hand, point down.' },
  blade: { text: 'A blade in one hand.' },
  weapon: { text: 'Something to hit with in one hand.' },
  ears: { text: 'Hands over both ears.' },
  ear: { text: 'One hand over an ear.' },
  'hands-on-head': { text: 'Hands on the head.' },
  palms: { text: 'Both palms up, where you can see them.' },
  palm: { text: 'One palm up, where you can see it.' },
  'points-ear': { text: 'Points to one ear.' },
  flaps: { text: 'Flaps both hands.' },
  'steps-back': { text: 'Backing away.' },
  paces: { text: 'Pacing. Short turns.' },
  seated: { text: 'Sits, both feet on the ground.' },
  bowed: { text: 'Sits bent over, face in both hands.' },
  walks: { text: 'Walking.' },
  shouts: { text: 'Shouting.' },
  fast: { text: 'Words running together.' },
  'voice-tight': { text: 'Voice tight.' },
  'voice-low': { text: 'Voice low.' },
  'voice-even': { text: 'Voice even.' },
  mutters: { text: 'Mumbling.' },
  pants: { text: 'Breathing hard and fast.', heat: 3 },
  restless: { text: 'Cannot keep still.', heat: 2 },
  quick: { text: 'Breathing quickly.', heat: 2 },
  tight: { text: 'Arms wrapped tight, shoulders up.', heat: 1 },
  tense: { text: 'Shoulders up, jaw set.', heat: 1 },
  easing: { text: 'Shoulders still up. Breathing slower.', heat: 1 },
  eased: { text: 'Shoulders down. Breathing slower.', heat: 0 },
  mumbles: { text: 'Lips moving. Looks past you.' },
  voices: { text: 'Half listening to something else.' },
  lost: { text: 'Slow to answer.' },
  'watches-hands': { text: 'Watches your hands.' },
  looks: { text: 'Looks up when you speak.' },
  'leans-away': { text: 'Leans away from you.' },
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
  push: 'pushes',
  'cover-ears': 'ears',
  'hands-on-head': 'hands-on-head',
  'hands-visible': 'palms',
  'point-ear': 'points-ear',
  flapping: 'flaps',
  'step-back': 'steps-back',
  'back-away': 'steps-back',
  pacing: 'paces',
  'seated-bowed': 'bowed',
  curled: 'curled',
  rocking: 'rocks',
  guided: 'led',
  'cuffed-walk': 'walks',
  'self-hug': 'tight',
  walk: 'walks',
};

/** The cue of a posture in which one hand is not free. */
const ONE_HANDED: Readonly<Partial<Record<CueId, CueId>>> = { ears: 'ear', palms: 'palm', tight: 'tense' };

/** How a blade in sight is held, by posture. */
const BLADES: Readonly<Partial<Record<Posture, CueId>>> = {
  'charge-blade': 'charge',
  advancing: 'charge',
  'blade-throat': 'blade-throat',
  blade: 'blade-out',
  'blade-side': 'blade-down',
};

/** Cues of a voice, by how the words were spoken. */
const BY_MANNER: Readonly<Partial<Record<Manner, CueId>>> = {
  shout: 'shouts',
  fast: 'fast',
  tense: 'voice-tight',
  quiet: 'voice-low',
  whisper: 'voice-low',
  plain: 'voice-even',
  warm: 'voice-even',
  firm: 'voice-even',
  mumble: 'mutters',
};

/** The most cues that are told at once. */
const MOST = 4;

/** What an observer can see and hear of the subject now, the plainest first: the moment itself, and then what the state shows where the moment leaves it open. */
export function cuesOf(situation: Situation, about: About): readonly CueId[] {
  const person = presenceOf(situation, about.subject.who);
  if (!person || (person.position === GONE && !haveLeft(situation, about))) return ['gone'];
  const cues = [...plain(situation, person, about), ...voice(situation), ...byState(situation, person, about)];
  return [...new Set(cues)].slice(0, MOST);
}

/** What the moment itself shows: who is hurt, how the body is carried, what is in the hand, who has charge of it. */
function plain(situation: Situation, person: Presence, about: About): readonly CueId[] {
  const { custody } = person;
  const cues: CueId[] = [];
  const hurt = worstOf(situation, about);
  if (hurt) cues.push(hurt === 'fatal' ? 'still' : 'hurt');
  const armed = shown(person).find(({ thing }) => isWeapon(thing));
  const blade = armed?.thing === 'knife' ? (BLADES[person.posture] ?? 'blade') : undefined;
  const carried = carriage(person, groundOfScenario(about));
  if (carried && !(blade && carried === 'advance') && !(blade === 'charge'))
    cues.push((armed && ONE_HANDED[carried]) ?? carried);
  if (armed) cues.push(blade ?? 'weapon');
  if (custody === 'cuffed-behind' || custody === 'cuffed-front' || custody === 'held') cues.push(custody);
  return cues;
}

/** How the body is carried; whoever is in the posture of a seat and on none sits on the ground, and a charge without a blade is one with fists. */
function carriage({ posture, custody, position }: Presence, ground: Ground): CueId | undefined {
  const body = bodyOf(posture);
  if (custody === 'strapped' && body === 'on-gurney') return 'strapped';
  if (posture === 'charge-blade' || posture === 'advancing') return 'advance';
  const mark = position === GONE || position.mark === undefined ? undefined : ground.marks[position.mark];
  if (body === 'seated' && posture !== 'wheelchair' && position !== GONE && mark?.seat === undefined)
    return 'on-ground';
  return BY_POSTURE[posture] ?? BY_BODY[body];
}

/** How the person has spoken since the last decision. */
function voice({ voice: manner }: Situation): readonly CueId[] {
  const cue = manner && BY_MANNER[manner];
  return cue ? [cue] : [];
}

/** How badly the subject is hurt, where it can be seen by the breath: a scrape cannot. */
function worstOf({ injuries }: Situation, { subject: { who } }: About): 'serious' | 'fatal' | undefined {
  const own = injuries.filter((injury) => injury.who === who);
  if (own.some(({ severity }) => severity === 'fatal')) return 'fatal';
  return own.some(({ severity }) => severity === 'serious') ? 'serious' : undefined;
}

function byState(situation: Situation, person: Presence, about: About): readonly CueId[] {
  const body = bodyOf(person.posture);
  // Breath, eyes and ears are nobody's business to read in somebody who runs off, or who is badly hurt.
  if (body === 'running' && !isAttack(situation)) return [];
  if (worstOf(situation, about)) return [];
  const felt = mood(situation, person);
  const armed = shown(person).some(({ thing }) => isWeapon(thing));
  const cues: CueId[] = [(armed && ONE_HANDED[felt]) || felt];
  const { trust, comprehension } = situation.state;
  if (seesOfficer(person)) {
    if (trust < 15) cues.push('watches-hands');
    else if (trust >= 50) cues.push('looks');
  }
  const hears = about.subject.barriers.includes('voices');
  if (comprehension < 30) cues.push(hears ? 'mumbles' : 'lost');
  else if (comprehension < 50 && hears) cues.push('voices');
  const room = reach(situation, about);
  const stands = ['standing', 'seated'].includes(body) && person.custody === 'free' && !isAttack(situation);
  if (stands && room !== undefined && room < TWO_ARMS && isAgitated(situation) && trust < 50) cues.push('leans-away');
  return cues;
}

/** What breath and shoulders show of the level; nobody who attacks looks anxious or at ease. */
function mood(situation: Situation, { posture, face }: Presence): CueId {
  if (isAttack(situation)) return 'pants';
  switch (situation.state.level) {
    case 'crisis':
      return 'pants';
    case 'agitated':
      return posture === 'agitated' || posture === 'shouting' ? 'restless' : 'quick';
    case 'anxious':
      if (posture === 'self-hug') return 'tight';
      return face === 'calm' || face === 'relieved' ? 'easing' : 'tense';
    case 'calm':
      return posture === 'self-hug' ? 'tight' : 'eased';
  }
}

/** Postures in which the eyes are on something else than the officer. */
const EYES_AWAY: readonly Posture[] = ['walk', 'cover-ears', 'seated-bowed', 'curled', 'rocking', 'push', 'kneel-both'];

function seesOfficer({ posture }: Presence): boolean {
  return !['face-up', 'face-down', 'on-side', 'running'].includes(bodyOf(posture)) && !EYES_AWAY.includes(posture);
}
