import { GONE, type Ground, type Spot } from '#place';
import { type Body, bodyOf } from '#story';
import { type About, groundOfScenario, haveLeft, isRestrained, OFFICER, presenceOf, reach, shelterOf } from './ask';
import { called } from './called';
import { roleOf } from './company';
import type { Situation } from './situation';
import { aboard, insideWords, outingOf } from './vehicles';

const CARRIED: Readonly<Partial<Record<Body, string>>> = {
  running: 'running',
  seated: 'sitting',
  'on-ground': 'sitting on the ground',
  kneeling: 'kneeling',
  'face-up': 'lying face up',
  'face-down': 'lying face down',
  'on-side': 'lying on one side',
  'on-gurney': 'on the gurney',
};

/** The words of the mark that somebody is on. */
function markWords(ground: Ground, { mark }: Spot): string | undefined {
  return mark === undefined ? undefined : ground.marks[mark]?.about;
}

/** Who is where, in one line for somebody who sees no picture: the person first, then the officer, then everybody else; `length` puts decimeters into words. */
export function whereabouts(situation: Situation, about: About, length: (decimeters: number) => string): string {
  const ground = groundOfScenario(about);
  const { who } = about.subject;
  const nameOf = (id: string) => called(situation, about, id);
  const others = Object.keys(situation.people).filter((id) => id !== who && id !== OFFICER);
  const seen = [who, ...others].flatMap((id): readonly string[] => {
    const person = presenceOf(situation, id);
    if (!person) return [];
    if (haveLeft(situation, about)) return id === who ? [`${nameOf(id)} is ${withYou(situation, about)}`] : [];
    if (person.position === GONE) return id === who || roleOf(id, about) === 'family' ? [`${nameOf(id)} has gone`] : [];
    const inside = aboard(situation, about, id);
    const parts = [
      inside ? insideWords(inside) : CARRIED[bodyOf(person.posture)],
      isRestrained(person) ? 'restrained' : undefined,
      inside ? undefined : markWords(ground, person.position),
      id === who ? distanceWords(situation, about, length) : undefined,
    ];
    return [`${nameOf(id)} ${parts.filter((part) => part !== undefined).join(', ')}`.trim()];
  });
  const you = ownWords(situation, about, ground);
  return `${[...seen, ...standing(situation, ground), ...(you === undefined ? [] : [`you ${you}`])].join('; ')}.`;
}

/** How the subject is with the officer once both have left. */
function withYou(situation: Situation, about: About): string {
  const inside = aboard(situation, about, about.subject.who);
  if (!inside) return 'with you';
  return inside.seat === 'front' ? 'beside you in your car' : insideWords(inside);
}

/** Vehicles of the story that stand where the officer is. */
function standing(situation: Situation, { parking }: Ground): readonly string[] {
  if (presenceOf(situation, OFFICER)?.position === GONE) return [];
  return Object.entries(situation.vehicles).map(([vehicle, space]) =>
    `a ${vehicle} ${parking[space]?.about ?? ''}`.trim(),
  );
}

/** How and where the officer is; whoever has left is nowhere, whatever they did last. */
function ownWords(situation: Situation, about: About, ground: Ground): string | undefined {
  const officer = presenceOf(situation, OFFICER);
  if (!officer) return undefined;
  if (officer.position === GONE) {
    const outing = outingOf(situation, about);
    return outing === undefined ? 'have left' : outing.at === 'ride' ? 'are on the way' : 'have arrived';
  }
  const inside = aboard(situation, about, OFFICER);
  if (inside) return insideWords(inside);
  const shelter = shelterOf(situation, about);
  const place = shelter === undefined ? markWords(ground, officer.position) : `behind ${shelter}`;
  const parts = [CARRIED[bodyOf(officer.posture)], place].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

function distanceWords(situation: Situation, about: About, length: (decimeters: number) => string): string | undefined {
  const decimeters = reach(situation, about);
  return decimeters === undefined ? undefined : `${length(decimeters)} from you`;
}
