/** Where things stand in a JSON text: the offset of every key and list item by dotted path, and of the first thing that is not JSON. */
export interface Places {
  readonly offsets: ReadonlyMap<string, number>;
  readonly mistake?: number;
}

const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** Nothing an author writes is nested deeper; what is would exhaust the stack. */
const DEEPEST = 50;

/** Walks a JSON text once, because JSON.parse does not say on every machine where a mistake stands, and never where a value does. */
export function locate(text: string): Places {
  const offsets = new Map<string, number>();
  let at = 0;
  const skip = (): void => {
    while (' \t\r\n'.includes(text[at] ?? '?')) at++;
  };
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const key = (): string | undefined => {
    const written = take(STRING);
    skip();
    if (written === undefined || text[at] !== ':') return undefined;
    at++;
    return JSON.parse(written) as string;
  };
  const members = (path: readonly string[], close: string): boolean => {
    at++;
    skip();
    if (text[at] === close) return at++ >= 0;
    for (let index = 0; ; index++) {
      skip();
      const start = at;
      const name = close === '}' ? key() : String(index);
      if (name === undefined) return false;
      const here = [...path, name];
      offsets.set(here.join('.'), start);
      if (!value(here)) return false;
      skip();
      if (text[at] === close) return at++ >= 0;
      if (text[at] !== ',') return false;
      at++;
    }
  };
  const value = (path: readonly string[]): boolean => {
    skip();
    if (path.length > DEEPEST) return false;
    if (text[at] === '{') return members(path, '}');
    if (text[at] === '[') return members(path, ']');
    return (take(STRING) ?? take(PLAIN)) !== undefined;
  };
  const whole = value([]);
  skip();
  return whole && at === text.length ? { offsets } : { offsets, mistake: Math.min(at, text.length) };
}

/** The line, from 1, on which an offset stands. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
