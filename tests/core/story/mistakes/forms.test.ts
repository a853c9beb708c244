import { describe, expect, test } from 'vitest';
import { type Mistake, told } from './told';

const FORMS: readonly Mistake[] = [
  ['* (b) [Go # do: wait @@', 'The bracket of this choice is not closed; write “]” behind its last tag.'],
  ['* (b) [Go # do: wait) @@', 'The bracket of this choice is not closed'],
  ['* (b) Go # do: wait] @@', 'This choice has “]” and no “[”; write “[” before what the trainee reads.'],
  ['* (b) [# do: wait] @@', 'The button of this choice is empty'],
  ['* [b] [Go # do: wait] @@', 'A label stands in round brackets; write “(b)” in place of “[b]”.'],
  ['* (walk up) [Go # do: wait] @@', 'A label is one word of letters, digits and “_”; write “(walk_up)”.'],
  ['* (walk-up) [Go # do: wait] @@', 'write “(walk_up)”.'],
  ['* (b) (turns > 3) [Go # do: wait] @@', 'A condition stands in braces, or the trainee reads it; write “{turns > 3}”.'],
  ['* (b) if turns > 3 [Go # do: wait] @@', 'write “{turns > 3}”.'],
  ['* (b) {turns > 3 [Go # do: wait] @@', 'The condition of this choice is not closed; write “}” behind it.'],
  ['* (b) [Go # do: wait] {turns > 3} @@', 'The condition of a choice stands before its bracket; move “{turns > 3}” there.'],
  ['* (b) {turns > 3;} [Go # do: wait] @@', 'Ink cannot read this condition from “;” on; conditions are joined with “and” or “or”.'],
  ['* (b) {trust > 30%} [Go # do: wait] @@', 'are written without “%”'],
  ['* He waits. @@', 'Ink takes a line that begins with * or + for a choice'],
  ['+ He waits. # pose: pacing @@', 'Ink takes a line that begins with * or + for a choice'],
  ['• (b) [Go # do: wait] @@', 'A choice begins with * or +; write “* (b) [...]”.'],
  ['- (b) {turns > 3} [Go # do: wait] @@', 'A choice begins with * or +; write “* (b) [...]”.'],
  ['* (b) [“Come here. # say: suggest] @@', 'stands between two quotation marks, and one is missing here.'],
  ['* (b) [Go # do: wait]\n    He waits.\n    - He sits. @@', 'A dash ends the choice above, however far it is indented'],
  ['**He** waits. @@', 'Ink takes a line that begins with * or + for a choice'],
  ['And **he** waits. @@', 'The trainee reads “**he**” with its stars'],
  ['He waits. {turns > 3} @@', 'The trainee reads “true” or “false” here; write what is said when it is so behind a colon: “{turns > 3: ...}”.'],
  ['<!-- the talk --> @@', 'a note to yourself begins with “//”.'],
  ['/ the talk @@', 'a note to yourself begins with “//”.'],
  ['# the talk @@', 'a note to yourself begins with “//”, and a knot with “===”.'],
  ['> fin @@', 'write “-> fin”'],
  ['~ The man waits, and says nothing. @@', 'A line that begins with “~” is code, and this reads like text; leave the “~” out.'],
  ['~ mood: "shut" @@', 'A line that begins with “~” sets a variable or calls a function'],
  ['= The man waits a while. @@', 'write “\\=” to print the sign.'],
]; // prettier-ignore

describe('a line whose form is not ink’s is told once, with what to write', () => {
  test.each(FORMS)('%s', (mistake, words) => {
    expect(told(mistake)).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    '* (b) [{turns > 3: Go|Stay} # do: wait]',
    '* (b) {turns > 3} {x > 2} [Go (slowly) # do: wait]',
    '* (b) “Want to sit?” # say: offer-choice',
    '* (b) [Go # do: wait] {turns > 3: He nods.|He waits.}',
    '* (b) [Go # do: wait]\n  * * (c) [Wait # do: wait]\n  - - He sits.',
    'He has 3 * 4 * 5 keys. / And a bag.',
    '{He|She} waits. {turns}',
  ])('but not of %s', (line) => expect(told(line)).toEqual([]));
});

const TAGS: readonly Mistake[] = [
  ['He waits. # pose: pacing face: sad @@', 'A # is missing between two tags; write “# pose: pacing # face: sad”.'],
  ['He waits. # pose: pacing, face: sad @@', 'write “# pose: pacing # face: sad”.'],
  ['He waits. # fact: he is cold bears: ability @@', 'write “# fact: he is cold # bears: ability”.'],
  ['He waits. # fact: he is cold # bears: ability, threat @@', 'A tag has one word; write “# bears: ability # bears: threat”'],
  ['He waits. # pose: pacing agitated @@', 'A tag has one word'],
  ['He waits. # bears: ability @@', 'What a fact bears on stands behind that fact'],
  ['He waits. # bears: ability # fact: he is cold @@', 'What a fact bears on stands behind that fact'],
  ['He waits. # pose: @@', 'The tag “pose” needs a word after the colon.'],
  ['He waits. # at: gone sam @@', 'Whom it is about stands first; write “# at: sam gone”.'],
  ['He waits. # holds: officer_notebook @@', 'Whom it is about and the word stand apart; write “# holds: officer notebook”.'],
  ['He waits. # holds: taser @@', 'Did you mean “energy-weapon”?'],
  ['He waits. # holds: gun @@', 'Did you mean “firearm”?'],
  ['He waits. # at: on the bench @@', 'This place has no mark named “on the bench”. Did you mean “bench”?'],
  ['He waits. # at: away @@', 'Did you mean “gone”?'],
  ['He waits. # distance: 12 ft @@', 'Write distance in meters, such as “4” or “2.5”, not “12 ft”.'],
  ['He waits. # injury: minor @@', 'Write an injury as who, how badly'],
  ['He waits. # injury: sam light @@', 'Did you mean “minor”?'],
  ['He waits. # calls: dispatch @@', '“dispatch” cannot be called'],
  ['He waits. # face: scared @@', 'Did you mean one of fearful, wary?'],
  ['* (b) [Go # do: open-question] @@', '“open-question” is not a word for do, but one for say; write “# say: open-question”.'],
  ['* (b) [Go # do: cover] @@', 'Did you mean “take-cover”?'],
  ['* (b) [“Go.” # say: active-listening] @@', 'Did you mean one of reflect, paraphrase, minimal-encourager?'],
  ['* (b) [Go # request: ambulance] @@', 'Did you mean “ems”?'],
]; // prettier-ignore

describe('a tag that cannot be read is told once, with what to write', () => {
  test.each(TAGS)('%s', (mistake, words) => {
    expect(told(mistake)).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    'He waits. # view: I told her to say: no, and I meant it.',
    'He waits. # fact: he is cold # bears: ability # bears: threat',
    'He waits. # holds: officer notebook # at: sam gone',
  ])('but not %s', (line) => expect(told(line)).toEqual([]));
});
