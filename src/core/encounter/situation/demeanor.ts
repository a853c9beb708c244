import type { Behavior, Level } from '#doctrine';
import { bodyOf, type Face, isUpright, isWeapon, type Posture } from '#story';
import { shown } from './ask';
import { changedIn, posed } from './change';
import type { Presence, Situation } from './situation';

/** Whether the subject is attacking somebody. */
export function isAttack({ behavior }: Pick<Situation, 'behavior'>): boolean {
  return behavior === 'assaultive' || behavior === 'life-threatening';
}

/** What decides how somebody stands whose posture nobody has told. */
type Seen = Pick<Situation, 'behavior' | 'state'>;

/** The posture that a state shows in by itself. */
function usualPosture(person: Presence, { behavior, state }: Seen): Posture {
  const armed = shown(person).some(({ thing }) => isWeapon(thing));
  if (behavior === 'life-threatening' && armed) return 'charge-blade';
  if (isAttack({ behavior })) return 'advancing';
  if (armed) return 'blade-side';
  return BY_LEVEL[state.level](behavior);
}

const BY_LEVEL: Readonly<Record<Level, (behavior: Behavior) => Posture>> = {
  calm: () => 'neutral',
  anxious: () => 'self-hug',
  agitated: (behavior) => (behavior === 'compliant' ? 'pacing' : 'agitated'),
  crisis: (behavior) => (behavior === 'compliant' ? 'hands-on-head' : 'shouting'),
};

/** The expression that a state shows in by itself; someone who takes little in looks past you. */
function usualFace({ level, comprehension }: Situation['state']): Face {
  switch (level) {
    case 'calm':
      return 'calm';
    case 'anxious':
      return comprehension < 50 ? 'listening' : 'wary';
    case 'agitated':
      return 'fearful';
    case 'crisis':
      return 'angry';
  }
}

/** How the subject stands and looks while nobody tells otherwise. */
export function usual(person: Presence, seen: Seen): Presence {
  return posed(person, { posture: usualPosture(person, seen), face: usualFace(seen.state), told: false });
}

/** Bearings that the subject has sitting as well as standing: whoever sits stays seated for them, each as it looks then. */
const HAD_SITTING: Readonly<Partial<Record<Posture, Posture | 'as-before'>>> = {
  withdrawn: 'as-before',
  'self-hug': 'seated-bowed',
  'cover-ears': 'rocking',
};

/** The posture somebody comes to who is told to be in one. */
export function cameTo({ posture: before }: Presence, posture: Posture): Posture {
  const sitting = bodyOf(before) === 'seated' ? HAD_SITTING[posture] : undefined;
  if (sitting === undefined) return posture;
  return sitting === 'as-before' ? before : sitting;
}

/** How the subject looks in a posture that was told while the face was not: nobody who lies, sits or kneels in a crisis looks angry by that. */
export function inPosture(person: Presence, posture: Posture, { state }: Seen): Presence {
  const face = usualFace(state);
  return posed(person, { posture, face: face === 'angry' && !isUpright(posture) ? 'distressed' : face, told: true });
}

/**
 * How the subject stands once their state has another level: whoever is on their feet and free shows it; whoever sits, lies, is led or is held stays as
 * they are, and only the face follows.
 */
export function restless(person: Presence, seen: Seen): Presence {
  const free = person.custody === 'free' && isUpright(person.posture) && bodyOf(person.posture) !== 'running';
  return free ? usual(person, seen) : changedIn(inPosture(person, person.posture, seen), 'told', person.told);
}

/** Postures that are over as soon as they are done: a step, a gesture. */
const BRIEF: readonly Posture[] = ['step-back', 'back-away', 'command', 'palm-out', 'point-ear'];

/** How somebody stands once something else has happened: the subject as the state shows, anybody else with hands open to them while they are met. */
export function settled(person: Presence, seen: Seen, isSubject: boolean, met: boolean): Presence {
  if (!BRIEF.includes(person.posture)) return person;
  if (!isSubject) return changedIn(person, 'posture', met ? 'ready' : 'neutral');
  const { posture, told } = usual(person, seen);
  return posed(person, { posture, face: person.face, told });
}

/** Postures that only somebody with a blade is in. */
const WITH_BLADE: readonly Posture[] = ['blade', 'blade-side', 'blade-throat', 'charge-blade', 'poker-side'];

/** How the subject stands once they hold something else: a blade shows in the posture, and so does having put it down. */
export function handling(person: Presence, seen: Seen): Presence {
  const armed = shown(person).some(({ thing }) => isWeapon(thing));
  const shows = WITH_BLADE.includes(person.posture);
  if (armed === shows || !isUpright(person.posture)) return person;
  return armed ? usual(person, seen) : posed(person, { posture: 'hands-visible', face: person.face, told: false });
}
