import { isLibrary } from '#story';
import type { Diagnostic } from '#story/diagnostic';
import { depthOf, withoutComments } from '#story/script';
import { type Knot, knotsOf } from './knots';
import type { Whole } from './material';

const THREAD = /<-\s*standing\s*\(\s*->\s*([\w.]+)/;

/**
 * Reports hubs in which one can wait for ever: the standing acts come back to the decision at which they are, and nothing on the way asks whether it is time
 * to leave. Whoever has `on_patience` lead somewhere has thought of all of them.
 */
export function endless({ pages }: Whole): readonly Diagnostic[] {
  const own = pages.filter(({ file }) => !isLibrary(file));
  if (own.some(({ text }) => withoutComments(text).some((line) => /~\s*on_patience\s*=/.test(line)))) return [];
  const knots = own.flatMap(knotsOf);
  return knots.flatMap((knot) => {
    const lines = knot.text.split('\n');
    return lines.flatMap((line, at): readonly Diagnostic[] => {
      const back = THREAD.exec(line)?.[1];
      const way = back === undefined ? undefined : wayBack(back, { knot, lines, at }, knots);
      if (way === undefined || leaves(way)) return [];
      const message = 'Whoever plays can wait here for ever; count the turns and leave when they are many, as in “{ turns > 20: -> ... }”, or set “~ on_patience = -> ” at the top of main.ink to a knot in which the person acts.'; // prettier-ignore
      return [{ file: knot.file, line: knot.line + at + 1, severity: 'warning', rule: 'endless-wait', message }];
    });
  });
}

/** A line that threads in the standing acts, within its knot. */
interface Threaded {
  readonly knot: Knot;
  readonly lines: readonly string[];
  readonly at: number;
}

/** The lines that are passed from where a standing act comes back to until it is on offer again; nothing when it is not, as far as arrows are written out. */
function wayBack(back: string, { knot, lines, at }: Threaded, knots: readonly Knot[]): readonly string[] | undefined {
  const label = back.split('.').at(-1) ?? back;
  if (label === knot.name) return lines.slice(0, at);
  const spot = lines.findIndex((line) => new RegExp(`^\\s*(-\\s*)+\\(\\s*${label}\\s*\\)|^\\s*=\\s*${label}\\b`).test(line)); // prettier-ignore
  if (spot >= 0) return spot <= at ? lines.slice(spot, at) : undefined;
  const next = knots.find(({ name }) => name === back);
  const passed = next?.text.split('\n');
  const offers = passed?.some((line) => /^\s*([*+]|<-)/.test(line)) ?? true;
  if (!passed || offers || !new RegExp(`->\\s*${knot.name}\\s*$`, 'm').test(next?.text ?? '')) return undefined;
  return [...passed, ...lines.slice(0, at)];
}

/** Whether an arrow stands in braces: a way that is sometimes gone. */
function leaves(lines: readonly string[]): boolean {
  let open = 0;
  return lines.some((line) => {
    const inside = open > 0 || /\{/.test(line);
    open = Math.max(0, open + depthOf(line));
    return inside && /->/.test(line);
  });
}
