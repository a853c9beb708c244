import { levelOf, type Policy } from '#doctrine';
import { begin, decide, effective, type Encounter } from '#encounter';
import { score } from '#scoring';
import type { Diagnostic, Scenario } from '#story';
import { type ChoiceStep, type Expected, type ExpectationStep, type Transcript, wrong } from './transcript';

/** How a transcript came out: where the run stands after its last choice that could be taken, and what differs from what is written. */
export interface Performance {
  readonly encounter: Encounter;
  readonly problems: readonly Diagnostic[];
}

/** What is known only when the run is over, wherever it is written. */
const AT_THE_END: readonly Expected[] = ['ends', 'finding'];

/** Plays a transcript and compares what it expects. A choice that cannot be taken ends it there; every other difference is said. */
export function perform(transcript: Transcript, scenario: Scenario, policy: Policy): Performance {
  const { file, seed, mode, steps } = transcript;
  const problems: Diagnostic[] = [];
  let encounter = begin(scenario, policy, { seed, mode });
  const compare = (step: ExpectationStep): void => {
    const difference = differenceOf(encounter, step);
    if (difference !== undefined) problems.push(wrong(file, step.line, difference));
  };
  for (const step of steps) {
    if ('expect' in step) {
      if (!AT_THE_END.includes(step.expect)) compare(step);
      continue;
    }
    const after = choose(encounter, step);
    if (typeof after === 'string') return { encounter, problems: [...problems, wrong(file, step.line, after)] };
    encounter = after;
  }
  const last = steps.at(-1)?.line ?? 0;
  if (encounter.fault !== undefined) problems.push(wrong(file, last, `The script stopped: ${encounter.fault}`));
  for (const step of steps) if ('expect' in step && AT_THE_END.includes(step.expect)) compare(step);
  return { encounter, problems: problems.sort((a, b) => a.line - b.line) };
}

/** The run after a choice, or why it cannot be taken. */
function choose(encounter: Encounter, step: ChoiceStep): Encounter | string {
  const { offered } = encounter;
  const facts = factsOf(encounter);
  const { choice, seconds, late, reasons } = step;
  if (!offered) return `The run is over (${encounter.fault ?? encounter.ending}), and “${choice}” is one choice more.`;
  if (!offered.choices.some(({ id }) => id === choice))
    return `“${choice}” is not on offer at decision ${offered.decision}. On offer: ${idsOf(offered.choices)}.`;
  const relied = reasons?.map((part) => ({ part, fact: facts.find((fact) => fact.includes(part)) }));
  const unknown = relied?.find(({ fact }) => fact === undefined);
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
      if (!encounter.over) return `The run does not end. On offer: ${idsOf(encounter.offers)}.`;
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

const idsOf = (choices: readonly { readonly id: string }[]) => choices.map(({ id }) => id).join(', ');
const factsOf = ({ situation }: Encounter) => situation.facts.map(({ fact }) => fact);
const learned = (encounter: Encounter) =>
  ` Learned: ${
    factsOf(encounter)
      .map((fact) => `“${fact}”`)
      .join(', ') || 'nothing'
  }.`;
