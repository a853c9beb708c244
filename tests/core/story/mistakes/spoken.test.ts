import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compiled, said, script } from '#tests/core/story/builder';
import { told, type Mistake } from './told';

const tilde = (code: string) => `The trainee reads “${code}” as it stands; to set a variable begin with a tilde: “~ ${code}”.`; // prettier-ignore
const arrow = (code: string) => `The trainee reads “${code}” as it stands; ink’s arrow is a hyphen and a “greater than”: write “-> fin”.`; // prettier-ignore
const noIf = 'ink has no “if”: write the condition and what follows in braces, such as “{turns > 4: -> home}”.';

const READ_ALOUD: readonly Mistake[] = [
  ['turns = 3 @@', tilde('turns = 3')],
  ['turns += 1 @@', tilde('turns += 1')],
  ['turns++ @@', tilde('turns++')],
  ['turns-- @@', tilde('turns--')],
  ['temp y = 2 @@', tilde('temp y = 2')],
  ['turns = turns + 1; @@', tilde('turns = turns + 1')],
  ['here = -> fin @@', tilde('here = -> fin')],
  ['mood = "shut" @@', tilde('mood = "shut"')],
  ['hears = true @@', tilde('hears = true')],
  ['knows_name = 1 # pose: pacing @@', tilde('knows_name = 1')],
  ['- turns = 3 @@', tilde('turns = 3')],
  ['var fear = 3 @@', 'to declare a variable write “VAR fear = 3”'],
  ['bump(2) @@', 'to call a function begin with a tilde: “~ bump(2)”.'],
  ['return true @@', 'to give a value back from a function, write “~ return true”.'],
  ['if turns > 4 -> fin @@', noIf],
  ['if turns > 4: -> fin @@', noIf],
  ['if x = 3 @@', 'The trainee reads'],
  ['If (turns > 4) { -> fin } @@', noIf],
  ['if not backup_here -> fin @@', noIf],
  ['else if turns > 4: -> fin @@', noIf],
  ['else: -> fin @@', 'an “else” is a branch of a condition in braces, with a dash: “- else:”.'],
  ['{turns > 4: He nods. else: He waits.} @@', 'between the two texts of a condition stands a bar: “{condition: ...|He waits.}”.'], // prettier-ignore
  ['—> fin @@', arrow('—> fin')],
  ['–> fin @@', arrow('–> fin')],
  ['→ fin @@', arrow('→ fin')],
  ['⟶ fin @@', arrow('⟶ fin')],
  ['=> fin @@', arrow('=> fin')],
  ['- > fin @@', arrow('- > fin')],
  ['He goes. → END @@', 'write “-> END”'],
  ['{turns > 4: → fin} @@', arrow('→ fin')],
  ['He goes. # pose: pacing → fin @@', arrow('→ fin')],
  ['* (b) [Go # do: wait] → fin @@', arrow('→ fin')],
  ['->> fin @@', 'Ink does not know the arrow “->>”; write “-> fin”.'],
  ['goto fin @@', 'write “-> fin”'],
  ['See https://example.org now. # pose: pacing @@', 'Ink takes “//” for the beginning of a comment'],
  ['He sits w//out a word. @@', 'so that “w//out a word.” ends after “w”'],
  ['He sits. # view: it is on http://x.org now # face: sad @@', 'is lost, tags too. Write “/\\/” in its place'],
  ['* (b) [“See https://x.org” # say: reflect] @@', 'Ink takes “//” for the beginning of a comment'],
]; // prettier-ignore

describe('code that ink would read to the trainee is told once, at its line, with what to write', () => {
  test.each(READ_ALOUD)('%s', (mistake, words) => {
    expect(told(mistake)).toEqual([expect.stringContaining(words)]);
  });
});

describe('prose that only resembles code is welcome', () => {
  test.each([
    'She said, “if anything, nothing”, and left.',
    'If anything happens, call me.',
    'If he turns, wait.',
    'If she trusts you: good.',
    'Else, nothing moves.',
    'If trust and hope remain, wait.',
    'If trust, then what?',
    'return to the car, slowly',
    'Return to the car, slowly.',
    'He turns (slowly) and waits.',
    'Two = two, he says.',
    'no--',
    'Line 5 → Alder Street',
    'A - B',
    'go to fin',
    'and/or, he says. 24/7.',
    'Text with a / stroke / in it.',
    'He waits. // a comment',
    'He waits. /* one */ And sits.',
    'He waits.// a comment',
    'See https:/\\/example.org now.',
    '~ turns = 3// a comment',
    '{backup_here: He nods.|Or else, he says.}',
    '{x > 3: -> fin}// a comment',
    '* (b) [Go # do: wait]\n  -> fin// a comment',
  ])('%s', (line) => expect(told(line)).toEqual([]));

  test('whatever it says, as long as no sign of code is in it', () => {
    const words = fc.constantFrom('if', 'If', 'else', 'turns', 'x', 'fin', 'go', 'true', 'set', 'not', 'and', 'trust', 'goto it', 'She', '“no”', '—', '…', '’s', ',', '.', '?', '14', 'temp', 'is'); // prettier-ignore
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (line) => {
        // The name of a place alone is an arrow that was forgotten.
        fc.pre(!['fin', 'go'].includes(line.join(' ')));
        const { diagnostics } = compiled(script(`${line.join(' ')}\n* (a) [Wait # do: wait]\n- Rain.`));
        expect(said(diagnostics)).toBe('');
      }),
      { numRuns: 60 },
    );
  });
});
