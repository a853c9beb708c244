import { isLibrary } from '#story';
import type { Diagnostic } from '#story/diagnostic';
import { namesIn, type Page, withoutComments } from '#story/script';

/** A knot of a script: its lines, the one it begins on, and where its first choice stands. */
export interface Knot {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly line: number;
  /** The line of its first choice; 0 where it has none. */
  readonly choice: number;
}

/**
 * Reports hubs without the standing acts: knots that come back to themselves between the contact and the outcome and offer nothing but
 * their own choices, in a story that has the standing acts. A knot that is passed through once may do without.
 */
export function unthreaded(pages: readonly Page[]): readonly Diagnostic[] {
  const library = pages.filter(({ file }) => isLibrary(file));
  if (!library.some(({ text }) => namesIn(text).some(({ name, kind }) => name === 'standing' && kind === 'knot')))
    return [];
  const lost = misthreaded(pages.filter(({ file }) => !isLibrary(file)));
  if (lost.length > 0) return lost;
  const knots = pages.filter(({ file }) => !isLibrary(file)).flatMap(knotsOf);
  const bare = afterContact(knots).filter(
    ({ name, text, choice }) =>
      choice > 0 && new RegExp(`->\\s*${name}\\b`).test(text) && !/<-\s*standing\b/.test(text),
  );
  const [first, ...others] = bare;
  if (!first) return [];
  const { name, file, choice } = first;
  const more = others.length === 0 ? '' : ` So it is in ${others.map((one) => one.name).join(', ')}.`;
  const message = `Whoever plays cannot wait, step back, use the radio or use force at this decision; thread the standing acts in before its choices: “<- standing(-> ${name})”.${more}`;
  return [{ file, line: choice, severity: 'warning', rule: 'no-standing', message }];
}

/** Reports the standing acts where they are gone to instead of threaded in, and where they are threaded in twice at one decision. */
function misthreaded(own: readonly Page[]): readonly Diagnostic[] {
  return own.flatMap(({ file, text }) => {
    let before = 0;
    return withoutComments(text).flatMap((line, index): readonly Diagnostic[] => {
      const tell = (rule: string, message: string): readonly Diagnostic[] => [
        { file, line: index + 1, severity: 'error', rule, message },
      ];
      const back = /^\s*->\s*standing\s*\(\s*->\s*([\w.]+)/.exec(line)?.[1];
      if (back !== undefined)
        return tell('lost-standing', `“-> standing” leaves this decision and its own choices; write “<- standing(-> ${back})”, which adds to them.`); // prettier-ignore
      if (/^\s*(=|-(?!>))/.test(line)) before = 0;
      if (!/^\s*<-\s*standing\b/.test(line)) return [];
      const first = before;
      before ||= index + 1;
      return first === 0
        ? []
        : tell('lost-standing', `The standing acts are already threaded in at this decision, on line ${first}; take this line out.`); // prettier-ignore
    });
  });
}

/** The knots of a page, in their order. */
export function knotsOf({ file, text }: Page): readonly Knot[] {
  const lines = withoutComments(text);
  const heads = namesIn(text).filter(({ kind }) => kind === 'knot' || kind === 'function');
  return heads.map(({ name, line }, index) => {
    const own = lines.slice(line, (heads[index + 1]?.line ?? lines.length + 1) - 1);
    const at = own.findIndex((one) => /^\s*[*+]\s*\(/.test(one));
    return { name, file, line, text: own.join('\n'), choice: at < 0 ? 0 : line + at + 1 };
  });
}

/** The knots that can be come to from where the two meet, as far as diverts are written out, up to where the outcome begins. */
function afterContact(knots: readonly Knot[]): readonly Knot[] {
  const met = knots.filter(({ text }) => /#\s*phase:\s*contact\b/.test(text));
  for (const { text } of met) {
    if (/#\s*phase:\s*outcome\b/.test(text)) continue;
    for (const [, name] of text.matchAll(/->\s*(\w+)/g)) {
      const next = knots.find((knot) => knot.name === name);
      if (next && !met.includes(next) && !/#\s*phase:\s*outcome\b/.test(next.text)) met.push(next);
    }
  }
  return met;
}
