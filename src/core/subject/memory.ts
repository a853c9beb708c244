import { isA, type Move, techniqueOf, uses, type Word, wordOf } from '#doctrine';
import type { Subject, Surroundings } from './state';
import { silencesAfter } from './wear';
import { answers } from './worth';

/** Decisions after a hint of suicide in which something else may come first, and after which nothing is left of the moment. */
const HINT = { free: 1, most: 3 } as const;

/** The person with what the rules remember of the talk after an act in contact. */
export function remember(subject: Subject, moves: readonly Move[], situation: Surroundings): Subject {
  const words = moves.map(wordOf);
  const ordering = words.some(
    (word) => word === 'say:command' || word === 'say:repeat-command' || word === 'say:instruct',
  );
  const { escalation, trust, comprehension, stage } = subject;
  return {
    escalation,
    trust,
    comprehension,
    stage,
    counts: counted(subject.counts, words),
    commandsInARow: ordering ? subject.commandsInARow + 1 : words.length > 0 ? 0 : subject.commandsInARow,
    last: words[0] ?? subject.last,
    waited: subject.waited + situation.seconds,
    silences: silencesOf(subject, moves),
    unanswered: (subject.unanswered || situation.told) && !answers(moves),
    hint: hintAfter(subject, moves, situation),
  };
}

function silencesOf({ silences }: Subject, moves: readonly Move[]): number {
  if (isA({ moves }, 'say')) return 0;
  return uses({ moves }, 'do:wait') ? silencesAfter(silences) : silences;
}

function hintAfter(subject: Subject, moves: readonly Move[], situation: Surroundings): number {
  const open = openHint(subject, situation);
  if (open === 0 || uses({ moves }, 'say:ask-about-harm') || passesOver(subject, moves, situation)) return 0;
  return mustWait(moves, situation) ? open : open + 1;
}

/** Which decision after a hint of suicide this is, from 1; 0 when no hint waits to be asked about. */
function openHint({ hint }: Subject, { hinted }: Surroundings): number {
  return hinted ? 1 : hint;
}

/** A hint can wait while somebody has to be kept safe this second. */
function mustWait(moves: readonly Move[], { danger, weaponSeen }: Surroundings): boolean {
  return danger || weaponSeen || isA({ moves }, 'force');
}

/** Whether an act passes over a hint of suicide: the talk goes on to something else, or goes on so long that the moment is gone. */
export function passesOver(subject: Subject, moves: readonly Move[], situation: Surroundings): boolean {
  const open = openHint(subject, situation);
  if (open <= HINT.free || uses({ moves }, 'say:ask-about-harm') || mustWait(moves, situation)) return false;
  return open >= HINT.most || moves.some((move) => move.kind === 'say' && techniqueOf(move).family !== 'listening');
}

function counted(counts: Subject['counts'], words: readonly Word[]): Subject['counts'] {
  if (words.length === 0) return counts;
  const next: Partial<Record<Word, number>> = { ...counts };
  for (const word of words) next[word] = (next[word] ?? 0) + 1;
  return next;
}
