import type { Diagnostic } from '#story/diagnostic';
import { HEADING, withoutComments } from './text';

/** A piece of a script that ink cannot read as a whole, and what to say of it. */
export interface Unbalanced {
  readonly told: Diagnostic;
  /** The last line that goes wrong because of it. */
  readonly until: number;
}

/** Braces of a script that are never closed or close nothing, and a comment that never ends; each is told where it begins. */
export function unbalanced(file: string, source: string): readonly Unbalanced[] {
  const lines = withoutComments(source);
  const open = openComment(lines);
  if (open > 0) {
    const message = 'The comment that begins here never ends, so everything below is lost; write “*/” behind it.';
    return [tell(file, open, 'open-comment', message, lines.length)];
  }
  const found: Unbalanced[] = [];
  let braces: number[] = [];
  const close = (until: number) => {
    const [line] = braces;
    if (line !== undefined)
      found.push(tell(file, line, 'open-brace', 'The brace that opens here is never closed; write “}” behind what it holds.', until)); // prettier-ignore
    braces = [];
  };
  lines.forEach((text, index) => {
    const line = index + 1;
    if (HEADING.test(text) && /^\s*=/.test(text)) close(index);
    for (const sign of signsIn(text)) {
      if (sign === '{') braces.push(line);
      else if (braces.pop() === undefined)
        found.push(tell(file, line, 'open-brace', 'This “}” closes nothing; take it out, or write “{” where its condition begins.', line)); // prettier-ignore
    }
  });
  close(lines.length);
  return found;
}

function tell(file: string, line: number, rule: string, message: string, until: number): Unbalanced {
  return { told: { file, line, severity: 'error', rule, message }, until };
}

/** The braces of a line that ink does not print. */
function signsIn(text: string): readonly string[] {
  const bare = text.replace(/\\./g, '');
  return bare.match(/[{}]/g) ?? [];
}

function openComment(lines: readonly string[]): number {
  return lines.findIndex((text) => text.includes('/*')) + 1;
}
