import { type Contradiction, contradictionsTold } from '#examine/truth';
import { type Exploration, findingsOf, lintTeaching } from '#explore';
import { count } from '#doctrine';
import { type Ended, endSentence, isOpen, pasteable } from '#explore/report';
import type { Diagnostic } from '#story';
import type { OpenScenario } from './scenario';

/** What a walk of a story and a teacher's reading of it say. */
export interface WalkExamined {
  readonly diagnostics: readonly Diagnostic[];
  /** How far it was walked, in a sentence or two. */
  readonly walked: string;
}

/**
 * Says what is wrong with a story as a walk of it shows, and as a teacher would read it, and where its words contradict the situation. What the walk left
 * open is counted, not complained of.
 */
export function examineWalk(
  story: OpenScenario,
  exploration: Exploration,
  ended: Ended,
  contradictions: readonly Contradiction[],
): WalkExamined {
  const { scenario, material } = story;
  const findings = findingsOf(exploration, story).map(pasteable);
  const known = findings.filter((finding) => !isOpen(finding));
  const met = new Set(exploration.endings.map(({ id }) => id));
  const missed = scenario.about.endings.filter(({ id }) => !met.has(id)).map(({ id }) => id);
  const open = findings.length - known.length - missed.length;
  return {
    diagnostics: [
      ...known,
      ...contradictionsTold(contradictions, story).map(pasteable),
      ...lintTeaching(scenario, material.policies[0]),
    ],
    walked:
      `${endSentence(exploration, ended)} ${proofSentence(contradictions.length, exploration, story.name)}` +
      (missed.length > 0
        ? ` It did not come to ${missed.length === 1 ? 'the ending' : 'the endings'} ${missed.join(', ')}.`
        : '') +
      (open > 0 ? ` It left open whether ${count(open, 'choice or line', 'choices or lines')} can be come to.` : '') +
      (open > 0 || missed.length > 0 ? ` “explore ${story.name}” looks further.` : ''),
  };
}

/** How much the absence of contradictions says: proved where every way was gone, else only that nothing was found. */
function proofSentence(found: number, { complete, places }: Exploration, name: string): string {
  if (found > 0) return `The words contradict the situation in ${count(found, 'place')}.`;
  return complete
    ? `Proved: in none of ${count(places, 'state')} do the words contradict the situation.`
    : `In the ${count(places, 'state')} that it came to, no words contradict the situation. Beyond them nobody has looked; “check ${name} --deep --budget 200000 --seconds 600” looks further.`;
}
