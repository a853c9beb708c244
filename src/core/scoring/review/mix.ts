import { type Family, isA, techniqueOf, uses, wordOf } from '#doctrine';
import { listens, type Placed, speaks, type Turn } from '#scoring/run';

/** How the trainee communicated once in contact; seconds are estimates from the words spoken and the time each act took. */
export interface Mix {
  readonly techniques: readonly { readonly name: string; readonly family: Family; readonly count: number }[];
  /** Seconds of the trainee's own words to the person. */
  readonly talkSeconds: number;
  /** Seconds of the person's words, the time questions leave for an answer, and silence on purpose. */
  readonly listenSeconds: number;
  readonly commandsRepeated: number;
  readonly openQuestions: number;
  readonly closedQuestions: number;
  /** Seconds of the longest silence kept on purpose. */
  readonly longestSilence: number;
}

/** Words a minute in calm speech, for turning words into seconds. */
const PACE = 150;

/** Seconds that a text takes to say. */
function secondsToSay(text: string): number {
  const words = text.match(/\S*\w\S*/g)?.length ?? 0;
  return Math.round((words * 60) / PACE);
}

/** Seconds a trainee spoke to the person in one turn. */
export function talkIn(turn: Turn): number {
  return speaks(turn) ? Math.max(1, secondsToSay(turn.text)) : 0;
}

function listenIn(turn: Turn, subject: string): number {
  const answer = turn.then.reduce((sum, placed) => sum + wordsOf(placed, subject), 0);
  if (uses(turn, 'do:wait') && !turn.late) return Math.max(answer, turn.takes);
  return listens(turn) && speaks(turn) ? Math.max(answer, turn.takes - talkIn(turn)) : answer;
}

function wordsOf({ event }: Placed, subject: string): number {
  return event.type === 'said' && event.speaker === subject ? secondsToSay(event.text) : 0;
}

/**
 * The mix of a run, from the decisions taken in contact with the person; `subject` is the person's cast id. On the way facts are asked for, and once it is
 * over what is still to be known: neither is the talk in which somebody is to be heard, and a closed question is right there.
 */
export function mixOf(turns: readonly Turn[], subject: string): Mix {
  const met = turns.filter((turn) => turn.before.phase === 'contact');
  const moves = met.flatMap((turn) => turn.moves.filter((move) => move.kind === 'say' || move.kind === 'do'));
  const counts = new Map<string, { name: string; family: Family; count: number }>();
  for (const move of moves) {
    const { name, family } = techniqueOf(move);
    const entry = counts.get(wordOf(move));
    if (entry) entry.count++;
    else counts.set(wordOf(move), { name, family, count: 1 });
  }
  const count = (...words: Parameters<typeof uses>[1][]) => met.filter((turn) => uses(turn, ...words)).length;
  const silences = met.filter((turn) => uses(turn, 'do:wait') && !turn.late && !isA(turn, 'force'));
  return {
    techniques: [...counts.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
    talkSeconds: met.reduce((sum, turn) => sum + talkIn(turn), 0),
    listenSeconds: met.reduce((sum, turn) => sum + listenIn(turn, subject), 0),
    commandsRepeated: repeats(met).length,
    openQuestions: count('say:open-question', 'say:ask-wants', 'say:ask-about-voices'),
    closedQuestions: count('say:closed-question'),
    longestSilence: Math.max(0, ...silences.map((turn) => turn.takes)),
  };
}

/** Turns that repeat an order: a repeated command, or a second command or instruction with nothing between the two. */
export function repeats(met: readonly Turn[]): readonly Turn[] {
  const orders = (turn: Turn | undefined) => turn && uses(turn, 'say:command', 'say:repeat-command', 'say:instruct');
  return met.filter((turn, nth) => uses(turn, 'say:repeat-command') || (orders(turn) && orders(met[nth - 1])));
}
