import type { Behavior, Move, Policy, Resource } from '#doctrine';
import {
  type About,
  after,
  type CueId,
  type EncounterEvent,
  heatOf,
  inCover,
  type OfferedChoice,
  OFFICER,
  opening,
  reach,
  type Situation,
  weaponOf,
} from '#encounter';
import type { Phase, Scenario } from '#story';

/** Something the officer did earlier, and what could be seen of it: the person eased (1), did not change (0) or got worse (-1). */
interface Past {
  readonly choice: string;
  readonly moves: readonly Move[];
  readonly phase: Phase;
  /** What the person was doing when it was chosen. */
  readonly behavior: Behavior;
  readonly at: number;
  readonly signs: -1 | 0 | 1;
}

/** A resource the officer asked for; `seconds` is how far away it was then, none when there is none to send. */
interface Asked {
  readonly resource: Resource;
  readonly at: number;
  readonly seconds?: number;
  readonly here: boolean;
}

/** What a bot keeps in mind of a run beside what is true now. */
export interface View {
  readonly about: About;
  /** The officer's own agency: its rules of force, and what it has. */
  readonly policy: Policy;
  /** What is true now; a bot reads of it only what an officer could see, hear or have been told. */
  readonly situation: Situation;
  readonly choices: readonly OfferedChoice[];
  /** Seconds to decide, when the decision is timed. */
  readonly limit?: number;
  readonly cues: readonly CueId[];
  /** Cast ids of those besides officer, dispatcher and person who spoke since the last decision. */
  readonly others: readonly string[];
  readonly past: readonly Past[];
}

/** What an officer of an agency sees before the call. */
export function before({ about }: Scenario, policy: Policy): View {
  return { about, policy, situation: opening(about), choices: [], cues: [], others: [], past: [] };
}

/** What an officer has seen after one more event; events that only the debrief shows change nothing that a bot reads. */
export function see(view: View, event: EncounterEvent): View {
  const now = { ...view, situation: after(view.situation, event, view.about) };
  switch (event.type) {
    case 'said': {
      const { speaker } = event;
      const known = [view.about.subject.who, OFFICER, 'dispatch', ...view.others];
      return speaker === undefined || known.includes(speaker) ? now : { ...now, others: [...view.others, speaker] };
    }
    case 'observed':
      return event.cues ? noticed(now, event.cues) : now;
    case 'offered': {
      const { limit: _, ...rest } = now;
      const { choices, limit } = event;
      return { ...rest, choices, ...(limit === undefined ? {} : { limit }) };
    }
    case 'decided': {
      const { choice, moves, at } = event;
      const { phase, behavior } = view.situation;
      return { ...now, others: [], past: [...view.past, { choice, moves, phase, behavior, at, signs: 0 }] };
    }
    default:
      return now;
  }
}

/** Sees that the person eased or got worse, and puts it down to what was done last. */
function noticed(view: View, cues: readonly CueId[]): View {
  const change = view.cues.length > 0 ? Math.sign(heat(view.cues) - heat(cues)) : 0;
  const last = view.past.at(-1);
  if (change === 0 || !last) return { ...view, cues };
  return { ...view, cues, past: [...view.past.slice(0, -1), { ...last, signs: change > 0 ? 1 : -1 }] };
}

/** How heated a person looks to a trained officer: 0 calm to 3 in crisis; agitated while nothing has been seen, as the call was. */
export function heat(cues: readonly CueId[]): number {
  return heatOf(cues) ?? 2;
}

/** What a trained officer takes in of a moment at a glance. */
export function glance({ situation, about }: View) {
  return {
    phase: situation.phase,
    clock: situation.clock,
    behavior: situation.behavior,
    /** Decimeters to the person; farther than any place reaches when there is nobody. */
    decimeters: reach(situation, about) ?? Infinity,
    cover: inCover(situation, about),
    lightBar: situation.lightBar,
    weaponSeen: weaponOf(situation, about) !== undefined,
  };
}

/** The resources that the officer asked for. */
export function askedFor({ situation: { resources } }: View): readonly Asked[] {
  return (Object.keys(resources) as readonly Resource[]).flatMap((resource) => {
    const entry = resources[resource];
    if (!entry) return [];
    const { requested: at, arrives, here } = entry;
    return [{ resource, at, here, ...(arrives === undefined ? {} : { seconds: arrives - at }) }];
  });
}
