import { describe, expect, test } from 'vitest';
import { type Edit, FILE, inTalk, MAIN, RUN, toldOf } from './starter';

/** A slip: what was changed, where it is told (a part of that line), and in which words. */
type Slip = readonly [name: string, edits: readonly Edit[], file: string, line: string, words: string];

const NO_ENGINE = 'INCLUDE ../lib/engine.ink\n';
const LIMIT = '{ turns > 20: -> walks_off }\n{&';

const SCRIPT: readonly Slip[] = [
  ['a forgotten tilde', [inTalk('hears = true')], MAIN, 'hears = true', 'begin with a tilde: “~ hears = true”.'],
  ['an if', [inTalk('if turns > 4 -> plan')], MAIN, 'if turns', 'ink has no “if”'],
  ['a place kept without an arrow', [[MAIN, 'VAR turns', 'VAR here = -> talk\nVAR turns'], inTalk('~ here = plan\n{turns > 90: -> here}')], MAIN, '~ here = plan', 'write “here = -> plan”.'],
  ['a word that a closed list has not', [inTalk('{level == "agitatd": She waits.}')], MAIN, 'agitatd', 'Did you mean “agitated”?'],
  ['a result that force has not', [[MAIN, 'force_result == "shown"', 'force_result == "showed"']], MAIN, 'showed', 'Did you mean “shown”? Known are: officer-hurt, fight'],
  ['no contact, though a transcript fails by it', [[MAIN, ' # phase: contact', '']], MAIN, '//', 'No line has “# phase: contact”'],
  ['a timer that nobody can read in', [[MAIN, '# timer: 20s', '# timer: 3s']], MAIN, '# timer: 3s', 'a timer is 5s or more.'],
  ['an address', [inTalk('See https://example.org now.')], MAIN, 'https', 'Ink takes “//” for the beginning of a comment'],
  ['a shortening with a double stroke', [inTalk('She waits w//out a word. # face: sad')], MAIN, 'w//out', 'is lost, tags too.'],
  ['a double stroke in a tag', [inTalk('She waits. # view: w//out a word. # face: sad')], MAIN, 'w//out', 'is lost, tags too.'],
  ['no standing acts', [[MAIN, '<- standing(-> talk)\n', '']], MAIN, '* (face_her)', 'thread the standing acts in before its choices: “<- standing(-> talk)”.'],
  ['no aftermath of force', [[MAIN, '~ on_forced = -> forced\n', '']], MAIN, '<- standing(-> talk)', 'nothing says what follows it'],
  ['a division', [inTalk('~ turns = trust / -2')], MAIN, 'trust / -2', 'Division loses exactness'],
  ['a power below zero', [inTalk('~ turns = POW(2, -1)')], MAIN, 'POW', 'POW divides when'],
  ['a thousand choices', [[MAIN, '* (drunk)', `${Array.from({ length: 1000 }, (_, n) => `* (c${n}) [Wait # do: wait] -> talk`).join('\n')}\n* (drunk)`]], MAIN, '(c', 'more than 200 choices'],
  ['a missing arrow', [[MAIN, '- -> meet', '- You arrive.']], MAIN, '- You arrive.', 'Nothing leads on from here'],
  ['an ending without its arrow', [[MAIN, '# ending: son-comes\n-> END', '# ending: son-comes']], MAIN, '# ending: son-comes', 'Nothing leads on from here'],
  ['a long dash for an arrow', [[MAIN, '- -> meet', '- —> meet']], MAIN, '—> meet', 'write “-> meet”.'],
  ['a printed arrow', [[MAIN, '- -> meet', '- → meet']], MAIN, '→ meet', 'write “-> meet”.'],
  ['curly quotes in a condition', [inTalk('{level == “calm”: She nods.}')], MAIN, '“calm”', 'In code ink reads straight quotation marks only'],
  ['False', [inTalk('{one_ear == False: She nods.}')], MAIN, 'False', 'Ink does not know “False” here; write “false”.'],
  ['a name that is nowhere', [inTalk('{greeted: She nods.}')], MAIN, 'greeted', 'dd “VAR greeted = false” at the top of main.ink.'],
  ['one sign for a comparison', [inTalk('{\n- turns = 7:\n  She nods.\n}')], MAIN, '- turns = 7:', 'write “turns == 7”.'],
  ['AND', [inTalk('{turns > 3 AND trust > 3: She nods.}')], MAIN, 'AND', 'write “and”.'],
  ['a sound that is not there', [inTalk('She waits. # sound: kettle')], MAIN, 'kettle', 'Known are: bus, brakes'],
  ['a posture that is not there', [inTalk('She waits. # pose: sitting')], MAIN, 'sitting', 'Did you mean one of sit-chair'],
  ['a number with its sign', [inTalk('Bus #18 goes by.')], MAIN, '#18', 'write “\\#” to print the sign.'],
  ['-true', [inTalk('~ temp b = -true')], MAIN, '-true', 'write “false”.'],
  ['14.', [inTalk('~ turns = 14.')], MAIN, '14.', 'write whole numbers, such as 14.'],
  ['a label twice', [inTalk('- (opts)\nShe waits.')], MAIN, '- (opts)', 'The label “opts” is already used in this knot'],
  ['a knot’s own variable in its stitch', [[MAIN, '=== plan\n', '=== plan\n~ temp steps = 0\n-> inside\n= inside\n{steps > 0: She nods.}\n']], MAIN, '{steps > 0', '“steps” is known only in plan where it is declared'],
  ['a weapon without a word', [inTalk('She waits. # holds: poker')], MAIN, 'poker', '~ weapon_word = "the poker"'],
  ['engine.ink not included', [[MAIN, NO_ENGINE, '']], MAIN, '* (son)', 'add “INCLUDE ../lib/engine.ink”'],
  ['standing.ink not included', [[MAIN, 'INCLUDE ../lib/standing.ink\n', '']], MAIN, '~ who', 'add “INCLUDE ../lib/standing.ink”'],
  ['force.ink not included', [[MAIN, 'INCLUDE ../lib/force.ink\n', '']], 'stories/lib/standing.ink', 'on_force', 'add “INCLUDE ../lib/force.ink” at the top of main.ink.'],
  ['a file that is no ink', [[MAIN, 'VAR turns', 'INCLUDE scenario.json\nVAR turns']], MAIN, 'INCLUDE scenario.json', 'INCLUDE is for files of ink, and scenario.json is none'],
  ['a file that nothing includes', [{ file: 'stories/t/more.ink', text: '=== more\nShe nods.\n-> talk\n' }], 'stories/t/more.ink', '=== more', 'add “INCLUDE more.ink” at the top of main.ink'],
  ['an included file with one mistake', [[MAIN, 'VAR turns', 'INCLUDE more.ink\nVAR turns'], { file: 'stories/t/more.ink', text: '=== more\n{ turns > 3: She nods.\n-> talk\n' }], 'stories/t/more.ink', '{ turns > 3', 'never closed'],
  ['an included file that is no text', [[MAIN, 'VAR turns', 'INCLUDE more.ink\nVAR turns'], { file: 'stories/t/more.ink', text: '\0' }], 'stories/t/more.ink', '', 'This is not text in UTF-8'],
  ['main.ink.txt', [{ file: MAIN, renamed: `${MAIN}.txt` }], `${MAIN}.txt`, '', 'rename it to “main.ink”'],
  ['Main.ink', [{ file: MAIN, renamed: 'stories/t/Main.ink' }], 'stories/t/Main.ink', '', 'rename it to “main.ink”'],
  ['a variable that nothing sets', [[MAIN, 'VAR turns', 'VAR greeted = false\nVAR turns'], inTalk('{greeted: She nods.}')], MAIN, 'VAR greeted', 'Nothing sets “greeted”, so it is always false; write “~ greeted = true” where that changes'],
  ['a word that nothing sets', [[MAIN, 'VAR turns', 'VAR mood = "shut"\nVAR turns'], inTalk('{mood == "shut": She nods.}')], MAIN, 'VAR mood', 'so it is always "shut"'],
  ['a variable that nothing asks for', [[MAIN, 'VAR turns', 'VAR greeted = false\nVAR turns'], inTalk('~ greeted = true')], MAIN, 'VAR greeted', 'Nothing asks for “greeted”'],
  ['a counter that nothing asks for', [[MAIN, 'VAR turns', 'VAR nods = 0\nVAR turns'], inTalk('~ nods = nods + 1\n~ nods++')], MAIN, 'VAR nods', 'Nothing asks for “nods”'],
  ['force of one’s own without a result', [[MAIN, '~ on_forced', '~ on_force = -> mine\n~ on_forced'], [MAIN, '=== son_comes', '=== mine\nShe screams.\n-> on_forced\n\n=== son_comes']], MAIN, '~ on_force = -> mine', '“mine” tells of force in the library’s place and never says what came of it'],
  ['a talk without end', [[MAIN, LIMIT, '{&']], MAIN, '<- standing(-> talk)', 'Whoever plays can wait here for ever; count the turns'],
  ['no part of the talk with an end', [[MAIN, LIMIT, '{turns > 90: She waits.|She nods.}\n{&'], [MAIN, '{ turns > 20: -> walks_off }\n', '']], MAIN, '<- standing(-> talk)', 'to a knot in which the person acts. So it is on one more line.'],
]; // prettier-ignore

const DRAW = '"percent": 50, "harder": "no"';
const CAST = '{ "id": "dispatch"';

const FILES: readonly Slip[] = [
  ['a draw named like the engine’s', [[FILE, '"name": "one_ear"', '"name": "trust"']], FILE, '"trust"', 'The engine sets trust itself'],
  ['a draw named like a variable that the script sets', [[FILE, '"name": "one_ear"', '"name": "turns"']], MAIN, '~ turns = turns + 1', 'The seed draws turns, so what is written here is lost'],
  ['a draw named like a knot', [[FILE, '"name": "one_ear"', '"name": "talk"']], FILE, '"talk"', '“talk” is already the name of a knot'],
  ['a draw named like a knot, and a variable for it', [[FILE, '"name": "one_ear"', '"name": "talk"'], [MAIN, 'VAR one_ear', 'VAR talk'], [MAIN, '{one_ear:', '{talk:']], FILE, '"talk"', 'give the draw another name.'],
  ['a draw named like the library’s', [[FILE, '"name": "one_ear"', '"name": "who"']], FILE, '"who"', '“who” is already a variable of stories/lib/standing.ink'],
  ['a draw that nothing asks for', [[MAIN, /\{one_ear: .*?\|(.*?)\}/, 'She reads it.']], FILE, '"one_ear"', 'nothing in the script asks for it'],
  ['a draw without its variable', [[MAIN, 'VAR one_ear = false\n', '']], FILE, '"one_ear"', 'add “VAR one_ear = false” to main.ink.'],
  ['a draw of never', [[FILE, DRAW, '"percent": 0']], FILE, '"percent": 0', 'With 0 percent “one_ear” is never so'],
  ['a draw of always', [[FILE, DRAW, '"percent": 100']], FILE, '"percent": 100', 'With 100 percent “one_ear” is always so'],
  ['a word that is never drawn', [[FILE, DRAW, '"values": { "left": 1, "right": 0 }'], [MAIN, 'VAR one_ear = false', 'VAR one_ear = "left"'], [MAIN, '{one_ear:', '{one_ear == "left":']], FILE, '"right": 0', '“right” has the weight 0'],
  ['a key twice', [[FILE, '"minutes": 5,', '"minutes": 5,\n  "minutes": 6,']], FILE, '"minutes": 6', '“minutes” stands here twice'],
  ['two subjects', [[FILE, '"role": "officer"', '"role": "subject"']], FILE, '"officer"', 'A scenario is about one person'],
  ['a call at another hour', [[FILE, '"hour": 17', '"hour": 3']], FILE, '"received"', 'The call comes in at 17:10, and "hour", which decides who is on duty, is 3'],
  ['two people of one figure', [[FILE, '"figure": "navy-bun"', '"figure": "violet-vest"']], FILE, '"officer"', '“ruth” has the figure “violet-vest” already'],
  ['somebody who never comes', [[FILE, CAST, `{ "id": "daniel", "name": "Daniel", "role": "family" },\n${CAST}`]], FILE, '"daniel"', 'nobody ever sees or hears them; let them come'],
  ['a key for another', [[FILE, '"minutes": 5', '"duration": 5']], FILE, '"duration"', 'There is no key named “duration” here, and “minutes” is missing; if that is what “duration” is to be, rename it.'],
  ['a key for one of two', [[FILE, '"minutes": 5,\n  "difficulty"', '"level"']], FILE, '"level"', 'and minutes, difficulty are missing; if “level” is to be one of them, rename it.'],
  ['a key in the wrong place', [[FILE, /\n *"received": .*/, ''], [FILE, '"minutes": 5,', '"minutes": 5,\n  "received": "17:10",']], FILE, '"received"', 'It belongs in “call”.'],
  ['another id for the subject in the cast', [[FILE, '"id": "ruth"', '"id": "ruthie"']], FILE, '"who"', 'The subject “ruth” is not in the cast. Did you mean “ruthie”?'],
  ['an ending whose id is another', [[MAIN, '# ending: walked-off', '# ending: walked']], MAIN, '# ending: walked', 'No ending has the id “walked”. Did you mean “walked-off”? Known are: son-comes'],
  ['a transcript without a seed', [[RUN, 'seed: 1\n', '']], RUN, 'title:', 'such as “seed: 1”.'],
  ['an ending that is not there', [[RUN, '= ends son-comes', '= ends tee']], RUN, '= ends tee', 'There is no ending “tee”. Known are: son-comes'],
  ['a choice with a slip', [[RUN, '> talk.face_her', '> talk.face_hre']], RUN, 'face_hre', 'Did you mean “talk.face_her”?'],
  ['a choice that is not there', [[RUN, '> talk.face_her', '> talk.nod']], RUN, 'talk.nod', 'On offer: talk.face_her, talk.drunk, talk.order, and the standing acts.'],
  ['a run that does not end', [[RUN, '> plan.son @4\n', '']], RUN, '= ends', 'The run does not end. On offer: plan.son'],
]; // prettier-ignore

describe('a new scenario with one slip in it is told of it once, where it is, with what to do', () => {
  test('and of one as it was made nothing is said', () => {
    expect(toldOf()).toEqual([]);
  });

  test.each([...SCRIPT, ...FILES])('%s', (_, edits, file, line, words) => {
    const told = toldOf(...edits);
    expect(told).toHaveLength(1);
    const [where, text, message] = told[0]!.split(' | ');
    expect(where).toBe(file);
    expect(text).toContain(line);
    expect(message).toContain(words);
  });

  test.each<readonly [string, readonly Edit[]]>([
    ['what is handed over by reference', [inTalk('~ temp calls = 0\n~ ring(calls)'), [MAIN, '=== plan\n', '=== function ring(ref calls)\n~ calls = calls + 1\n~ return calls\n\n=== plan\n']]],
    ['a variable that a function sets by reference', [[MAIN, 'VAR turns', 'VAR rings = 0\nVAR turns'], inTalk('~ ring(rings)\n{rings > 3: She nods.}'), [MAIN, '=== plan\n', '=== function ring(ref calls)\n~ calls = calls + 1\n\n=== plan\n']]],
    ['a variable whose function looks at it while it is set', [[MAIN, 'VAR turns', 'VAR nods = 0\nVAR turns'], inTalk('~ nods = seen(nods)'), [MAIN, '=== plan\n', '=== function seen(n)\n{n > 3: She nods.}\n~ return n + 1\n\n=== plan\n']]],
    ['a word that is only printed', [[MAIN, 'VAR turns', 'VAR name = "Ruth"\nVAR turns'], inTalk('{name} waits.')]],
    ['a place that is gone to', [[MAIN, 'VAR turns', 'VAR here = -> talk\nVAR turns'], inTalk('{turns > 90: -> here}')]],
    ['an INCLUDE with a comment behind it, and one in a comment', [[MAIN, NO_ENGINE, '/* INCLUDE gone.ink */\n// INCLUDE gone.ink\nINCLUDE ../lib/engine.ink // engine\n']]],
    ['a call of the hour before', [[FILE, '"hour": 17', '"hour": 18']]],
    ['a talk that patience ends', [[MAIN, LIMIT, '{turns > 90: She waits.}\n{&'], [MAIN, '~ on_forced', '~ on_patience = -> walks_off\n~ on_forced']]],
    ['a talk that its turn ends', [[MAIN, LIMIT, '{turns > 90: She waits.}\n{&'], [MAIN, '<- standing(-> talk)', '<- standing(-> turn)'], [MAIN, '=== plan\n', '=== turn\n{ turns > 20:\n  -> walks_off\n}\n-> talk\n\n=== plan\n']]],
    ['force of one’s own that the library tells in the end', [[MAIN, '~ on_forced', '~ on_force = -> mine\n~ on_forced'], [MAIN, '=== son_comes', '=== mine\nShe screams.\n-> standing_force\n\n=== son_comes']]],
    ['somebody who comes on a line', [[FILE, CAST, `{ "id": "daniel", "name": "Daniel", "role": "family" },\n${CAST}`], inTalk('{turns == 3: A man comes. # enter: daniel}')]],
  ])('but nothing is said of %s', (_, edits) => {
    expect(toldOf(...edits)).toEqual([]);
  }); // prettier-ignore
});
