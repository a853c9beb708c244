import { type Move, type Word, wordOf } from '#doctrine';
import { GONE, type Ground, markOf, type Position, type Spot, walk } from '#place';
import { HOME, type Placing } from '#story';
import { type About, groundOfScenario, homeOf, inCover, OFFICER, type Situation, spotOf } from '#encounter/situation';

/** The nearest that officer and subject come, in decimeters. */
const NEAREST = 5;

/** By how many decimeters an act changes the distance: away from the subject is more. */
const STEPS: Readonly<Partial<Record<Word, number>>> = {
  'do:step-back': 15,
  'do:approach': -15,
  'do:crowd': -30,
  'do:reposition': 5,
  'do:offer-item': -10,
  'do:disengage': 40,
  'do:leave': 60,
};

/** Acts that happen within reach, and how close that is in decimeters. */
const WITHIN_REACH: Readonly<Partial<Record<Word, number>>> = {
  'do:walk-together': 12,
  'do:search': 7,
  'do:render-aid': 6,
  'do:check-injury': 8,
  'do:recovery-position': 6,
  'force:escort': 6,
  'force:control-hold': 6,
  'force:handcuff': 6,
  'force:takedown': 6,
  'force:neck-restraint': 5,
  'force:prone-weight': 5,
  'force:baton': 11,
};

/** Where an act leaves the officer; walls and the ends of the place stop them. Nothing when they stay where they are. */
export function stepped(situation: Situation, about: About, move: Move): Position | undefined {
  const word = wordOf(move);
  const [officer, subject] = [spotOf(situation, OFFICER), spotOf(situation, about.subject.who)];
  if (!officer || !subject) return undefined;
  const ground = groundOfScenario(about);
  if (word === 'do:take-cover') return inCover(situation, about) ? undefined : covered(ground, officer, subject);
  const [near, step] = [WITHIN_REACH[word], STEPS[word]];
  const gap = Math.abs(officer.at - subject.at);
  if (near !== undefined) {
    // Whoever is within reach stands on the same ground; nobody walks back to be near.
    return changed(officer, toward(ground, officer, subject, Math.min(gap, near), subject.away));
  }
  if (step === undefined) return undefined;
  const away = step < 0 ? subject.away : officer.away;
  return changed(officer, toward(ground, officer, subject, Math.max(NEAREST, gap + step), away));
}

/** The spot so many decimeters from another along the ground line, on the side on which somebody stands. */
function toward(ground: Ground, from: Spot, other: Spot, decimeters: number, away: number): Spot {
  const side = from.at <= other.at ? -1 : 1;
  return walk(ground, { at: other.at, away }, side * Math.max(NEAREST, decimeters));
}

/** The nearest spot that shelters from somebody; a step back where the place has none. */
function covered(ground: Ground, from: Spot, threat: Spot): Spot | undefined {
  const stretches = ground.cover.filter(({ from: left, to: right, against }) =>
    against === 'right' ? threat.at > right : threat.at < left,
  );
  const spots = stretches.map(({ from: left, to: right, away }) => ({
    at: Math.max(left, Math.min(right, from.at)),
    away,
  }));
  const [nearest] = spots.sort((one, other) => Math.abs(one.at - from.at) - Math.abs(other.at - from.at));
  return nearest ?? changed(from, toward(ground, from, threat, Math.abs(from.at - threat.at) + 10, from.away));
}

function changed(from: Spot, to: Spot): Spot | undefined {
  return from.at === to.at && from.away === to.away ? undefined : to;
}

/** Where a tag puts somebody, and whom. Nothing when the place has no such mark, or there is nobody to measure from. */
export function placed(
  situation: Situation,
  about: About,
  { who = about.subject.who, at }: Placing,
): { readonly who: string; readonly to: Position } | undefined {
  const ground = groundOfScenario(about);
  if ('mark' in at) {
    const to = at.mark === HOME ? homeOf(situation, about, who) : markOf(ground, at.mark);
    return to === undefined || isThere(spotOf(situation, who), to) ? undefined : { who, to };
  }
  const other = spotOf(situation, who === OFFICER ? about.subject.who : OFFICER);
  const from = spotOf(situation, who);
  if (!other || !from) return undefined;
  const to = changed(from, toward(ground, from, other, at.decimeters, other.away));
  return to && { who, to };
}

function isThere(now: Spot | undefined, to: Position): boolean {
  if (to === GONE || now === undefined) return now === undefined && to === GONE;
  return now.at === to.at && now.away === to.away && now.mark === to.mark;
}
