import { coverageOf, type Exploration, isProof, type Path, replayOf, type Examined } from '#explore';
import { type Diagnostic, diagnosticText } from '#story';
import { count } from '#doctrine';

/** How a command line begins that anybody can paste from the project's folder. */
const RUN = 'npm run talkdown --';

/** The command that plays a path again, ready to paste. */
export function replayLine(name: string, path: Path): string {
  return ready(replayOf(name, path));
}

/** A diagnostic whose command can be pasted. */
export function pasteable(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, message: diagnostic.message.replace(/talkdown play .*$/, ready) };
}

function ready(command: string): string {
  return command.replace(/^talkdown/, RUN);
}

/** What ended a walk. */
export type Ended = 'complete' | 'budget' | 'time' | 'memory' | 'asked';

/** Whether all was walked, in one sentence; nothing is called complete that is not. */
export function endSentence(exploration: Exploration, ended: Ended): string {
  const decisions = count(exploration.decisions, 'decision');
  const places = count(exploration.places, 'place');
  if (ended === 'complete')
    return isProof(exploration)
      ? `Complete: every way from every place was gone (${places}, ${decisions}).`
      : `Every way from every place was gone (${places}, ${decisions}), but not every outcome of chance was tried: what was not seen may yet be there.`;
  const what = {
    budget: 'the budget ended the walk',
    time: 'the time ended the walk',
    memory: 'the memory of a worker was full',
    asked: 'the walk was stopped',
  }[ended];
  return `Not complete: ${what} after ${decisions} (every way from the nearest of ${places}, and ${count(exploration.runs, 'run')} beyond them).`;
}

/** What an exploration found, for people at a terminal. `findings` are told as they are. */
export function explorationText(
  exploration: Exploration,
  subject: Examined,
  ended: Ended,
  findings: readonly Diagnostic[],
): string {
  return [
    subject.scenario?.about.title ?? subject.name,
    endSentence(exploration, ended),
    '',
    ...endingLines(exploration, subject),
    '',
    coverageLine(exploration, subject, 'choice'),
    coverageLine(exploration, subject, 'line'),
    `Longest way to an end: ${count(exploration.longest, 'choice')}.`,
    ...(subject.scenario ? ['', ...peaceLines(exploration)] : []),
    '',
    ...findingLines(findings, exploration),
  ].join('\n');
}

/** So many places that the budget did not come to are listed; the rest is counted. */
const LISTED = 10;

/** Whether a finding only says that the budget was too small to know, or that chance was not tried to the end. */
export function isOpen(finding: Diagnostic): boolean {
  return finding.rule.endsWith('-yet') || (finding.rule === 'ending-not-reached' && finding.severity === 'warning');
}

function findingLines(findings: readonly Diagnostic[], { complete }: Exploration): readonly string[] {
  const known = findings.filter((finding) => !isOpen(finding));
  const open = findings.filter(isOpen);
  return [
    ...(known.length === 0
      ? ['Nothing wrong was found.']
      : [`${count(known.length, 'finding')}:`, ...known.map(diagnosticText)]),
    ...(open.length === 0
      ? []
      : [
          '',
          `${complete ? 'Chance' : 'The budget'} left open whether ${open.length === 1 ? 'this' : `these ${open.length}`} can be come to:`,
        ]),
    ...open.slice(0, LISTED).map(diagnosticText),
    ...(open.length > LISTED ? [`  and ${open.length - LISTED} more; --json and --html list them all.`] : []),
  ];
}

function endingLines(exploration: Exploration, subject: Examined): readonly string[] {
  const declared = subject.scenario?.about.endings ?? [];
  const met = new Set(exploration.endings.map((ending) => ending.id));
  const missed = declared.filter((ending) => !met.has(ending.id));
  const shortest = isProof(exploration) ? 'shortest' : 'shortest found';
  return [
    declared.length > 0
      ? `Endings: ${exploration.endings.length} of ${declared.length} declared were found.`
      : `Endings: ${exploration.endings.length} found.`,
    ...exploration.endings.flatMap((ending) => {
      const about = declared.find((one) => one.id === ending.id);
      const fit = about ? ` (${about.fit})` : '';
      const force = !subject.scenario
        ? ''
        : ending.withoutForce
          ? `, without force in ${count(ending.withoutForce.choices.length, 'choice')}`
          : ', never without force so far';
      return [
        `  ${ending.id}${fit}: ${count(ending.count, 'way')}, ${shortest} ${count(ending.shortest.choices.length, 'choice')}${force}`,
        `    ${replayLine(subject.name, ending.shortest)}`,
      ];
    }),
    ...missed.map(
      (ending) =>
        `  ${ending.id} (${ending.fit}): ${isProof(exploration) ? 'cannot be reached' : 'not reached so far'}`,
    ),
  ];
}

function coverageLine(exploration: Exploration, subject: Examined, kind: 'choice' | 'line'): string {
  const { found, possible, all } = coverageOf(exploration, subject.sayings, kind);
  const verb = kind === 'choice' ? 'offered' : 'said';
  const share = all === 0 ? 100 : Math.floor((100 * found) / all);
  const bound = isProof(exploration) ? 'and no more can be' : `and at most ${possible} can be`;
  return `${kind === 'choice' ? 'Choices' : 'Lines'}: ${found} of ${all} ${verb} (${share} %), ${bound}.`;
}

/** Where an end without force was shown to be in reach; what the budget leaves open is said to be open. */
function peaceLines(exploration: Exploration): readonly string[] {
  const knots = Object.entries(exploration.knots).filter(([, knot]) => knot.decisions > 0);
  const open = knots.filter(([, knot]) => knot.wayOut === 0).map(([name]) => name);
  const lost = exploration.problems.filter((problem) => problem.kind === 'lost');
  return [
    `An end without force was shown to be in reach from decisions in ${knots.length - open.length} of ${count(knots.length, 'knot')}.`,
    ...(open.length > 0
      ? [`  ${isProof(exploration) ? 'Never from' : 'Not shown so far from'}: ${open.join(', ')}.`]
      : []),
    lost.length > 0
      ? `  Only force is left from ${count(lost.length, 'place')}; see the findings.`
      : '  No decision was found from which only force is left.',
  ];
}
