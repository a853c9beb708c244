import { type JSONPath, visit } from 'jsonc-parser';

/** Where things stand in a JSON text: the line, from 1, of every key and list item by dotted path, and the first thing that is not JSON. */
export interface Places {
  readonly lines: ReadonlyMap<string, number>;
  /** Keys that stand a second time in their object, where only the last counts. */
  readonly repeated: readonly Repeated[];
  readonly mistake?: Mistake;
}

/** The first thing in a text that is not JSON: its offset, and its line from 1. */
interface Mistake {
  readonly offset: number;
  readonly line: number;
}

/** A key that stands again: its dotted path, and both lines. */
interface Repeated {
  readonly path: string;
  readonly first: number;
  readonly line: number;
}

/** Nothing an author writes is nested deeper; what is would be walked for a long time, to no use. */
const DEEPEST = 50;

/** Walks a JSON text once, because JSON.parse does not say on every machine where a mistake stands, and never where a value does. */
export function locate(text: string): Places {
  const lines = new Map<string, number>();
  const repeated: Repeated[] = [];
  let mistake: Mistake | undefined;
  let deepest: Mistake | undefined;
  const value = (offset: number, _length: number, line: number, _column: number, path: () => JSONPath): boolean => {
    const here = path();
    if (here.length === DEEPEST) deepest ??= { offset, line: line + 1 };
    // What stands under a key is where the key is.
    if (typeof here.at(-1) === 'number') lines.set(here.join('.'), line + 1);
    return here.length < DEEPEST;
  };
  try {
    visit(
      text,
      {
        onObjectBegin: value,
        onArrayBegin: value,
        onLiteralValue: (_value, ...place) => void value(...place),
        onObjectProperty: (name, _offset, _length, line, _column, path) => {
          const key = [...path(), name].join('.');
          const first = lines.get(key);
          if (first !== undefined) repeated.push({ path: key, first, line: line + 1 });
          lines.set(key, line + 1);
        },
        onError: (_code, offset, _length, line) => {
          mistake ??= { offset, line: line + 1 };
        },
      },
      { disallowComments: true },
    );
  } catch {
    // Brackets within brackets without end exhaust the stack, far below the place that is told.
  }
  mistake ??= deepest;
  return { lines, repeated, ...(mistake && { mistake }) };
}
