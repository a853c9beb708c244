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
  ['* (b) (turns) [Go # do: wait] @@', 'A condition stands in braces, or the trainee reads it; write “{turns}”.'],
  ['* (b) {b} [Go # do: wait] @@', '“b” is how often this choice was taken, so it waits for itself'],
  ['* (b) [Go do: wait] @@', 'A # is missing before “do: wait”, so the trainee reads it; write “# do: wait”.'],
  ['* (b) [Go] # do: wait @@', 'The tag “do” stands after the bracket'],
  ['* (b) [Go # do: wait # timer: 20s] @@', 'The tag “timer” belongs on a line, not on a choice'],
  ['* (b) [Go # do: wait # trust: +3] @@', 'What moves the person is an effect; write “# effect: trust +3 -- why”.'],
  ['* (b) {turns > 3 and mood == "open", not x} [Go # do: wait] @@', 'Conditions are joined with “and” or “or”, not with a comma.'],
  ['He waits. pose: pacing @@', 'A # is missing before “pose: pacing”, so the trainee reads it'],
  ['He waits. speaker: sam # pose: pacing @@', 'A # is missing before “speaker: sam”'],
  ['Sam: Go away. # speaker: sam @@', 'The trainee reads “Sam:” as it stands; the tag shows who speaks'],
  ['Sam: Go away. @@', 'who speaks stands in a tag, “# speaker: sam”'],
  ['He *waits*. @@', 'The trainee reads “*waits*” with its stars'],
  ['He <b>waits</b>. @@', 'The trainee reads “<b>” as it stands'],
  ['He waits ${turns} times. @@', 'ink prints a value with braces alone: “{turns}”'],
  ['He waits.\\n He sits. @@', 'The trainee reads “n” here'],
  ['{{turns}} @@', 'One pair of braces prints a value; write “{turns}”.'],
  ['{&He waits./He sits.} @@', 'Only one text stands behind “{&”, so it is always the same'],
  ['{random: He waits.|He sits.|He stands.} @@', 'A condition has one text or two, with a bar between'],
  ['( turns > 3: He nods. ) @@', 'a condition stands in braces: “{turns > 3: He nods.}”'],
  ['[turns > 3: -> fin] @@', 'a condition stands in braces: “{turns > 3: -> fin}”'],
  ['{\n- turns > 5:\n  He sits.\nturns > 3: @@\n  He nods.\n}', 'begins with a dash: “- turns > 3:”'],
  ['{turns > 3: fin} @@', 'The trainee reads “fin” as it stands; to go there write an arrow: “-> fin”.'],
  ['* (b) [Go # do: wait]\n  fin @@', 'to go there write an arrow: “-> fin”.'],
  ['* (b) [Go # do: wait]\n  --> fin @@', 'write “-> fin”.'],
  ['* (b) [Go # do: wait]\n  -> fin\n  He looks up. @@', 'Nobody ever comes to this line: the arrow on line'],
  ['{turns > 3: ~ mood = "open"} @@', 'Code in braces stands on lines of its own'],
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
  ['He waits. # injury: minor sam @@', 'Whom it is about stands first; write “# injury: sam minor”.'],
  ['He waits. # holds: sam bag bottle @@', 'write “# holds: sam bag # holds: sam bottle”, or the one that counts.'],
  ['He waits. # pose: wary @@', '“wary” is not a word for pose, but one for face; write “# face: wary”.'],
  ['He waits. # face: sad # face: angry @@', 'This line says “# face:” twice, and only the last counts'],
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
    'He waits. # face: sad # face: okoro wary # fact: he is cold # fact: he is wet',
    '{x > 3: He waits. # face: sad|He sits. # face: wary}',
    'One thing: He waits.',
  ])('but not %s', (line) => expect(told(line)).toEqual([]));
});
