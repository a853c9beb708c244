import { HEADING, type Report, withoutComments } from './text';

/** A parameter that a knot or function takes by reference: whose it is, its place, and its name. */
export interface Reference {
  readonly name: string;
  readonly at: number;
  readonly parameter: string;
}

/** The reference parameters that a file declares. */
export function referencesIn(source: string): readonly Reference[] {
  return withoutComments(source).flatMap((line) => {
    const match = new RegExp(`${HEADING.source}\\s*\\(([^)]*)\\)`).exec(line);
    const name = match?.[1];
    if (name === undefined) return [];
    return (match?.[2] ?? '').split(',').flatMap((parameter, at) => {
      const ref = /^\s*ref\s+(\w+)\s*$/.exec(parameter)?.[1];
      return ref === undefined ? [] : [{ name, at, parameter: ref }];
    });
  });
}

/**
 * A divert and a thread stay in the call they are in, so that a parameter by reference with the name of what is handed over refers to itself. A
 * function and a tunnel have a call of their own, and a knot that took its variable by reference hands on that reference: there ink is right.
 */
export function checkReferences(
  text: string,
  within: string,
  references: readonly Reference[],
  line: number,
  report: Report,
): void {
  if (text.startsWith('=')) return;
  const isReference = (name: string) => references.some((one) => one.name === within && one.parameter === name);
  for (const { name, at, parameter } of references) {
    const calls = new RegExp(`(?:->|<-)\\s*(?:\\w+\\.)?${name}\\s*\\(([^)]*)\\)(?!\\s*->)`, 'g');
    for (const call of text.matchAll(calls)) {
      if ((call[1] ?? '').split(',')[at]?.trim() !== parameter || isReference(parameter)) continue;
      report(
        line,
        'ref-name',
        `The variable “${parameter}” is handed over by reference to a parameter of the same name, so that it refers to itself and ink never finds its value. Rename one of them, or call ${name} as a function or a tunnel.`,
      );
    }
  }
}
