import { levelOf, type Policy } from '#doctrine';
import { begin, decide, effective, type Encounter, type Mode } from '#encounter';
import { score } from '#scoring';
import type { Scenario } from '#story';

/** One line of a transcript that does or expects something, with its number in the file. */
type Step =
  | { readonly line: number; readonly choice: string; readonly seconds?: number; readonly reasons?: readonly string[] }
  | { readonly line: number; readonly expect: string; readonly words: readonly string[] };

/** A run written down: its terms, the choices made, and what is expected on the way. */
export interface Transcript {
  readonly file: string;
  readonly title: string;
  readonly seed: number;
  readonly agency: string;
  readonly mode: Mode;
  readonly steps: readonly Step[];
}

/** What can be expected, each with how it is written. */
const EXPECTATIONS: Readonly<Record<string, string>> = {
  ends: '= ends mobile-crisis-handover',
  level: '= level calm',
  force: '= force 0',
  learned: '= learned part of a fact',
  finding: '= finding sustain communication',
  injury: '= injury officer minor, or = injury none',
  behavior: '= behavior passive',
  decisions: '= decisions 14',
};
/** What is known only when the run is over, wherever it is written. */
const AT_THE_END = ['ends', 'finding'];

/** Reads a transcript; a line that cannot be read throws with its file and number. */
export function parseTranscript(file: string, text: string): Transcript {
  const terms: Record<string, string> = {};
  const steps: Step[] = [];
  const stop = (line: number, sentence: string): never => {
    throw new Error(`${file}:${line}: ${sentence}`);
  };
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = index + 1;
    const words = raw.trim();
    if (words === '' || words.startsWith('#')) return;
    const term = /^(title|seed|agency|mode):\s*(.+)$/.exec(words);
    if (term?.[1] !== undefined && term[2] !== undefined) {
      if (steps.length > 0) stop(line, `“${term[1]}” belongs above the first choice.`);
      if (terms[term[1]] !== undefined) stop(line, `“${term[1]}” is given twice.`);
      terms[term[1]] = term[2];
      return;
    }
    if (words.startsWith('>')) steps.push(choiceOf(words, line, stop));
    else if (words.startsWith('=')) steps.push(expectationOf(words, line, stop));
    else stop(line, `“${words}” is neither a term, a choice (>), an expectation (=) nor a comment (#).`);
  });
  const { title, seed = '1', agency = 'city', mode = 'assessed' } = terms;
  if (title === undefined) return stop(1, 'A transcript has a title, such as “title: Talk it down”.');
  if (!/^\d+$/.test(seed)) stop(1, `The seed is a whole number, not “${seed}”.`);
  if (mode !== 'practice' && mode !== 'assessed') return stop(1, `The mode is practice or assessed, not “${mode}”.`);
  return { file, title, seed: Number(seed), agency, mode, steps };
}

type Stop = (line: number, sentence: string) => never;

function choiceOf(words: string, line: number, stop: Stop): Step {
  const match = /^>\s*([\w.]+)(?:\s+@(\d+))?(?:\s+because\s+(.+))?$/.exec(words);
  if (match?.[1] === undefined)
    return stop(
      line,
      `“${words}” is not a choice, such as “> talk.listen @12 because he pulled away | nobody is near”.`,
    );
  return {
    line,
    choice: match[1],
    ...(match[2] === undefined ? {} : { seconds: Number(match[2]) }),
    ...(match[3] === undefined ? {} : { reasons: match[3].split('|').map((reason) => reason.trim()) }),
  };
}

function expectationOf(text: string, line: number, stop: Stop): Step {
  const [expect = '', ...words] = text.slice(1).trim().split(/\s+/);
  if (!(expect in EXPECTATIONS))
    return stop(line, `“${expect}” cannot be expected. Write one of: ${Object.values(EXPECTATIONS).join('; ')}.`);
  if (words.length === 0) return stop(line, `This expects nothing; write it as “${EXPECTATIONS[expect] ?? ''}”.`);
  return { line, expect, words };
}

/** Plays a transcript and checks what it expects; whatever differs throws with file and line, and says what was there instead. */
export function perform(transcript: Transcript, scenario: Scenario, policy: Policy): Encounter {
  const { file, seed, mode, steps } = transcript;
  let encounter = begin(scenario, policy, { seed, mode });
  for (const step of steps) {
    const place = `${file}:${step.line}`;
    if ('choice' in step) encounter = choose(encounter, step, place);
    else if (!AT_THE_END.includes(step.expect)) check(encounter, step, place);
  }
  for (const step of steps) {
    if ('expect' in step && AT_THE_END.includes(step.expect)) check(encounter, step, `${file}:${step.line}`);
  }
  if (encounter.fault !== undefined) throw new Error(`${file}: the script stopped: ${encounter.fault}`);
  return encounter;
}

function choose(encounter: Encounter, step: Extract<Step, { readonly choice: string }>, place: string): Encounter {
  const { offered } = encounter;
  if (!offered)
    throw new Error(
      `${place}: the run is over (${encounter.fault ?? encounter.ending}), and “${step.choice}” is one choice more.`,
    );
  if (!offered.choices.some((choice) => choice.id === step.choice)) {
    const there = offered.choices.map((choice) => `\n  ${choice.id}  ${choice.text}`).join('');
    throw new Error(`${place}: “${step.choice}” is not on offer at decision ${offered.decision}. On offer:${there}`);
  }
  const reasons = step.reasons?.map((part) => {
    const fact = encounter.facts.find((known) => known.includes(part));
    if (fact === undefined)
      throw new Error(`${place}: no fact learned so far has “${part}” in it.${learned(encounter)}`);
    return fact;
  });
  const { choice, seconds } = step;
  return decide(encounter, { choice, ...(seconds === undefined ? {} : { seconds }), ...(reasons ? { reasons } : {}) });
}

function check(encounter: Encounter, step: Extract<Step, { readonly expect: string }>, place: string): void {
  const [first = '', second = ''] = step.words;
  const text = step.words.join(' ');
  const fail = (sentence: string): never => {
    throw new Error(`${place}: ${sentence}`);
  };
  const same = (what: string, is: string | number) => {
    if (String(is) !== text) fail(`${what} is ${is}, not ${text}.`);
  };
  const count = (type: 'used-force' | 'decided') =>
    effective(encounter.log).filter((event) => event.type === type).length;
  switch (step.expect) {
    case 'ends':
      if (!encounter.over) fail(`the run does not end. On offer: ${offers(encounter)}.`);
      return same('the ending', encounter.ending);
    case 'level':
      return same('the level', levelOf(encounter.subject.escalation));
    case 'force':
      return same('the number of uses of force', count('used-force'));
    case 'behavior':
      return same('the behavior', encounter.behavior);
    case 'decisions':
      return same('the number of decisions', count('decided'));
    case 'learned':
      if (!encounter.facts.some((fact) => fact.includes(text)))
        fail(`no fact learned so far has “${text}” in it.${learned(encounter)}`);
      return;
    case 'injury': {
      const hurt = encounter.injuries.map((injury) => `${injury.who} ${injury.severity}`);
      if (text === 'none' ? hurt.length > 0 : !hurt.includes(text))
        fail(`hurt so far: ${hurt.join(', ') || 'nobody'}, not ${text}.`);
      return;
    }
    default: {
      const found = score(encounter).findings.map(({ kind, domain, criterion }) => [kind, domain, criterion] as const);
      const there = found.some(([kind, domain, criterion]) => kind === first && [domain, criterion].includes(second));
      if (!there) fail(`no finding is “${text}”. Findings: ${found.map((parts) => parts.join(' ')).join('; ')}.`);
    }
  }
}

const offers = (encounter: Encounter) => encounter.offers.map((offer) => offer.id).join(', ');
const learned = (encounter: Encounter) =>
  ` Learned: ${encounter.facts.map((fact) => `“${fact}”`).join(', ') || 'nothing'}.`;
