import type { Sayable } from '#explore';

/** A knot as it stands in a file. */
interface Section {
  readonly file: string;
  /** Line of its heading, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
  /** Lines that words were found on already, so that the same words written twice have two places. */
  readonly taken: Set<number>;
}

/** Gives what can be said or offered its file and line, by looking for its words in its own knot; what has a place keeps it. */
export function placeSayings(
  sayings: readonly Sayable[],
  sources: Readonly<Record<string, string>>,
  main: string,
): readonly Sayable[] {
  const sections = sectionsOf(sources);
  const first = sections.get('') ?? { file: main, line: 1, lines: [], taken: new Set() };
  return sayings.map((saying) => {
    if (saying.file !== undefined) return saying;
    const section = sections.get(saying.knot.split('.')[0] ?? '') ?? first;
    return { ...saying, file: section.file, line: section.line + offsetIn(section, saying.text) };
  });
}

/** The knots of all files by name; what stands before the first knot of the first file is under no name. */
function sectionsOf(sources: Readonly<Record<string, string>>): ReadonlyMap<string, Section> {
  const sections = new Map<string, Section>();
  for (const [file, text] of Object.entries(sources)) {
    let name = '';
    let from = 0;
    const lines = text.split('\n');
    const close = (until: number) => {
      if (!sections.has(name))
        sections.set(name, { file, line: from + 1, lines: lines.slice(from, until), taken: new Set() });
    };
    for (const [at, line] of lines.entries()) {
      const heading = /^\s*==+\s*(?:function\s+)?(\w+)/.exec(line);
      if (!heading) continue;
      close(at);
      [name, from] = [heading[1] ?? '', at];
    }
    close(lines.length);
  }
  return sections;
}

function offsetIn({ lines, taken }: Section, words: string): number {
  const text = words.trim();
  if (text === '') return 0;
  let found = -1;
  for (const [at, line] of lines.entries()) {
    if (!line.includes(text)) continue;
    if (found < 0) found = at;
    if (taken.has(at)) continue;
    found = at;
    break;
  }
  if (found < 0) return 0;
  taken.add(found);
  return found;
}
