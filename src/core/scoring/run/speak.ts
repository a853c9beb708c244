import type { Level, Policy } from '#doctrine';
import type { OfferedChoice } from '#encounter';
import type { Scenario } from '#story';

/** Seconds on the incident clock as the radio says them: 06:48. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}

/** A distance in the agency's units: `1.1 m`, or `4 ft`. */
export function length(decimetres: number, units: Policy['units']): string {
  if (units === 'm') return `${String(Math.round(decimetres) / 10)} m`;
  return `${String(Math.round(decimetres * 0.328084))} ft`;
}

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

/** A level inside a sentence about a person: `agitated`, or `in crisis`. */
export function inState(level: Level): string {
  return level === 'crisis' ? 'in crisis' : level;
}

/** A number of times in words, for use inside a sentence. */
export function times(count: number): string {
  return ['never', 'once', 'twice', 'three times', 'four times', 'five times'][count] ?? `${String(count)} times`;
}

/** A number of seconds inside a sentence; less than one is told as one. */
export function seconds(count: number): string {
  return count <= 1 ? 'a second' : `${count} seconds`;
}

/** Joins words as a sentence would: `a, b and c`. */
export function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
