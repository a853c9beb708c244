import { describe, expect, test } from 'vitest';
import { type Mistake, told } from './told';

const write = (wrong: string, right: string) => `Ink does not know “${wrong}” here; write “${right}”.`;
const quotes = (word: string) => `In code ink reads straight quotation marks only; write “"${word}"”.`;
const equals = 'compares nothing; write “turns == 7”.';
const NO_IF = 'write the condition alone, with a colon behind it.';

const SIGNS: readonly Mistake[] = [
  ['{level == “calm”: He nods.} @@', quotes('calm')],
  ['{level == ‘calm’: He nods.} @@', quotes('calm')],
  ["{level == 'calm': He nods.} @@", quotes('calm')],
  ['{level == «calm»: He nods.} @@', quotes('calm')],
  ['~ mood = “open” @@', quotes('open')],
  ['~ mood = „open“ @@', quotes('open')],
  ['VAR voice = “soft” @@', quotes('soft')],
  ['~ bump(“2”) @@', quotes('2')],
  ['* (b) {level == “calm”} [Go # do: wait] @@', quotes('calm')],
  ['{\n- level == “calm”: @@\n  He nods.\n}', quotes('calm')],
  ['{backup_here == False: He nods.} @@', write('False', 'false')],
  ['{backup_here == TRUE: He nods.} @@', write('TRUE', 'true')],
  ['~ turns = True @@', write('True', 'true')],
  ['VAR heard = False @@', write('False', 'false')],
  ['{backup_here == yes: He nods.} @@', write('yes', 'true')],
  ['~ turns = null @@', 'Ink has no “null”; write false, 0 or ""'],
  ['{mood == None: He nods.} @@', 'Ink has no “None”; write false, 0 or ""'],
  ['{turns > 3 AND x > 3: He nods.} @@', write('AND', 'and')],
  ['{turns > 3 OR x > 3: He nods.} @@', write('OR', 'or')],
  ['{NOT backup_here: He nods.} @@', write('NOT', 'not')],
  ['{not(backup_here): He nods.} @@', write('not(backup_here)', 'not backup_here')],
  ['{turns > 3 &&& x > 3: He nods.} @@', write('&&&', '&&')],
  ['{turns > 3 & x > 3: He nods.} @@', write('&', 'and')],
  ['{turns => 3: He nods.} @@', write('=>', '>=')],
  ['{turns =< 3: He nods.} @@', write('=<', '<=')],
  ['{turns =! 3: He nods.} @@', write('=!', '!=')],
  ['{turns <> 3: He nods.} @@', write('<>', '!=')],
  ['{turns === 3: He nods.} @@', write('===', '==')],
  ['{turns ≥ 3: He nods.} @@', write('≥', '>=')],
  ['{turns is 3: He nods.} @@', write('is', '==')],
  ['{turns greater than 3: He nods.} @@', write('greater than', '>')],
  ['{turns = 7: He nods.} @@', equals],
  ['{\n- turns = 7: @@\n  He nods.\n- else:\n  He waits.\n}', equals],
  ['* (b) {turns = 7} [Go # do: wait] @@', equals],
  ['* (b) {turns == 7:} [Go # do: wait] @@', 'The condition of a choice has no colon; write “{turns == 7}”.'],
  ['* (b) {turns > 3 AND x > 3} [Go # do: wait] @@', write('AND', 'and')],
  ['{if turns > 4: -> fin} @@', NO_IF],
  ['{\n- if turns > 4: @@\n  He nods.\n- else:\n  He waits.\n}', NO_IF],
  ['{\n- turns > 4:\n  He nods.\n- else if x > 3: @@\n  He waits.\n- else:\n  He sits.\n}', NO_IF],
  ['{\n- turns > 4:\n  He nods.\n- elif x > 3: @@\n  He waits.\n- else:\n  He sits.\n}', NO_IF],
  ['{\n- turns > 4:\n  He nods.\n- Else: @@\n  He sits.\n}', write('Else', 'else')],
  ['{\n- turns > 4:\n  He nods.\n- otherwise: @@\n  He sits.\n}', write('otherwise', 'else')],
  ['{\n- turns > 4: He nods.\nelse: He sits. @@\n}', 'This branch has no dash, so it is not a branch; write “- else:”.'],
  ['~ turns = 14. @@', '“14.” is not a number that ink reads; write whole numbers, such as 14.'],
  ['{turns > 14.: He nods.} @@', '“14.” is not a number that ink reads'],
  ['VAR fear = 14. @@', '“14.” is not a number that ink reads'],
  ['~ turns = .5 @@', '“.5” is not a number that ink reads'],
  ['~ turns = 1,5 @@', 'A number has no comma in ink; write whole numbers, such as 1.'],
  ['~ temp b = -true @@', write('-true', 'false')],
  ['{-true: He nods.} @@', write('-true', 'false')],
  ['-> fin now @@', 'A name is one word; write “-> fin_now”, or what the knot is called.'],
  ['VAR there = fin @@', 'a knot is written “VAR there = -> fin”.'],
  ['{\n- turns > 3 @@\n  He nods.\n- else:\n  He waits.\n}', 'write “- turns > 3:”, or “- else:” for the last.'],
  ['{turns > 3 -> fin} @@', 'A colon is missing behind the condition, before “-> fin”.'],
  ['{turns > 3: He nods. @@', 'The brace that opens here is never closed; write “}” behind what it holds.'],
  ['{turns > 3: He nods.}} @@', 'This “}” closes nothing; take it out, or write “{” where its condition begins.'],
  ['{ @@\n- turns > 3:\n  He nods.', 'The brace that opens here is never closed'],
  ['{ @@\n  He nods.\n}', 'each branch begins with a dash and has a colon'],
  ['{\n  turns > 3: He nods. @@\n}', 'begins with a dash: “- turns > 3:”.'],
  ['{\n- else: @@\n  He waits.\n- turns > 3:\n  He nods.\n}', 'An “else” is the last branch'],
  ['/* the talk @@', 'The comment that begins here never ends'],
  ['He waits | and sits. @@', 'write “\\|” to print the sign.'],
  ['~ turns =+ 1 @@', 'Ink finds no value behind “=”'],
  ['{He nods} @@', 'Ink cannot read “{He nods}”; in braces stands a condition with a colon'],
]; // prettier-ignore

describe('what ink cannot read is told once, at its line, with the signs that ink has for it', () => {
  test.each(SIGNS)('%s', (mistake, words) => {
    expect(told(mistake)).toEqual([expect.stringContaining(words)]);
  });
});

describe('signs that are right are welcome', () => {
  test.each([
    '{turns > 3 and not backup_here or x == 2: He nods.}',
    '{turns > 3 && !backup_here || x != 2: He nods.}',
    '{level == "calm": “Yes,” he says. ‘No.’}',
    '{“Yes.”|“No.”} And if not, 14. Then.',
    '~ mood = "it’s AND, OR, True"',
    '~ mood = "open"',
    '{&One.|Two, is it?}',
  ])('%s', (line) => expect(told(line)).toEqual([]));
});
