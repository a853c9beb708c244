import { type Behavior, type Resource, uses, type Word } from '#doctrine';
import { askedFor, glance, heat as heatOf, type View } from './view';
import { belongs } from './words';

/** What a trained officer makes of a view: how heated the person is, how far the talk has come, and what has been tried. */
export interface Reading {
  /** What is taken in at a glance. */
  readonly now: ReturnType<typeof glance>;
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

function isComing(view: View): boolean {
  const { clock, visits } = view.situation;
  const clinician = askedFor(view).some(
    ({ resource, at, seconds, here }) =>
      CLINICIANS.includes(resource) && !here && seconds !== undefined && at + seconds - clock < WORTH_WAITING,
  );
  const family = Object.values(visits).some(
    ({ here, arrives }) => !here && arrives !== undefined && arrives - clock < WORTH_WAITING,
  );
  return clinician || family;
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
  const trusted = view.cues.includes('looks');
  const resources = askedFor(view);
  return {
    now: glance(view),
    heat,
    ready: heard >= 4 && times(...EMPATHY) > 0 && (heat <= 1 || (trusted && heat <= 2)),
    unheard: heard >= 2 && times(...EMPATHY) === 0,
    spoke: last !== undefined && last.moves.some((move) => move.kind === 'say') && !belongs(last, 'pressure'),
    waited: last !== undefined && uses(last, 'do:wait'),
    offers: met.filter((past) => past.phase === 'contact' && uses(past, ...OFFERS)).length,
    attacks: ATTACKS.includes(view.situation.behavior),
    gaveGround: met.filter((past) => ATTACKS.includes(past.behavior) && uses(past, ...GROUND)).length,
    times,
    helpers: resources.flatMap(({ resource, here }) => (here && HELPERS.includes(resource) ? [resource] : [])),
    coming: isComing(view),
    asked: (resource) => resources.some((entry) => entry.resource === resource),
  };
}
