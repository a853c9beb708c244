import { declared, type Page } from '#story/script';

/** What ink says only because it stumbled on a line above. */
export const ECHOES = /^Expected (the name of the knot|at least one line within the (knot|stitch))/;

type Say = (said: RegExpExecArray, text: string, pages: readonly Page[]) => string;

/** What ink says that misleads or is unclear, and what an author is told in its place. */
const WORDS: readonly (readonly [looks: RegExp, rule: string, say: Say])[] = [
  [
    /with the same label name '(\w+)' already exists in this context on (line \d+(?: of \S+)?)/,
    'repeated-label',
    ([, name = '', where = '']) => `The label “${name}” is already used in this knot, on ${where}; give this one another.`,
  ],
  [
    /^Apparent loose end/,
    'loose-end',
    () => 'Nothing leads on from here, so the run breaks off; write “->” and the knot where it goes on, or “-> END” where the run ends.',
  ],
  [
    /^found declaration variable '(\w+)' that was already declared(?: \((line \d+)(?: of ([^")]+))?)?/,
    'repeated-name',
    ([, name = '', line, file], text) => declaredTwice(name, line, file, text),
  ],
  [
    /name has already been used for an? (\w+)(?: to \w+)? on (line \d+)(?: of ([^"]+))?/,
    'repeated-name',
    ({ input, 1: kind = '', 2: line = '', 3: file }) => {
      const name = /'(\w+)'/.exec(input)?.[1] ?? '';
      return `“${name}” is already the name of a ${kind} on ${line}${file === undefined ? '' : ` of ${file}`}; give this one another.`;
    },
  ],
  [
    /^Could not find list definition that contains item '(\w+)'/,
    'ink',
    ([, name = '']) => `Ink takes “(${name})” for a list; leave out the brackets around “${name}”.`,
  ],
  [
    /^global variable assignments cannot refer to other variables/,
    'ink',
    (_, text) => {
      const [, name = 'x', value = ''] = /^\s*VAR\s+(\w+)\s*=\s*(.*?)\s*$/.exec(text) ?? [];
      return `A VAR begins with a number, true, false, a word in "straight quotation marks" or a place: a knot is written “VAR ${name} = -> ${/^\w+$/.test(value) ? value : 'knot'}”.`;
    },
  ],
  [
    /^Do you need a '~' before 'return'/,
    'spoken-code',
    (_, text) => `The trainee reads “${text.trim()}”; to give a value back from a function, write “~ ${text.trim()}”.`,
  ],
  [/^Empty diverts/, 'ink', (_, text) => emptyArrow(text)],
  [
    /^Expected some kind of logic, conditional or sequence within braces: \{ \.\.\. \} but saw end of line/,
    'ink',
    () => 'Behind a brace that stands alone, each branch begins with a dash and has a colon: “- turns > 3:”.',
  ],
  [
    /^Expected some kind of logic, conditional or sequence within braces: \{ \.\.\. \} but saw '([\s\S]*)'$/,
    'ink',
    ([, saw = '']) => `Ink cannot read “{${saw.split('}')[0] ?? ''}}”; in braces stands a condition with a colon, {turns > 3: He nods.}, or texts with a bar between, {Yes.|No.}.`,
  ],
  [/^Expected end of line after (knot|stitch) name/, 'bad-name', (_, text) => badHeading(text)],
  [
    /^Expected right side of '-' expression but saw '>\s*([\w.]+)/,
    'ink',
    ([, name = '']) => `A colon is missing behind the condition, before “-> ${name}”.`,
  ],
  [
    /^Expected right side of '%' expression/,
    'ink',
    () => 'Escalation, trust and comprehension go from 0 to 100 and are written without “%”, such as “trust >= 30”.',
  ],
  [
    /^Expected closing '}' for choice condition but saw '(\S)/,
    'ink',
    ([, sign = '']) => `Ink cannot read this condition from “${sign}” on; conditions are joined with “and” or “or”.`,
  ],
  [
    /^(Expected the '=' for an assignment|initial value for a variable must be)/,
    'ink',
    (_, text) => badVariable(text),
  ],
  [
    /^Expected value expression to be assigned/,
    'ink',
    (_, text) => `Ink finds no value behind “=”; write “${/~?\s*(\w+)/.exec(text)?.[1] ?? 'turns'} = 1”, or “+= 1” to add to it.`,
  ],
  [
    /^Story already contains flow named '(\w+)' \(at (line \d+) of ([^")]+)/,
    'repeated-name',
    ([, name = '', line = '', file = '']) => `“${name}” is already the name of a knot, on ${line} of ${file}; give this one another.`,
  ],
  [
    /^Divert Passing read count of '([\w.]+)'/,
    'missing-arrow',
    ([, name = '']) => `A place is handed over with an arrow; write “(-> ${name})”.`,
  ],
  [
    /^(?:Divert|Function call|Tunnel|Thread)? ?(?:call )?to '([\w.]+)' requires (\d+) arguments/,
    'ink',
    ([, name = ''], _, pages) => `“${name}” is not given what its heading asks for: “${headingOf(name, pages)}”. Write it with the same number of values in round brackets, a place with an arrow.`,
  ],
  [
    /^Expected one or two alternatives/,
    'ink',
    () => 'A condition has one text or two, with a bar between: {turns > 3: Yes.|No.}. For more, write each branch on a line of its own, “- turns > 3: Yes.”; for chance write {~Yes.|No.}.',
  ],
  [
    /^(Should be '\w*'\(|The \w+\(\) function should take)/,
    'ink',
    (_, text) => `TURNS_SINCE and READ_COUNT are given a place with an arrow, such as “TURNS_SINCE(-> ${/\w+\(\s*(\w+)\s*\)/.exec(text)?.[1] ?? 'plan'})”.`,
  ],
  [
    /^You shouldn't use a '~' here/,
    'ink',
    () => 'Code in braces stands on lines of its own: “{turns > 3:”, below it “~ mood = "open"”, and below that “}”.',
  ],
  [
    /^Since '(\w+)' is a variable/,
    'ink',
    ([, name = '']) => `“${name}” is a variable; write it without an arrow here.`,
  ],
  [
    /^Return statements can only be used in knots that are declared as functions/,
    'ink',
    () => 'Only a function gives a value back with “~ return”; leave a knot with “->” and the knot where it goes on.',
  ],
  [
    /^Logic following a '~' can't be that type of expression/,
    'ink',
    () => 'A line that begins with “~” sets a variable or calls a function, such as “~ who = "Ruth"”.',
  ],
  [
    /^(Branch doesn't have condition|Condition block with no conditions)/,
    'ink',
    (_, text) => `This branch has no condition with a colon behind it; write “- ${/^\s*-\s*(.*?):?\s*$/.exec(text)?.[1] ?? 'turns > 3'}:”, or “- else:” for the last.`,
  ],
  [/^'else' case in conditional should always be the final one/, 'ink', () => 'An “else” is the last branch; move the branches below it above it.'],
  [
    /^Expected end of line but saw '\|/,
    'ink',
    () => 'Ink reads “|” between alternatives in braces only, {Yes.|No.}; write “\\|” to print the sign.',
  ],
  [
    /^Expected .*? but saw end of line$/,
    'ink',
    (_, text) =>
      /^\s*VAR\b/.test(text)
        ? badVariable(text)
        : 'This line stops in the middle; look for what is missing at its end, such as a bracket or a value.',
  ],
  [/^Expected [\s\S]*? but saw '([\s\S]*)'$/, 'ink', ([, saw = '']) => `Ink cannot read the rest of this line, from “${short(saw)}” on.`],
  [/^(Unexpected operation or number type|Unexpected object type in NumberExpression)/, 'ink', () => 'Somewhere in this story stands “-true”, “-false” or a number such as “14.”, which ink cannot read.'],
]; // prettier-ignore

/** What an author is told in place of ink's words; nothing when ink's are clear. */
export function inOurWords(
  message: string,
  text: string,
  pages: readonly Page[],
): { readonly rule: string; readonly message: string } | undefined {
  for (const [looks, rule, say] of WORDS) {
    const said = looks.exec(message);
    if (said) return { rule, message: say(said, text, pages) };
  }
  return undefined;
}

/** Signs that take no room on a screen, and that come along when text is copied. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

function declaredTwice(name: string, line: string | undefined, file: string | undefined, text: string): string {
  const value = /=\s*(.*?)\s*$/.exec(text)?.[1] ?? '0';
  if (file?.endsWith('lib/engine.ink') === true)
    return `“${name}” is the engine’s, and is declared in ${file}; take this line out.`;
  if (file?.includes('lib/') === true)
    return `“${name}” is declared in ${file}; to set it, write “~ ${name} = ${value}” in place of “VAR”.`;
  return `“${name}” is declared twice${line === undefined ? '' : `, also on ${line}${file === undefined ? '' : ` of ${file}`}`}; take one of the two out.`;
}

function badVariable(text: string): string {
  const [, name = 'turns', value = ''] =
    /^\s*VAR\s+(\w+)\s*:?\s*=?\s*("[^"]*"|-?\d+|true|false)\s*$/.exec(text) ??
    /^\s*VAR\s+([^=]+?)\s*(?:=\s*(.*?)\s*)?$/.exec(text) ??
    [];
  return `A variable has a name of one word, and a value to begin with; write “VAR ${name.replace(/\W+/g, '_')} = ${value || '0'}”.`;
}

function emptyArrow(text: string): string {
  const [, between = '', name] = /->([^\w\n]*?)([a-z_][\w.]*)/i.exec(text) ?? [];
  if (name === undefined) return 'This arrow leads nowhere; write the name of a knot behind it, such as “-> bench”.';
  return INVISIBLE.test(between)
    ? `A sign that cannot be seen stands between the arrow and “${name}”; delete both and type “-> ${name}” anew.`
    : `Behind an arrow stands a bare name; write “-> ${name}”.`;
}

/** A heading that is no name: words that were to be one, or prose that happens to begin with the sign. */
function badHeading(text: string): string {
  const [, signs = '', written = ''] = /^\s*(=+)\s*(.*?)\s*=*\s*$/.exec(text) ?? [];
  const words = written.match(/\w+/g) ?? [];
  const kind = signs === '=' ? 'stitch' : 'knot';
  if (words.length > 3)
    return `Ink takes a line that begins with “=” for the name of a ${kind}; write “\\=” to print the sign.`;
  return `The name of a ${kind} is one word of letters, digits and “_”, with nothing behind it; write “${signs} ${words.join('_')}”.`;
}

/** The heading of a knot or function, as it is written. */
function headingOf(name: string, pages: readonly Page[]): string {
  const own = name.split('.').at(-1);
  const home = declared(pages.filter((page) => page.included)).find((one) => one.name === own && /knot|function|stitch/.test(one.kind)); // prettier-ignore
  return home?.page.text.split('\n')[home.line - 1]?.trim() ?? name;
}

function short(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 40).trimEnd()}…` : line;
}
