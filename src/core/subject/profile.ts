import type { Word } from '#doctrine';
import type { Subject } from './state';

/** What makes this person this person, as the author wrote it in scenario.json under "subject". */
export interface Profile {
  readonly start: Readonly<Record<'escalation' | 'trust' | 'comprehension', number>>;
  /** Where the state drifts back to when nothing happens. */
  readonly baseline: Readonly<Record<'escalation' | 'trust' | 'comprehension', number>>;
  /** Seconds the person can bear to wait before waiting itself weighs on them. */
  readonly patience: number;
  readonly barriers: readonly string[];
  /** By `kind:word`, such as `do:siren`: how much stronger (percent) a technique works on this person, and why. */
  readonly scale: Readonly<Partial<Record<Word, { readonly percent: number; readonly why: string }>>>;
}

/** The person as they are when the officer has not yet said or done anything. */
export function meet(profile: Profile): Subject {
  const { escalation, trust, comprehension } = profile.start;
  return {
    escalation,
    trust,
    comprehension,
    stage: 'listening',
    counts: {},
    commandsInARow: 0,
    last: '',
    waited: 0,
    silences: 0,
    unanswered: false,
    hint: 0,
  };
}
