import { namesIn, type Page, withoutComments } from '#story/script';

/** A knot or a function of a script: its name, its file, the line of its heading, and what stands below it. */
export interface Knot {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** The knots and functions of a page, in their order. */
export function knotsOf({ file, text }: Page): readonly Knot[] {
  const lines = withoutComments(text);
  const heads = namesIn(text).filter(({ kind }) => kind === 'knot' || kind === 'function');
  return heads.map(({ name, line }, index) => {
    const own = lines.slice(line, (heads[index + 1]?.line ?? lines.length + 1) - 1);
    return { name, file, line, text: own.join('\n') };
  });
}

/** Some knots and those that can be come to from them, as far as diverts are written out; nothing leads to or on from a knot that `stops`. */
export function ledTo(
  knots: readonly Knot[],
  from: readonly Knot[],
  stops: (knot: Knot) => boolean = () => false,
): ReadonlySet<Knot> {
  const reached = new Set(from);
  for (const knot of reached) {
    if (stops(knot)) continue;
    for (const [, name] of knot.text.matchAll(/->\s*(\w+)/g))
      for (const next of knots) if (next.name === name && !stops(next)) reached.add(next);
  }
  return reached;
}

/** Whether the outcome begins in a knot. */
export function isOutcome({ text }: Knot): boolean {
  return /#\s*phase:\s*outcome\b/.test(text);
}
