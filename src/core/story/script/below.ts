import { depthOf, type Report, withoutTags } from './text';

const AWAY = /->\s*(?:[a-z_][\w.]*\s*(?:\([^()]*\))?|->)\s*$/i;
const MARKS = /^\s*((?:[*+]\s*)+|(?:-(?!>)\s*)+)/;

/** Reports choices nested in one that has gone elsewhere by an arrow. A label that is gone to, or a gather above the choice, makes it reachable again. */
export function checkBelow(lines: readonly string[], report: Report): void {
  let depth = 0;
  let left = 0;
  let braces = 0;
  lines.forEach((line, index) => {
    // The tags of a choice end with its bracket, and what it leads to stands behind that.
    const text = withoutTags(line.replace(/(?<!\\)#[^\]]*(?=\])/, ''));
    const before = braces;
    braces += depthOf(text);
    if (/^\s*=/.test(text)) [depth, left, braces] = [0, 0, 0];
    if (before !== 0 || braces !== 0 || /^\s*(=|VAR\b|CONST\b|~)/.test(text)) return;
    const marks = MARKS.exec(text)?.[1]?.replace(/\s/g, '') ?? '';
    const isChoice = /^[*+]/.test(marks);
    if (isChoice && marks.length > 1 && marks.length > depth && left > 0 && !isGoneTo(text, lines))
      report(index + 1, 'behind-arrow', `Nobody is ever offered this choice: the arrow on line ${left} leaves before it. Take that arrow out, or write this choice with one sign less.`); // prettier-ignore
    if (marks !== '') [left, depth] = [0, isChoice ? marks.length : marks.length - 1];
    const spoken = isChoice ? text.slice(text.lastIndexOf(']') + 1) : text;
    if (AWAY.test(spoken) && !spoken.includes('{')) left = index + 1;
  });
}

/** Whether an arrow of the script leads to the label of a choice. */
function isGoneTo(choice: string, lines: readonly string[]): boolean {
  const label = /^\s*[*+\s]+\(\s*(\w+)\s*\)/.exec(choice)?.[1];
  return label !== undefined && new RegExp(`->\\s*(?:\\w+\\.)*${label}\\b`).test(lines.join('\n'));
}
