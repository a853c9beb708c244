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
const ARROW = /(?:—>|–>|−>|->>|=+>|→|⟶|➔|➝|➜|⇒|►|(?<!-)- +>)\s*([a-z_][\w.]*)\s*(?=$|[|}#\]])/giu;

const VALUE = /^(true|false|-?\d+|"[^"]*"|->\s*\w+|-?\w+\([^()]*\))$/;
const ASSIGNS = /^(temp\s+|var\s+|let\s+|const\s+|set\s+)?([a-z_]\w*)\s*(=(?!=)|\+=|-=|\+\+|--)\s*(.*)$/i;
const CALLS = /^([a-z_]\w*)\([^()]*\)$/i;
const ASKS =
  /^(?:else\s+)?(?:if|when|unless|elif|elseif)\b[\s(]*(?:not\s+|!)?([a-z_][\w.]*)\s*\)?\s*(==?|!=|>=|<=|[<>]|->|\{|:|\band\b|\bor\b)\s*(-?\d+|"[^"]*"|true\b|false\b|[a-z_][\w.]*)?/i;

/** Reports a line that its author means as code and ink reads to the trainee. Nothing is said of prose that only resembles code: names have to be those of the story. */
export function checkSpoken(written: string, line: number, names: CodeNames, report: Report): void {
  const say = (code: string, cure: string) =>
    report(line, 'spoken-code', `The trainee reads “${code.trim()}” as it stands; ${cure}.`);
  const arrow = arrowIn(written, names.places);
  if (arrow) {
    say(arrow.code, `ink’s arrow is a hyphen and a “greater than”: write “-> ${arrow.name}”`);
    return;
  }
  const text = withoutTags(written).replace(/^\s*(-(?!>)\s*)*(\(\s*\w+\s*\)\s*)?/, '').trim().replace(/;$/, ''); // prettier-ignore
  const [, keyword, name = '', sign = '', value = ''] = ASSIGNS.exec(text) ?? [];
  if (name !== '' && assigns(keyword, name, sign, value.trim(), names)) {
    const tilde = `~ ${/^temp/i.test(keyword ?? '') ? 'temp ' : ''}${text.slice((keyword ?? '').length)}`;
    if (keyword !== undefined && !/^(temp|set)/i.test(keyword))
      say(text, `to declare a variable write “VAR ${name} = ${value.trim()}”`);
    else say(text, `to set a variable begin with a tilde: “${tilde}”`);
    return;
  }
  const called = CALLS.exec(text)?.[1];
  if (called !== undefined && names.functions.includes(called)) {
    say(text, `to call a function begin with a tilde: “~ ${text}”`);
    return;
  }
  const [asked, subject = '', relation = '', value2] = ASKS.exec(text) ?? [];
  const isCode = names.variables.includes(subject) || names.places.includes(subject);
  if (
    asked !== undefined &&
    (isCode
      ? value2 !== undefined || /->|\{|:/.test(relation)
      : /[<>=]/.test(relation) && relation !== '->' && VALUE.test(value2 ?? ''))
  ) {
    say(text, 'ink has no “if”: write the condition and what follows in braces, such as “{turns > 4: -> home}”');
    return;
  }
  const lost = /\{[^{}|]*:[^{}|]*\s-?\s*else\s*:\s*([^{}]*)\}/.exec(text)?.[1];
  if (lost !== undefined) {
    say(`else: ${lost}`, `between the two texts of a condition stands a bar: “{condition: ...|${lost.trim()}}”`);
    return;
  }
  if (/^\s*else\b\s*(:|->)/i.test(written)) {
    say(text, 'an “else” is a branch of a condition in braces, with a dash: “- else:”');
    return;
  }
  const jump = /^goto\s+([\w.]+)$/i.exec(text)?.[1];
  if (jump !== undefined && names.places.includes(jump)) say(text, `write “-> ${jump}”`);
}

function assigns(keyword: string | undefined, name: string, sign: string, value: string, names: CodeNames): boolean {
  const known = names.variables.includes(name);
  if (sign === '++' || sign === '--') return known && value === '';
  if (keyword !== undefined || known) return value !== '';
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
