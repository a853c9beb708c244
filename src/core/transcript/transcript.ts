import type { Mode } from '#encounter';
import type { Diagnostic } from '#story';
import { didYouMean } from '#story/near';

/** A choice to take, with its line in the file. */
export interface ChoiceStep {
  readonly line: number;
  readonly choice: string;
  /** Seconds of thought before it. */
  readonly seconds?: number;
  /** Whether the time to decide ran out. */
  readonly late?: boolean;
  /** Parts of facts learned before, relied on for force. */
  readonly reasons?: readonly string[];
}

/** Something that has to be so, with its line in the file. */
export interface ExpectationStep {
  readonly line: number;
  readonly expect: Expected;
  readonly words: readonly string[];
}

/** One line of a transcript that does or expects something. */
type Step = ChoiceStep | ExpectationStep;

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
const EXPECTATIONS = {
  ends: '= ends mobile-crisis-handover',
  level: '= level calm',
  force: '= force 0',
  learned: '= learned part of a fact',
  finding: '= finding sustain communication',
  injury: '= injury officer minor, or = injury none',
  behavior: '= behavior passive',
  decisions: '= decisions 14',
} as const;

/** What can be expected of a run, or of a point in it. */
export type Expected = keyof typeof EXPECTATIONS;

const TERMS = ['title', 'seed', 'agency', 'mode'];
const CHOICE = /^>\s*([^\s@]\S*)(?:\s+@(\d{1,6}))?(\s+late)?(?:\s+because\s+(.+))?$/;

/** What is wrong with a transcript at a line. */
export function wrong(file: string, line: number, message: string): Diagnostic {
  return { file, line, severity: 'error', rule: 'transcript', message };
}

/** Reads a transcript, or says which of its lines cannot be read; `file` is named in what is said. */
export function readTranscript(
  file: string,
  text: string,
): { readonly transcript: Transcript } | { readonly problems: readonly Diagnostic[] } {
  const terms: Record<string, { readonly line: number; readonly value: string }> = {};
  const steps: Step[] = [];
  const problems: Diagnostic[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    const words = raw.trim();
    if (words === '' || words.startsWith('#')) continue;
    const read = readLine(words, line);
    if (typeof read === 'string') problems.push(wrong(file, line, read));
    else if ('line' in read) steps.push(read);
    else if (steps.length > 0) problems.push(wrong(file, line, `“${read.term}” belongs above the first choice.`));
    else if (terms[read.term]) problems.push(wrong(file, line, `“${read.term}” is given twice.`));
    else terms[read.term] = { line, value: read.value };
  }
  const { title, seed, agency, mode } = terms;
  if (!title) problems.push(wrong(file, 1, 'A transcript has a title, such as “title: Talk it down”.'));
  if (seed && !/^\d{1,9}$/.test(seed.value))
    problems.push(wrong(file, seed.line, `The seed is a whole number, not “${seed.value}”.`));
  if (mode && mode.value !== 'practice' && mode.value !== 'assessed')
    problems.push(wrong(file, mode.line, `The mode is practice or assessed, not “${mode.value}”.`));
  if (problems.length === 0 && !seed)
    problems.push(wrong(file, title?.line ?? 1, 'A transcript says with which seed it is played, such as “seed: 1”.'));
  if (problems.length > 0 || !title || !seed) return { problems };
  return {
    transcript: {
      file,
      title: title.value,
      seed: Number(seed.value),
      agency: agency?.value ?? 'city',
      mode: mode?.value === 'practice' ? 'practice' : 'assessed',
      steps,
    },
  };
}

/** A line as a step or a term; as a sentence, where it is neither. */
function readLine(words: string, line: number): Step | { readonly term: string; readonly value: string } | string {
  if (words.startsWith('>')) return choiceOf(words, line);
  if (words.startsWith('=')) return expectationOf(words, line);
  const [, term = '', value = ''] = /^(\w+):\s*(.+)$/.exec(words) ?? [];
  return TERMS.includes(term)
    ? { term, value }
    : `“${words}” is neither a term (${TERMS.join(', ')}), a choice (>), an expectation (=) nor a comment (#).${term === '' ? '' : didYouMean(term, TERMS)}`;
}

function choiceOf(words: string, line: number): Step | string {
  const [, choice, seconds, late, reasons] = CHOICE.exec(words) ?? [];
  if (choice === undefined)
    return `“${words}” cannot be read as a choice; write it as “> talk.listen @12 because he pulled away | nobody is near”.`;
  return {
    line,
    choice,
    ...(seconds !== undefined && { seconds: Number(seconds) }),
    ...(late !== undefined && { late: true }),
    ...(reasons !== undefined && { reasons: reasons.split('|').map((reason) => reason.trim()) }),
  };
}

function expectationOf(text: string, line: number): Step | string {
  const [expect = '', ...words] = text.slice(1).trim().split(/\s+/);
  if (!isExpected(expect))
    return `“${expect}” cannot be expected.${didYouMean(expect, Object.keys(EXPECTATIONS))} Write one of: ${Object.values(EXPECTATIONS).join('; ')}.`;
  return words.length > 0 ? { line, expect, words } : `This expects nothing; write it as “${EXPECTATIONS[expect]}”.`;
}

function isExpected(word: string): word is Expected {
  return Object.hasOwn(EXPECTATIONS, word);
}
