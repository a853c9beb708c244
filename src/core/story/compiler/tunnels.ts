import type { Diagnostic } from '#story/diagnostic';
import { namesIn, type Page, withoutComments } from '#story/script';

/** A knot of a script: its name, its file, the line of its heading, and what stands below it. */
interface Knot {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly lines: readonly string[];
}

/** Reports arrows to a knot that comes back with “->->”, where nothing waits for it to come back: ink stops there while somebody plays. */
export function lostTunnels(pages: readonly Page[]): readonly Diagnostic[] {
  const knots = pages.flatMap(knotsOf);
  const isTunnel = (name: string) => knots.some((knot) => knot.name === name && knot.lines.some((text) => text.includes('->->'))); // prettier-ignore
  const within = insideTunnels(knots);
  return knots.flatMap(({ name, file, line, lines }) =>
    within.has(name)
      ? []
      : lines.flatMap((text, index): readonly Diagnostic[] => {
          const to = /(?<!>\s*|\()->\s*(\w+)\s*(?:\([^()]*\))?\s*$/.exec(text.replace(/(?<!\\)#.*$/, ''))?.[1];
          if (to === undefined || !isTunnel(to) || /->[^>]*->/.test(text)) return [];
          const message = `“${to}” comes back with “->->”, and from here there is nowhere to come back to; write “-> ${to} ->”.`;
          return [{ file, line: line + index + 1, severity: 'error', rule: 'lost-tunnel', message }];
        }),
  );
}

/** Knots that run inside a tunnel: those that are gone through, and whatever they lead to or name. */
function insideTunnels(knots: readonly Knot[]): ReadonlySet<string> {
  const through = knots.flatMap(({ lines }) => lines.flatMap((text) => [...text.matchAll(/->\s*(\w+)\s*(?:\([^()]*\))?\s*->/g)])); // prettier-ignore
  const inside = new Set(through.map(([, name = '']) => name));
  for (const name of inside)
    for (const { lines } of knots.filter((knot) => knot.name === name))
      for (const [, next = ''] of lines.join('\n').matchAll(/->\s*(\w+)/g)) inside.add(next);
  return inside;
}

function knotsOf({ file, text }: Page): readonly Knot[] {
  const all = withoutComments(text);
  const heads = namesIn(text).filter(({ kind }) => kind === 'knot');
  return heads.map(({ name, line }, index) => ({
    name,
    file,
    line,
    lines: all.slice(line, (heads[index + 1]?.line ?? all.length + 1) - 1),
  }));
}
