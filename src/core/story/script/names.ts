import { HEADING, withoutComments } from './text';

/** A name that a script gives something, and the knot it stands in. */
export interface Named {
  readonly name: string;
  readonly kind: 'knot' | 'function' | 'stitch' | 'label' | 'variable' | 'temp';
  /** The knot around it; none at the top of a file. */
  readonly knot?: string;
  readonly line: number;
}

const LABEL = /^\s*(?:[*+]\s*|-(?!>)\s*)+\(\s*(\w+)\s*\)/;

/** Every name that a script declares: knots and functions, stitches, labels of gathers and choices, variables, and what lives in one knot only. */
export function namesIn(source: string): readonly Named[] {
  const found: Named[] = [];
  let knot: string | undefined;
  withoutComments(source).forEach((text, index) => {
    const line = index + 1;
    const add = (name: string | undefined, kind: Named['kind']): void => {
      if (name !== undefined) found.push({ name, kind, line, ...(knot !== undefined && { knot }) });
    };
    const heading = HEADING.exec(text)?.[1];
    const isKnot = /^\s*==/.test(text);
    if (isKnot && heading !== undefined) knot = heading;
    add(heading, !isKnot ? 'stitch' : /^\s*=+\s*function\b/.test(text) ? 'function' : 'knot');
    if (heading !== undefined) for (const name of parametersIn(text)) add(name, 'temp');
    add(LABEL.exec(text)?.[1], 'label');
    add(/^\s*(?:VAR|CONST|LIST)\s+(\w+)/.exec(text)?.[1], 'variable');
    for (const item of /^\s*LIST\s+\w+\s*=(.*)/.exec(text)?.[1]?.match(/[a-z_]\w*/gi) ?? []) add(item, 'variable');
    for (const [, name] of text.matchAll(/~\s*temp\s+(\w+)/g)) add(name, 'temp');
  });
  return found;
}

function parametersIn(heading: string): readonly string[] {
  const [, list = ''] = /^\s*=+[^(]*\(([^)]*)\)/.exec(heading) ?? [];
  return list.split(',').flatMap((one) => /(\w+)\s*$/.exec(one)?.[1] ?? []);
}

/** A file of a story, with whether the script includes it. */
export interface Page {
  readonly file: string;
  readonly text: string;
  readonly included: boolean;
}

/** A line of one file of a story. */
export interface Spot {
  readonly file: string;
  readonly line: number;
}

/** Everything that the files of a story declare, each name with its file. */
export function declared(pages: readonly Page[]): readonly (Named & { readonly page: Page })[] {
  return pages.flatMap((page) => namesIn(page.text).map((name) => ({ ...name, page })));
}

/** The knot around a line of a file. */
export function knotAt({ file, line }: Spot, pages: readonly Page[]): string | undefined {
  return namesIn(pages.find((page) => page.file === file)?.text ?? '')
    .filter((name) => (name.kind === 'knot' || name.kind === 'function') && name.line <= line)
    .at(-1)?.name;
}

/** The places that a divert can name from a line, each as it is named there. */
export function placesFrom(from: Spot, pages: readonly Page[]): readonly string[] {
  const knot = knotAt(from, pages);
  return declared(pages.filter((page) => page.included)).flatMap(({ name, kind, knot: around }) => {
    if (kind === 'knot') return [name];
    if (kind !== 'stitch' && kind !== 'label') return [];
    return around === knot ? [name, `${around ?? ''}.${name}`] : [`${around ?? ''}.${name}`];
  });
}
