import type { ForceOption, Move, Resource } from '#doctrine';
import { type EncounterEvent, type Moved, type Observed, OFFICER, type Said } from '#encounter';
import { GONE } from '#place';
import type { Posture } from '#story';
import type { SoundName } from './library';
import type { Audible } from './scape';
import { SOUND_WORDS, type Beat } from './words';

/** A sound to be played so many seconds after the news arrived. */
interface SoundCue {
  readonly sound: SoundName;
  readonly after: number;
}

/** What one piece of news sounds like, and what it says in words to somebody who does not hear it. */
export interface Heard {
  readonly cues: readonly SoundCue[];
  readonly captions: readonly string[];
}

interface Moment {
  readonly plays: readonly Beat[];
  /** None where the trainee's own choice already said it in words. */
  readonly caption?: string;
}

// Seconds between two things that happen in the same news, so that one can be told from the other.
const SPACING = 0.7;
// More than this at once is noise and not news.
const MOST = 4;

/**
 * Says what news sounds like. A long piece of news, as when a kept run is opened, is heard only from the last decision on;
 * the same sound is not played twice in one piece.
 */
export function hear(encounter: Audible, news: readonly EncounterEvent[]): Heard {
  const from = Math.max(0, news.map(({ type }) => type).lastIndexOf('decided'));
  const moments: Moment[] = [];
  news.slice(from).forEach((event, i, recent) => {
    for (const moment of momentsOf(encounter, event, recent[i - 1])) {
      const known = moments.some(
        (other) => other.plays[0]?.[0] === moment.plays[0]?.[0] && other.caption === moment.caption,
      );
      if (!known) moments.push(moment);
    }
  });
  const audible = moments.filter(({ plays }) => plays.length > 0).slice(0, MOST);
  return {
    cues: audible.flatMap(({ plays }, i) => plays.map(([sound, after]) => ({ sound, after: after + i * SPACING }))),
    captions: moments.flatMap(({ caption }) => caption ?? []),
  };
}

function momentsOf(encounter: Audible, event: EncounterEvent, before: EncounterEvent | undefined): readonly Moment[] {
  switch (event.type) {
    case 'entered':
      return event.phase === 'contact' ? [SOUND_WORDS.door] : [];
    case 'said':
      return onAir(encounter, event) && !(before?.type === 'said' && onAir(encounter, before))
        ? [SOUND_WORDS.radio]
        : [];
    case 'observed':
      return observed(event);
    case 'decided':
      return [{ plays: [['tick', 0]] }, ...event.moves.flatMap((move) => ACTS[`${move.kind}:${move.word}`] ?? [])];
    case 'requested':
      return [SOUND_WORDS.radio];
    case 'arrived':
      if (event.resource === undefined) return [];
      return [VEHICLES.has(event.resource) ? SOUND_WORDS.door : SOUND_WORDS.radio];
    case 'moved':
      return moved(encounter, event);
    case 'used-force':
      return FORCE[event.option];
    case 'began':
    case 'drove':
    case 'learned':
    case 'offered':
    case 'responded':
    case 'expected':
    case 'injured':
    case 'rewound':
    case 'ended':
      return [];
  }
}

function onAir(encounter: Audible, { speaker, manner }: Said): boolean {
  if (manner === 'radio') return true;
  return encounter.scenario.about.cast.some(({ id, role }) => id === speaker && role === 'dispatch');
}

function observed({ posture, custody, sounds = [], lightBar }: Observed): readonly Moment[] {
  const body = posture === undefined ? [] : (POSTURES[posture] ?? []);
  const cuffs = custody === 'cuffed-front' || custody === 'cuffed-behind' ? FORCE.handcuff : [];
  // An author who calls for a sound has said what is heard of the body too.
  return [
    ...(sounds.length > 0 ? sounds.map((word) => SOUND_WORDS[word]) : [...body, ...cuffs]),
    ...(lightBar === undefined ? [] : [RELAY]),
  ];
}

/** Steps of those who come or go; the officer's own are heard as acts, and the subject's as postures. */
function moved({ scenario, log }: Audible, event: Moved): readonly Moment[] {
  const { who, to } = event;
  const role = scenario.about.cast.find(({ id }) => id === who)?.role;
  if (who === OFFICER || role === 'subject') return [];
  if (to === GONE) return [{ ...SOUND_WORDS.footsteps, caption: '[footsteps go away]' }];
  const before = log.slice(0, Math.max(0, log.indexOf(event)));
  const last = before.filter((each): each is Moved => each.type === 'moved' && each.who === who).at(-1);
  const comes = last === undefined || last.to === GONE;
  return comes ? [{ ...SOUND_WORDS.footsteps, caption: '[footsteps come nearer]' }] : [];
}

const STEPS_BACK: Moment = { plays: [['step-1', 0.1], ['step-3', 0.62]] }; // prettier-ignore
const STEPS: Moment = { plays: [['step-4', 0.1], ['step-2', 0.66], ['step-1', 1.2]] }; // prettier-ignore
const CLOTH: Moment = { plays: [['rustle', 0.1]] };
const RELAY: Moment = { plays: [['relay', 0.1]], caption: '[the light bar’s relay ticks]' };

const RUNS: Moment = { plays: [['step-2', 0], ['step-4', 0.3], ['step-1', 0.58], ['step-3', 0.85]], caption: '[running footsteps]' }; // prettier-ignore

const POSTURES: Readonly<Partial<Record<Posture, readonly Moment[]>>> = {
  pacing: [{ plays: [['pacing', 0]], caption: '[footsteps, up and down]' }],
  advancing: [{ ...STEPS, caption: '[footsteps come nearer]' }],
  'step-back': [{ ...STEPS_BACK, caption: '[footsteps go back]' }],
  'back-away': [{ ...STEPS_BACK, caption: '[footsteps go back]' }],
  running: [RUNS],
  'run-away': [RUNS],
  'charge-blade': [RUNS],
  'calm-seated': [CLOTH],
  withdrawn: [CLOTH],
  'self-hug': [CLOTH],
  'cover-ears': [CLOTH],
  'hands-on-head': [CLOTH],
  'sit-ground': [CLOTH],
  curled: [CLOTH],
  'kneel-both': [CLOTH],
  'lie-front': [CLOTH],
  'relieved-seated': [SOUND_WORDS.breath],
};

// What the officer's own act sounds like, by kind and word of the move.
const ACTS: Readonly<Partial<Record<`${Move['kind']}:${string}`, readonly Moment[]>>> = {
  'do:step-back': [STEPS_BACK],
  'do:take-cover': [STEPS],
  'do:reposition': [STEPS_BACK],
  'do:approach': [STEPS_BACK],
  'do:crowd': [STEPS],
  'do:walk-together': [STEPS],
  'do:disengage': [STEPS],
  'do:leave': [STEPS],
  'do:open-stance': [CLOTH],
  'do:lower-height': [CLOTH],
  'do:offer-item': [CLOTH],
  'do:search': [CLOTH],
  'do:show': [CLOTH],
  'do:render-aid': [CLOTH],
  'do:recovery-position': [CLOTH],
  'do:check-injury': [CLOTH],
  'do:lights-on': [RELAY],
  'do:lights-off': [RELAY],
  'do:siren': [SOUND_WORDS.siren],
  'do:arrive-hot': [SOUND_WORDS.siren],
  'do:radio-down': [{ plays: [['radio-close', 0.1]], caption: '[the radio clicks off]' }],
  'ask:dispatch-history': [SOUND_WORDS.radio],
  'ask:dispatch-weapons': [SOUND_WORDS.radio],
  'ask:dispatch-caller': [SOUND_WORDS.radio],
  'ask:dispatch-plan': [SOUND_WORDS.radio],
  'ask:dispatch-scene': [SOUND_WORDS.radio],
  'ask:dispatch-update': [SOUND_WORDS.radio],
};

const VEHICLES: ReadonlySet<Resource> = new Set<Resource>([
  'backup',
  'supervisor',
  'cit-officer',
  'co-responder',
  'mobile-crisis',
  'ems',
  'peer',
]);

const HANDS: Moment = { plays: [['rustle', 0]], caption: '[clothes rustle; a short struggle]' };
const BLOW: Moment = { plays: [['thump', 0]], caption: '[a dull thump]' };
const HOLSTER: Moment = { plays: [['holster', 0]], caption: '[a holster snaps open]' };

// A shot and a hold on the neck are told in words alone: no sound here re-enacts them.
const FORCE: Readonly<Record<ForceOption, readonly Moment[]>> = {
  escort: [CLOTH],
  'control-hold': [HANDS],
  handcuff: [{ plays: [['ratchet', 0]], caption: '[handcuffs click shut]' }],
  takedown: [HANDS],
  'pepper-spray': [{ plays: [['spray', 0]], caption: '[a spray hisses]' }],
  'energy-display': [HOLSTER],
  'conducted-energy': [{ plays: [['arc', 0]], caption: '[the energy weapon crackles]' }],
  baton: [BLOW],
  'impact-munition': [BLOW],
  canine: [HANDS],
  'firearm-display': [HOLSTER],
  firearm: [],
  'neck-restraint': [],
  'prone-weight': [HANDS],
};
