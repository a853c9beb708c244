import { OFFICER, presenceOf, type Situation } from '#encounter';
import type { CastMember, Scenario } from '#story';

/** A story as its words are read: who is meant by which name, and by "he" or "she". */
export interface Scene {
  readonly scenario: Scenario;
  readonly about: Scenario['about'];
  readonly subject: string;
  /** Cast ids by every name that means one of them and nobody else. */
  readonly names: ReadonlyMap<string, string>;
  /** The word for the subject, where the scenario file tells it. */
  readonly pronoun: 'he' | 'she' | undefined;
}

/** Makes a story ready to be read. */
export function sceneOf(scenario: Scenario): Scene {
  const { about } = scenario;
  return { scenario, about, subject: about.subject.who, names: namesIn(about), pronoun: pronounIn(about) };
}

/** Words of a name that name nobody. */
const TITLES = [
  'Officer',
  'Dispatch',
  'Sergeant',
  'Doctor',
  'Dr',
  'Mr',
  'Mrs',
  'Ms',
  'Man',
  'Woman',
  'Boy',
  'Girl',
  'The',
  'A',
];

function namesIn({ cast, subject }: Scenario['about']): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>([['The person', subject.who]]);
  const drawn = (subject.appearances ?? []).flatMap(({ name = '' }) => ({ id: subject.who, name, role: 'subject' as const })); // prettier-ignore
  for (const member of [...cast, ...drawn]) {
    for (const name of namesOf(member))
      found.set(name, found.has(name) && found.get(name) !== member.id ? undefined : member.id);
  }
  return new Map([...found].flatMap(([name, id]) => (id === undefined ? [] : [[name, id] as const])));
}

function namesOf({ name, role }: Pick<CastMember, 'name' | 'role'>): readonly string[] {
  if (role === 'dispatch') return [];
  const parts = name.split(' ').filter((part) => /^\p{Lu}/u.test(part) && !TITLES.includes(part.replace('.', '')));
  return [...new Set([name, ...parts])].filter((one) => !TITLES.includes(one));
}

/** The word that the scenario file uses for its subject, where it uses one of them clearly more than the other. */
function pronounIn({ cast, subject, summary, endings }: Scenario['about']): Scene['pronoun'] {
  const own = cast.find(({ id }) => id === subject.who)?.describe ?? '';
  const text = [own, summary, ...endings.map((ending) => ending.summary)].join(' ');
  const he = text.match(/\b(?:he|him|his|man|boy)\b/gi)?.length ?? 0;
  const she = text.match(/\b(?:she|her|hers|woman|girl)\b/gi)?.length ?? 0;
  return he > 2 * she ? 'he' : she > 2 * he ? 'she' : undefined;
}

/** The name by which a sentence speaks of a member of the cast. */
export function nameOf({ about }: Scene, who: string): string {
  return who === OFFICER ? 'the officer' : (about.cast.find(({ id }) => id === who)?.name ?? who);
}

/** Whether somebody was on scene at either of two moments, so that a line told between them may speak of them as here. */
export function wasHere(who: string, ...moments: readonly Situation[]): boolean {
  return moments.some((situation) => {
    const presence = presenceOf(situation, who);
    return presence !== undefined && presence.position !== 'gone';
  });
}
