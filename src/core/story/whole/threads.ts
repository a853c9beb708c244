import { isLibrary } from '#story';
import type { Diagnostic } from '#story/diagnostic';
import { namesIn, type Page, withoutComments } from '#story/script';
import { cutAt, type Knot, knotsOf, ledTo, OUTCOME } from './knots';

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
  const bare = afterContact(knots).filter((knot) => {
    const comesBack = new RegExp(`->\\s*${knot.name}\\b`).test(knot.text);
    return firstChoice(knot) > 0 && comesBack && !/<-\s*standing\b/.test(knot.text);
  });
  const [first, ...others] = bare;
  if (!first) return [];
  const { name, file } = first;
  const more = others.length === 0 ? '' : ` So it is in ${others.map((one) => one.name).join(', ')}.`;
  const message = `Whoever plays cannot wait, step back, use the radio or use force at this decision; thread the standing acts in before its choices: “<- standing(-> ${name})”.${more}`;
  return [{ file, line: firstChoice(first), severity: 'warning', rule: 'no-standing', message }];
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

/** The line of the first choice of a knot; 0 where it has none. */
function firstChoice({ line, text }: Knot): number {
  const at = text.split('\n').findIndex((one) => /^\s*[*+]\s*\(/.test(one));
  return at < 0 ? 0 : line + at + 1;
}

/** The knots that can be come to from where the two meet, up to where the outcome begins. */
function afterContact(knots: readonly Knot[]): readonly Knot[] {
  const met = knots.filter(({ text }) => /#\s*phase:\s*contact\b/.test(text));
  return [...ledTo(knots, met, (knot) => cutAt(OUTCOME, knot).above)].filter(
    (knot) => met.includes(knot) || !OUTCOME.test(knot.text),
  );
}
