import type { Decision } from './advance';
import { begin, decide, rewind } from './decide';
import type { Encounter } from './encounter';
import type { EncounterEvent } from '#encounter/situation';
import type { Scenario } from '#story';

/** Called at once with everything so far, and then with the news of every change. */
type Observer = (encounter: Encounter, news: readonly EncounterEvent[]) => void;

/** The one thing that changes: it holds the current encounter and tells its observers. */
export interface Session {
  readonly encounter: Encounter;
  readonly decide: (decision: Decision) => void;
  readonly rewind: (decision: number) => void;
  /** Goes on with the whole of the story, of which the run began with the prologue; nothing has been decided yet, so there is no news. */
  readonly goOnWith: (whole: Scenario) => void;
  /** Starts observing; the returned function stops it. */
  readonly observe: (observer: Observer) => () => void;
}

/** Holds an encounter and lets windows watch it. An observer that throws does not keep the others from the news; its error is thrown after all were told. */
export function createSession(start: Encounter): Session {
  let encounter = start;
  const observers = new Set<Observer>();
  const become = (next: Encounter) => {
    const news = next.log.slice(encounter.log.length);
    encounter = next;
    const errors: unknown[] = [];
    for (const observer of [...observers]) {
      try {
        observer(encounter, news);
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
  };
  return {
    get encounter() {
      return encounter;
    },
    decide: (decision) => become(decide(encounter, decision)),
    rewind: (decision) => become(rewind(encounter, decision)),
    goOnWith: (whole) => {
      const { policy, terms, log } = encounter;
      encounter = { ...begin(whole, policy, terms), log };
    },
    observe: (observer) => {
      observers.add(observer);
      observer(encounter, encounter.log);
      return () => observers.delete(observer);
    },
  };
}
