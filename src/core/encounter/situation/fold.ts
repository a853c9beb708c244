import { type ForceOption, levelOf, type Move, type Word, wordOf } from '#doctrine';
import { GONE, homesOf, type Position } from '#place';
import { type Body, bodyOf, type Held, isUpright, type Posture, type Thing } from '#story';
import { type About, groundOfScenario, inCover, isMet, OFFICER, presenceOf } from './ask';
import { changed, changedIn, posed } from './change';
import { isThere, roleOf } from './company';
import { cameTo, handling, inPosture, restless, settled, usual } from './demeanor';
import type { Drove, EncounterEvent, Moved, Observed } from './events';
import { freeSpot, opposite } from './footing';
import type { Dispatched, Presence, Situation } from './situation';
import { atEase, stanceAfter, withDrawn } from './stance';

/** How things stand before the first event: the subject and whoever is with them are there, and the officer's car is on its way. */
export function opening(about: About): Situation {
  const { start, who } = about.subject;
  const { escalation, trust, comprehension } = start;
  const state = { escalation, trust, comprehension, level: levelOf(escalation), stage: 'listening' as const };
  const seen = { behavior: 'passive' as const, state };
  let situation: Situation = {
    clock: 0,
    phase: 'dispatch',
    over: false,
    decision: 0,
    people: {},
    vehicles: {},
    lightBar: false,
    behavior: seen.behavior,
    state,
    voice: undefined,
    facts: [],
    knows: [],
    resources: {},
    visits: {},
    injuries: [],
  };
  for (const member of about.cast.filter((one) => isThere(one, about))) {
    const to = member.id === OFFICER ? opposite(about) : homeOf(situation, about, member.id);
    situation = withPerson(situation, member.id, newcomer(to));
  }
  const subject = presenceOf(situation, who);
  return subject ? withPerson(situation, who, usual(subject, seen)) : situation;
}

/** Where somebody's part starts at the place, beside those who are there already. */
export function homeOf(situation: Situation, about: About, who: string): Position {
  const ground = groundOfScenario(about);
  return freeSpot(situation, ground, homesOf(ground, roleOf(who, about)));
}

function newcomer(position: Position): Presence {
  return { position, posture: 'neutral', face: 'attentive', told: true, holds: [], custody: 'free' };
}

function withPerson(situation: Situation, who: string, person: Presence): Situation {
  const people: Record<string, Presence> = { ...situation.people };
  people[who] = person;
  return changed(situation, 'people', people);
}

/** How things stand after an event. This is the only place where events become a state of things. */
export function after(situation: Situation, event: EncounterEvent, about: About): Situation {
  const now = event.at > situation.clock ? changed(situation, 'clock', event.at) : situation;
  switch (event.type) {
    case 'entered':
      return changed(now, 'phase', event.phase);
    case 'observed':
      return parted(now, observed(now, event, about), about);
    case 'learned':
      return learned(now, event);
    case 'offered':
      return changed(now, 'decision', event.decision);
    case 'decided':
      return acted(changed(silent(past(now, about)), 'decision', event.decision), event.moves, about);
    case 'responded': {
      const { escalation, trust, comprehension, level, stage, to } = event;
      const next = changed(now, 'state', { escalation, trust, comprehension, level, stage });
      if (level === now.state.level) return next;
      // What lines have told of a moment is not undone by what the same moment did to the person.
      return withSubject(next, about, (person, seen) =>
        to === 'event' && person.told ? person : restless(person, seen),
      );
    }
    case 'moved':
      return parted(now, moved(now, event, about), about);
    case 'drove':
      return drove(now, event);
    case 'requested': {
      const { resource, at, seconds } = event;
      return changed(now, 'resources', { ...now.resources, [resource]: expectedAt(at, seconds) });
    }
    case 'expected':
      return changed(now, 'visits', { ...now.visits, [event.who]: expectedAt(event.at, event.seconds) });
    case 'arrived':
      return arrived(now, event);
    case 'used-force':
      return drawn(now, event.option);
    case 'injured':
      return changed(now, 'injuries', [...now.injuries, event.injury]);
    case 'ended':
      return changed(now, 'over', true);
    case 'said':
      return event.speaker === about.subject.who ? changed(now, 'voice', event.manner ?? 'plain') : now;
    case 'began':
    case 'rewound':
      return now;
  }
}

/** Nobody has said anything yet. */
function silent(now: Situation): Situation {
  return now.voice === undefined ? now : changed(now, 'voice', undefined);
}

/** Steps and gestures are over once something else is decided. */
function past(now: Situation, about: About): Situation {
  let next = now;
  const met = isMet(now, about);
  for (const [who, person] of Object.entries(now.people)) {
    const after = who === OFFICER ? person : settled(person, now, who === about.subject.who, met);
    if (after !== person) next = withPerson(next, who, after);
  }
  return next;
}

function expectedAt(requested: number, seconds: number | undefined): Dispatched {
  return { requested, ...(seconds === undefined ? {} : { arrives: requested + seconds }), here: false };
}

function arrived(
  now: Situation,
  { at, resource, who }: Extract<EncounterEvent, { readonly type: 'arrived' }>,
): Situation {
  const here = (before: Dispatched | undefined): Dispatched => ({ requested: at, ...before, here: true });
  let next = now;
  if (resource) next = changed(next, 'resources', { ...now.resources, [resource]: here(now.resources[resource]) });
  if (who !== undefined) next = changed(next, 'visits', { ...now.visits, [who]: here(now.visits[who]) });
  return next;
}

function learned(
  now: Situation,
  { fact, bears, knows }: Extract<EncounterEvent, { readonly type: 'learned' }>,
): Situation {
  let next = now;
  if (fact !== undefined) next = changed(next, 'facts', [...now.facts, { fact, bears: bears ?? [] }]);
  if (knows !== undefined && !now.knows.includes(knows)) next = changed(next, 'knows', [...now.knows, knows]);
  return next;
}

/** Once the subject has gone, or sits in a vehicle, nobody stands toward them any longer. */
function parted(before: Situation, now: Situation, about: About): Situation {
  if (isMet(now, about) || !isMet(before, about)) return now;
  let next = now;
  for (const [who, person] of Object.entries(now.people)) {
    const posture = who === about.subject.who ? person.posture : atEase(person.posture);
    if (posture !== person.posture) next = withPerson(next, who, changedIn(person, 'posture', posture));
  }
  return next;
}

/** Whoever walks off their mark, sits there no longer; whoever comes for the first time, stands. */
function moved(now: Situation, { who, to }: Moved, about: About): Situation {
  const before = presenceOf(now, who);
  if (!before) return withPerson(now, who, newcomer(to));
  const seated = bodyOf(before.posture) === 'seated' && isSeat(before.position, about);
  const risen = seated ? changedIn(before, 'posture', 'neutral') : before;
  return withPerson(now, who, changedIn(risen, 'position', to));
}

function drove(now: Situation, { vehicle, to }: Drove): Situation {
  const { [vehicle]: _, ...others } = now.vehicles;
  return changed(now, 'vehicles', to === GONE ? others : { ...others, [vehicle]: to });
}

/** Whoever gets up from a seat stands where it is, and is no longer on it. */
function risen(person: Presence, about: About): Presence {
  const { position, posture } = person;
  if (position === GONE || !isUpright(posture) || !isSeat(position, about)) return person;
  return changedIn(person, 'position', { at: position.at, away: position.away });
}

function isSeat(position: Position, about: About): boolean {
  if (position === GONE || position.mark === undefined) return false;
  return groundOfScenario(about).marks[position.mark]?.seat !== undefined;
}

function withSubject(now: Situation, about: About, change: (person: Presence, seen: Situation) => Presence): Situation {
  const person = presenceOf(now, about.subject.who);
  return person && person.position !== GONE ? withPerson(now, about.subject.who, change(person, now)) : now;
}

function observed(before: Situation, event: Observed, about: About): Situation {
  const { posture, face, holds, custody, behavior, lightBar } = event;
  let now = before;
  if (behavior !== undefined && behavior !== now.behavior) now = changed(now, 'behavior', behavior);
  if (lightBar !== undefined) now = changed(now, 'lightBar', lightBar);
  const who = event.who ?? about.subject.who;
  const person = presenceOf(now, who);
  const bodily = posture ?? face ?? holds ?? custody;
  if (!person || bodily === undefined) {
    // What a body does that nobody describes follows from what the person is doing.
    return behavior !== undefined && before.behavior !== behavior && person && !person.told
      ? withPerson(now, who, usual(person, now))
      : now;
  }
  let next: Presence = person;
  if (posture) next = changedIn(next, 'holds', keptIn(next, who, posture));
  if (holds) next = changedIn(next, 'holds', holds);
  if (custody) next = changedIn(next, 'custody', custody);
  if (who === about.subject.who) {
    if (posture) next = inPosture(next, cameTo(next, posture), now);
    else if (holds) next = handling(next, now);
  } else if (posture)
    next = changedIn(next, 'posture', posture === 'ready' && !isMet(now, about) ? atEase(posture) : posture);
  if (face) next = posed(next, { posture: next.posture, face, told: true });
  return withPerson(now, who, risen(next, about));
}

/** What stays in the hands in a posture: whoever lies down drops a cup, and the officer sits down with nothing drawn; Talkdown's default. */
function keptIn({ holds }: Presence, who: string, posture: Posture): readonly Held[] {
  const body = bodyOf(posture);
  const drops: readonly Thing[] = LYING.includes(body) ? ['cup'] : who === OFFICER && body === 'seated' ? SIDEARMS : [];
  return holds.some(({ thing }) => drops.includes(thing)) ? holds.filter(({ thing }) => !drops.includes(thing)) : holds;
}

const LYING: readonly Body[] = ['face-down', 'face-up', 'on-side'];

/** What an act shows in the officer's body: the stance it is done in, and what it takes out of the hands. */
function acted(now: Situation, moves: readonly Move[], about: About): Situation {
  const officer = presenceOf(now, OFFICER);
  if (!officer || now.phase === 'dispatch') return now;
  // Once it is over, nobody goes on with a weapon in hand; a light is for one look, and a phone for one call.
  const busy = now.phase === 'outcome' || moves.some((move) => HANDS_FULL.includes(wordOf(move)));
  const down = busy ? [...SIDEARMS, ...FOR_ONCE] : FOR_ONCE;
  const isUp = officer.holds.some(({ thing }) => down.includes(thing));
  const holds = isUp ? officer.holds.filter(({ thing }) => !down.includes(thing)) : officer.holds;
  const posture = withDrawn(stanceAfter(officer.posture, moves, inCover(now, about), isMet(now, about)), holds);
  return posture === officer.posture && holds === officer.holds
    ? now
    : withPerson(now, OFFICER, risen(changedIn(changedIn(officer, 'posture', posture), 'holds', holds), about));
}

/** What a force option is drawn or taken in hand for. */
const DRAWS: Readonly<Partial<Record<ForceOption, Thing>>> = {
  'energy-display': 'energy-weapon',
  'conducted-energy': 'energy-weapon',
  'firearm-display': 'firearm',
  firearm: 'firearm',
  'pepper-spray': 'spray',
  baton: 'baton',
};
const SIDEARMS: readonly Thing[] = ['energy-weapon', 'firearm', 'spray', 'baton'];
const FOR_ONCE: readonly Thing[] = ['flashlight', 'phone'];

/** Acts for which an officer puts away what was drawn, because both hands or an open hand are needed; Talkdown's default. */
const HANDS_FULL: readonly Word[] = [
  'do:open-stance', 'do:lower-height', 'do:offer-item', 'do:secure-weapon', 'do:secure-vehicle', 'do:show', 'do:search', 'do:walk-together', 'do:render-aid', 'do:recovery-position',
  'do:check-injury', 'force:escort', 'force:control-hold', 'force:handcuff', 'force:takedown', 'force:neck-restraint', 'force:prone-weight',
]; // prettier-ignore

/** A weapon that was shown or used stays in the officer's hand. */
function drawn(now: Situation, option: ForceOption): Situation {
  const thing = DRAWS[option];
  const officer = presenceOf(now, OFFICER);
  if (!thing || !officer) return now;
  const rest: readonly Held[] = officer.holds.filter((held) => !SIDEARMS.includes(held.thing));
  return withPerson(now, OFFICER, changedIn(officer, 'holds', [...rest, { thing, hidden: false }]));
}
