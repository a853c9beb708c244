import { depthOf, type Report, withoutTags } from './text';

const AWAY = /(?<!-)->\s*(?:[a-z_][\w.]*\s*(?:\([^()]*\))?|->)\s*$/i;
const MARKS = /^\s*((?:[*+]\s*)+|(?:-(?!>)\s*)+)/;
/** What declares something wherever it stands, or is no part of what is played. */
const DECLARES = /^\s*(?:VAR|CONST|LIST|EXTERNAL|INCLUDE|TODO)\b/;

/**
 * Reports what stands below an arrow that leaves before it is come to: choices, lines and code. A label that is gone to, or a gather above, makes it
 * reachable again.
 */
export function checkBelow(lines: readonly string[], report: Report): void {
  let depth = 0;
  let left = 0;
  let braces = 0;
  lines.forEach((line, index) => {
    const text = withoutTags(line);
    const before = braces;
    braces += depthOf(text);
    if (/^\s*=/.test(text)) [depth, left, braces] = [0, 0, 0];
    if (before !== 0 || line.trim() === '' || /^\s*=/.test(text) || DECLARES.test(text)) return;
    const marks = MARKS.exec(text)?.[1]?.replace(/\s/g, '') ?? '';
    const isChoice = /^[*+]/.test(marks);
    if (left > 0 && isChoice && marks.length > depth && !isGoneTo(text, lines)) {
      const cure = marks.length > 1 ? ', or write this choice with one sign less' : '';
      report(index + 1, 'behind-arrow', `Nobody is ever offered this choice: the arrow on line ${left} leaves before it. Take that arrow out${cure}.`); // prettier-ignore
    } else if (left > 0 && marks === '' && !/^\s*->/.test(text))
      report(index + 1, 'behind-arrow', `Nobody ever comes to this line: the arrow on line ${left} leaves before it. Move this line above the arrow, or take one of the two out.`, 'warning'); // prettier-ignore
    // One arrow is told once: what follows it is below it, too.
    left = 0;
    if (marks !== '') depth = isChoice ? marks.length : marks.length - 1;
    const spoken = isChoice ? text.slice(text.lastIndexOf(']') + 1) : text;
    if (braces === 0 && !/^\s*~/.test(text) && AWAY.test(spoken) && !/[{}]/.test(spoken)) left = index + 1;
  });
}

/** Whether an arrow of the script leads to the label of a choice. */
function isGoneTo(choice: string, lines: readonly string[]): boolean {
  const label = /^\s*[*+\s]+\(\s*(\w+)\s*\)/.exec(choice)?.[1];
  return label !== undefined && new RegExp(`->\\s*(?:\\w+\\.)*${label}\\b`).test(lines.join('\n'));
}
