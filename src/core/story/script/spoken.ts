import { nearest } from '#story/near';
import { type Report, withoutTags } from './text';

/** What a line of prose may be taken for by its author: the names that code would use. */
export interface CodeNames {
  readonly variables: readonly string[];
  readonly functions: readonly string[];
  /** Knots, stitches and labels, as a divert names them. */
  readonly places: readonly string[];
}

/** What other tools write for ink's arrow. */
const ARROW = /(?:(?<=^\s*)>|-{2,}>|—>|–>|−>|->>|=+>|→|⟶|➔|➝|➜|⇒|►|(?<!-)- +>)\s*([a-z_][\w.]*)\s*(?=$|[|}#\]])/giu;

const VALUE = /^(true|false|-?\d+|"[^"]*"|->\s*\w+|-?\w+\([^()]*\))$/;
const ASSIGNS = /^(temp\s+|var\s+|let\s+|const\s+|set\s+)?([a-z_]\w*)\s*(=(?!=)|\+=|-=|\+\+|--)\s*(.*)$/i;
const CALLS = /^([a-z_]\w*)\([^()]*\)$/i;
const ASKS =
  /^(?:else\s+)?(?:if|when|unless|elif|elseif)\b[\s(]*(?:not\s+|!)?([a-z_][\w.]*)\s*\)?\s*(==?|!=|>=|<=|[<>]|->|\{|:|\band\b|\bor\b)\s*(-?\d+|"[^"]*"|true\b|false\b|[a-z_][\w.]*)?/i;

/** A piece of code that ink would read aloud, and what to write in its place. */
interface Spoken {
  readonly code: string;
  readonly cure: string;
}

/** Reports a line that its author means as code and ink reads to the trainee. Nothing is said of prose that only resembles code: names have to be those of the story. */
export function checkSpoken(written: string, line: number, names: CodeNames, report: Report): void {
  const text = withoutTags(written)
    .replace(/^\s*(-(?!>)\s*)*(\(\s*\w+\s*\)\s*)?/, '')
    .trim()
    .replace(/;$/, '');
  const found =
    arrow(written, names) ?? setting(text, names) ?? call(text, names) ?? question(text, names) ?? condition(written, names) ?? branch(written) ?? jump(text, names) ?? lone(text, names); // prettier-ignore
  if (found) report(line, 'spoken-code', `The trainee reads “${found.code.trim()}” as it stands; ${found.cure}.`);
}

function arrow(written: string, { places }: CodeNames): Spoken | undefined {
  const found = arrowIn(written, places);
  return found && { code: found.code, cure: `ink’s arrow is a hyphen and a “greater than”: write “-> ${found.name}”` };
}

function setting(text: string, names: CodeNames): Spoken | undefined {
  const [, keyword = '', name = '', sign = '', rest = ''] = ASSIGNS.exec(text) ?? [];
  const value = rest.trim();
  if (name === '' || !assigns(keyword, name, sign, value, names)) return undefined;
  if (/^(var|let|const)/i.test(keyword)) return { code: text, cure: `to declare a variable write “VAR ${name} = ${value}”` }; // prettier-ignore
  const tilde = `~ ${/^temp/i.test(keyword) ? 'temp ' : ''}${text.slice(keyword.length)}`;
  return { code: text, cure: `to set a variable begin with a tilde: “${tilde}”` };
}

function call(text: string, { functions }: CodeNames): Spoken | undefined {
  const name = CALLS.exec(text)?.[1];
  if (name === undefined || !functions.includes(name)) return undefined;
  return { code: text, cure: `to call a function begin with a tilde: “~ ${text}”` };
}

/** An “if” is code when it asks for a name of the story, or compares with a value, and no sentence of prose goes on like that. */
function question(text: string, names: CodeNames): Spoken | undefined {
  const [asked, subject = '', relation = '', value = ''] = ASKS.exec(text) ?? [];
  if (asked === undefined) return undefined;
  const known = names.variables.includes(subject) || names.places.includes(subject);
  const compares = /[<>=]/.test(relation) && relation !== '->';
  const goesOn = /->|[{<>=]/.test(text) || (relation === ':' && text.startsWith('if'));
  if (known ? !goesOn : !compares || !VALUE.test(value)) return undefined;
  const cure = 'ink has no “if”: write the condition and what follows in braces, such as “{turns > 4: -> home}”';
  return { code: text, cure };
}

function branch(written: string): Spoken | undefined {
  const text = withoutTags(written).trim();
  const lost = /\{[^{}|]*:[^{}|]*\s-?\s*else\s*:\s*([^{}]*)\}/.exec(text)?.[1]?.trim();
  if (lost !== undefined)
    return {
      code: `else: ${lost}`,
      cure: `between the two texts of a condition stands a bar: “{condition: ...|${lost}}”`,
    };
  if (!/^else\s*(:|->)/i.test(text)) return undefined;
  return { code: text, cure: 'an “else” is a branch of a condition in braces, with a dash: “- else:”' };
}

const BARE = /^\s*([([]?)\s*((?:not\s+)?([a-z_]\w*)(?:\.\w+)?\s*(?:[=!]=|[<>]=?)\s*[^:{}]+):(.*)$/i;

/** A condition that has lost its dash, or stands in brackets in place of braces. */
function condition(written: string, names: CodeNames): Spoken | undefined {
  const code = withoutTags(written).trim();
  const [, bracket = '', asked = '', name = '', rest = ''] = BARE.exec(code) ?? [];
  if (![...names.variables, ...names.places].includes(name)) return undefined;
  const said = rest.replace(/[)\]]\s*$/, '').trim();
  return bracket === ''
    ? { code, cure: `a branch of a condition in braces begins with a dash: “- ${asked.trim()}:”` }
    : { code, cure: `a condition stands in braces: “{${asked.trim()}: ${said}}”` };
}

/** The name of a place that stands alone, or as all that follows from a condition. */
function lone(text: string, { places }: CodeNames): Spoken | undefined {
  const [, alone, behind] = /^(?:([a-z_]\w*)|\{[^{}|:]+:\s*([a-z_]\w*)\s*\})$/i.exec(text) ?? [];
  const name = alone ?? behind ?? '';
  if (!places.includes(name) && !/^(END|DONE)$/.test(name)) return undefined;
  return { code: name, cure: `to go there write an arrow: “-> ${name}”` };
}

function jump(text: string, { places }: CodeNames): Spoken | undefined {
  const name = /^goto\s+([\w.]+)$/i.exec(text)?.[1];
  return name !== undefined && places.includes(name) ? { code: text, cure: `write “-> ${name}”` } : undefined;
}

function assigns(keyword: string, name: string, sign: string, value: string, names: CodeNames): boolean {
  const known = names.variables.includes(name);
  if (sign === '++' || sign === '--') return known && value === '';
  if (keyword !== '' || known) return value !== '';
  return VALUE.test(value) && (/^[a-z_]+$/.test(name) || nearest(name, names.variables) !== undefined);
}

/** An arrow that is not ink's, with the place of the story that it names. */
export function arrowIn(
  text: string,
  places: readonly string[],
): { readonly at: number; readonly code: string; readonly name: string } | undefined {
  for (const match of text.matchAll(ARROW)) {
    const [code, name = ''] = match;
    if (places.includes(name) || name === 'END' || name === 'DONE') return { at: match.index, code, name };
  }
  return undefined;
}

/** Reports two strokes in the middle of a word: for ink a comment begins there, and the rest of the line with its tags is gone. */
export function checkStrokes(raw: string, line: number, report: Report): void {
  if (/^\s*(~|VAR\b|CONST\b|LIST\b|INCLUDE\b|EXTERNAL\b|=)/.test(raw)) return;
  const begun = /\/\/|\/\*/.exec(raw);
  if (!begun || begun[0] !== '//' || !/[\p{L}\p{N}:]$/u.test(raw.slice(0, begun.index))) return;
  if (!/^\/\/[\p{L}\p{N}]/u.test(raw.slice(begun.index)) || /->\s*[\w.]+$/.test(raw.slice(0, begun.index))) return;
  const around = /\S*$/.exec(raw.slice(0, begun.index))?.[0] ?? '';
  const cut = raw.slice(begun.index).trim();
  report(
    line,
    'cut-by-comment',
    `Ink takes “//” for the beginning of a comment, so that “${around}${cut}” ends after “${around}”, and what stands behind it is lost, tags too. Write “/\\/” in its place, or leave a space before a comment.`,
  );
}
