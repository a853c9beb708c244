import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PLACES } from '#place';
import { compile, type Sources } from '#story/compiler';
import { about, compiled, FILE, said, script } from '#tests/core/story/builder';

const LIBRARY: Sources = Object.fromEntries(
  ['engine', 'standing', 'force'].map((name) => [
    `stories/lib/${name}.ink`,
    readFileSync(`stories/lib/${name}.ink`, 'utf8'),
  ]),
);
const MAIN = `INCLUDE ../lib/engine.ink
INCLUDE ../lib/standing.ink
INCLUDE ../lib/force.ink
VAR knife = false
~ on_forced = -> forced
~ on_patience = -> fin
-> call
=== call
Somebody sits on a bench. # phase: dispatch
* (look) [Ask # ask: dispatch-history] -> call
* (go) [Go there # do: arrive-quietly]
- -> bench
=== bench
He waits. {knife: Something shines.} # phase: contact
- (opts)
<- standing(-> opts)
* (ask) [“Who are you?” # say: open-question] -> bench
* (leave) [Go # do: disengage]
- -> fin
=== forced
{force_result == "shown": -> bench}
-> fin
=== fin
It is over. # phase: outcome # ending: done
* (more) [Look again # do: wait] -> fin
* (drive) [Drive # do: hurry]
- -> END
`;
const DRAWS = { draws: [{ name: 'knife', about: 'There is a knife', percent: 50 }] };

/** Everything said of the whole story after one change of its script or its scenario file. */
function told(from: string | RegExp, to: string, file = about(DRAWS)): readonly string[] {
  if (from !== '' && MAIN.replace(from, to) === MAIN) throw new Error(`The story has no “${String(from)}”.`);
  const sources = { ...LIBRARY, 'stories/t/main.ink': MAIN.replace(from, () => to), [FILE]: file };
  return compile(sources, 't').diagnostics.map((one) => `${one.file}:${one.line} ${one.severity} ${one.message}`);
}

describe('what would weaken the training without a word is told once, with what to write', () => {
  test('but of a story that has it all nothing is said', () => {
    expect(told('', '')).toEqual([]);
  });

  test.each([
    ['no contact', ' # phase: contact', '', 'stories/t/main.ink:1 warning No line has “# phase: contact”'],
    ['an ending within the contact', '{force_result == "shown": -> bench}\n-> fin\n', '{force_result == "shown": -> bench}\nNobody told him why. # ending: done\n-> END\n', 'stories/t/main.ink:22 warning This ending has no “# phase: outcome”'],
    ['no outcome anywhere', / # phase: outcome/g, '', 'warning No line of the story has “# phase: outcome”, so the talk is never over'],
    ['an ending within the contact, though force leads back from its outcome', '-> fin\n=== fin\nIt is over. # phase: outcome', 'Nobody told him why. # phase: outcome # ending: done\n-> END\n=== fin\nIt is over.', 'warning This ending has no “# phase: outcome”'],
    ['an end without an ending', '- -> fin\n=== forced', '- -> END\n=== forced', 'warning The run ends here and no line has named an ending, so it breaks off; lead on to a knot that ends with one'],
    ['an ending that has lost its tag', ' # ending: done', '', 'warning The run ends here and no line has named an ending, so it breaks off; add “# ending: done” to the line before.'],
    ['an ending whose tag has no colon', '# ending: done', '# ending done', 'error The tag “ending done” has no colon; write “# ending: done”.'],
    ['no standing acts at a hub', '<- standing(-> opts)\n', '', 'stories/t/main.ink:16 warning Whoever plays cannot wait, step back, use the radio or use force at this decision; thread the standing acts in before its choices: “<- standing(-> bench)”.'],
    ['no aftermath of force', '~ on_forced = -> forced\n', '', 'stories/t/main.ink:15 warning Force is on offer among the standing acts, and nothing says what follows it'],
    ['a draw that nothing asks for', '{knife: Something shines.} ', '', 'stories/t/scenario.json:1 warning The seed draws knife, and nothing in the script asks for it'],
    ['a draw without its variable', 'VAR knife = false\n', '', 'stories/t/scenario.json:1 error The script has no variable named knife; add “VAR knife = false” to main.ink.'],
    ['no way from the top to a knot', '-> call\n=== call', '=== call', 'stories/t/main.ink:7 error Nothing leads from the top of the script to a knot'],
    ['standing acts that are gone to', '<- standing(-> opts)', '-> standing(-> opts)', 'write “<- standing(-> opts)”, which adds to them.'],
    ['standing acts twice', '<- standing(-> opts)', '<- standing(-> opts)\n<- standing(-> opts)', 'The standing acts are already threaded in at this decision'],
    ['a weapon that has no name', 'Something shines.', 'Something shines. # holds: poker', 'write “~ weapon_word = "the poker"” at the top of main.ink'],
    ['a hint of suicide that nobody asks about', 'Something shines.', 'He has given his keys away. # fact: He gave his keys away # bears: suicide', 'offer “# say: ask-about-harm”'],
    ['a draw of another kind than its variable', 'VAR knife = false', 'VAR knife = "no"', 'The seed draws knife as yes or no; write “VAR knife = false”.'],
    ['a tunnel that is not gone through', '- -> fin\n=== forced', '- -> nod\n=== nod\nHe nods.\n->->\n=== forced', '“nod” comes back with “->->”'],
    ['a way that leads nowhere on', '- -> fin\n=== forced', '- He goes.\n=== forced', 'stories/t/main.ink:19 warning Nothing leads on from here, so the run breaks off; write “->” and the knot where it goes on'],
    ['a choice behind the arrow of its knot', '=== bench\n', '=== bench\n-> fin\n', 'stories/t/main.ink:15 warning Nobody ever comes to this line: the arrow on line 14 leaves before it.'],
    ['a nested choice behind an arrow', '-> bench\n* (leave)', '-> bench\n** (nod) [Nod # do: wait] -> bench\n* (leave)', 'stories/t/main.ink:18 error Nobody is ever offered this choice: the arrow on line 17 leaves before it.'],
  ])('%s', (_, from, to, words) => expect(told(from, to)).toEqual([expect.stringContaining(words)])); // prettier-ignore
});

describe('somebody whose name the officer has to learn is called something else until then', () => {
  const { cast } = JSON.parse(about()) as { cast: readonly { readonly id: string }[] };
  const toldOf = (change: Readonly<Record<string, unknown>>, words = ['Sam']): readonly string[] => {
    const knowledge = [
      { id: 'name', about: 'His name', words },
      { id: 'coat', about: 'Whose coat it is', words: ['Kim'] },
    ];
    const members = cast.map((member) => (member.id === 'sam' ? { ...member, ...change } : member));
    return told('Something shines.', 'Something shines. # knows: name # knows: coat', about({ ...DRAWS, knowledge, cast: members })); // prettier-ignore
  };

  test('and then nothing is said of it', () => {
    expect(toldOf({ until: { knows: 'name', call: 'Man in gray' } })).toEqual([]);
    expect(toldOf({}, ['the blue one'])).toEqual([]);
  });

  test.each([
    ['nothing to call him until then', {}, '“Sam” is shown before the officer knows it (“name”); write what can be seen of them until then: "until": { "knows": "name"'],
    ['a name that comes with knowledge that nobody declared', { until: { knows: 'nome', call: 'Man in gray' } }, '“sam” has a name once “nome” is known, and no knowledge has that id; declare it in "knowledge".'],
    ['words that give the name away', { until: { knows: 'name', call: 'A man, Sam' } }, '“A man, Sam” is shown before the officer knows it (“name”); say what can be seen instead.'],
    ['a name that tells more than was learned', { name: 'Sam Kim', until: { knows: 'name', call: 'Man in gray' } }, '“Sam Kim” is shown once “name” is known, and tells “coat” with it; leave that part of the name out.'],
  ])('or it is told: %s', (_, change, words) => expect(toldOf(change)).toEqual([expect.stringContaining(words)])); // prettier-ignore
});

describe('a scenario file with one mistake is told of it once, at its line', () => {
  const pretty = JSON.stringify(JSON.parse(about()), null, 1);

  test.each([
    ['"minutes": 3', '"minutes": 3,\n "minutes": 4', '“minutes” stands here twice, first on line 5, and only the second counts'],
    ['"who": "sam"', '"who": "sam",\n  "who": "sam"', '“who” stands here twice'],
    ['"role": "partner"', '"role": "subject"', 'A scenario is about one person, and that is “sam”; give “okoro” another role'],
    ['"role": "subject"', '"role": "bystander"', 'The scenario is about “sam”; their role is "subject".'],
    ['"title": "A bench"', '“title”: “A bench”', 'JSON reads straight quotation marks only'],
    ['"title": "A bench"', '"title": “A bench”', 'JSON reads straight quotation marks only'],
    ['"title": "A bench"', "'title': 'A bench'", 'JSON reads double quotation marks only'],
    ['"title": "A bench"', 'title: "A bench"', 'In JSON a key stands in quotation marks, such as "title".'],
    ['"title": "A bench",', '"title": "A bench"', 'A comma is missing at the end of this line.'],
    ['"minutes": 3', '"minutes": None', 'JSON has no word for nothing but null; leave the key out.'],
    ['"minutes": 3', '"minutes": True', 'JSON writes true and false, in small letters.'],
    ['"minutes": 3', '"minutes": +3', 'JSON writes numbers without a + or leading zeros'],
    ['"status": "draft"', '"status": "draft",', 'A comma stands before this bracket, with nothing behind it'],
    ['"minutes": 3,', '"minutes": 3, # short', 'JSON has no comments; take this one out.'],
  ])('%s as %s', (from, to, words) => {
    expect(pretty).toContain(from);
    const { diagnostics } = compiled(script('* (a) [Wait # do: wait]\n- Rain.'), {}, pretty.replace(from, () => to));
    expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
    expect(diagnostics[0]?.line).toBeGreaterThan(0);
  }); // prettier-ignore

  test.each([
    ['"title": "A bench"', '"title": "A "cold" bench"', 'A quotation mark stands inside a text, and ends it there'],
    ['"title": "A bench"', '"title": "A \\cold bench"', 'write “\\\\” for one backslash.'],
    ['"title": "A bench"', '"titel": "A bench"', 'There is no key named “titel” here. Did you mean “title”?'],
    ['"role": "subject"', '"role": "patient"', 'Did you mean “subject”?'],
    ['"id": "officer"', '"id": "reyes"', 'The cast needs someone with the id “officer”.'],
    ['"draws": []', '"draws": [{ "name": "a", "about": "b", "percent": "50%" }]', 'draws.0.percent: Write a number without quotation marks, not "50%".'],
    ['"draws": []', '"draws": [{ "name": "a", "about": "b", "percent": 50, "harder": "maybe" }]', 'draws.0.harder: “maybe” is not known here. Known are: yes, no.'],
    ['"draws": []', '"draws": [{ "name": "a", "about": "b", "values": ["c", "d"] }]', 'draws.0.values: Write each word with its weight, in braces'],
    ['"draws": []', '"draws": [{ "name": "a", "about": "b", "percent": 50, "values": { "c": 1, "d": 1 } }]', '“percent” cannot stand here beside the other keys'],
    ['"role": "partner"', '"role": "partner", "comes": { "after": "6m", "if": "near" }', '“okoro” comes if “near” is drawn, and no draw has that name.'],
    ['"role": "partner"', '"role": "partner", "comes": { "after": "6m", "called": true }', '“okoro” comes only when called, and nothing calls them'],
    ['"role": "partner"', '"role": "partner", "comesWith": "ambulance"', 'Nobody comes with “ambulance”. Did you mean “ems”?'],
    ['"objectives"', '"knowledge": [{ "id": "name", "about": "His name", "words": ["Bell"] }],\n "objectives"', 'Nothing lets the officer know “name”'],
  ])('%s as %s, in its words', (from, to, words) => {
    expect(pretty).toContain(from);
    const { diagnostics } = compiled(script('* (a) [Wait # do: wait]\n- Rain.'), {}, pretty.replace(from, () => to));
    expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
  }); // prettier-ignore

  test.each(['backup_here', 'weapon_seen', 'trust'])('a draw named like the engine’s %s', (name) => {
    const file = about({ draws: [{ name, about: 'It is so', percent: 50 }] });
    const declared = name === 'trust' ? '' : `VAR ${name} = false\n`;
    const ink = script(`${declared}{${name}: So.}\n* (a) [Wait # do: wait]\n- Rain.`);
    expect(said(compiled(ink, {}, file).diagnostics)).toContain(`The engine sets ${name} itself`);
    expect(compiled(ink, {}, file).diagnostics).toHaveLength(1);
  });
});

test('a stage without a distance has that of its place, in whole decimeters', () => {
  const ink = script('* (a) [Wait # do: wait]\n- Rain.');
  for (const place of PLACES) {
    const { scenario, diagnostics } = compiled(ink, {}, about({ stage: { place } }));
    expect(said(diagnostics.filter(({ rule }) => rule !== 'hour')), place).toBe('');
    expect(Number.isInteger(scenario?.about.stage.decimeters), place).toBe(true);
    expect(scenario?.about.stage.decimeters, place).toBeGreaterThan(0);
  }
});

test('an hour for which the place has no light is warned of, and a morning where there is a day is not', () => {
  const ink = script('* (a) [Wait # do: wait]\n- Rain.');
  const at = (hour: number) => compiled(ink, {}, about({ hour, stage: { place: 'roadside' } })).diagnostics;
  const ofLight = (hour: number) => at(hour).flatMap(({ rule, message }) => (rule === 'hour' ? [message] : []));
  expect(ofLight(10)).toEqual([]);
  expect(ofLight(12)).toEqual([]);
  expect(ofLight(18)).toEqual(['“roadside” is shown day, and at 18:00 it is dusk; it will be shown as by day.']);
});

test.each(['acceptable', 'poor', 'harmful'])('a scenario in which the best that can come is %s is warned of', (fit) => {
  const ending = { id: 'done', title: 'Done', summary: 'It is over.', disposition: 'resolved-on-scene', fit };
  const { diagnostics } = compiled(script('* (a) [Wait # do: wait]\n- Rain.'), {}, about({ endings: [ending] }));
  expect(said(diagnostics)).toMatch(/^stories\/t\/scenario.json:\d+ warning no-good-ending No ending fits well/);
  expect(diagnostics).toHaveLength(1);
});

test.each([null, 'five', '5', {}, [5]])('a distance of %j is refused', (distance) => {
  const { scenario, diagnostics } = compiled(script('* (a) [Wait # do: wait]\n- Rain.'), {}, about({ stage: { place: 'bus-stop', distance } })); // prettier-ignore
  expect(scenario).toBeUndefined();
  expect(said(diagnostics)).toContain('stage.distance: Write a number without quotation marks');
});
