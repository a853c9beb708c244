import { WORDS } from '#doctrine';
import type { Diagnostic } from '#story/diagnostic';
import { didYouMean } from '#story/near';
import { CHOICE_TAGS, LINE_TAGS, tagOf, wordsOfChoice } from '#story/vocabulary';
import { logicIn } from './logic';
import { checkBranch, checkSpeech, checkWrites } from './slips';
import { checkTag, type TagNames } from './tagcheck';

/** What the scan needs to know of the scenario file to check names against. */
export interface Names extends TagNames {
  /** What the seed draws. */
  readonly draws: readonly string[];
  /** Everything that a condition may name: variables, knots, stitches and labels of every file of the story. */
  readonly known: readonly string[];
  /** The reference parameters of every file of the story. */
  readonly references: readonly Reference[];
}

/** A parameter that a knot or function takes by reference: whose it is, its place, and its name. */
export interface Reference {
  readonly name: string;
  readonly at: number;
  readonly parameter: string;
}

/** How a scan says what it found: line, rule, sentence. */
type Report = (line: number, rule: string, message: string, severity?: Diagnostic['severity']) => void;

const MOVES = Object.keys(WORDS);
/** Tags that ink's own tools read at the top of a file. */
const GLOBAL_TAGS = ['title', 'author', 'theme'];

/**
 * Reads one ink file as text, line by line, for what ink's compiler lets pass and an encounter cannot use: missing labels, tags in the
 * wrong place, unknown words, division and decimals, reference parameters named like the caller's variable.
 */
export function scan(file: string, source: string, names: Names): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const report: Report = (line, rule, message, severity = 'error') =>
    found.push({ file, line, severity, rule, message });
  const lines = withoutComments(source);
  for (const logic of logicIn(lines)) {
    if (logic.printed) checkBranch(logic, names.known, report);
    else checkArithmetic(logic.text, logic.line, report);
  }
  let within = '';
  wholeChoices(lines).forEach((raw, index) => {
    const number = index + 1;
    within = headingOf(raw) ?? within;
    const text = raw.trim().replace(GATHER_BEFORE_CHOICE, '');
    if (text === '' || /^(INCLUDE|EXTERNAL|TODO)\b/.test(text)) return;
    checkReferences(text, within, names.references, number, report);
    checkWrites(text, names.draws, number, report);
    if (/^[*+]/.test(text)) checkChoice(text, number, names, report);
    else checkLine(text, number, names, report);
  });
  return found;
}

/** A gather may stand on the line of the first choice after it. */
const GATHER_BEFORE_CHOICE = /^(-(?!>)\s*)+(\(\s*\w+\s*\)\s*)?(?=[*+])/;

/** The lines of a script, with blanks where its comments were. */
export function withoutComments(source: string): readonly string[] {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' ')).split(/\r?\n/);
}

/** Ink lets the conditions and the text of a choice stand on the lines below its label; here they are drawn up to it. */
function wholeChoices(lines: readonly string[]): readonly string[] {
  const whole = [...lines];
  for (let i = 0; i + 1 < whole.length; i++) {
    const open = /^\s*([*+]\s*)+(\(\s*\w+\s*\)\s*)?(\{[^{}]*\}\s*)*$/.test(whole[i] ?? '');
    for (let j = i + 1; open && /^\s*[{[]/.test(whole[j] ?? ''); j++) {
      whole[i] = `${whole[i] ?? ''} ${(whole[j] ?? '').trim()}`;
      const done = whole[j]?.includes('[') ?? false;
      whole[j] = '';
      if (done) break;
    }
  }
  return whole;
}

function checkChoice(text: string, line: number, names: Names, report: Report): void {
  const body = text.replace(/^([*+]\s*)+/, '');
  // A choice that only diverts is ink's fallback: nobody sees it.
  if (/^(\(\s*\w+\s*\)\s*)?(\{[^}]*\}\s*)*->/.test(body)) return;
  const labelled = /^\(\s*\w+\s*\)/.test(body);
  if (!labelled) {
    if (/^(\{[^}]*\}\s*)+\(\s*\w+\s*\)/.test(body)) {
      report(
        line,
        'label-after-condition',
        'The label stands after the condition, so ink prints it as text; put the (label) first.',
      );
    } else
      report(
        line,
        'unlabelled-choice',
        'This choice has no label; write (a_name) right after the * or +, so that logs can name it.',
      );
  }
  const close = body.indexOf(']');
  const inside = close < 0 ? body : body.slice(0, close);
  const after = close < 0 ? '' : body.slice(close + 1);
  for (const tag of tagsIn(after)) {
    if (CHOICE_TAGS.includes(tag.name) && !LINE_TAGS.includes(tag.name)) {
      report(
        line,
        'tag-after-bracket',
        `The tag “${tag.name}” stands after the bracket, so ink puts it on the outcome; move it inside the [brackets].`,
      );
    }
  }
  const tags = tagsIn(inside);
  for (const tag of tags) {
    if (!CHOICE_TAGS.includes(tag.name)) {
      report(line, 'unknown-tag', `A choice has no tag named “${tag.name}”.${didYouMean(tag.name, CHOICE_TAGS)}`);
    } else checkTag(tag, names, line, report);
  }
  if (!tags.some((tag) => MOVES.includes(tag.name))) {
    report(line, 'no-move', `This choice does not say what the officer does; add one of # ${MOVES.join(', # ')}.`);
  }
  if (labelled && tags.some((tag) => tag.name === 'say')) checkSpeech(wordsOfChoice(inside), line, report);
}

function checkLine(text: string, line: number, names: Names, report: Report): void {
  for (const tag of tagsIn(text)) {
    if (GLOBAL_TAGS.includes(tag.name)) continue;
    if (MOVES.includes(tag.name) || ['step', 'seeks'].includes(tag.name)) {
      report(
        line,
        'choice-tag-on-line',
        `The tag “${tag.name}” belongs on a choice, inside its [brackets]; on a line it does nothing.`,
      );
    } else if (!LINE_TAGS.includes(tag.name)) {
      report(line, 'unknown-tag', `A line has no tag named “${tag.name}”.${didYouMean(tag.name, LINE_TAGS)}`);
    } else checkTag(tag, names, line, report);
  }
}

/** Tags of a piece of ink: whatever follows each unescaped #, up to the next #, a divert, or the end of the alternative it stands in. */
function tagsIn(text: string): readonly { readonly name: string; readonly value: string }[] {
  return text
    .split(/(?<!\\)#/)
    .slice(1)
    .flatMap((piece) => alternativesOf(ownPart(piece.replace(/->.*$/, '').replace(/\]\s*$/, ''))).map(tagOf));
}

/** The piece up to the | or } that closes the alternative around it, or to a brace that opens around the next tag. */
function ownPart(piece: string): string {
  const open: number[] = [];
  for (let at = 0; at < piece.length; at++) {
    const sign = piece[at];
    if (open.length === 0 && (sign === '|' || sign === '}')) return piece.slice(0, at);
    if (sign === '{') open.push(at);
    if (sign === '}') open.pop();
  }
  return piece.slice(0, open[0] ?? piece.length);
}

/** Everything that a tag can come to when ink chooses part of it; nothing where it prints a value that is not known here. */
function alternativesOf(piece: string): readonly string[] {
  const choice = /\{([^{}]*)\}/.exec(piece);
  if (!choice) return [piece.trim()];
  const inner = choice[1] ?? '';
  if (!/[|:]/.test(inner)) return [];
  return inner
    .replace(/^[^:|]*:|^\s*[&!~$]/, '')
    .split('|')
    .flatMap((option) => alternativesOf(piece.replace(choice[0], () => option)));
}

function checkArithmetic(text: string, line: number, report: Report): void {
  const bare = text.replace(/"[^"]*"/g, '""');
  if (/[\w)]\s*\/\s*[\w(]/.test(bare))
    report(line, 'division', 'Division loses exactness when a story is saved; compare or multiply instead.');
  if (/\b\d+\.\d/.test(bare))
    report(line, 'decimal', 'A decimal number changes when a story is saved; use whole numbers.');
}

/** The line that a knot, a stitch or a function begins with, up to its name. */
const HEADING = /^\s*=+\s*(?:function\s+)?(\w+)/;

function headingOf(line: string): string | undefined {
  return HEADING.exec(line)?.[1];
}

/** The reference parameters that a file declares. */
export function referencesIn(source: string): readonly Reference[] {
  return withoutComments(source).flatMap((line) => {
    const match = new RegExp(`${HEADING.source}\\s*\\(([^)]*)\\)`).exec(line);
    const name = match?.[1];
    if (name === undefined) return [];
    return (match?.[2] ?? '').split(',').flatMap((parameter, at) => {
      const ref = /^\s*ref\s+(\w+)\s*$/.exec(parameter)?.[1];
      return ref === undefined ? [] : [{ name, at, parameter: ref }];
    });
  });
}

/**
 * A divert and a thread stay in the call they are in, so that a parameter by reference with the name of what is handed over refers to itself. A
 * function and a tunnel have a call of their own, and a knot that took its variable by reference hands on that reference: there ink is right.
 */
function checkReferences(
  text: string,
  within: string,
  references: readonly Reference[],
  line: number,
  report: Report,
): void {
  if (text.startsWith('=')) return;
  const isReference = (name: string) => references.some((one) => one.name === within && one.parameter === name);
  for (const { name, at, parameter } of references) {
    const calls = new RegExp(`(?:->|<-)\\s*(?:\\w+\\.)?${name}\\s*\\(([^)]*)\\)(?!\\s*->)`, 'g');
    for (const call of text.matchAll(calls)) {
      if ((call[1] ?? '').split(',')[at]?.trim() !== parameter || isReference(parameter)) continue;
      report(
        line,
        'ref-name',
        `The variable “${parameter}” is handed over by reference to a parameter of the same name, so that it refers to itself and ink never finds its value. Rename one of them, or call ${name} as a function or a tunnel.`,
      );
    }
  }
}
