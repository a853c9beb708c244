import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile, compilePlain, type Sources } from '#story/compiler';
import { about, compiled, FILE, MAIN, said, script } from '#tests/core/story/builder';
import { type Mistake, told } from './told';

const LIBRARY: Sources = Object.fromEntries(
  ['engine', 'standing', 'force'].map((name) => [
    `stories/lib/${name}.ink`,
    readFileSync(`stories/lib/${name}.ink`, 'utf8'),
  ]),
);

/** A whole story that uses the library; the lines that name it can be changed. */
function whole(includes: string): Sources {
  const main = `${includes}\n~ on_forced = -> talk\n~ on_patience = -> fin\n-> talk\n=== talk\nHe waits. {trust > 3: He nods.} # phase: contact\n<- standing(-> talk)\n* (a) [Go # do: disengage]\n- -> fin\n=== fin\nIt is over. {who} goes. # phase: outcome # ending: done\n-> END\n`;
  return { [MAIN]: main, [FILE]: about(), ...LIBRARY };
}

const ALL = ['INCLUDE ../lib/engine.ink', 'INCLUDE ../lib/standing.ink', 'INCLUDE ../lib/force.ink'];
const toldOf = (sources: Sources) =>
  compile(sources, 't').diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`);

const ABSENT: readonly Mistake[] = [
  ['{trsut > 3: He nods.} @@', 'There is no variable named “trsut”. Did you mean “trust”? If it is a new one, add “VAR trsut = 0” at the top of main.ink.'],
  ['{gone_far: He nods.} @@', 'There is no variable named “gone_far”. Add “VAR gone_far = false” at the top of main.ink.'],
  ['{gone_far > 2: He nods.} @@\n~ gone_far = 3\n~ gone_far++', 'Add “VAR gone_far = 0” at the top of main.ink.'],
  ['~ gone_far = "hall" @@', 'Add “VAR gone_far = ""” at the top of main.ink.'],
  ['~ gone_far++ @@', 'There is no variable named “gone_far”. Add “VAR gone_far = 0”'],
  ['-> finn @@', 'There is no knot, stitch or label named “finn” here. Did you mean “-> fin”?'],
  ['~ bmup(2) @@', 'There is no function named “bmup”. Did you mean “bump”?'],
  ['~ temp steps = 0\n-> inside\n= inside\n{steps > 0: He nods.} @@', '“steps” is known only in go where it is declared'],
  ['VAR mood = "shut" @@', '“mood” is declared twice'],
  ['{level == calm: He nods.} @@', '“calm” is a word, and stands in straight quotation marks; write “level == "calm"”.'],
  ['~ mood = shut @@', '“shut” is a word, and stands in straight quotation marks; write “mood = "shut"”.'],
  ['{backup-here: He nods.} @@', 'Ink takes “-” for a minus, so “backup-here” is no name; write “backup_here”.'],
  ['VAR son-near = false @@', 'write “VAR son_near = false”.'],
  ['VAR near @@', 'write “VAR near = 0”.'],
  ['-> fin.ink @@', 'An arrow leads to a knot, not to a file; write “-> fin”.'],
  ['-> end @@', 'Did you mean “-> END”?'],
  ['-> "fin" @@', 'Behind an arrow stands a bare name; write “-> fin”.'],
  ['-> \u200bfin @@', 'A sign that cannot be seen stands between the arrow and “fin”'],
  ['-> fin\n=== the hall @@\nHe waits.', 'The name of a knot is one word of letters, digits and “_”, with nothing behind it; write “=== the_hall”.'],
  ['-> fin\n=== hall\nHe sits.\n-> fin\n=== hall @@\nHe waits.', '“hall” is already the name of a knot'],
  ['~ bump() @@', '“bump” is not given what its heading asks for: “=== function bump(n)”.'],
  ['* [Go # do: wait] @@\n* (c) {b} [Wait # do: wait]', 'This choice has no label'],
  ['~ return @@', 'Only a function gives a value back with “~ return”'],
]; // prettier-ignore

describe('a name that is nowhere is told once, however often it is used, with what to declare', () => {
  test.each(ABSENT)('%s', (mistake, words) => {
    expect(told(mistake)).toEqual([expect.stringContaining(words)]);
  });
});

describe('a file that is not included is told once, with the line to write', () => {
  test.each([
    ['engine', 0, `${MAIN}:7 “trust” is in stories/lib/engine.ink`],
    ['standing', 1, `${MAIN}:3 “on_forced” is in stories/lib/standing.ink`],
    ['force', 2, 'stories/lib/standing.ink:30 “standing_force” is in stories/lib/force.ink'],
  ])('%s', (name, index, words) => {
    const sources = whole(ALL.filter((_, at) => at !== index).join('\n'));
    expect(toldOf(sources)).toEqual([
      `${words}, which the script does not include; add “INCLUDE ../lib/${name}.ink” at the top of main.ink.`,
    ]);
  });

  test.each([
    ['INCLUDE ../lib/engines.ink', 'Write “INCLUDE ../lib/engine.ink”.'],
    ['INCLUDE ../lib/Engine.ink', 'was not found; it is looked for as stories/lib/Engine.ink. Write “INCLUDE ../lib/engine.ink”.'],
    ['INCLUDE lib/engine.ink', 'Write “INCLUDE ../lib/engine.ink”.'],
    ['INCLUDE "../lib/engine.ink"', 'Write “INCLUDE ../lib/engine.ink”.'],
    ['INCLUDE ..\\lib\\engine.ink', 'Write “INCLUDE ../lib/engine.ink”.'],
    ['INCLUDE ../lib/engine', 'Write “INCLUDE ../lib/engine.ink”.'],
    ['INCLUDE ../lib/engine.ink;', 'Write “INCLUDE ../lib/engine.ink”.'],
    ['include ../lib/engine.ink', 'Ink reads this line as text; to include a file, write “INCLUDE ../lib/engine.ink”.'],
    ['INCLUD ../lib/engine.ink', 'Ink reads this line as text; to include a file, write “INCLUDE ../lib/engine.ink”.'],
    ['import "../lib/engine.ink";', 'Ink reads this line as text; to include a file, write “INCLUDE ../lib/engine.ink”.'],
    ['INCLUDE ../lib/engine.ink // once\nINCLUDE ../lib/engine.ink', '../lib/engine.ink is already included; a story includes each file once, so take this line out.'],
  ])('%s', (line, words) => {
    expect(toldOf(whole([line, ...ALL.slice(1)].join('\n')))).toEqual([expect.stringContaining(words)]);
  }); // prettier-ignore

  test('and one with a comment behind it, or in a comment, is welcome', () => {
    const lines = [`${ALL[0] ?? ''} // the engine`, `${ALL[1] ?? ''} /* acts */`, ALL[2], '/*\nINCLUDE gone.ink\n*/'];
    expect(toldOf(whole(lines.join('\n')))).toEqual([]);
  });

  test('and a part of a story that is read without the rest is told to be one', () => {
    const force = LIBRARY['stories/lib/force.ink'] ?? '';
    const { diagnostics } = compilePlain({ 'stories/lib/force.ink': force }, 'stories/lib/force.ink');
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.message).toContain('name the main.ink of the story that this file is part of');
  });
});

describe('a file whose name is nearly right is told by its name', () => {
  test.each([
    ['main.ink', 'main.ink.txt'],
    ['main.ink', 'Main.ink'],
    ['main.ink', 'main.INK'],
    ['scenario.json', 'scenario.json.txt'],
    ['scenario.json', 'Scenario.json'],
  ])('%s as %s', (right, wrong) => {
    const text = { 'main.ink': script('* (a) [Wait # do: wait]\n- Rain.'), 'scenario.json': about() };
    const files = Object.entries(text).map(([name, written]) => [
      `stories/t/${name === right ? wrong : name}`,
      written,
    ]);
    expect(toldOf(Object.fromEntries(files) as Sources)).toEqual([
      `stories/t/${wrong}:0 There is no stories/t/${right}, but there is stories/t/${wrong}; rename it to “${right}”, all in small letters.`,
    ]);
  });
});

describe('a variable that is handed over by reference is welcome where ink plays it', () => {
  test.each([
    '~ temp calls = 0\n~ ring(calls)',
    '~ temp calls = 0\n{ring(calls): It rings.}',
    '-> knock(x) ->',
    '~ temp calls = 0\n-> call(calls) ->',
  ])('%s', (body) => {
    const more = '=== function ring(ref calls)\n~ calls = calls + 1\n~ return calls\n=== knock(ref times)\n~ times++\n->->\n=== call(ref calls)\n~ calls++\n->->\n=== more\nMore.'; // prettier-ignore
    expect(said(compiled(script(`${body}\n* (a) [Wait # do: wait]\n- Rain.\n-> fin\n${more}`)).diagnostics)).toBe('');
  });
});
