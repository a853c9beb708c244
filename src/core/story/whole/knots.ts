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

/** Some knots and those that can be come to from them, as far as diverts are written out; `onward` is the part of a knot whose arrows lead on. */
export function ledTo(
  knots: readonly Knot[],
  from: readonly Knot[],
  onward: (knot: Knot) => string = ({ text }) => text,
): ReadonlySet<Knot> {
  const reached = new Set(from);
  for (const knot of reached)
    for (const [, name] of onward(knot).matchAll(/->\s*(\w+)/g))
      for (const next of knots) if (next.name === name) reached.add(next);
  return reached;
}

/** A line on which the outcome begins. */
export const OUTCOME = /#\s*phase:\s*outcome\b/;
/** A line that names an ending. */
export const ENDING = /#\s*ending:/;

/** A knot cut in two at its first line that looks so: what stands above it, and the line with what stands below; all is above when there is none. */
export function cutAt(looks: RegExp, { text }: Knot): { readonly above: string; readonly below: string } {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => looks.test(line));
  const cut = at < 0 ? lines.length : at;
  return { above: lines.slice(0, cut).join('\n'), below: lines.slice(cut).join('\n') };
}

/** The knots that have a line which looks so, and whatever is come to from there. */
export function behind(looks: RegExp, knots: readonly Knot[]): ReadonlySet<Knot> {
  const has = (knot: Knot) => looks.test(knot.text);
  return ledTo(knots, knots.filter(has), (knot) => (has(knot) ? cutAt(looks, knot).below : knot.text));
}
