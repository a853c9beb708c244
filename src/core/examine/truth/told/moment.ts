import { after, type EncounterEvent, opening, type Situation } from '#encounter';
import type { Edge } from '#explore';
import type { Line } from '#story';
import type { Scene } from './scene';

/** A line at the moment it is told: how things stood before it and stand once its tags have told what is so. */
export interface Moment {
  readonly line: Line;
  readonly saying: number;
  readonly before: Situation;
  readonly after: Situation;
  /** The clock when the decision was taken that it answers. */
  readonly decided: number;
}

/** Texts of lines by the number of their saying. */
export type Sayings = ReadonlyMap<number, string>;

/** The lines of an edge as moments; a line without words, or whose words stand nowhere in the script, is none. */
export function momentsOf({ before, events, told }: Edge, { about }: Scene, sayings: Sayings): readonly Moment[] {
  const moments: Moment[] = [];
  const left = told.lines.filter(({ text }) => text !== '');
  let now = before?.situation ?? opening(about);
  let last = now;
  let decided = now.clock;
  for (const [at, event] of events.entries()) {
    now = after(now, event, about);
    if (event.type === 'decided') decided = event.at;
    const [line] = left;
    if (event.type !== 'said' || line?.text !== event.text || line.speaker !== event.speaker) continue;
    left.shift();
    const whole = trailing(events, at + 1).reduce((situation, next) => after(situation, next, about), now);
    const saying = sayingOf(line, told.heard, sayings);
    if (saying !== undefined) moments.push({ line, saying, before: last, after: whole, decided });
    last = whole;
  }
  return moments;
}

/** What a line's tags add once it was said stands right behind it. */
const ADDED: readonly EncounterEvent['type'][] = ['learned', 'expected', 'injured'];

function trailing(events: readonly EncounterEvent[], from: number): readonly EncounterEvent[] {
  let end = from;
  while (end < events.length && ADDED.includes((events[end] as EncounterEvent).type)) end++;
  return events.slice(from, end);
}

const known = new WeakMap<Line, { readonly saying: number | undefined }>();

/** The saying that most of a line's words are from. */
function sayingOf(line: Line, heard: readonly number[], sayings: Sayings): number | undefined {
  let found = known.get(line);
  if (!found) {
    let saying: number | undefined;
    let longest = 0;
    for (const number of heard) {
      const text = sayings.get(number);
      if (text === undefined || text.length <= longest || !line.text.includes(text)) continue;
      saying = number;
      longest = text.length;
    }
    known.set(line, (found = { saying }));
  }
  return found.saying;
}
