import { isDeath } from '#doctrine';
import { isLibrary } from '#story';
import type { Diagnostic } from '#story/diagnostic';
import { namesIn, type Page, withoutComments } from '#story/script';
import type { ScenarioFile } from '#story/vocabulary';
import { unthreaded } from './threads';

/** A story as a whole: its scenario file, where things stand in it, and the files of its script, the main one first. */
export interface Whole {
  readonly about: ScenarioFile;
  readonly file: string;
  readonly lineOf: (path: string) => number;
  readonly pages: readonly Page[];
}

/** What a script and its scenario file say of each other that cannot be seen in either alone, and what the whole does without. */
export function wholeProblems(whole: Whole): readonly Diagnostic[] {
  return [
    ...checkDraws(whole),
    ...checkEndings(whole),
    ...checkDeaths(whole),
    ...checkContact(whole),
    ...checkAftermath(whole),
    ...unthreaded(whole.pages),
  ];
}

/** A text of the story as it is read, and without its declarations: what is left uses the names it holds. */
function uses({ pages }: Whole): string {
  return pages
    .flatMap(({ text }) => withoutComments(text))
    .filter((line) => !/^\s*VAR\b/.test(line))
    .join('\n');
}

/** Each fact that the seed draws is a variable of the script, and something depends on it. */
function checkDraws(whole: Whole): readonly Diagnostic[] {
  const { about, file, lineOf, pages } = whole;
  const variables = pages.flatMap(({ text }) => namesIn(text)).filter(({ kind }) => kind === 'variable').map(({ name }) => name); // prettier-ignore
  const used = uses(whole);
  return about.draws.flatMap((draw, index): readonly Diagnostic[] => {
    const at = { file, line: lineOf(`draws.${index}`) };
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
    const asked = new RegExp(`\\b${draw.name}\\b`);
    if (asked.test(used) || about.cast.some(({ comes }) => comes?.if !== undefined && asked.test(comes.if))) return [];
    const message = `The seed draws ${draw.name}, and nothing in the script asks for it, so it changes nothing; ask {${draw.name}: ...} where it shows, or take the draw out.`;
    return [{ ...at, severity: 'warning', rule: 'unread-draw', message }];
  });
}

/** Each declared ending is reached by some line, and the run has somewhere to end. */
function checkEndings({ about, file, lineOf, pages }: Whole): readonly Diagnostic[] {
  const written = pages.map(({ text }) => text).join('\n');
  return about.endings.flatMap((ending, index): readonly Diagnostic[] =>
    new RegExp(`#\\s*ending:\\s*${ending.id}\\b(?!-)`).test(written)
      ? []
      : [
          {
            file,
            line: lineOf(`endings.${index}`),
            severity: 'error',
            rule: 'unused-ending',
            message: `No line of the script leads to the ending “${ending.id}” with “# ending: ${ending.id}”.`,
          },
        ],
  );
}

/** Whoever plays can switch endings off in which somebody dies; a script that has one asks whether they are on. */
function checkDeaths(whole: Whole): readonly Diagnostic[] {
  const { about, file, lineOf } = whole;
  const index = about.endings.findIndex(({ disposition }) => isDeath(disposition));
  if (index < 0 || /\bdeaths\b/.test(uses(whole))) return [];
  const message = `In the ending “${about.endings[index]?.id ?? ''}” somebody dies, and whoever plays can switch such endings off; add “VAR deaths = true” to main.ink and ask {deaths} on the way there.`;
  return [{ file, line: lineOf(`endings.${index}`), severity: 'error', rule: 'unread-deaths', message }];
}

/** Until the contact nobody is seen and nothing moves the person: a script without one trains nothing. */
function checkContact(whole: Whole): readonly Diagnostic[] {
  const main = whole.pages[0];
  if (!main || /#\s*phase:\s*contact\b/.test(uses(whole))) return [];
  const message =
    'No line has “# phase: contact”, so the officer never arrives: nobody is seen, and nothing moves the person. Add it to the first line in which the two meet.';
  return [{ file: main.file, line: 1, severity: 'warning', rule: 'no-contact', message }];
}

/** Force is always on offer among the standing acts; a script that takes no notice of it lets it pass without consequence. */
function checkAftermath(whole: Whole): readonly Diagnostic[] {
  const own = whole.pages.filter(({ file }) => !isLibrary(file));
  for (const { file, text } of own) {
    const line = withoutComments(text).findIndex((one) => /<-\s*standing\b/.test(one)) + 1;
    if (line === 0) continue;
    if (own.some((page) => withoutComments(page.text).some((one) => /~\s*on_forced?\s*=/.test(one)))) return [];
    const message =
      'Force is on offer among the standing acts, and nothing says what follows it, so it has no consequence; set “~ on_forced = -> ” at the top of main.ink to a knot that asks {force_result}.';
    return [{ file, line, severity: 'warning', rule: 'no-aftermath', message }];
  }
  return [];
}
