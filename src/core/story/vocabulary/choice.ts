/** The words of a choice as its author wrote them: without bullets, label, conditions, brackets, tags and divert. */
export function wordsOfChoice(line: string): string {
  return line
    .replace(/^[\s*+]*(\(\s*[\p{L}\p{N}_]+\s*\)\s*)?(\{[^}]*\}\s*)*/u, '')
    .replace(/(?<!\\)#[^\]#]*/g, '')
    .replace('[', '')
    .replace(']', ' ')
    .replace(/->.*$/s, '')
    .replace(/\s+/g, ' ')
    .trim();
}
