import type { Behavior, Move, Policy, Resource } from '#doctrine';
import type { EncounterEvent, OfferedChoice } from '#encounter';
import type { Face, Injury, Phase, Pose, Scenario } from '#story';
import type { Cue } from '#subject';
import { heatOf } from './cues';

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

/**
 * What an officer could see, hear and remember at a decision, and nothing else: no numbers of the person's state, nothing that the seed drew, no
 * effect of a choice and no judgement of an ending.
 */
export interface View {
  /** The officer's own agency: its rules of force, and what it has. */
  readonly policy: Policy;
  /** Cast id of the person. */
  readonly person: string;
  readonly clock: number;
  readonly phase: Phase;
  readonly decision: number;
  readonly choices: readonly OfferedChoice[];
  /** Seconds to decide, when the decision is timed. */
  readonly limit?: number;
  readonly behavior: Behavior;
  readonly weaponSeen: boolean;
  readonly decimetres: number;
  readonly cover: boolean;
  readonly lightBar: boolean;
  readonly cues: readonly Cue[];
  readonly pose?: Pose;
  readonly face?: Face;
  /** Cast ids of those besides officer, dispatcher and person who spoke since the last decision. */
  readonly others: readonly string[];
  readonly resources: readonly Asked[];
  readonly facts: readonly string[];
  readonly injuries: readonly Injury[];
  readonly past: readonly Past[];
}

/** What an officer of an agency sees before the call. */
export function before(scenario: Scenario, policy: Policy): View {
  const { subject, stage } = scenario.about;
  return {
    policy,
    person: subject.who,
    clock: 0,
    phase: 'dispatch',
    decision: 0,
    choices: [],
    behavior: 'passive',
    weaponSeen: false,
    decimetres: stage.decimetres,
    cover: false,
    lightBar: false,
    cues: [],
    others: [],
    resources: [],
    facts: [],
    injuries: [],
    past: [],
  };
}

/** What an officer has seen after one more event; events that only the debrief shows change nothing. */
export function see(view: View, event: EncounterEvent): View {
  switch (event.type) {
    case 'entered':
      return { ...view, clock: event.at, phase: event.phase };
    case 'said': {
      const { speaker } = event;
      if (speaker === undefined || [view.person, 'officer', 'dispatch', ...view.others].includes(speaker)) return view;
      return { ...view, others: [...view.others, speaker] };
    }
    case 'observed':
      return observe(view, event);
    case 'learned':
      return { ...view, facts: [...view.facts, event.fact] };
    case 'offered': {
      const { limit: _, ...rest } = view;
      const { decision, choices, limit } = event;
      return { ...rest, clock: event.at, decision, choices, ...(limit === undefined ? {} : { limit }) };
    }
    case 'decided': {
      const { choice, moves, at } = event;
      const past: Past = { choice, moves, phase: view.phase, behavior: view.behavior, at, signs: 0 };
      return { ...view, clock: at, others: [], past: [...view.past, past] };
    }
    case 'moved': {
      const { decimetres, cover, lightBar } = event;
      return { ...view, decimetres, cover, lightBar };
    }
    case 'requested': {
      const { resource, at, seconds } = event;
      const asked = { resource, at, here: false, ...(seconds === undefined ? {} : { seconds }) };
      return { ...view, resources: [...view.resources.filter((entry) => entry.resource !== resource), asked] };
    }
    case 'arrived': {
      const { resource } = event;
      const resources = view.resources.map((entry) => (entry.resource === resource ? { ...entry, here: true } : entry));
      return { ...view, resources };
    }
    case 'injured':
      return { ...view, injuries: [...view.injuries, event.injury] };
    case 'began':
    case 'responded':
    case 'used-force':
    case 'rewound':
    case 'ended':
      return view;
  }
}

function observe(view: View, event: Extract<EncounterEvent, { readonly type: 'observed' }>): View {
  const { pose, face, behavior, weapon, cues } = event;
  const change = cues && view.cues.length > 0 ? Math.sign(heatOf(view.cues) - heatOf(cues)) : 0;
  const last = view.past.at(-1);
  const signs = change > 0 ? 1 : change < 0 ? -1 : 0;
  return {
    ...view,
    ...(pose ? { pose } : {}),
    ...(face ? { face } : {}),
    ...(behavior ? { behavior } : {}),
    // The words by which a scenario says that a weapon is no longer in anybody's hand.
    ...(weapon === undefined ? {} : { weaponSeen: !/^(none|secured|dropped)\b/.test(weapon) }),
    ...(cues ? { cues } : {}),
    ...(signs !== 0 && last ? { past: [...view.past.slice(0, -1), { ...last, signs }] } : {}),
  };
}
