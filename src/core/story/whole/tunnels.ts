import type { Diagnostic } from '#story/diagnostic';
import { type Page, withoutTags } from '#story/script';
import { type Knot, knotsOf, ledTo } from './knots';

/** Reports arrows to a knot that comes back with “->->”, where nothing waits for it to come back: ink stops there while somebody plays. */
export function lostTunnels(pages: readonly Page[]): readonly Diagnostic[] {
  const knots = pages.flatMap(knotsOf);
  const isTunnel = (name: string) => knots.some((knot) => knot.name === name && knot.text.includes('->->'));
  const within = insideTunnels(knots);
  return knots.flatMap((knot) =>
    within.has(knot)
      ? []
      : knot.text.split('\n').flatMap((text, index): readonly Diagnostic[] => {
          const to = /(?<!>\s*|\()->\s*(\w+)\s*(?:\([^()]*\))?\s*$/.exec(withoutTags(text))?.[1];
          if (to === undefined || !isTunnel(to) || /->[^>]*->/.test(text)) return [];
          const message = `“${to}” comes back with “->->”, and from here there is nowhere to come back to; write “-> ${to} ->”.`;
          return [{ file: knot.file, line: knot.line + index + 1, severity: 'error', rule: 'lost-tunnel', message }];
        }),
  );
}

/** Knots that run inside a tunnel: those that are gone through, and whatever they lead to or name. */
function insideTunnels(knots: readonly Knot[]): ReadonlySet<Knot> {
  const through = knots.flatMap(({ text }) =>
    text
      .split('\n')
      .flatMap((line) => [...line.matchAll(/->\s*(\w+)\s*(?:\([^()]*\))?\s*->/g)].map(([, name]) => name)),
  );
  return ledTo(
    knots,
    knots.filter(({ name }) => through.includes(name)),
  );
}
