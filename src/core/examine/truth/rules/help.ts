import { type Resource, RESOURCES } from '#doctrine';
import { bringers, type Dispatched, isStaged, OFFICER, presenceOf, type Situation } from '#encounter';
import { GONE } from '#place';
import type { Offer } from '#story';
import {
  awayIn,
  type Culprit,
  isAway,
  type Moment,
  nameOf,
  OR_EXCUSE,
  quoted,
  type Remark,
  type Scene,
  wasHere,
} from '#truth/told';

/** Words for whoever comes with a resource. */
const WORDS: readonly (readonly [words: string, resources: readonly Resource[]])[] = [
  ['(?:[Tt]he |[Aa]n )?ambulance', ['ems']],
  ['(?:[Tt]he )?(?:[Mm]edics?|[Pp]aramedics?)', ['ems']],
  ['(?:[Tt]he )?[Mm]obile crisis(?: team)?', ['mobile-crisis']],
  ['(?:[Tt]he |[Yy]our )?[Cc]linician', ['mobile-crisis', 'co-responder']],
  ['(?:[Tt]he )?[Ss]upervisor|[Tt]he sergeant|Sergeant \\p{Lu}\\p{L}+', ['supervisor']],
  ['(?:[Yy]our )?[Bb]ackup|[Tt]he second (?:unit|officer)', ['backup']],
];

/** Said of somebody who is there. */
const HERE =
  '(?:(?:is|are)(?: all)? here|(?:is|are) with you|waits?|stands?|stays?|kneels?|opens?|shifts?|arrives?|parks?|pulls? (?:in|up)|slides? in|rolls? (?:in|up))\\b';
/** Said of somebody who is on the way. */
const COMING =
  '(?:(?:is|are|’s|’re)(?: still| nearly| almost)? (?:on (?:the|its|her|his|their) way|coming|nearly here|almost here|rolling)|(?:is|are|’s|’re) (?:nearly|almost) here)\\b';

interface Talk {
  readonly who: string;
  readonly verb: RegExp;
  readonly entries: (situation: Situation) => readonly (Dispatched | undefined)[];
  readonly isComing: boolean;
  /** The resources it is about; none for somebody who is named. */
  readonly resources: readonly Resource[];
}

const talks = new WeakMap<Scene, readonly Talk[]>();

function talksOf(scene: Scene): readonly Talk[] {
  let found = talks.get(scene);
  if (!found) talks.set(scene, (found = [...resourceTalks(), ...castTalks(scene)]));
  return found;
}

function resourceTalks(): readonly Talk[] {
  return WORDS.flatMap(([words, resources]) => {
    const who = RESOURCES.find(({ id }) => id === resources[0])?.name ?? '';
    return spoken(words, who, (situation) => resources.map((resource) => situation.resources[resource]), resources);
  });
}

/** Names of those who come with a resource, or by themselves. */
function castTalks(scene: Scene): readonly Talk[] {
  return [...scene.names].flatMap(([name, id]) => {
    const member = scene.about.cast.find((one) => one.id === id);
    const brought = member ? bringers(member) : [];
    if (!member || (brought.length === 0 && member.comes === undefined)) return [];
    const words = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return spoken(words, member.name, ({ resources, visits }) => [
      ...brought.map((resource) => resources[resource]),
      Object.hasOwn(visits, id) ? visits[id] : undefined,
    ]);
  });
}

function spoken(
  words: string,
  who: string,
  entries: Talk['entries'],
  resources: Talk['resources'] = [],
): readonly Talk[] {
  return [
    { who, verb: new RegExp(`(?:^|[.!?,] |and )(?:${words})\\s${HERE}`, 'u'), entries, isComing: false, resources },
    {
      who,
      verb: new RegExp(`(?:^|[.!?,] |and |^[“"])(?:${words})\\s?${COMING}`, 'u'),
      entries,
      isComing: true,
      resources,
    },
  ];
}

/** A line of narration, of the dispatcher or of the officer that speaks of help as here or coming, where it is not. */
export function helpDenied({ line, saying, before, after }: Moment, scene: Scene): readonly Remark[] {
  const { speaker, text, manner } = line;
  if (speaker !== undefined && speaker !== OFFICER && manner !== 'radio') return [];
  return [...missing(text, { saying }, [before, after], scene), ...late(text, { saying }, after)].slice(0, 1);
}

/** A line whose tags bring somebody who comes with a resource, or by themselves, and could not be there yet. */
export function broughtUncalled({ line, saying, before, after }: Moment, scene: Scene): readonly Remark[] {
  for (const { who = scene.subject, at } of line.places) {
    const member = scene.about.cast.find(({ id }) => id === who);
    if (!member || ('mark' in at && at.mark === GONE) || wasHere(who, before)) continue;
    const brought = bringers(member);
    if (brought.length === 0 && !member.comes) continue;
    const entries = brought.length === 0 ? [after.visits[who]] : brought.map((id) => after.resources[id]);
    if (entries.some((one) => one?.here)) continue;
    const entry = entries.find((one) => one !== undefined);
    const [resource] = brought;
    const why =
      entry === undefined ? 'nobody has asked for' : entry.arrives === undefined ? 'will not come' : 'has not come yet';
    const what = resource === undefined ? member.name : `${member.name} comes with ${resource}, which`;
    return [
      {
        rule: 'resource',
        at: { saying },
        sentence: `${quoted(line.text)} brings somebody who cannot be there: ${what} ${why}.`,
        advice: `Tell it only where ${resource === undefined ? who : resource.replaceAll('-', '_')}_here is true, ${OR_EXCUSE}.`,
      },
    ];
  }
  return [];
}

/** A choice in which the officer speaks of help as here or coming, where it is not. */
export function helpMisspoken({ id, text }: Offer, situation: Situation, scene: Scene): readonly Remark[] {
  return [
    ...missing(text, { choice: id }, [situation], scene),
    ...late(text, { choice: id }, situation),
    ...named(text, { choice: id }, situation, scene),
  ].slice(0, 1);
}

function missing(text: string, at: Culprit, moments: readonly Situation[], scene: Scene): readonly Remark[] {
  if (/\?/.test(text)) return [];
  for (const { who, verb, entries, isComing, resources } of talksOf(scene)) {
    const words = verb.exec(text)?.[0];
    if (words === undefined) continue;
    const found = moments.flatMap((situation) => entries(situation));
    const isSo = found.some((entry) => entry && (entry.here || (isComing && entry.arrives !== undefined)));
    const left = isSo && moments.every((situation) => hasLeft(resources, situation, scene));
    if (left) return [spokenAfter(text, at, who)];
    const staged = moments.every((now) => resources.some((resource) => isStaged(now, resource, scene.about)));
    if (isSo && !isComing && staged) return [spokenBefore(text, at, who)];
    if (isSo || isHereByName(who, moments, scene)) continue;
    const asked = found.some((entry) => entry !== undefined);
    return [
      {
        rule: 'resource',
        at,
        sentence: `${quoted(text)} speaks of ${who} as ${isComing ? 'coming' : 'there'}, but ${asked ? (isComing ? 'nobody can be sent' : 'it has not come') : 'nobody has asked for it'}.`,
        advice: `Ask what is so (such as “ems_here” or “ems_eta”) before it is said, ${OR_EXCUSE}.`,
      },
    ];
  }
  return [];
}

/** Whether those who came with a resource have left again, all of them. */
function hasLeft(resources: readonly Resource[], situation: Situation, { about }: Scene): boolean {
  const crew = about.cast.filter((member) => bringers(member).some((resource) => resources.includes(resource)));
  const came = crew.flatMap(({ id }) => presenceOf(situation, id) ?? []);
  return came.length > 0 && came.every(({ position }) => position === GONE);
}

function spokenAfter(text: string, at: Culprit, who: string): Remark {
  return {
    rule: 'vehicle',
    at,
    sentence: `${quoted(text)} speaks of ${who} as there, and it has left.`,
    advice: `Say it before they leave, ${OR_EXCUSE}.`,
  };
}

function spokenBefore(text: string, at: Culprit, who: string): Remark {
  return {
    rule: 'vehicle',
    at,
    sentence: `${quoted(text)} speaks of ${who} as there, and it waits out of sight.`,
    advice: `Bring it first, with “# enter:” for whoever came with it, say where it waits, ${OR_EXCUSE}.`,
  };
}

/** Somebody whom the script has brought by a tag of its own is there, whoever sent for them. */
function isHereByName(name: string, moments: readonly Situation[], { about }: Scene): boolean {
  const member = about.cast.find((one) => one.name === name);
  return member !== undefined && wasHere(member.id, ...moments);
}

function late(text: string, at: Culprit, situation: Situation): readonly Remark[] {
  const told = situation.phase === 'dispatch' && /\b[Yy]ou are\b/.test(text) ? undefined : awayIn(text);
  if (!told || isAway(told.seconds, situation)) return [];
  const coming = [...Object.entries(situation.resources), ...Object.entries(situation.visits)].flatMap(
    ([who, entry]) =>
      entry.here || entry.arrives === undefined ? [] : [`${who} in ${entry.arrives - situation.clock} s`],
  );
  return [
    {
      rule: 'clock',
      at,
      sentence: `${quoted(text)} says that somebody is ${told.words} away, but ${coming.length === 0 ? 'nobody is on the way' : `what is on the way comes otherwise: ${coming.join(', ')}`}.`,
      advice: `Have the script say the time itself, with “{minutes(ems_eta)}”, ${OR_EXCUSE}.`,
    },
  ];
}

/** A choice that says of a member of the cast that they are here. */
function named(text: string, at: Culprit, situation: Situation, scene: Scene): readonly Remark[] {
  for (const [name, id] of scene.names) {
    if (id === OFFICER || id === scene.subject || wasHere(id, situation)) continue;
    if (!text.includes(`${name}’s here`) && !text.includes(`${name} is here`) && !text.includes(`this is ${name}`))
      continue;
    return [
      {
        rule: 'resource',
        at,
        sentence: `${quoted(text)} says that ${nameOf(scene, id)} is here, and they are not.`,
        advice: `Offer it only once they are here, ${OR_EXCUSE}.`,
      },
    ];
  }
  return [];
}
