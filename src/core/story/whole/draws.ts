import { isLibrary } from '#story';
import type { Diagnostic } from '#story/diagnostic';
import { declared, namesIn, type Page, withoutComments } from '#story/script';
import { type Draw, ENGINE_VARIABLES } from '#story/vocabulary';
import { uses, type Whole } from './material';

/** Each fact that the seed draws is a variable of the script and nothing else, and something depends on it. */
export function checkDraws(whole: Whole): readonly Diagnostic[] {
  const { about, file, lineOf, pages } = whole;
  const variables = pages.flatMap(({ text }) => namesIn(text)).filter(({ kind }) => kind === 'variable').map(({ name }) => name); // prettier-ignore
  const used = uses(pages);
  return about.draws.flatMap((draw, index): readonly Diagnostic[] => {
    const at = { file, line: lineOf(`draws.${index}`) };
    const taken = takenBy(draw, pages);
    if (taken !== undefined)
      return [{ ...at, severity: 'error', rule: 'taken-name', message: `“${draw.name}” is already ${taken}, so the seed cannot draw it; give the draw another name.` }]; // prettier-ignore
    const value = 'percent' in draw ? 'false' : `"${Object.keys(draw.values)[0] ?? ''}"`;
    if (!variables.includes(draw.name))
      return [
        {
          ...at,
          severity: 'error',
          rule: 'undeclared-draw',
          message: `The script has no variable named ${draw.name}; add “VAR ${draw.name} = ${value}” to main.ink.`,
        },
      ];
    // What is set by the script too is told where it is set.
    const isOwn = ENGINE_VARIABLES.includes(draw.name) || new RegExp(`~\\s*${draw.name}\\s*([-+]?=(?!=)|\\+\\+|--)`).test(used); // prettier-ignore
    const other = isOwn ? undefined : kindProblem(draw, value, pages);
    if (other) return [other];
    const asked = new RegExp(`\\b${draw.name}\\b`);
    if (asked.test(used) || about.cast.some(({ comes }) => comes?.if !== undefined && asked.test(comes.if))) return [];
    const message = `The seed draws ${draw.name}, and nothing in the script asks for it, so it changes nothing; ask {${draw.name}: ...} where it shows, or take the draw out.`;
    return [{ ...at, severity: 'warning', rule: 'unread-draw', message }];
  });
}

/** What else has the name of a draw, as a sentence says it: a knot, or something that the library keeps. */
export function takenBy({ name }: Draw, pages: readonly Page[]): string | undefined {
  if (ENGINE_VARIABLES.includes(name)) return undefined;
  const same = declared(pages).filter((one) => one.name === name);
  const knot = same.find(({ kind }) => kind === 'knot' || kind === 'function');
  if (knot) return `the name of a ${knot.kind}, on line ${knot.line} of ${knot.page.file}`;
  const kept = same.find(({ kind, page }) => kind === 'variable' && isLibrary(page.file));
  return kept && `a variable of ${kept.page.file}`;
}

/** A draw gives yes or no, or one of its words; the variable begins with the same kind of value. */
function kindProblem(draw: Draw, value: string, pages: readonly Page[]): Diagnostic | undefined {
  for (const { file, text } of pages) {
    const lines = withoutComments(text);
    const line = lines.findIndex((one) => new RegExp(`^\\s*VAR\\s+${draw.name}\\s*=`).test(one));
    if (line < 0) continue;
    const written = /=\s*(.*?)\s*$/.exec(lines[line] ?? '')?.[1] ?? '';
    if ('percent' in draw ? /^(true|false)$/i.test(written) : /^"/.test(written)) return undefined;
    const drawn = 'percent' in draw ? 'yes or no' : `one of the words ${Object.keys(draw.values).join(', ')}`;
    const message = `The seed draws ${draw.name} as ${drawn}; write “VAR ${draw.name} = ${value}”.`;
    return { file, line: line + 1, severity: 'error', rule: 'draw-kind', message };
  }
  return undefined;
}
