import { type Behavior, type Resource, uses, type Word } from '#doctrine';
import { heatOf, shows } from './cues';
import type { View } from './view';
import { belongs } from './words';

/** What a trained officer makes of a view: how heated the person is, how far the talk has come, and what has been tried. */
export interface Reading {
  readonly heat: number;
  /** Whether the person has been heard long enough for a question of what happens next (the stairway, judged by one's own acts and by cues). */
  readonly ready: boolean;
  /** Whether the person was asked and listened to, and nothing of it was given back yet. */
  readonly unheard: boolean;
  /** Whether the last thing done was a word to the person that is worth a pause. */
  readonly spoke: boolean;
  readonly waited: boolean;
  /** Offers of a way on that were made so far. */
  readonly offers: number;
  /** Whether the person tries to hurt somebody. */
  readonly attacks: boolean;
  /** How often the officer gave ground or took cover while being attacked. */
  readonly gaveGround: number;
  /** How often a word was used in contact. */
  readonly times: (...words: readonly Word[]) => number;
  /** Helpers who stand there and could take over. */
  readonly helpers: readonly Resource[];
  /** Whether somebody better placed than an officer is on the way and not here yet. */
  readonly coming: boolean;
  readonly asked: (resource: Resource) => boolean;
}

const EMPATHY: readonly Word[] = ['say:name-emotion', 'say:validate', 'say:paraphrase', 'say:reflect', 'say:summarize'];
const GROUND: readonly Word[] = ['do:step-back', 'do:take-cover', 'do:disengage', 'do:reposition'];
const ATTACKS: readonly Behavior[] = ['assaultive', 'life-threatening'];
const OFFERS: readonly Word[] = ['say:offer-choice', 'say:offer-help', 'say:suggest'];
const HELPERS: readonly Resource[] = ['mobile-crisis', 'co-responder', 'cit-officer', 'peer', 'ems'];
const CLINICIANS: readonly Resource[] = ['mobile-crisis', 'co-responder'];
/** Seconds of waiting for a clinician that are worth a calm person's while. */
const WORTH_WAITING = 1200;

/** Family or friends who are on the way, in the words in which that is learned; and that they have come. */
const FAMILY = /\b(brother|sister|mother|father|parents?|wife|husband|partner|son|daughter|aunt|uncle|friend)\b/i;
const ON_THE_WAY = /\b(is on the way|on (his|her|their) way|is coming)\b/i;
const ARRIVED = /\bis here\b/i;

function isComing({ resources, facts, clock }: View): boolean {
  const clinician = resources.some(
    ({ resource, at, seconds, here }) =>
      CLINICIANS.includes(resource) && !here && seconds !== undefined && at + seconds - clock < WORTH_WAITING,
  );
  const told = facts.filter((fact) => FAMILY.test(fact));
  const family = told.some((fact) => ON_THE_WAY.test(fact)) && !told.some((fact) => ARRIVED.test(fact));
  return clinician || (family && clock < WORTH_WAITING);
}

/** Whether a word gives back what was heard or felt. */
export function isEmpathic(word: Word): boolean {
  return EMPATHY.includes(word);
}

/** Reads a view. */
export function read(view: View): Reading {
  const met = view.past.filter((past) => past.phase !== 'dispatch');
  const times = (...words: readonly Word[]) => met.filter((past) => uses(past, ...words)).length;
  const heard = met.filter((past) => belongs(past, 'listening')).length;
  const heat = heatOf(view.cues);
  const last = met.at(-1);
  const trusted = shows(view.cues, 'gaze');
  return {
    heat,
    ready: heard >= 4 && times(...EMPATHY) > 0 && (heat <= 1 || (trusted && heat <= 2)),
    unheard: heard >= 2 && times(...EMPATHY) === 0,
    spoke: last !== undefined && last.moves.some((move) => move.kind === 'say') && !belongs(last, 'pressure'),
    waited: last !== undefined && uses(last, 'do:wait'),
    offers: met.filter((past) => past.phase === 'contact' && uses(past, ...OFFERS)).length,
    attacks: ATTACKS.includes(view.behavior),
    gaveGround: met.filter((past) => ATTACKS.includes(past.behavior) && uses(past, ...GROUND)).length,
    times,
    helpers: view.resources.flatMap(({ resource, here }) => (here && HELPERS.includes(resource) ? [resource] : [])),
    coming: isComing(view),
    asked: (resource) => view.resources.some((entry) => entry.resource === resource),
  };
}
