import { curly, quoted } from '#doctrine';
import { decide, type Encounter } from '#encounter';
import { type DecisionReview, score } from '#scoring';
import { shift } from '#ui';

/** What a choice would do in this run: how it compares, what it changes in the person, and what comes back. */
export interface Outlook {
  readonly quality: DecisionReview['quality'];
  readonly changes: string;
  readonly answer?: string;
}

/**
 * Looks one decision ahead for each choice, by the rules and with the luck of this run, which stays where it is. A choice that the story cannot go on
 * from is not in it.
 */
export function lookAhead(encounter: Encounter, choices: readonly string[]): ReadonlyMap<string, Outlook> {
  return new Map(
    choices.flatMap((choice) => {
      const then = decide(encounter, { choice });
      const review = then.fault === undefined ? score(then).decisions.at(-1) : undefined;
      return review ? [[choice, outlookOf(review)] as const] : [];
    }),
  );
}

/** No more than the two numbers that move most are told: it is read from the last row. */
const MOST = 2;

function outlookOf({ quality, before, after, answer }: DecisionReview): Outlook {
  const moved = [
    ['Escalation', before.escalation, after.escalation],
    ['Trust', before.trust, after.trust],
    ['Understanding', before.comprehension, after.comprehension],
  ] as const;
  const most = [...moved].sort((one, other) => by(other) - by(one)).slice(0, MOST);
  const changes = moved
    .filter((each) => by(each) > 0 && most.includes(each))
    .map(([name, was, is]) => `${name} ${shift(was, is)}.`)
    .join(' ');
  return {
    quality,
    changes: changes === '' ? 'Nothing that can be measured changes.' : changes,
    ...(answer && { answer: answer.speaker === undefined ? curly(answer.text) : quoted(answer.text) }),
  };
}

function by([, was, is]: readonly [name: string, was: number, is: number]): number {
  return Math.abs(is - was);
}
