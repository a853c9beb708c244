import { isDeath } from '#doctrine';
import type { Diagnostic } from '#story/diagnostic';
import { withoutComments } from '#story/script';
import { checkAftermath, checkOwnForce, checkWeapon } from './aftermath';
import { drawnNames } from './drawn';
import { checkDraws } from './draws';
import { endless } from './hub';
import { uses, type Whole } from './material';
import { lostTunnels } from './tunnels';
import { unnamed, unresolved } from './outcome';
import { strangers } from './strangers';
import { unthreaded } from './threads';

/** What a script and its scenario file say of each other that cannot be seen in either alone, and what the whole does without. */
export function wholeProblems(whole: Whole): readonly Diagnostic[] {
  return [
    ...checkDraws(whole),
    ...drawnNames(whole),
    ...checkEndings(whole),
    ...checkDeaths(whole),
    ...checkContact(whole),
    ...unresolved(whole.pages),
    ...unnamed(whole),
    ...checkStart(whole),
    ...checkCast(whole),
    ...checkCalls(whole),
    ...checkKnowledge(whole),
    ...strangers(whole),
    ...checkHints(whole),
    ...checkWeapon(whole),
    ...checkAftermath(whole),
    ...checkOwnForce(whole),
    ...endless(whole),
    ...unthreaded(whole.pages),
    ...lostTunnels(whole.pages),
  ];
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
  if (index < 0 || /\bdeaths\b/.test(uses(whole.pages))) return [];
  const message = `In the ending “${about.endings[index]?.id ?? ''}” somebody dies, and whoever plays can switch such endings off; add “VAR deaths = true” to main.ink and ask {deaths} on the way there.`;
  return [{ file, line: lineOf(`endings.${index}`), severity: 'error', rule: 'unread-deaths', message }];
}

/** Until the contact nobody is seen and nothing moves the person: a script without one trains nothing. */
function checkContact(whole: Whole): readonly Diagnostic[] {
  const main = whole.pages[0];
  if (!main || /#\s*phase:\s*contact\b/.test(uses(whole.pages))) return [];
  const message =
    'No line has “# phase: contact”, so the officer never arrives: nobody is seen, and nothing moves the person. Add it to the first line in which the two meet.';
  return [{ file: main.file, line: 1, severity: 'warning', rule: 'no-contact', message }];
}

/** A script begins at its top and has to be led from there to its first knot. */
function checkStart({ pages }: Whole): readonly Diagnostic[] {
  const tops = pages.map(({ text }) => withoutComments(text)).map((lines) => {
    const knot = lines.findIndex((one) => /^\s*==/.test(one));
    return knot < 0 ? lines : lines.slice(0, knot);
  }); // prettier-ignore
  const main = pages[0];
  const line = tops[0]?.length ?? 0;
  const first = /^\s*=+\s*(\w+)/.exec(withoutComments(main?.text ?? '')[line] ?? '')?.[1];
  if (!main || first === undefined) return [];
  if (tops.flat().some((one) => !/^\s*(VAR|CONST|~)/.test(one) && /->|^\s*[*+]/.test(one))) return [];
  const message = `Nothing leads from the top of the script to a knot, so a run ends before it begins; write “-> ${first}” above this knot.`;
  return [{ file: main.file, line: line + 1, severity: 'error', rule: 'no-start', message }];
}

/** Whoever is in the cast comes into the story: they are there from the start, come by themselves or with help, or the script names them. */
function checkCast(whole: Whole): readonly Diagnostic[] {
  const { about, file, lineOf } = whole;
  if (!about.cast.some(({ id }) => id === about.subject.who)) return [];
  const tags =
    uses(whole.pages)
      .match(/#[^\n]*/g)
      ?.join('\n') ?? '';
  return about.cast.flatMap((member, index): readonly Diagnostic[] => {
    const { id, role, comes, comesWith } = member;
    const isThere =
      ['officer', 'dispatch', about.subject.who].includes(id) || role === 'bystander' || role === 'partner';
    if (isThere || comes || comesWith !== undefined || new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(tags)) return [];
    const message = `“${id}” is in the cast, and nobody ever sees or hears them; let them come (“# enter: ${id}” on a line, or "comes" here) or speak (“# speaker: ${id}”), or take them out.`;
    return [{ file, line: lineOf(`cast.${index}`), severity: 'warning', rule: 'unused-cast', message }];
  });
}

/** Who comes only when somebody calls needs a line or choice that does, and what decides whether they come is drawn by the seed. */
function checkCalls(whole: Whole): readonly Diagnostic[] {
  const { about, file, lineOf } = whole;
  return about.cast.flatMap(({ id, comes }, index): readonly Diagnostic[] => {
    if (comes?.called !== true || new RegExp(`#\\s*calls:\\s*${id}\\b(?!-)`).test(uses(whole.pages))) return [];
    const message = `“${id}” comes only when called, and nothing calls them; add “# calls: ${id}” to a choice or a line, or leave “called” out.`;
    return [{ file, line: lineOf(`cast.${index}.comes`), severity: 'warning', rule: 'never-called', message }];
  });
}

/** Whatever the officer may only say once they know it has a line or choice that lets them know. */
function checkKnowledge(whole: Whole): readonly Diagnostic[] {
  const { about, file, lineOf } = whole;
  return about.knowledge.flatMap(({ id }, index): readonly Diagnostic[] => {
    if (new RegExp(`#\\s*knows:\\s*${id}\\b(?!-)`).test(uses(whole.pages))) return [];
    const message = `Nothing lets the officer know “${id}”, so its words may never be said; add “# knows: ${id}” to the line that tells it.`;
    return [{ file, line: lineOf(`knowledge.${index}`), severity: 'warning', rule: 'never-known', message }];
  });
}

/** A hint of suicide is passed over by whoever does not ask; so the question is on offer somewhere. */
function checkHints(whole: Whole): readonly Diagnostic[] {
  if (/#\s*say:\s*ask-about-harm\b/.test(uses(whole.pages))) return [];
  for (const { file, text } of whole.pages) {
    const line = withoutComments(text).findIndex((one) => /#\s*bears:\s*suicide\b/.test(one)) + 1;
    const message = 'This is a hint of suicide, and no choice asks about it, so everybody passes it over; offer “# say: ask-about-harm” within the next two decisions.'; // prettier-ignore
    if (line > 0) return [{ file, line, severity: 'warning', rule: 'unasked-hint', message }];
  }
  return [];
}
