import { coverageOf, type Exploration, type Path, type ProblemFound, replayOf, type Subject } from '#explore';
import type { Diagnostic } from '#story';

/** How a command line begins that anybody can paste from the project's folder. */
const RUN = 'npm run talkdown --';

/** The command that plays a path again, ready to paste. */
export function replayLine(name: string, path: Path): string {
  return replayOf(name, path).replace(/^talkdown/, RUN);
}

/** A diagnostic whose command can be pasted. */
export function pasteable(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, message: diagnostic.message.replace('Replay it with: talkdown play', `Replay it with: ${RUN} play`) };
}

/** Whether all was walked, in one sentence; nothing is called complete that is not. */
export function endSentence(exploration: Exploration, ended: 'complete' | 'budget' | 'time' | 'asked'): string {
  switch (ended) {
    case 'complete':
      return `Complete: every way from every place was gone (${count(exploration.places, 'place')}, ${count(exploration.decisions, 'decision')}).`;
    case 'budget':
      return `Not complete: the budget ended the walk after ${count(exploration.decisions, 'decision')} (${count(exploration.places, 'place')} and ${count(exploration.runs, 'run')} beyond them).`;
    case 'time':
      return `Not complete: the time ended the walk after ${count(exploration.decisions, 'decision')} (${count(exploration.places, 'place')} and ${count(exploration.runs, 'run')} beyond them).`;
    case 'asked':
      return `Not complete: the walk was stopped after ${count(exploration.decisions, 'decision')} (${count(exploration.places, 'place')} and ${count(exploration.runs, 'run')} beyond them).`;
  }
}

/** What an exploration found, for people at a terminal. `findings` are told as they are. */
export function explorationText(exploration: Exploration, subject: Subject, ended: 'complete' | 'budget' | 'time' | 'asked', findings: readonly string[]): string {
  return [
    `${subject.scenario?.about.title ?? subject.name}`,
    endSentence(exploration, ended),
    '',
    ...endingLines(exploration, subject),
    '',
    coverageLine(exploration, subject, 'choice'),
    coverageLine(exploration, subject, 'line'),
    `Longest way to an end: ${count(exploration.longest, 'choice')}.`,
    ...(subject.scenario ? ['', ...peaceLines(exploration)] : []),
    '',
    ...(findings.length === 0 ? ['Nothing wrong was found.'] : [`${count(findings.length, 'finding')}:`, ...findings]),
  ].join('\n');
}

function endingLines(exploration: Exploration, subject: Subject): readonly string[] {
  const declared = subject.scenario?.about.endings ?? [];
  const met = new Set(exploration.endings.map((ending) => ending.id));
  const missed = declared.filter((ending) => !met.has(ending.id));
  return [
    declared.length > 0 ? `Endings: ${exploration.endings.length} of ${declared.length} declared were found.` : `Endings: ${exploration.endings.length} found.`,
    ...exploration.endings.flatMap((ending) => {
      const about = declared.find((one) => one.id === ending.id);
      const fit = about ? ` (${about.fit})` : '';
      const force = !subject.scenario ? '' : ending.withoutForce ? `, without force in ${count(ending.withoutForce.choices.length, 'choice')}` : ', never without force so far';
      return [`  ${ending.id}${fit}: ${count(ending.count, 'way')}, shortest ${count(ending.shortest.choices.length, 'choice')}${force}`, `    ${replayLine(subject.name, ending.shortest)}`];
    }),
    ...missed.map((ending) => `  ${ending.id} (${ending.fit}): ${exploration.complete ? 'cannot be reached' : 'not reached so far'}`),
  ];
}

function coverageLine(exploration: Exploration, subject: Subject, kind: 'choice' | 'line'): string {
  const { found, possible, all } = coverageOf(exploration, subject.sayings, kind);
  const verb = kind === 'choice' ? 'offered' : 'said';
  const share = all === 0 ? 100 : Math.floor((100 * found) / all);
  const bound = exploration.complete ? 'and no more can be' : `and at most ${possible} can be`;
  return `${kind === 'choice' ? 'Choices' : 'Lines'}: ${found} of ${all} ${verb} (${share} %), ${bound}.`;
}

/** From how many decisions an end without force was shown to be in reach; the budget leaves the rest open unless a problem says otherwise. */
function peaceLines(exploration: Exploration): readonly string[] {
  const knots = Object.entries(exploration.knots).filter(([, knot]) => knot.decisions > 0);
  const decisions = knots.reduce((sum, [, knot]) => sum + knot.decisions, 0);
  const shown = knots.reduce((sum, [, knot]) => sum + knot.wayOut, 0);
  const lost = exploration.problems.filter((problem: ProblemFound) => problem.kind === 'lost');
  const never = knots.filter(([, knot]) => knot.wayOut === 0).map(([name]) => name);
  return [
    `An end without force was shown to be in reach from ${shown} of ${count(decisions, 'decision')}` +
      `${lost.length > 0 ? `; from ${count(lost.length, 'place')} below only force is left.` : '; nowhere was it shown to be out of reach.'}`,
    ...(never.length > 0 ? [`  Not shown from any decision in: ${never.join(', ')}`] : []),
  ];
}

/** A number with its noun. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
