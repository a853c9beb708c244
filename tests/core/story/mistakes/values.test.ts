import { describe, expect, test } from 'vitest';
import { type Mistake, told } from './told';

const NEVER: readonly Mistake[] = [
  ['{level == "agitatd": He nods.} @@', '“level” is never “agitatd”. Did you mean “agitated”? Known are: calm, anxious, agitated, crisis.'],
  ['{level != "agitatd": He nods.} @@', '“level” is never “agitatd”.'],
  ['{"agitatd" == level: He nods.} @@', '“level” is never “agitatd”.'],
  ['{level:\n- "agitatd": He nods. @@\n- else: He waits.\n}', '“level” is never “agitatd”.'],
  ['* (b) {level == "agitatd"} [Go # do: wait] @@', '“level” is never “agitatd”.'],
  ['~ temp wild = level == "wild" @@', '“level” is never “wild”.'],
  ['{behavior == "resisting": He nods.} @@', 'Known are: compliant, passive, active, assaultive, life-threatening.'],
  ['{mood == "shut": He nods.} @@', '“mood” is never “shut”. Known are: open.'],
  ['{level > 3: He nods.} @@', '“level” is a word, and is compared with == or !=.'],
  ['{trust == "high": He nods.} @@', '“trust” is a number, and never “high”; compare it with a number.'],
  ['{x == "three": He nods.} @@', '“x” is a number, and never “three”'],
  ['{backup_here == "yes": He nods.} @@', '“backup_here” is true or false, and never “yes”; write “backup_here” or “not backup_here”.'],
  ['{3 < turns < 6: He nods.} @@', 'write “3 < turns and turns < 6”.'],
  ['{trust >= 130: He nods.} @@', '“trust” goes from 0 to 100, so this is the same whatever happens.'],
  ['{level + 1 == 2: He nods.} @@', '“level” is a word, and nothing can be added to it, taken from it or measured by it; it is compared with == or !=.'],
  ['~ turns = turns - mood @@', '“mood” is a word, and nothing can be added to it'],
  ['~ mood++ @@', '“mood” is a word, and nothing can be added to it'],
  ['~ mood += 1 @@', '“mood” is a word'],
  ['~ mood = mood + 1 @@', '“mood” is a word'],
  ['~ turns = mood * 2 @@', '“mood” is a word'],
  ['{mood > turns: He nods.} @@', '“mood” is a word'],
  ['~ x = x + 1\n{x > "20": He nods.} @@', '“x” is a number, and never “20”; compare it with a number.'],
  ['~ here = "fin" @@', '“here” holds a place to go to; write an arrow and a knot, such as “here = -> fin”.'],
  ['~ here = 5 @@', '“here” holds a place to go to'],
  ['{bump: He nods.} @@', '“bump” is a function, and is called with brackets; write “bump()”.'],
  ['- (spot) He waits.\n~ here = go.spot @@', 'to keep the place, write “here = -> go.spot”.'],
  ['~ here = fin @@', 'Without an arrow “fin” is how often it was visited; to keep the place, write “here = -> fin”.'],
  ['~ mood = 5 @@', '“mood” begins as a word in quotation marks, and 5 is not'],
  ['~ mood = true @@', 'or let “VAR mood” begin with true or false.'],
  ['~ turns = "three" @@', '“turns” begins as a number, and "three" is not; write a number here'],
  ['~ turns = turns + "1" @@', '“turns” begins as a number, and "1" is not'],
  ['VAR heard = false\n~ heard = "yes" @@\n{heard: He nods.}', '“heard” begins as true or false, and "yes" is not'],
  ['VAR heard = false\n{heard > 3: He nods.} @@', '“heard” is true or false, and never “3”'],
  ['{level == "calm" or "crisis": He nods.} @@', '"crisis" is compared with nothing here; write “or level == "crisis"”.'],
  ['{turns == 1 or 2: He nods.} @@', '2 is compared with nothing here; write “or turns == 2”.'],
  ['{turns < 2m: He nods.} @@', '“2m” is no number for ink; times are in seconds'],
  ['~ turns == 3 @@', 'One “=” sets a value, and two compare; write “turns = 3”.'],
  ['~ turns = 3; @@', 'A line of ink has no “;” at its end'],
  ['VAR heard = 3, seen = 4 @@', 'A line sets one variable'],
  ['VAR heard: 3 @@', 'write “VAR heard = 3”.'],
  ['~ VAR heard = 3 @@', 'A variable is declared without “~”; write “VAR heard = 3”.'],
  ['~ here -> fin @@', 'To keep a place write “~ here = -> fin”.'],
  ['-> here = fin @@', 'To set a variable begin with a tilde; write “~ here = -> fin”.'],
  ['{TURNS_SINCE(fin) > 3: He nods.} @@', 'are given a place with an arrow, such as “TURNS_SINCE(-> fin)”.'],
  ['~ temp there = fin @@\n{turns > 3: -> there}', 'write “there = -> fin”.'],
  ['~ turns = trust / 2 @@', 'Division loses exactness'],
  ['~ turns = trust / -2 @@', 'Division loses exactness'],
  ['~ turns = trust / -turns @@', 'Division loses exactness'],
  ['{turns > 3:\n  He nods.\n- else: ~ turns = trust / 2 @@\n}', 'Division loses exactness'],
  ['~ turns = POW(2, -1) @@', 'POW divides when its second number is below zero'],
  ['~ turns = POW(2, turns) @@', 'POW divides when its second number is below zero'],
  ['~ turns = FLOAT(2) @@', 'FLOAT gives a decimal number'],
]; // prettier-ignore

describe('a value that can never be is told once, at its line, with those that can', () => {
  test.each(NEVER)('%s', (mistake, words) => {
    expect(told(mistake)).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    '{level == "agitated" and behavior != "active": He nods.}',
    '{level:\n- "calm": He nods.\n- else: He waits.\n}',
    '~ mood = "shut"\n{mood == "shut": He nods.}',
    '~ mood = mood + " and shut"',
    '~ bump(2)\n{trust <= 100 and trust > 0: He nods.}',
    '~ here = -> fin\n~ turns = fin\n{fin > 0: He nods.}',
    '~ turns = POW(turns, 2)',
    '{turns > 3 and turns < 6: He nods.}',
    '~ temp level_name = level\n{level_name == "odd": He nods.}',
  ])('but not of %s', (line) => expect(told(line)).toEqual([]));
});

const TAGS: readonly Mistake[] = [
  ['He waits. # sound: kettle @@', 'Known are: bus, brakes, door, siren, radio, phone, thump, rustle, breath, footsteps, traffic, rain.'],
  ['He waits. # vehicle: buss at-stop @@', '“buss” is not a vehicle. Did you mean “bus”?'],
  ['He waits. # vehicle: bus at-stpo @@', 'This place has no space for a vehicle named “at-stpo”. Did you mean “at-stop”?'],
  ['He waits. # vehicle: bus behind-car @@', 'This place has no space for a vehicle named “behind-car”.'],
  ['He waits. # vehicle: at-stop bus @@', 'Which vehicle it is stands first; write “# vehicle: bus at-stop”.'],
  ['He waits. # vehicle: bus @@', 'Say where the bus stands, such as “bus at-stop”, not “bus”.'],
  ['He waits. # vehicle: at-stop @@', 'Write which vehicle and where it stands, such as “bus at-stop”, not “at-stop”.'],
  ['* (b) [Go # do: wait # vehicle: bus at-stop] @@', '“vehicle”'],
  ['He waits. # pose: sitting @@', 'Did you mean one of sit-chair, sit-wall'],
  ['He waits. # pose: pacng @@', 'Did you mean “pacing”? All words are listed in docs/author-reference.md.'],
  ['He waits. # pose: Pacing @@', 'Did you mean “pacing”?'],
  ['He waits. # face: happy @@', 'Known are: calm, sad, fearful'],
  ['He waits. # phase: end @@', 'Known are: dispatch, contact, outcome.'],
  ['He waits. # custody: jail @@', 'Known are: free, held'],
  ['* (b) [Go # request: helicopter] @@', 'Known are: backup, supervisor'],
  ['* (b) [Go # force: hit] @@', 'Known are: escort, control-hold'],
  ['* (b) [Go # do: wait # bears: crime] @@', 'The tag “bears” belongs on a line, not on a choice'],
  ['He waits. # fact: he is cold # bears: crime @@', 'Known are: severity, threat'],
  ['He waits. # mood: sad @@', 'A line has no tag named “mood”. It can have: speaker, manner'],
  ['Bus #18 goes by. @@', 'A # begins a tag, so nobody reads “18 goes by.”; write “\\#” to print the sign.'],
  ['She says #metoo. @@', 'so nobody reads “metoo.”'],
  ['He waits. # @@', 'nothing stands behind this one'],
  ['He waits. # pose pacing @@', 'The tag “pose pacing” has no colon; write “# pose: pacing”.'],
  ['He waits. # pose： pacing @@', 'has no colon; write “# pose: pacing”.'],
  ['* (b) [Go # do wait] @@', 'The tag “do wait” has no colon; write “# do: wait”.'],
  ['He waits. # timer: 3s @@', 'Nobody reads and decides in 3s; a timer is 5s or more.'],
  ['He waits. # timer: 0 @@', 'a timer is 5s or more.'],
]; // prettier-ignore

describe('a word that a tag does not have is told once, with those that it has, or where they can be read', () => {
  test.each(TAGS)('%s', (mistake, words) => {
    expect(told(mistake)).toEqual([expect.stringContaining(words)]);
  });
});

test('a decision of more choices than anybody can read is told once', () => {
  const many = Array.from({ length: 300 }, (_, n) => `* (c${n}) [Wait # do: wait]${n === 200 ? ' @@' : ''}`).join('\n');
  expect(told(many)).toEqual(['This decision has more than 200 choices, which nobody can read; take it apart into several decisions.']); // prettier-ignore
});
