import { isLibrary } from '#story';
import type { Diagnostic } from '#story/diagnostic';
import { type Beginning, beginningsIn, declared, withoutComments } from '#story/script';
import { ENGINE_VARIABLES, visitVariables } from '#story/vocabulary';
import type { Whole } from './material';

/** Which variables the code of a story sets, and which it asks for. */
interface Uses {
  readonly set: Set<string>;
  readonly read: Set<string>;
}

/**
 * Reports variables of an author’s own that keep what nobody asks for, and those that are asked for and never set; `json` is the compiled ink, in which
 * every use of a variable is written out.
 */
export function idleVariables({ about, pages }: Whole, json: string): readonly Diagnostic[] {
  const others = [...ENGINE_VARIABLES, ...visitVariables(about.cast), ...about.draws.map(({ name }) => name)];
  const { set, read } = usesIn(json);
  const begins = beginningsIn(pages.map(({ text }) => text));
  const source = pages.flatMap(({ text }) => withoutComments(text)).join('\n');
  return declared(pages).flatMap(({ name, kind, line, page: { file, text } }): readonly Diagnostic[] => {
    const isOwn = kind === 'variable' && !isLibrary(file) && !others.includes(name);
    if (!isOwn || !/^\s*VAR\b/.test(text.split('\n')[line - 1] ?? '')) return [];
    const tell = (rule: string, message: string): readonly Diagnostic[] => [
      { file, line, severity: 'warning', rule, message },
    ];
    if (!read.has(name))
      return tell('unread-variable', `Nothing asks for “${name}”, so what it keeps changes nothing; ask {${name}: ...} where it shows, or take it out.`); // prettier-ignore
    const begin = begins.get(name);
    if (set.has(name) || begin === undefined || (begin === 'word' && !isCompared(name, source))) return [];
    const first = /=\s*(.*?)\s*(\/\/.*)?$/.exec(text.split('\n')[line - 1] ?? '')?.[1] ?? '';
    return tell('unset-variable', `Nothing sets “${name}”, so it is always ${first}; write “~ ${name} = ${otherThan(first, begin)}” where that changes, or “CONST” in place of “VAR” if it never does.`); // prettier-ignore
  });
}

/** Whether a word is asked for what it is: one that is only printed may stay the same. */
function isCompared(name: string, source: string): boolean {
  return new RegExp(`\\b${name}\\s*[!=]=|[!=]=\\s*${name}\\b|\\{\\s*${name}\\s*:`).test(source);
}

function otherThan(first: string, begin: Beginning): string {
  if (begin === 'yes-no') return first === 'true' ? 'false' : 'true';
  return begin === 'word' ? '"..."' : String(Number(first) + 1);
}

/** What a piece of compiled ink does with variables. A variable that is only asked for to be set anew, as in “turns + 1”, is not read by that. */
function usesIn(json: string): Uses {
  const found: Uses = { set: new Set(), read: new Set() };
  walk((JSON.parse(json.replace(/^\uFEFF/, '')) as { readonly root: unknown }).root, found);
  return found;
}

function walk(node: unknown, found: Uses): void {
  if (!Array.isArray(node)) return walkNamed(node, found);
  let open: string[] = [];
  let calls = false;
  const close = (): void => {
    for (const name of open) found.read.add(name);
    [open, calls] = [[], false];
  };
  for (const one of node as readonly unknown[]) {
    if (one === 'ev') close();
    const { read, sets, hands, calling } = useOf(one);
    if (read !== undefined) open.push(read);
    calls ||= calling;
    if (sets !== undefined) {
      found.set.add(sets);
      if (!calls) open = open.filter((name) => name !== sets);
    }
    if (hands !== undefined) {
      found.set.add(hands);
      found.read.add(hands);
    }
    if (typeof one === 'object' && one !== null) walk(one, found);
  }
  close();
}

/** The parts of a container that have names; where variables are declared nothing is used. */
function walkNamed(node: unknown, found: Uses): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [name, part] of Object.entries(node)) if (name !== 'global decl' && Array.isArray(part)) walk(part, found);
}

/** What one instruction of compiled ink does with a variable: asks for it, sets it, or hands it over to be set; or that it calls a function. */
function useOf(one: unknown): { read?: string; sets?: string; hands?: string; calling: boolean } {
  if (typeof one !== 'object' || one === null || Array.isArray(one)) return { calling: false };
  const own = one as Readonly<Record<string, unknown>>;
  const name = (key: string) => (typeof own[key] === 'string' ? own[key] : undefined);
  const read = name('VAR?') ?? (own['var'] === true ? name('->') : undefined);
  const sets = name('VAR=');
  const hands = name('^var');
  return {
    ...(read !== undefined && { read }),
    ...(sets !== undefined && { sets }),
    ...(hands !== undefined && { hands }),
    calling: 'f()' in own,
  };
}
