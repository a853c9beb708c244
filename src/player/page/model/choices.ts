import type { OfferedChoice } from '#encounter';

/** A choice with the digit that takes it, if it has one. */
export interface Row {
  readonly choice: OfferedChoice;
  readonly key?: string;
}

/** The choices of one decision, in the places where the screen shows them. */
export interface Groups {
  readonly say: readonly OfferedChoice[];
  readonly do: readonly OfferedChoice[];
  /** Requests over the radio, a part of Do with a page of its own. */
  readonly radio: readonly OfferedChoice[];
  readonly force: readonly OfferedChoice[];
}

/** Which choices the digits act on: everything visible, or one group. */
export type Open = 'all' | 'say' | 'do' | 'radio' | 'force';

/** Sorts the choices on offer into Say, Do, Radio and Use of force; the author's order stays. */
export function groupChoices(choices: readonly OfferedChoice[]): Groups {
  const plain = choices.filter((choice) => choice.group === 'do');
  return {
    say: choices.filter((choice) => choice.group === 'say'),
    do: plain.filter((choice) => !isRequest(choice)),
    radio: plain.filter(isRequest),
    force: choices.filter((choice) => choice.group === 'force'),
  };
}

/** On the way, questions to dispatch are what is said, and what else is done is a way to arrive. */
export function onTheWay(groups: Groups): Groups {
  return {
    ...groups,
    say: [...groups.say, ...groups.do.filter(isQuestion)],
    do: groups.do.filter((choice) => !isQuestion(choice)),
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

/** Which groups the digits act on: all of them while nine digits are enough, otherwise the group the trainee is in. */
export function openGroup(groups: Groups, wanted: Open): Open {
  if (wanted === 'radio' && groups.radio.length > 0) return 'radio';
  if (wanted === 'force' && groups.force.length > 0) return 'force';
  if (groups.say.length + groups.do.length <= 9) return 'all';
  if (wanted === 'do' && groups.do.length > 0) return 'do';
  return groups.say.length > 0 ? 'say' : 'do';
}

/** Gives the choices of each group their digits: Say first and Do after it, or only the open group. */
export function numberChoices(groups: Groups, open: Open): Readonly<Record<keyof Groups, readonly Row[]>> {
  const from = open === 'all' ? groups.say.length : 0;
  const rows = (name: keyof Groups, before: number): readonly Row[] => {
    const counts = open === name || (open === 'all' && (name === 'say' || name === 'do'));
    return groups[name].map((choice, index) => {
      const digit = before + index + 1;
      return counts && digit <= 9 ? { choice, key: String(digit) } : { choice };
    });
  };
  return { say: rows('say', 0), do: rows('do', from), radio: rows('radio', 0), force: rows('force', 0) };
}

/** The choice a digit takes, if that digit is given out. */
export function choiceFor(
  rows: Readonly<Record<keyof Groups, readonly Row[]>>,
  key: string,
): OfferedChoice | undefined {
  return [...rows.say, ...rows.do, ...rows.radio, ...rows.force].find((row) => row.key === key)?.choice;
}
