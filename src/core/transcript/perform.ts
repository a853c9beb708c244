import { levelOf, type Policy } from '#doctrine';
import { begin, decide, effective, type Encounter } from '#encounter';
import { score } from '#scoring';
import { type Diagnostic, isLibrary, type Scenario } from '#story';
import { didYouMean } from '#story/near';
import { type ChoiceStep, type Expected, type ExpectationStep, type Transcript, wrong } from './transcript';
import { strayWord } from './words';

/** How a transcript came out: where the run stands after its last choice that could be taken, and what differs from what is written. */
export interface Performance {
  readonly encounter: Encounter;
  readonly problems: readonly Diagnostic[];
}

/** What is known only when the run is over, wherever it is written. */
const AT_THE_END: readonly Expected[] = ['ends', 'finding'];

/** Plays a transcript and compares what it expects. A choice that cannot be taken ends it there, and so does a script that stops; every other difference is said. */
export function perform(transcript: Transcript, scenario: Scenario, policy: Policy): Performance {
  const { file, seed, mode, steps } = transcript;
  const problems: Diagnostic[] = [];
  let encounter = begin(scenario, policy, { seed, mode });
  const compare = (step: ExpectationStep): void => {
    const difference = strayWord(step, scenario) ?? differenceOf(encounter, step);
    if (difference !== undefined) problems.push(wrong(file, step.line, difference));
  };
  for (const step of steps) {
    if ('expect' in step) {
      if (!AT_THE_END.includes(step.expect)) compare(step);
      continue;
    }
    const after = encounter.fault === undefined ? choose(encounter, step) : encounter;
    if (typeof after === 'string') return { encounter, problems: [...problems, wrong(file, step.line, after)] };
    if (after.fault !== undefined)
      return { encounter: after, problems: [...problems, stopped(file, step.line, after.fault)] };
    encounter = after;
  }
  for (const step of steps) if ('expect' in step && AT_THE_END.includes(step.expect)) compare(step);
  return { encounter, problems: problems.sort((a, b) => a.line - b.line) };
}

/** The rule of what is said of a run that cannot go on: its cause is in the script, not in the transcript. */
export const STOPPED = 'script-stopped';

function stopped(file: string, line: number, fault: string): Diagnostic {
  return { ...wrong(file, line, `The script stops behind this choice: ${fault}`), rule: STOPPED };
}

/** The run after a choice, or why it cannot be taken. */
function choose(encounter: Encounter, step: ChoiceStep): Encounter | string {
  const { offered } = encounter;
  const facts = factsOf(encounter);
  const { choice, seconds, late, reasons } = step;
  if (!offered) return `The run is over (${encounter.ending}), and “${choice}” is one choice more.`;
  if (!offered.choices.some(({ id }) => id === choice)) return notOffered(encounter, choice, offered.choices);
  const relied = reasons?.map((part) => ({ part, fact: facts.find((fact) => fact.includes(part)) }));
  const unknown = relied?.find(({ fact }) => fact === undefined);
  if (late === true && offered.limit === undefined)
    return `No time runs out at decision ${offered.decision}, because no “# timer:” stands before it; take “late” out.`;
  if (unknown) return `No fact learned so far has “${unknown.part}” in it.${learned(encounter)}`;
  return decide(encounter, {
    choice,
    ...(seconds !== undefined && { seconds }),
    ...(late !== undefined && { late }),
    ...(relied && { reasons: relied.flatMap(({ fact }) => fact ?? []) }),
  });
}

/** What is other than expected, in a sentence. */
function differenceOf(encounter: Encounter, { expect, words }: ExpectationStep): string | undefined {
  const text = words.join(' ');
  const unless = (same: boolean, sentence: string) => (same ? undefined : sentence);
  const equal = (what: string, is: string | number) => unless(String(is) === text, `${what} is ${is}, not ${text}.`);
  const count = (type: 'used-force' | 'decided') =>
    effective(encounter.log).filter((event) => event.type === type).length;
  switch (expect) {
    case 'ends':
      if (!encounter.over) return `The run does not end.${onOffer(encounter, encounter.offers)}`;
      return equal('The ending', encounter.ending);
    case 'level':
      return equal('The level', levelOf(encounter.subject.escalation));
    case 'force':
      return equal('The number of uses of force', count('used-force'));
    case 'behavior':
      return equal('The behavior', encounter.situation.behavior);
    case 'decisions':
      return equal('The number of decisions', count('decided'));
    case 'learned':
      return unless(
        factsOf(encounter).some((fact) => fact.includes(text)),
        `No fact learned so far has “${text}” in it.${learned(encounter)}`,
      );
    case 'injury': {
      const hurt = encounter.situation.injuries.map(({ who, severity }) => `${who} ${severity}`);
      const same = text === 'none' ? hurt.length === 0 : hurt.includes(text);
      return unless(same, `Hurt so far: ${hurt.join(', ') || 'nobody'}, not ${text}.`);
    }
    case 'finding': {
      const [first = '', second = ''] = words;
      const found = score(encounter).findings.map(({ kind, domain, criterion }) => [kind, domain, criterion] as const);
      const same = found.some(([kind, domain, criterion]) => kind === first && [domain, criterion].includes(second));
      return unless(same, `No finding is “${text}”. Findings: ${found.map((parts) => parts.join(' ')).join('; ')}.`);
    }
  }
}

type Choices = readonly { readonly id: string }[];

/** Why a choice cannot be taken: no choice of the story has this id, or it has its time at another. */
function notOffered(encounter: Encounter, choice: string, choices: Choices): string {
  const known = Object.values(encounter.scenario.choices).map(({ id }) => id);
  const decision = `decision ${encounter.offered?.decision ?? 0}`;
  if (known.includes(choice)) return `“${choice}” is not on offer at ${decision}.${onOffer(encounter, choices)}`;
  const here = choices.map(({ id }) => id);
  const whole = [...here, ...known].find((id) => id.endsWith(`.${choice}`));
  const guess =
    whole === undefined ? didYouMean(choice, here) || didYouMean(choice, known) : ` Did you mean “${whole}”?`;
  return `No choice of the story has the id “${choice}”.${guess || onOffer(encounter, choices)}`;
}

/** What is on offer: the choices of the decision by name, and that the standing acts are there too. */
function onOffer({ scenario }: Encounter, choices: Choices): string {
  const standing = new Set(Object.values(scenario.choices).filter(({ file }) => isLibrary(file)).map(({ id }) => id)); // prettier-ignore
  const own = choices.map(({ id }) => id).filter((id) => !standing.has(id));
  const rest = own.length < choices.length ? [`${own.length > 0 ? 'and ' : ''}the standing acts`] : [];
  return ` On offer: ${[...own, ...rest].join(', ')}.`;
}

const factsOf = ({ situation }: Encounter) => situation.facts.map(({ fact }) => fact);
const learned = (encounter: Encounter) =>
  ` Learned: ${
    factsOf(encounter)
      .map((fact) => `“${fact}”`)
      .join(', ') || 'nothing'
  }.`;
