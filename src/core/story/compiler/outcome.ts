import { isLibrary } from '#story';
import type { Diagnostic } from '#story/diagnostic';
import type { Page } from '#story/script';
import { knotsOf } from './threads';

/** Reports endings that come while the contact still lasts: no line of their knot says “# phase: outcome”, nor one of a knot on the way there. */
export function unresolved(pages: readonly Page[]): readonly Diagnostic[] {
  const knots = pages.filter(({ file }) => !isLibrary(file)).flatMap(knotsOf);
  const settled = new Set(knots.filter(({ text }) => OUTCOME.test(text)));
  if (settled.size === 0) return [];
  for (const { text } of settled)
    for (const [, name = ''] of text.matchAll(/->\s*(\w+)/g))
      for (const knot of knots) if (knot.name === name) settled.add(knot);
  return knots.flatMap((knot): readonly Diagnostic[] => {
    const at = knot.text.split('\n').findIndex((line) => ENDING.test(line));
    if (at < 0 || settled.has(knot)) return [];
    const message = 'This ending has no “# phase: outcome”, so the talk is not over when the run is; add it to the first line of the ending.'; // prettier-ignore
    return [{ file: knot.file, line: knot.line + at + 1, severity: 'warning', rule: 'no-outcome', message }];
  });
}

const OUTCOME = /#\s*phase:\s*outcome\b/;
const ENDING = /#\s*ending:/;
