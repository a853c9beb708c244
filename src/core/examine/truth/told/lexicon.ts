import { type Presence, presenceOf, shown, type Situation } from '#encounter';
import { GONE } from '#place';
import { type Body, bodyOf, isWeapon, type Posture } from '#story';

/** Somebody at the moment a statement is made of them: before the line, and once its tags are told. */
export interface Met {
  readonly who: string;
  readonly before: Presence | undefined;
  readonly after: Presence | undefined;
  readonly situation: Situation;
}

/** An entry of the lexicon: words that say something of a person, whether it is so, and how to say in a tag that it is. */
export interface Entry {
  /** What is said about; of several statements of a line about the same thing the last counts. */
  readonly aspect: 'posture' | 'hand' | 'custody' | 'injury';
  readonly words: RegExp;
  readonly isSo: (met: Met) => boolean;
  readonly meaning: string;
  readonly tag: string;
}

/** Somebody as a line finds them. */
export function metAt(who: string, before: Situation, situation: Situation): Met {
  return { who, before: presenceOf(before, who), after: presenceOf(situation, who), situation };
}

const hasLeft = ({ after }: Met) => after === undefined || after.position === GONE;

/** Whether the line has moved them: who walks somewhere stands there when the line is over. */
function hasMoved({ before, after }: Met): boolean {
  return JSON.stringify(before?.position) !== JSON.stringify(after?.position);
}

const carriedBy =
  (...bodies: readonly Body[]) =>
  ({ after }: Met) =>
    after !== undefined && bodies.includes(bodyOf(after.posture));

const inPosture =
  (...postures: readonly Posture[]) =>
  ({ after }: Met) =>
    after !== undefined && postures.includes(after.posture);

/** Postures whose hands are somewhere for all to see, so that none is in a pocket. */
const HANDS_ELSEWHERE: readonly Posture[] = [
  'cover-ears', 'rocking', 'hands-on-head', 'hands-visible', 'seated-bowed', 'self-hug', 'cuffed-behind', 'cuffed-front', 'cuffed-walk', 'cuffed-sit',
]; // prettier-ignore

const isArmed = (person: Presence | undefined) => shown(person).some(({ thing }) => isWeapon(thing));
const isCuffed = (person: Presence | undefined) =>
  person?.custody === 'cuffed-front' || person?.custody === 'cuffed-behind';

/** What narration may say of a body, in the order in which it is looked up: the first entry whose words match is the one that is meant. */
export const LEXICON: readonly Entry[] = [
  {
    aspect: 'custody',
    words:
      /^(?:is|are|stands?|sits?|lies) (?:in handcuffs|in cuffs|handcuffed|cuffed)\b|^wrist are behind (?:him|her|them)\b|^cuff (?:clicks?|closes?|goes on|go on|locks?)\b/,
    isSo: ({ after }) => isCuffed(after),
    meaning: 'in handcuffs',
    tag: '# custody: cuffed-behind',
  },
  {
    aspect: 'custody',
    words: /^(?:(?:is|are|lies) strapped\b|(?:is|are|lies|sits) (?:down )?on the gurney\b)/,
    isSo: (met) => carriedBy('on-gurney')(met),
    meaning: 'on the gurney',
    tag: '# pose: gurney',
  },
  {
    aspect: 'posture',
    words: /^(?:is|are|lies?) (?:\w+ )?face down\b/,
    isSo: carriedBy('face-down'),
    meaning: 'lying face down',
    tag: '# pose: lie-front',
  },
  {
    aspect: 'posture',
    words: /^(?:lies|lie|is lying|are lying)\b(?! (?:about|to)\b)/,
    isSo: carriedBy('face-up', 'face-down', 'on-side', 'on-gurney', 'on-ground'),
    meaning: 'lying',
    tag: '# pose: lying',
  },
  {
    aspect: 'posture',
    words:
      /^(?:(?:is|are) on the ground\b|(?:goes|go) down (?:hard|on\b|round)|falls? (?:down|over|like|to the ground)|goes rigid and falls\b|(?:is|are) on (?:his|her|their|your) (?:back|stomach|side)\b)/,
    isSo: carriedBy('face-up', 'face-down', 'on-side', 'on-ground', 'kneeling'),
    meaning: 'on the ground',
    tag: '# pose: lying',
  },
  {
    aspect: 'posture',
    words:
      /^(?:kneels?|is kneeling|are kneeling|(?:gets? down|drops?|goes|sinks?|is|are) (?:on|to|onto) (?:his|her|their|your|both|one) knees?)\b/,
    isSo: carriedBy('kneeling'),
    meaning: 'kneeling',
    tag: '# pose: kneel',
  },
  {
    aspect: 'posture',
    words: /^(?:sits?(?: back)?(?: down)?|is sitting|are sitting|is seated|ha(?:s|ve) sat down)\b(?! up\b)/,
    isSo: carriedBy('seated', 'on-ground', 'in-car', 'on-gurney'),
    meaning: 'sitting',
    tag: '# pose: calm-seated',
  },
  {
    aspect: 'posture',
    words:
      /^(?:gets? in(?: by (?:himself|herself)\b|to (?:the|your|a|his|her) (?:\w+ )?(?:car|van|truck|pickup|ambulance)\b)|(?:is|are|rides?|sits?) in (?:the|your|his|her) (?:\w+ )?(?:car|van|truck|pickup|ambulance)\b)/,
    isSo: (met) => carriedBy('in-car', 'on-gurney')(met) || hasLeft(met),
    meaning: 'sitting in a vehicle',
    tag: '# pose: car-slump',
  },
  {
    aspect: 'posture',
    words:
      /^(?:stands? (?:up|still|there|quite still)|stands|stand|gets up|get up|rises|is standing|are standing|is on (?:his|her|their) feet|gets to (?:his|her|their) feet)\b/,
    isSo: carriedBy('standing', 'walking', 'over-rail'),
    meaning: 'standing',
    tag: '# pose: neutral',
  },
  {
    aspect: 'posture',
    words: /^(?:paces|is pacing|walks (?:up and down|back and forth|four steps))\b/,
    isSo: carriedBy('walking'),
    meaning: 'pacing',
    tag: '# pose: pacing',
  },
  {
    aspect: 'posture',
    words: /^(?:runs|is running|bolts|sprints)\b/,
    isSo: (met) => carriedBy('running')(met) || hasLeft(met) || hasMoved(met),
    meaning: 'running',
    tag: '# pose: running',
  },
  {
    aspect: 'posture',
    words: /^(?:(?:goes|walks|runs) (?:off|away)|(?:is|has) gone|disappears|walks out of sight)\b/,
    isSo: (met) => hasLeft(met) || hasMoved(met),
    meaning: 'going away',
    tag: '# at: NAME gone',
  },
  {
    aspect: 'posture',
    words: /^(?:comes at you|charges|is coming at you|is (?:still )?coming|comes on\b)/,
    isSo: ({ after }) => after !== undefined && ['walking', 'running'].includes(bodyOf(after.posture)),
    meaning: 'coming at the officer',
    tag: '# pose: advancing',
  },
  {
    aspect: 'hand',
    words:
      /^(?:holds|is holding|raises|lifts|points|hand comes out of the pocket with|hand holds) (?:out |up )?(?:the |a |an |his |her )?(?:\w+ )?(?:blade|knife)\b/,
    isSo: ({ after }) => isArmed(after),
    meaning: 'holding a blade',
    tag: '# holds: knife',
  },
  {
    aspect: 'hand',
    words:
      /^(?:drops|lets go of|puts down|lays down) (?:the |a |his |her )?(?:blade|knife)\b|^(?:puts|lays) (?:the |his |her )?(?:blade|knife) (?:down|on)\b|^hands are empty\b/,
    isSo: ({ after }) => !isArmed(after),
    meaning: 'no longer holding a blade',
    tag: '# holds: nothing',
  },
  {
    aspect: 'hand',
    words:
      /^hand (?:is|are|goes?|stays?|sinks?|moves?) (?:\w+ )?(?:in|into|inside) (?:the|a|his|her|their|that) (?:\w+ )?pocket\b/,
    isSo: (met) => !inPosture(...HANDS_ELSEWHERE)(met),
    meaning: 'keeping a hand in a pocket',
    tag: '# pose: pockets',
  },
  {
    aspect: 'hand',
    words:
      /^hand (?:is|are|goes?|go up|fly|stays?) (?:up )?(?:to|over|on) (?:the|his|her|their|both) ears\b|^covers? (?:the|his|her|their|both) ears\b/,
    isSo: inPosture('cover-ears', 'rocking'),
    meaning: 'covering the ears',
    tag: '# pose: cover-ears',
  },
  {
    aspect: 'hand',
    words: /^hand (?:is|are|goes?|go|stays?|comes? up) (?:up )?(?:to|on|onto|over) (?:the|his|her|their) head\b/,
    isSo: inPosture('hands-on-head'),
    meaning: 'holding the head',
    tag: '# pose: hands-on-head',
  },
  {
    aspect: 'hand',
    words:
      /^(?:raises|lifts|shows|holds up|holds out) both (?:hands|palms)\b|^hand (?:is|are|goes?|go) up in the air\b/,
    isSo: inPosture(
      'hands-visible',
      'palm-out',
      'calming',
      'step-back',
      'back-away',
      'talk-open',
      'kneel-both',
      'agitated',
      'push',
    ),
    meaning: 'showing both hands',
    tag: '# pose: hands-visible',
  },
  {
    aspect: 'hand',
    words:
      /^(?:puts?|lays?|rests?|keeps?|leans?)\b(?: \w+){0,4} (?:hands?|palms?|elbows?|arms?)\b(?: \w+){0,2} on (?:the|your|a|his|her) (?:hood|trunk|fender|roof)\b|^hand (?:is|are|goes?|go|lies?|lie|rests?|stays?|stay) on (?:the|your|a|his|her) (?:hood|trunk|fender|roof)\b/,
    isSo: inPosture('cover'),
    meaning: 'leaning on a car with the hands',
    tag: '# pose: NAME cover',
  },
  {
    aspect: 'injury',
    words: /^(?:is|are) (?:bleeding|hurt|shot|cut)\b|^bleeds?\b/,
    isSo: ({ who, situation }) => situation.injuries.some((injury) => injury.who === who),
    meaning: 'hurt',
    tag: '# injury: NAME minor',
  },
];

/** Words for a blade that is in somebody’s hand. */
export const BLADE_IN_HAND =
  /^(?:is at|points|comes up|turns|sinks|drops an inch|shakes|is pointed|comes back|goes up|moves)\b/;
