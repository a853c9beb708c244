import type { Diagnostic } from '#story';
import type { Sources } from '#story/compiler';

/** Larger scripts than this take ink's compiler too long, and nobody can keep one in mind. */
const LARGEST = 2 * 2 ** 20;

/** What is wrong with files that are too large to be one story, at the largest of them; known from their sizes, before any is read. */
export function sizeProblem(
  files: readonly { readonly file: string; readonly bytes: number }[],
): Diagnostic | undefined {
  const bytes = files.reduce((sum, one) => sum + one.bytes, 0);
  const largest = [...files].sort((a, b) => b.bytes - a.bytes)[0];
  if (bytes <= LARGEST || !largest) return undefined;
  const size = (count: number) => `${(count / 2 ** 20).toFixed(1)} MB`;
  const message = `The script is ${size(bytes)}, and ${size(LARGEST)} is the most that is read; cut it into several stories.`;
  return { file: largest.file, line: 1, severity: 'error', rule: 'too-large', message };
}

/** Whether what was read as text is text: no picture, no program, no other encoding. */
export function isText(text: string): boolean {
  return !text.includes('\0') && !text.includes('\uFFFD');
}

const RICH = 'This file holds fonts and colors beside its words (rich text); save it as plain text.';

/** What is wrong with files that are no text, each at the line where that shows. */
export function textProblems(files: Sources): readonly Diagnostic[] {
  const message = 'This is not text in UTF-8; save the file with that encoding, or take it out of the folder.';
  return Object.entries(files).flatMap(([file, text]): readonly Diagnostic[] => {
    if (/^\{\\rtf/.test(text)) return [{ file, line: 1, severity: 'error', rule: 'not-text', message: RICH }];
    const line = text.split('\n').findIndex((one) => !isText(one)) + 1;
    return line === 0 ? [] : [{ file, line, severity: 'error', rule: 'not-text', message }];
  });
}
