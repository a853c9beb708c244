import type { OfferedChoice } from '#encounter';
import type { Scenario } from '#story';

export {
  clockText as clock,
  distanceText as length,
  levelInSentence as inState,
  listed as list,
  times,
} from '#doctrine';

/** The text of a choice inside one pair of quotation marks, with no marks or full stop of its own left at its ends. */
export function quoted(text: string): string {
  // The last full stop goes, because the sentence around the quotation has its own.
  const bare = text.trim().replace(/^["“”']+|["“”']+$/g, '').replace(/\s+/g, ' ').trim(); // prettier-ignore
  const short = bare.length > 110 ? `${bare.slice(0, 110).replace(/\s+\S*$/, '')} …` : bare.replace(/\.$/, '');
  return `“${short}”`;
}

/** What a choice that was on offer would have been, as the end of a sentence. */
export function open(choice: OfferedChoice): string {
  return choice.group === 'say'
    ? `you could have said ${quoted(choice.text)}`
    : `${quoted(choice.text)} was open to you`;
}

/** The name somebody goes by: the subject, who is meant unless told otherwise, by first name or by all of it after a title such as Mr. */
export function nameOf(scenario: Scenario, id = scenario.about.subject.who): string {
  const name = scenario.about.cast.find((member) => member.id === id)?.name ?? id;
  const first = name.split(' ')[0] ?? name;
  return id !== scenario.about.subject.who || first.endsWith('.') ? name : first;
}

/** A number of seconds inside a sentence; less than one is told as one. */
export function seconds(count: number): string {
  return count <= 1 ? 'a second' : `${count} seconds`;
}
