import type { ChoiceSource } from '#story/vocabulary';

/** The part of ink's parsed objects that is looked at; the compiler's own types do not reach outside its package. */
export interface Parsed {
  readonly typeName?: string;
  readonly content?: readonly Parsed[];
  readonly parent?: Parsed | null;
  readonly identifier?: { readonly name?: string | null } | null;
  readonly debugMetadata?: { readonly fileName?: string | null; readonly startLineNumber: number } | null;
  readonly runtimeChoice?: { readonly path: { toString(): string } } | null;
}

/**
 * Maps ink's source path of every labelled choice to its stable id, file and line; `pathOf` gives the path of a file that ink names its own
 * way. Ink itself refuses a label used twice under one knot.
 */
export function labels(parsed: Parsed, pathOf: (name: string) => string): Readonly<Record<string, ChoiceSource>> {
  const choices: Record<string, ChoiceSource> = {};
  const visit = (node: Parsed, path: readonly string[]): void => {
    const name = node.identifier?.name ?? '';
    const under = node.typeName === 'Knot' || node.typeName === 'Stitch' ? [...path, name] : path;
    if (node.typeName === 'Choice' && name !== '' && node.runtimeChoice) {
      choices[node.runtimeChoice.path.toString()] = {
        id: [...under, name].join('.'),
        file: pathOf(node.debugMetadata?.fileName ?? ''),
        line: node.debugMetadata?.startLineNumber ?? 0,
      };
    }
    for (const child of node.content ?? []) visit(child, under);
  };
  visit(parsed, []);
  return choices;
}
