import { describe, expect, test } from 'vitest';
import { FIGURES } from '#story';
import { aboutSmall } from '#tests/core/small';
import { about, compiled, FILE, said } from './builder';
import { edited, INK, type Json, problemsOf, written } from './written';

describe('a key that the file does not have is refused, with its line and the nearest key', () => {
  test.each([
    ['"contentNote"', '"contentnote"', 'Did you mean “contentNote”?'],
    ['"preflection"', '"reflection"', 'Did you mean “preflection”?'],
    ['"received"', '"recieved"', 'Did you mean “received”?'],
    ['"patience"', '"patients"', 'Did you mean “patience”?'],
    ['"barriers"', '"barrier"', 'Did you mean “barriers”?'],
    ['"disposition"', '"dispositon"', 'Did you mean “disposition”?'],
    [
      '"severity": "none"',
      '"gravity": "none"',
      'There is no key named “gravity” here, and “severity” is missing; if that is what “gravity” is to be, rename it.',
    ],
  ])('%s written as %s', (from, to, message) => {
    const problems = problemsOf(edited(from, to));
    const key = to.replace(/"(\w+)".*/, '$1');
    expect(problems).toEqual([expect.stringContaining(message)]);
    expect(problems[0]).toContain(`unknown-key | "${key}"`);
  });
});

describe('a key that stands in the wrong place is shown the right one', () => {
  const stage = { place: 'bus-stop', distance: 6 };
  const problemOf = (change: Json) => problemsOf(written({ stage: { ...stage, ...change } }))[0];

  test('when it is a word of a list', () => {
    expect(problemOf({ frail: true })).toBe(
      'unknown-key | "frail": true | There is no key named “frail” here. It is a word for “conditions”: write "conditions": ["frail"]. Allowed here: place, distance, weather, conditions.',
    );
  });

  test('when it is a key of another group', () => {
    expect(problemOf({ patience: 600 })).toContain(
      'There is no key named “patience” here. It belongs in “subject”. Allowed here: place,',
    );
    expect(problemOf({ objectives: [] })).toContain('It belongs in the file itself, outside all inner braces.');
  });

  test('and a nearest key only among those that are allowed there', () => {
    expect(problemOf({ wether: 'rain' })).toContain('Did you mean “weather”?');
    expect(problemOf({ titel: 'A bench' })).not.toContain('Did you mean');
  });
});

describe('a figure', () => {
  const drawn = (figure: string) =>
    edited('"id": "sam"', `"id": "sam", "figure": "${figure}"`).replace(`", "figure"`, `",\n      "figure"`);

  test('that cannot be drawn is refused with where all stand that can', () => {
    const [problem, more] = problemsOf(drawn('grandma'));
    expect(problem).toContain('bad-value | "figure": "grandma", | cast.2.figure: “grandma” is not known here.');
    expect(problem).toContain('All words are listed in docs/author-reference.md.');
    expect(more).toBeUndefined();
  });

  test.each(['daniel', 'marcus', 'partner', 'bystander'])('that is no look but somebody, as %s, is refused', (name) => {
    expect(problemsOf(drawn(name))[0]).toContain(`“${name}” is not known here.`);
  });

  test('that is a slip is refused with the nearest', () => {
    expect(problemsOf(drawn('orange-parca'))[0]).toContain('Did you mean “orange-parka”?');
  });

  test.each(FIGURES)('may be %s', (figure) => expect(problemsOf(drawn(figure))).toEqual([]));
});

describe('a value that cannot be is refused with its line, its path and what it may be', () => {
  test.each([
    ['"hour": 17', '"hour": 24', 'hour: '],
    ['"minutes": 3', '"minutes": 0', 'minutes: '],
    ['"minutes": 3', '"minutes": "3"', 'minutes: '],
    [
      '"difficulty": "foundation"',
      '"difficulty": "easy"',
      'Did you mean “foundation”? Known are: foundation, intermediate, advanced.',
    ],
    ['"title": "A bench"', '"title": ""', 'title: '],
    ['"priority": 2', '"priority": 2.5', 'call.priority: '],
    ['"received": "17:38"', '"received": "5:38 pm"', 'call.received: Write the time as 17:38.'],
    ['"role": "subject"', '"role": "patient"', 'cast.2.role: '],
    ['"id": "okoro"', '"id": "Officer Okoro"', 'cast.3.id: Use lower-case letters'],
    ['"escalation": 60', '"escalation": 101', 'subject.start.escalation: '],
    ['"escalation": 45', '"escalation": -1', 'subject.baseline.escalation: '],
    ['"comprehension": 45', '"comprehension": 45.5', 'subject.start.comprehension: '],
    ['"patience": 600', '"patience": 5', 'subject.patience: '],
    ['"voices"', '"schizophrenia"', 'subject.barriers.0: '],
    ['"percent": 40', '"percent": 400', 'subject.scale.say:command.percent: '],
    ['"place": "bus-stop"', '"place": "bus-stp"', 'stage.place: “bus-stp” is not known here. Did you mean “bus-stop”?'],
    ['"distance": 6', '"distance": 6.25', 'stage.distance: Write meters with one decimal at most.'],
    [
      '"distance": 6',
      '"distance": 60',
      'stage.distance: Distance is in meters, and 60 m is out of sight; did you mean 6?',
    ],
    ['"weather": "dry"', '"weather": "fog"', 'stage.weather: '],
    ['"severity": "none"', '"severity": "petty"', 'crime.severity: '],
    ['"fit": "good"', '"fit": "fine"', 'endings.0.fit: '],
    ['"disposition": "resolved-on-scene"', '"disposition": "home"', 'endings.0.disposition: '],
    ['"status": "draft"', '"status": "done"', 'status: '],
    ['"communication"', '"talking"', 'curriculum.0: '],
  ])('%s written as %s', (from, to, message) => {
    const problems = problemsOf(edited(from, to));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`bad-value | ${to}`);
    expect(problems[0]).toContain(message);
  });

  test('a second entry of a list by its own line, not by that of the first', () => {
    const text = written({ draws: ['knife', 'Brother'].map((name) => ({ name, about: 'Somebody.', percent: 50 })) });
    expect(problemsOf(text)[0]).toContain('bad-value | "name": "Brother",');
  });

  test('a key that is missing by the line of what it is missing from', () => {
    expect(problemsOf(edited('    "patience": 600,\n', ''))).toEqual([
      'bad-value | "subject": { | The key “patience” is missing from subject.',
    ]);
    expect(problemsOf(edited('  "title": "A bench",\n', ''))).toEqual(['bad-value | { | The key “title” is missing.']);
  });

  test('a key that is missing with what it may be, where the words are few', () => {
    expect(problemsOf(edited('  "difficulty": "foundation",\n', ''))[0]).toContain(
      'The key “difficulty” is missing. Allowed: foundation, intermediate, advanced.',
    );
  });

  test.each([
    ['"minutes": 3', '"minutes": "3"', 'minutes: Write a number without quotation marks, not "3".'],
    ['"minutes": 3', '"minutes": 0', 'minutes: 0 is too little; the least is 1.'],
    ['"hour": 17', '"hour": 24', 'hour: 24 is too much; the most is 23.'],
    ['"priority": 2', '"priority": 2.5', 'call.priority: Write a whole number, not 2.5.'],
    ['"title": "A bench"', '"title": ""', 'title: Write something; it is empty.'],
    ['"title": "A bench"', '"title": 7', 'title: Write a text in quotation marks, not 7.'],
    ['"voices"', '"voicse"', 'subject.barriers.0: “voicse” is not known here. Did you mean “voices”? Known are: voices, hearing,'],
    ['"percent": 40', '"percent": true', 'subject.scale.say:command.percent: Write a number without quotation marks'],
  ])('in the words of a person: %s written as %s', (from, to, message) => {
    expect(problemsOf(edited(from, to))[0]).toContain(message);
  }); // prettier-ignore

  test('a list or a group of keys that is something else', () => {
    const problems = problemsOf(written({ objectives: 'Listen first.', stage: 'bus-stop' }));
    expect(problems[0]).toContain('stage: Write keys and values in {braces}.');
    expect(problems[1]).toContain('objectives: Write a list in [square brackets].');
  });

  test('a text that is too long, with how long it may be', () => {
    expect(problemsOf(written({ title: 'A bench '.repeat(20) }))[0]).toContain(
      'title: This is too long: 160 characters, and 80 are the most.',
    );
  });

  test('a file that holds something else altogether by its first line', () => {
    for (const text of ['null', '7', '"story"', '[]', '{}']) {
      const [first] = compiled(INK, {}, text).diagnostics;
      expect(first).toMatchObject({ file: FILE, line: 1, rule: 'bad-value' });
    }
  });
});

describe('names that have to agree', () => {
  const cast = (JSON.parse(aboutSmall()) as { cast: readonly Json[] }).cast;
  const ending = (JSON.parse(about()) as { endings: readonly Json[] }).endings[0];

  test('are the subject and the cast', () => {
    expect(problemsOf(edited('"who": "sam"', '"who": "samm"'))).toEqual([
      'unknown-cast | "who": "samm", | The subject “samm” is not in the cast. Did you mean “sam”?',
    ]);
  });

  test.each(['officer', 'dispatch'])('are the cast and %s, without whom no scenario is told', (id) => {
    const problems = problemsOf(written({ cast: cast.filter((member) => member['id'] !== id) }));
    expect(problems).toEqual([`missing-cast | "cast": [ | The cast needs someone with the id “${id}”.`]);
  });

  test('are ids, which are given once each', () => {
    const twice = written({ cast: [...cast, { id: 'sam', name: 'Another Sam', role: 'bystander' }] });
    expect(compiled(INK, {}, twice).diagnostics.map((entry) => entry.message)).toEqual([
      '“sam” appears twice in cast.',
    ]);
    expect(said(compiled(INK, {}, written({ endings: [ending, ending] })).diagnostics)).toContain(
      'repeated-id “done” appears twice in endings.',
    );
    const knife = { name: 'knife', about: 'A knife.', percent: 50 };
    expect(said(compiled(`VAR knife = false\n${INK}`, {}, written({ draws: [knife, knife] })).diagnostics)).toContain(
      'repeated-id “knife” appears twice in draws.',
    );
  });

  test('are what a person is sensitive to and the words of the doctrine', () => {
    expect(problemsOf(edited('"say:command"', '"say:comand"'))).toEqual([
      'unknown-word | "say:comand": { | “say:comand” is not a technique. Did you mean “say:command”?',
    ]);
    expect(problemsOf(edited('"say:command"', '"command"'))[0]).toContain('“command” is not a technique.');
  });
});

describe('a scenario', () => {
  test('needs at least one ending', () => {
    expect(compiled(INK, {}, written({ endings: [] })).diagnostics[0]).toMatchObject({
      file: FILE,
      rule: 'no-ending',
      message: 'A scenario needs at least one ending.',
    });
  });

  test('is not published before anybody has reviewed it', () => {
    expect(problemsOf(written({ status: 'published' }))).toEqual([
      'unreviewed | "status": "published" | A published scenario names its reviewers; add them, or set "status" to "in-review".',
    ]);
    expect(problemsOf(written({ status: 'in-review' }))).toEqual([]);
    const reviewers = [{ name: 'A clinician', role: 'psychiatric nurse', date: '2026-01-05' }];
    expect(problemsOf(written({ status: 'published', reviewers }))).toEqual([]);
  });

  test('may leave out what has a default', () => {
    const { scenario } = compiled(INK, {}, written());
    expect(scenario?.about.stage).toEqual({
      place: 'bus-stop',
      decimeters: 60,
      weather: 'dry',
      conditions: [],
    });
    expect(scenario?.about.call.rows[0]?.unconfirmed).toBe(false);
    expect(scenario?.about.call.updates).toEqual([]);
  });

  test('has every problem told at once', () => {
    const text = edited('"hour": 17', '"hour": 24').replace('"status": "draft"', '"status": "done"');
    expect(problemsOf(text).map((problem) => problem.split(' | ')[1])).toEqual(['"hour": 24,', '"status": "done"']);
  });
});
