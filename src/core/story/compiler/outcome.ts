import { isLibrary } from '#story';
import type { Diagnostic } from '#story/diagnostic';
import type { Page } from '#story/script';
import { isOutcome, knotsOf, ledTo } from './knots';

/** Reports endings that come while the contact still lasts: no line of their knot says “# phase: outcome”, nor one of a knot on the way there. */
export function unresolved(pages: readonly Page[]): readonly Diagnostic[] {
  const knots = pages.filter(({ file }) => !isLibrary(file)).flatMap(knotsOf);
  const settled = ledTo(knots, knots.filter(isOutcome));
  if (settled.size === 0) return [];
  return knots.flatMap((knot): readonly Diagnostic[] => {
    const at = knot.text.split('\n').findIndex((line) => /#\s*ending:/.test(line));
    if (at < 0 || settled.has(knot)) return [];
    const message = 'This ending has no “# phase: outcome”, so the talk is not over when the run is; add it to the first line of the ending.'; // prettier-ignore
    return [{ file: knot.file, line: knot.line + at + 1, severity: 'warning', rule: 'no-outcome', message }];
  });
}
