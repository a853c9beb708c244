import { describe, expect, test } from 'vitest';
import { CUSTODIES, FACES, MANNERS, PHASES, POSTURES, SOUNDS, THINGS } from '#story';
import { about, compiled, MAIN, script, unmarked } from './builder';

/** The one problem of a line that stands at the top of a script: where it is, its rule and its message. */
function problemOf(line: string): string {
  const { text, lines } = unmarked(script(`${line} @@\n* (a) [Wait # do: wait]\n- Rain.`));
  const { scenario, diagnostics } = compiled(text);
  expect(diagnostics).toHaveLength(1);
  expect(scenario).toBeUndefined();
  expect(diagnostics[0]).toMatchObject({ file: MAIN, line: lines[0], severity: 'error' });
  return `${diagnostics[0]?.rule ?? ''}: ${diagnostics[0]?.message ?? ''}`;
}

describe('a tag that a line does not have is refused', () => {
  test.each([
    ['Hello. # speeker: sam', 'Did you mean “speaker”?'],
    ['Hello. # sounds: bus', 'Did you mean “sound”?'],
    ['Hello. # posture: sit-wall', 'A line has no tag named “posture”.'],
    ['Hello. # Pose: sit-wall', 'Did you mean “pose”?'],
    ['Hello. # CLEAR', 'nobody reads “CLEAR”; write “\\#” to print the sign.'],
    ['Bus #14 comes.', 'nobody reads “14 comes.”; write “\\#” to print the sign.'],
    ['{x: Hello. # speeker: sam}', 'Did you mean “speaker”?'],
    ['{x: Hello. # speaker: sam|Go. # speeker: sam}', 'Did you mean “speaker”?'],
  ])('%s', (line, message) => {
    expect(problemOf(line)).toContain('unknown-tag: ');
    expect(problemOf(line)).toContain(message);
  });
});

describe('a word that staging does not have is refused, with the nearest that it has', () => {
  test.each([
    ['Hello. # manner: wisper', 'Did you mean “whisper”?'],
    ['Hello. # pose: calm-seatd', 'Did you mean “calm-seated”?'],
    ['Hello. # pose: officer sit-wal', 'Did you mean “sit-wall”?'],
    ['Hello. # holds: knive', 'Did you mean “knife”?'],
    ['Hello. # holds: sam sword', '“sword” is not a thing that can be held.'],
    ['Hello. # custody: cuffed-back', '“cuffed-back” is not a word for custody.'],
    ['Hello. # fact: he is cold # bears: treat', 'Did you mean “threat”?'],
    ['Hello. # face: fearfull', 'Did you mean “fearful”?'],
    ['Hello. # sound: buss', 'Did you mean “bus”?'],
    ['Hello. # phase: contakt', 'Did you mean “contact”?'],
    ['Hello. # behavior: agressive', '“agressive” is not a word for behavior.'],
    ['Hello. # pose: Pacing', 'Did you mean “pacing”?'],
    ['Hello. # pose: {x: sit-wall|pasing}', 'Did you mean “pacing”?'],
    ['{x: Hello. # face: calm|Go. # face: sadd}', 'Did you mean “sad”?'],
    ['{Hello. # face: calm|Go. # face: angree}', 'Did you mean “angry”?'],
  ])('%s', (line, message) => {
    expect(problemOf(line)).toContain('unknown-word: ');
    expect(problemOf(line)).toContain(message);
  });
});

describe('a name that the scenario file does not have is refused, with the nearest that it has', () => {
  test.each([
    ['Hello. # speaker: smm', 'unknown-cast: Nobody in the cast has the id “smm”. Did you mean “sam”?'],
    ['Hello. # speaker: Sam', 'Did you mean “sam”?'],
    ['He comes. # enter: okora', 'Did you mean “okoro”?'],
    ['He goes. # leave: nobody', 'Add them to "cast" in scenario.json.'],
    ['He sits. # pose: smm sit-wall', 'Did you mean “sam”?'],
    ['He lets go. # holds: smm nothing', 'Did you mean “sam”?'],
    ['He goes. # at: smm gone', 'Did you mean “sam”?'],
    ['He goes. # at: low-wal', 'unknown-mark: This place has no mark named “low-wal”. Did you mean “low-wall”?'],
    ['She knows. # knows: surname', 'unknown-knowledge: No knowledge has the id “surname”.'],
    ['He falls. # injury: smm minor', 'Nobody in the cast has the id “smm”. Did you mean “sam”?'],
    ['So it ends. # ending: dona', 'unknown-ending: No ending has the id “dona”. Did you mean “done”?'],
    ['So it ends. # ending: heaven', 'A new one is declared in "endings" in scenario.json.'],
  ])('%s', (line, message) => expect(problemOf(line)).toContain(message));
});

describe('a value of a line tag that cannot be read is refused', () => {
  test.each([
    ['Decide. # timer: soon', 'Write timer as seconds or minutes, such as “20s” or “2m”, not “soon”.'],
    ['Decide. # timer: 20 sec', 'not “20 sec”'],
    ['He comes. # distance: close', 'Write distance in meters, such as “4” or “2.5”, not “close”.'],
    ['He comes. # distance: 2,5', 'not “2,5”'],
    ['He falls. # injury: sam', 'Write an injury as who, how badly (minor, serious or fatal), and where if you like'],
    ['He falls. # injury: sam slight', 'not “sam slight”'],
    ['He falls. # injury: sam seriuos', 'not “sam seriuos”. Did you mean “serious”?'],
    ['He falls. # injury: sam minor arn', 'not “sam minor arn”. Did you mean “arm”?'],
    ['A siren. # effect: escalation up', 'Write an effect as “escalation +10 -- why”'],
    ['A siren. # effect: escalation +10 - a siren', 'not “escalation +10 - a siren”'],
    ['A siren. # effect: trust + 4 -- kind', 'not “trust + 4 -- kind”'],
    ['You learn it. # fact:', 'The tag “fact” needs a text after the colon.'],
    ['He looks. # view', 'The tag “view” needs a text after the colon.'],
  ])('%s', (line, message) => {
    expect(problemOf(line)).toContain('bad-value: ');
    expect(problemOf(line)).toContain(message);
  });
});

describe('every word that staging has is welcome', () => {
  test.each([
    ['manner', MANNERS],
    ['pose', POSTURES],
    ['face', FACES],
    ['holds', THINGS],
    ['custody', CUSTODIES],
    ['sound', SOUNDS],
    ['phase', PHASES],
  ] as readonly (readonly [string, readonly string[]])[])('for %s', (tag, words) => {
    const lines = words.map((word) => `Hello. # ${tag}: ${word}`).join('\n');
    expect(compiled(script(`${lines}\n* (a) [Wait # do: wait]\n- Rain.`)).diagnostics).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

test('names are not checked while the scenario file cannot be read, so that one mistake is not told as many', () => {
  const { diagnostics } = compiled(
    script('Hello. # speaker: sam\n* (a) [Wait # do: wait]\n- Rain.'),
    {},
    '{ "title": }',
  );
  expect(diagnostics.map((entry) => entry.rule)).toEqual(['json']);
});

test('the cast and the endings of the scenario file decide who may speak and how it may end', () => {
  const file = about({
    cast: [
      { id: 'officer', name: 'Reyes', role: 'officer' },
      { id: 'dispatch', name: 'Dispatch', role: 'dispatch' },
      { id: 'sam', name: 'Sam', role: 'subject' },
      { id: 'aunt_may', name: 'May', role: 'family' },
    ],
  });
  const body = 'Hello. # speaker: aunt_may # enter: aunt_may\n* (a) [Wait # do: wait]\n- Rain. # leave: aunt_may';
  expect(compiled(script(body), {}, file).diagnostics).toEqual([]);
  const [first, ...more] = compiled(script(body)).diagnostics;
  expect(first?.message).toBe(
    'Nobody in the cast has the id “aunt_may”. Add them to "cast" in scenario.json. So it is on one more line.',
  );
  expect(more).toEqual([]);
});
