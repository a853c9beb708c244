import type { Presence, Situation } from './situation';

/** A value while it is put together: absent and undefined are different things in a log and in a report, so a key is added only where there is something. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/*
 * Copies are spelled out. What is copied by spreading gets a shape of its own at nearly every place that does it, and whatever reads it then has to look
 * each part up; a situation changes several times at each decision, and everything reads it.
 */

/** A situation of which one part has changed; all others are shared. */
export function changed<K extends keyof Situation>(now: Situation, part: K, value: Situation[K]): Situation {
  const next: Writable<Situation> = {
    clock: now.clock,
    phase: now.phase,
    over: now.over,
    decision: now.decision,
    people: now.people,
    vehicles: now.vehicles,
    lightBar: now.lightBar,
    behavior: now.behavior,
    state: now.state,
    voice: now.voice,
    facts: now.facts,
    knows: now.knows,
    resources: now.resources,
    visits: now.visits,
    injuries: now.injuries,
  };
  next[part] = value;
  return next;
}

/** Somebody of whom one thing has changed. */
export function changedIn<K extends keyof Presence>(person: Presence, part: K, value: Presence[K]): Presence {
  const { position, posture, face, told, holds, custody } = person;
  const next: Writable<Presence> = { position, posture, face, told, holds, custody };
  next[part] = value;
  return next;
}

/** Somebody in another posture, with another face; `told` is whether the script said so. */
export function posed(
  { position, holds, custody }: Presence,
  { posture, face, told }: Pick<Presence, 'posture' | 'face' | 'told'>,
): Presence {
  return { position, posture, face, told, holds, custody };
}
