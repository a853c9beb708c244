import { isA, resistance } from '#doctrine';
import { OFFICER, presenceOf, reach, type World } from '#encounter';
import type { Edge } from '#explore';
import { bodyOf, type Offer } from '#story';
import { awayIn, type Moment, OR_EXCUSE, quoted, type Remark, type Scene } from '#truth/told';

/** What has been said earlier in a run and is to come true. */
interface Promised {
  /** How near the officer may be without a word, in decimeters, and in which words that was promised. */
  readonly near?: { readonly decimeters: number; readonly words: string };
  /** On which second the officer is to be there, and which line says so. */
  readonly there?: { readonly at: number; readonly seconds: number; readonly words: string; readonly saying: number };
}

/** What was promised on the way to each world of a walk. */
export type Promises = WeakMap<World, Promised>;

/** Tells somebody of a move. */
const TELLS = /\b(?:tell|say|ask|warn|explain|call)\b/;
/** Nobody counts so many decimeters. */
const A_STEP = 10;
/** A drive is over no sooner than this share of what was told. */
const LEAST_SHARE = 0.6;

/** What an edge breaks of what was promised before, in words that only the way there knows; what it promises itself is kept for later. */
export function promisesBroken(
  edge: Edge,
  moments: readonly Moment[],
  scene: Scene,
  promises: Promises,
): readonly Remark[] {
  const { before, world, choices } = edge;
  let { near, there }: Promised = (before && promises.get(before)) ?? {};
  const remarks: Remark[] = [];
  const offer = before?.offers.find(({ id }) => id === choices.at(-1));
  // Whoever goes nearer by a choice of their own has made up their own mind, and the report says so; what the story does by itself has to be told in its words.
  if (offer && (goesNearer(offer) || isA(offer.act, 'end'))) near = undefined;
  for (const { line, saying, before: then, after } of moments) {
    const told = then.phase === 'dispatch' && /\bYou are\b/.test(line.text) ? awayIn(line.text) : undefined;
    if (told) there = { at: then.clock + told.seconds, seconds: told.seconds, words: line.text, saying };
    if (there && after.phase !== 'dispatch') {
      if (there.at - after.clock > there.seconds * (1 - LEAST_SHARE)) remarks.push(tooSoon(there, after.clock));
      there = undefined;
    }
    const real = reach(after, scene.about);
    const isMoved = line.places.some(({ who }) => who === OFFICER);
    // Nobody sits in a car with somebody who has not let them.
    const rides = bodyOf(presenceOf(after, OFFICER)?.posture ?? 'neutral') === 'in-car';
    // Nobody is held to a promise by somebody who resists or attacks.
    const bound = resistance(then.behavior) < 2;
    if (!near || !isMoved || !bound || rides || real === undefined || real >= near.decimeters - A_STEP) continue;
    if (line.speaker !== OFFICER && !TELLS.test(line.text) && line.excuse === undefined) {
      remarks.push({
        rule: 'promise',
        at: { saying },
        sentence: `${quoted(line.text)} takes the officer from ${meters(near.decimeters)} to ${meters(real)}, after ${quoted(near.words)}.`,
        advice: `Say in the line that the officer tells of it, leave them where they are, ${OR_EXCUSE}.`,
      });
    }
    near = { ...near, decimeters: real };
  }
  const now = reach(world.situation, scene.about);
  if (offer?.act.promises.includes('no-nearer') && now !== undefined) near = { decimeters: now, words: offer.text };
  if (near || there) promises.set(world, { ...(near && { near }), ...(there && { there }) });
  return remarks;
}

function goesNearer({ act }: Offer): boolean {
  const isStep = act.moves.some(({ kind, word }) => kind === 'do' && ['approach', 'crowd', 'hurry'].includes(word));
  return isStep || isA(act, 'force') || act.places.some(({ who }) => who === OFFICER);
}

function tooSoon({ seconds, words, saying, at }: NonNullable<Promised['there']>, clock: number): Remark {
  return {
    rule: 'clock',
    at: { saying },
    sentence: `${quoted(words)} tells of ${seconds} s, and the officer is there after ${seconds - (at - clock)} s.`,
    advice: `Let the drive take its time with “# takes: ${seconds}s”, tell what it takes, ${OR_EXCUSE}.`,
  };
}

const meters = (decimeters: number) => `${(decimeters / 10).toFixed(1)} m`;
