import type { Policy } from '#doctrine';
import type { Scenario } from '#story';
import { narrator } from '#narrator';
import { advance, type Decision, type Frame, open } from './advance';
import { effective } from '#encounter/situation';
import { asDrawn } from './appearance';
import type { Encounter, Terms } from './encounter';
import { beginning } from './parse';
import type { Decided, EncounterEvent } from '#encounter/situation';

function frameOf(scenario: Scenario, policy: Policy): Frame {
  return { scenario, policy, narrator };
}

/** Begins a run: the same scenario, policy and terms always begin the same way. */
export function begin(scenario: Scenario, policy: Policy, terms: Terms): Encounter {
  const { world, events } = open(frameOf(scenario, policy), terms);
  return { ...world, scenario: asDrawn(scenario, beginning(events).appearance), policy, terms, log: events };
}

/** Takes one decision; what it leads to is added to the log. A choice that is not on offer throws. */
export function decide(encounter: Encounter, decision: Decision): Encounter {
  const { scenario, policy, terms, log } = encounter;
  const { world, events } = advance(frameOf(scenario, policy), encounter, decision);
  return { ...world, scenario, policy, terms, log: [...log, ...events] };
}

/**
 * Goes back to before a decision (counted from 1), in practice only. What came after stays in the log, marked as undone; the clock, the person
 * and the scene are as they were, and the decision is offered again.
 */
export function rewind(encounter: Encounter, decision: number): Encounter {
  if (encounter.terms.mode !== 'practice') throw new Error('Only a practice run can go back to an earlier decision.');
  const taken = decisionsOf(encounter.log).filter((event) => event.decision < decision);
  const again = taken.reduce(
    (run, event) => decide(run, inputOf(event)),
    begin(encounter.scenario, encounter.policy, encounter.terms),
  );
  if (!again.offered || again.offered.decision !== decision)
    throw new Error(`This run has no decision ${decision} to go back to.`);
  const events: readonly EncounterEvent[] = [
    { type: 'rewound', at: again.situation.clock, to: decision },
    again.offered,
  ];
  return { ...again, log: [...encounter.log, ...events] };
}

/** The decisions of a log that still count, in order. */
export function decisionsOf(log: readonly EncounterEvent[]): readonly Decided[] {
  return effective(log).filter((event): event is Decided => event.type === 'decided');
}

/** What was handed in for a decision that is in the log. */
export function inputOf(event: Decided): Decision {
  return {
    choice: event.choice,
    seconds: event.seconds,
    late: event.late,
    ...(event.reasons === undefined ? {} : { reasons: event.reasons }),
  };
}

/** The choice that running out of time counts as: silence where it is on offer, else the last of what can be done without force. */
export function lateChoice(encounter: Encounter): string | undefined {
  const choices = encounter.offered?.choices ?? [];
  const silent = choices.find((choice) => choice.moves.some((move) => move.kind === 'do' && move.word === 'wait'));
  return (silent ?? choices.filter((choice) => choice.group !== 'force').at(-1))?.id;
}
