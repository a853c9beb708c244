import { didYouMean } from '#story/near';
import { withoutComments } from './scan';

/** A name that a script gives something, and the knot it stands in. */
export interface Named {
  readonly name: string;
  readonly kind: 'knot' | 'stitch' | 'label' | 'variable';
  /** The knot around it; none at the top of a file. */
  readonly knot?: string;
  readonly line: number;
}

/** Every name that a script declares: knots and functions, stitches, labels of gathers and choices, and variables. */
export function namesIn(source: string): readonly Named[] {
  const found: Named[] = [];
  let knot: string | undefined;
  withoutComments(source).forEach((text, index) => {
    const line = index + 1;
    const add = (name: string | undefined, kind: Named['kind']): void => {
      if (name !== undefined) found.push({ name, kind, line, ...(knot !== undefined && { knot }) });
    };
    const head = /^\s*={2,}\s*(?:function\s+)?(\w+)/.exec(text)?.[1];
    if (head !== undefined) knot = head;
    add(head, 'knot');
    add(head === undefined ? /^\s*=\s*(\w+)/.exec(text)?.[1] : undefined, 'stitch');
    add(/^\s*(?:[*+]\s*|-(?!>)\s*)+\(\s*(\w+)\s*\)/.exec(text)?.[1], 'label');
    add(/^\s*(?:VAR|CONST)\s+(\w+)/.exec(text)?.[1] ?? /^\s*~\s*temp\s+(\w+)/.exec(text)?.[1], 'variable');
  });
  return found;
}

/** A file of a story, with whether the script includes it. */
export interface Page {
  readonly file: string;
  readonly text: string;
  readonly included: boolean;
}

/** What to do about a divert that leads nowhere: the file of the library that has the place, or the nearest place from where it stands. */
export function wayTo(
  target: string,
  from: { readonly file: string; readonly line: number },
  pages: readonly Page[],
): string {
  const elsewhere = pages.find(
    (page) => !page.included && namesIn(page.text).some((name) => name.kind === 'knot' && name.name === target),
  );
  if (elsewhere) {
    const name = elsewhere.file.split('/').slice(-2).join('/');
    const include = name.startsWith('lib/') ? `../${name}` : (name.split('/').at(-1) ?? name);
    return ` It is in ${elsewhere.file}, which the script does not include; add “INCLUDE ${include}” at the top of main.ink.`;
  }
  const knot = namesIn(pages.find((page) => page.file === from.file)?.text ?? '')
    .filter((name) => name.kind === 'knot' && name.line <= from.line)
    .at(-1)?.name;
  const places = pages
    .filter((page) => page.included)
    .flatMap((page) => namesIn(page.text))
    .flatMap(({ name, kind, knot: around }) => {
      if (kind === 'variable') return [];
      if (kind === 'knot') return [name];
      return around === knot ? [name, `${around ?? ''}.${name}`] : [`${around ?? ''}.${name}`];
    });
  return didYouMean(target, places).replace('“', '“-> ');
}

/** The nearest variable to one that the script does not have. */
export function variableNear(written: string, pages: readonly Page[]): string {
  const known = pages
    .filter((page) => page.included)
    .flatMap((page) => namesIn(page.text))
    .filter((name) => name.kind === 'variable');
  return didYouMean(written, known.map((name) => name.name)); // prettier-ignore
}
