import type { OfferedChoice } from '#encounter';

/** The choices of one decision, in the places where the screen has them. */
export interface Groups {
  readonly say: readonly OfferedChoice[];
  readonly do: readonly OfferedChoice[];
  /** Requests over the radio that are open at any time. */
  readonly radio: readonly OfferedChoice[];
  readonly force: readonly OfferedChoice[];
}

/**
 * Sorts the choices on offer into Say, Do, Radio and Use of force. This decision's own come before the standing acts, whose ids are
 * given, and only standing requests are put behind the radio; otherwise the author's order stays.
 */
export function groupChoices(choices: readonly OfferedChoice[], standing: ReadonlySet<string>): Groups {
  const stands = ({ id }: OfferedChoice): boolean => standing.has(id);
  const ordered = [...choices.filter((choice) => !stands(choice)), ...choices.filter(stands)];
  const plain = ordered.filter(({ group }) => group === 'do');
  const waits = (choice: OfferedChoice): boolean => stands(choice) && isRequest(choice);
  return {
    say: ordered.filter(({ group }) => group === 'say'),
    do: plain.filter((choice) => !waits(choice)),
    radio: plain.filter(waits),
    force: ordered.filter(({ group }) => group === 'force'),
  };
}

/** On the way, questions to dispatch are what is said, every request is one for the radio, and what else is done is a way to arrive. */
export function onTheWay(groups: Groups): Groups {
  return {
    ...groups,
    say: [...groups.say, ...groups.do.filter(isQuestion)],
    do: groups.do.filter((choice) => !isQuestion(choice) && !isRequest(choice)),
    radio: [...groups.do.filter(isRequest), ...groups.radio],
  };
}

/** Whether a choice asks for a resource and does nothing else. */
function isRequest(choice: OfferedChoice): boolean {
  return choice.moves.length > 0 && choice.moves.every((move) => move.kind === 'request');
}

/** Whether a choice asks somebody other than the subject for information. */
function isQuestion(choice: OfferedChoice): boolean {
  return choice.moves.some((move) => move.kind === 'ask');
}
