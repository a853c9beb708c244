import type { Tag } from '#story/vocabulary';
import { tagsIn } from './tagged';
import type { Report } from './text';

const LABEL = /^\(\s*\w+\s*\)\s*/;
const CONDITIONS = /^(?:\{[^{}]*\}\s*)+/;

/** One thing that is wrong with the form of a line: rule and sentence. */
type Fault = readonly [rule: string, message: string];

/**
 * Reports a choice whose label, condition or bracket is not as ink reads it; whether there is one. What else could be said of such a line only
 * follows from it. `body` is the choice behind its * or +.
 */
export function checkForm(body: string, line: number, isLineTag: (tag: Tag) => boolean, report: Report): boolean {
  const fault = ofLabel(body) ?? ofCondition(body) ?? ofBracket(body) ?? ofProse(body, isLineTag);
  if (fault) report(line, ...fault);
  return fault !== undefined;
}

function ofLabel(body: string): Fault | undefined {
  const words = /^\(\s*(\w+(?:[ -]+\w+)+)\s*\)\s*[[{]/.exec(body)?.[1];
  if (words !== undefined)
    return ['bad-label', `A label is one word of letters, digits and “_”; write “(${words.replace(/[ -]+/g, '_')})”.`];
  const square = /^\[\s*(\w+)\s*\]\s*[[{]/.exec(body)?.[1];
  return square === undefined
    ? undefined
    : ['bad-label', `A label stands in round brackets; write “(${square})” in place of “[${square}]”.`];
}

function ofCondition(body: string): Fault | undefined {
  const rest = body.replace(LABEL, '').replace(CONDITIONS, '');
  if (/^\{[^{}]*\[/.test(rest))
    return ['open-brace', 'The condition of this choice is not closed; write “}” behind it.'];
  const [, code] =
    /^\(([^()]*(?:[<>=!]=?|\b(?:and|or|not)\b)[^()]*)\)\s*\[/.exec(rest) ??
    /^(?:if|when)\s+((?:not\s+)?\w+(?:\s*[<>=!]=?\s*[\w"]+)?)\s*:?\s*\[/.exec(rest) ??
    (LABEL.test(body) ? /^\((\w+)\)\s*\[/.exec(rest) : undefined) ??
    [];
  if (code !== undefined)
    return ['loose-condition', `A condition stands in braces, or the trainee reads it; write “{${code.trim()}}”.`];
  const late = /\]\s*\{\s*([^{}:|]*(?:[<>=!]=|[<>]|\bnot\b)[^{}:|]*)\}/.exec(rest)?.[1];
  return late === undefined
    ? undefined
    : ['late-condition', `The condition of a choice stands before its bracket; move “{${late.trim()}}” there.`];
}

function ofBracket(body: string): Fault | undefined {
  const text = body.replace(/\{[^{}]*\}/g, '').replace(/\\./g, '');
  if (text.includes('[') && !text.includes(']'))
    return ['open-bracket', 'The bracket of this choice is not closed; write “]” behind its last tag.'];
  if (text.includes(']') && !text.includes('['))
    return ['open-bracket', 'This choice has “]” and no “[”; write “[” before what the trainee reads.'];
  return /^\[\s*#/.test(body.replace(LABEL, '').replace(CONDITIONS, ''))
    ? ['empty-choice', 'The button of this choice is empty; write what the officer says or does before the first #.']
    : undefined;
}

/** A line of prose that only begins with the sign of a choice. */
function ofProse(body: string, isLineTag: (tag: Tag) => boolean): Fault | undefined {
  if (LABEL.test(body) || CONDITIONS.test(body) || body.includes('[') || body.includes('->')) return undefined;
  if (!tagsIn(body).every(isLineTag)) return undefined;
  return [
    'unlabelled-choice',
    'Ink takes a line that begins with * or + for a choice, and this one has no label and does nothing; write “* (a_name) [text # do: wait]”, or leave the sign out.',
  ];
}

/** Whether a line is a choice but for its sign, which is then reported. */
export function checkSign(text: string, line: number, moves: readonly string[], report: Report): boolean {
  const body = /^(?:[•◦‣·–—]\s*|-(?!>)\s*)?((?:\(\s*\w+\s*\)\s*)?(?:\{[^{}]*\}\s*)*\[[^\]]*\])/.exec(text)?.[1];
  if (body === undefined || !tagsIn(body).some(({ name }) => moves.includes(name))) return false;
  const label = LABEL.exec(body)?.[0].trim() ?? '(a_name)';
  report(line, 'no-sign', `A choice begins with * or +; write “* ${label} [...]”.`);
  return true;
}

/** Reports what ink prints as it stands, and an author did not mean to be read: marks of other ways of writing, and the answer of a condition. */
export function checkPrinted(text: string, line: number, report: Report): void {
  const note = /^(?:<!--|\/(?=\s)|;;|%%)/.exec(text)?.[0];
  if (note !== undefined)
    report(line, 'spoken-code', `The trainee reads this line from “${note}” on; a note to yourself begins with “//”.`);
  const bold = /(?<![\w*])(\*{1,2})[^*\s](?:[^*]*[^*\s])?\1(?![\w*])/.exec(text)?.[0];
  if (bold !== undefined)
    report(line, 'spoken-code', `The trainee reads “${bold}” with its stars; nothing is bold here, so leave them out.`);
  const mark = /<\/?(?:b|i|u|em|strong|br|p)\s*\/?>/i.exec(text)?.[0];
  if (mark !== undefined)
    report(line, 'spoken-code', `The trainee reads “${mark}” as it stands; nothing is bold or slanted here, so leave it out.`); // prettier-ignore
  const dollar = /\$\{\s*(\w+)\s*\}/.exec(text);
  if (dollar)
    report(line, 'spoken-code', `The trainee reads the “$”; ink prints a value with braces alone: “{${dollar[1] ?? ''}}”.`); // prettier-ignore
  if (/\\n(?![a-z])/.test(text))
    report(line, 'spoken-code', 'The trainee reads “n” here; what stands on a line of its own in the script is a line of its own.'); // prettier-ignore
  const single = /\{\s*([&~])\s*\p{L}[^{}|=]*\}/u.exec(text)?.[1];
  if (single !== undefined)
    report(line, 'one-alternative', `Only one text stands behind “{${single}”, so it is always the same; between alternatives stands a bar: {${single}Yes.|No.}.`, 'warning'); // prettier-ignore
  const asked = /\{\s*((?:not\s+)?\w+\s*(?:[=!]=|[<>]=?)\s*[^{}:|>]*)\}/.exec(text)?.[1]?.trim();
  if (asked !== undefined)
    report(
      line,
      'spoken-code',
      `The trainee reads “true” or “false” here; write what is said when it is so behind a colon: “{${asked}: ...}”.`,
    );
}
