import { isLibrary } from '#story';
import type { Diagnostic } from '#story/diagnostic';
import type { Page } from '#story/script';
import type { Whole } from './material';
import { behind, ENDING, type Knot, knotsOf, OUTCOME } from './knots';

const CONTACT = /#\s*phase:\s*contact\b/;

/** Reports endings that come while the contact still lasts: no line of their knot says “# phase: outcome”, nor one of a knot on the way there. */
export function unresolved(pages: readonly Page[]): readonly Diagnostic[] {
  const knots = ownKnots(pages);
  const settled = behind(OUTCOME, knots);
  const late = knots.flatMap((knot): readonly (readonly [Knot, number])[] => {
    const at = lineIn(knot, ENDING);
    return at < 0 || settled.has(knot) ? [] : [[knot, at]];
  });
  if (settled.size > 0)
    return late.map(
      ([knot, at]) =>
      tell(knot, at, 'no-outcome', 'This ending has no “# phase: outcome”, so the talk is not over when the run is; add it to the first line of the ending.'), // prettier-ignore
    );
  // Where nobody ever meets, that is told; and what ends as it begins has nothing to come out of.
  const met = behind(CONTACT, knots);
  const first = late.find(([knot, at]) => met.has(knot) && lineIn(knot, CONTACT) < at);
  if (!first) return [];
  const message = 'No line of the story has “# phase: outcome”, so the talk is never over; add it to the first line of this ending, and of every other.'; // prettier-ignore
  return [tell(...first, 'no-outcome', message)];
}

/** Reports arrows to the end of the run where no line has named an ending: the run breaks off there instead. */
export function unnamed({ about, pages }: Whole): readonly Diagnostic[] {
  const knots = ownKnots(pages);
  const named = behind(ENDING, knots);
  const known = knots.map(({ name }) => name);
  const hasPlace = (name: string) => known.includes(name) || /^(END|DONE)$/.test(name);
  // An arrow that is looked up in a variable may lead anywhere from an ending.
  if ([...named].some(({ text }) => [...text.matchAll(/->\s*(\w+)\s*$/gm)].some(([, name = '']) => !hasPlace(name)))) return []; // prettier-ignore
  const written = pages.map(({ text }) => text).join('\n');
  const unused = about.endings.find(({ id }) => !new RegExp(`#\\s*ending:\\s*${id}\\b(?!-)`).test(written))?.id;
  const cure =
    unused === undefined
      ? 'lead on to a knot that ends with one, or add “# ending:” and its id to the line before'
      : `add “# ending: ${unused}” to the line before`;
  return knots.flatMap((knot): readonly Diagnostic[] => {
    if (named.has(knot) || goesThrough(knot, named)) return [];
    const threaded = new RegExp(`<-\\s*${knot.name}\\b`).test(written);
    const at = lineIn(knot, threaded ? /->\s*END\b/ : /->\s*(END|DONE)\b/);
    if (at < 0) return [];
    const message = `The run ends here and no line has named an ending, so it breaks off; ${cure}.`;
    return [tell(knot, at, 'unnamed-ending', message)];
  });
}

function ownKnots(pages: readonly Page[]): readonly Knot[] {
  return pages.filter(({ file }) => !isLibrary(file)).flatMap(knotsOf);
}

/** Whether a knot goes through one of some knots and comes back. */
function goesThrough({ text }: Knot, knots: ReadonlySet<Knot>): boolean {
  return [...knots].some(({ name }) => new RegExp(`->\\s*${name}\\b[^>\\n]*->`).test(text));
}

function lineIn({ text }: Knot, looks: RegExp): number {
  return text.split('\n').findIndex((line) => looks.test(line));
}

function tell({ file, line }: Knot, at: number, rule: string, message: string): Diagnostic {
  return { file, line: line + at + 1, severity: 'warning', rule, message };
}
