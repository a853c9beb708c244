import type { Diagnostic } from '#story/diagnostic';

/** How a check says what it found: line, rule, sentence. */
export type Report = (line: number, rule: string, message: string, severity?: Diagnostic['severity']) => void;

/** A report that keeps what it is told of one file. */
export function reporting(file: string): { readonly found: readonly Diagnostic[]; readonly report: Report } {
  const found: Diagnostic[] = [];
  return {
    found,
    report: (line, rule, message, severity = 'error') => found.push({ file, line, severity, rule, message }),
  };
}

/** The lines of a script, with blanks where its comments were. */
export function withoutComments(source: string): readonly string[] {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' ')).split(/\r?\n/);
}

/** The line that a knot, a stitch or a function begins with, up to its name. */
export const HEADING = /^\s*=+\s*(?:function\s+)?(\w+)/;

/** A text of code with the words between straight quotation marks left out, each as many letters long as it was. */
export function withoutWords(code: string): string {
  return code.replace(/"[^"]*"/g, (word) => `"${' '.repeat(word.length - 2)}"`);
}

const CHOICE = /^\s*(?:-(?!>)\s*)*(?:\(\s*\w+\s*\)\s*)?[*+]/;
const TAGS = /(?<!\\)#.*$/;

/** A line of a script with its tags left out. Those of a choice end with its bracket, and what it leads to stands behind that. */
export function withoutTags(line: string): string {
  const text = CHOICE.test(line) ? line.replace(/(?<!\\)#[^\]]*(?=\])/, '') : line;
  return text.replace(TAGS, '');
}

/** By how many braces a text opens more than it closes; those that ink prints do not count. */
export function depthOf(text: string): number {
  const bare = text.replace(/\\./g, '');
  return (bare.match(/\{/g)?.length ?? 0) - (bare.match(/\}/g)?.length ?? 0);
}
