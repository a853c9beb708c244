import { describe, expect, test } from 'vitest';
import { compiled, MAIN, script, unmarked } from './builder';

/** Every problem a body has, each with its line; the lines that are marked with @@ are the lines that are expected. */
function expectProblems(body: string, rule: string, message: string): void {
  const { text, lines } = unmarked(script(body));
  const { scenario, diagnostics } = compiled(text);
  expect(diagnostics.map((entry) => `${entry.file}:${entry.line} ${entry.rule}`)).toEqual(
    lines.map((line) => `${MAIN}:${line} ${rule}`),
  );
  for (const entry of diagnostics) {
    expect(entry.severity).toBe('error');
    expect(entry.message).toContain(message);
  }
  expect(scenario).toBeUndefined();
}

describe('a choice without a label is refused', () => {
  test.each([
    ['in brackets', '* [Wait # do: wait] @@\n- Rain.'],
    ['as speech', '* "What happened?" # say: open-question @@\n- Rain.'],
    ['when it is sticky', '+ [Wait # do: wait] @@\n- Rain.'],
    ['behind a condition', '* {trust > 5} [Wait # do: wait] @@\n- Rain.'],
    ['below another choice', '* (a) [Wait # do: wait]\n  * * [Wait more # do: wait] @@\n- Rain.'],
    ['after a gather on its line', '- (opts) * [Wait # do: wait] @@\n- Rain.'],
    ['when the label stands inside the bracket', '* [(a) Wait # do: wait] @@\n- Rain.'],
    ['each time', '* [Wait # do: wait] @@\n* [Leave # do: leave] @@\n- Rain.'],
  ])('%s', (_, body) => expectProblems(body, 'unlabelled-choice', 'write (a_name) right after the * or +'));
});

describe('a label that stands after the condition is refused', () => {
  test.each([
    ['once', '* {trust > 5} (a) [Wait # do: wait] @@\n- Rain.'],
    ['behind two conditions', '* {trust > 5} {x == 1} (a) [Wait # do: wait] @@\n- Rain.'],
    ['when sticky', '+ {trust > 5} ( a ) [Wait # do: wait] @@\n- Rain.'],
  ])('%s', (_, body) => expectProblems(body, 'label-after-condition', 'put the (label) first'));
});

describe('a label that is used twice under one knot is refused', () => {
  test('where it is repeated, and says where it was first', () => {
    expectProblems('* (a) [Wait # do: wait]\n* (a) [Leave # do: leave] @@\n- Rain.', 'repeated-label', 'on line 6');
  });

  test.each([
    ['below itself', '* (a) [Wait # do: wait]\n  * * (a) [Wait more # do: wait] @@\n- Rain.'],
    ['by a gather and a choice', '- (a)\n* (a) [Wait # do: wait] @@\n- Rain.'],
    ['in two branches', '{x:\n* (a) [Wait # do: wait]\n}\n{not x:\n* (a) [Leave # do: leave] @@\n}\n- Rain.'],
  ])('%s', (_, body) => expectProblems(body, 'repeated-label', 'The label “a” is already used in this knot'));

  test('but not under two stitches, whose names tell the ids apart', () => {
    const { scenario } = compiled(
      script('-> s\n= s\n* (a) [Wait # do: wait] -> t\n= t\n* (a) [Leave # do: leave]\n- Rain.'),
    );
    expect(Object.values(scenario?.choices ?? {}).map((choice) => choice.id)).toEqual(['go.s.a', 'go.t.a']);
  });
});

describe('a choice that says nothing of what the officer does is refused', () => {
  const message = 'add one of # say, # do, # ask, # request, # force, # end';

  test.each([
    ['without any tag', '* (a) [Wait] @@\n- Rain.'],
    ['with only a time', '* (a) [Wait # takes: 20s] @@\n- Rain.'],
    ['with only a step and an effect', '* (a) [Wait # step: assess # effect: trust +2 -- she waited] @@\n- Rain.'],
    ['as plain speech', '* (a) "What happened?" @@\n- Rain.'],
  ])('%s', (_, body) => expectProblems(body, 'no-move', message));
});

describe('a tag that only a choice can carry', () => {
  test('is refused after the bracket, where ink puts it on the outcome', () => {
    const { text, lines } = unmarked(script('* (a) [Wait] # do: wait @@\n- Rain.'));
    const { diagnostics } = compiled(text);
    expect(diagnostics).toContainEqual(expect.objectContaining({ rule: 'tag-after-bracket', line: lines[0] }));
    expect(diagnostics.find((entry) => entry.rule === 'tag-after-bracket')?.message).toContain(
      'The tag “do” stands after the bracket',
    );
  });

  test.each([
    ['a question', '* (a) [Wait # do: wait] # seeks: surname @@\n- Rain.', 'seeks'],
    ['a second move', '* (a) [Wait # do: wait] He sits. # say: reflect @@\n- Rain.', 'say'],
    ['a step', '* (a) [Wait # do: wait] He sits. # step: assess @@\n- Rain.', 'step'],
  ])('is refused there too when it is %s', (_, body, tag) =>
    expectProblems(body, 'tag-after-bracket', `The tag “${tag}” stands after the bracket`),
  );

  test.each([
    ['a move', 'He waits. # do: wait @@\n* (a) [Wait # do: wait]\n- Rain.', 'do'],
    ['a question', 'He waits. # seeks: surname @@\n* (a) [Wait # do: wait]\n- Rain.', 'seeks'],
    ['a step', '* (a) [Wait # do: wait]\n- Rain. # step: assess @@', 'step'],
    ['force', '* (a) [Wait # do: wait]\n  You let go. # force: escort @@\n- Rain.', 'force'],
  ])('is refused on a line when it is %s', (_, body, tag) =>
    expectProblems(body, 'choice-tag-on-line', `The tag “${tag}” belongs on a choice`),
  );
});

describe('a tag that a choice does not have is refused', () => {
  test.each([
    ['a slip', '* (a) [Wait # do: wait # take: 20s] @@\n- Rain.', 'Did you mean “takes”?'],
    ['a tag of lines', '* (a) [Wait # do: wait # pose: seated] @@\n- Rain.', 'The tag “pose” belongs on a line, not on a choice'],
    ['a tag of lines on speech', '* (a) "What?" # say: reflect # face: sad @@\n- Rain.', 'The tag “face” belongs on a line'],
    [
      'a hash in the text',
      '* (a) ["Is this bus #14?" # say: closed-question] @@\n- Rain.',
      'A # begins a tag, so nobody reads “14?"”',
    ],
  ])('%s', (_, body, message) => expectProblems(body, 'unknown-tag', message));
});

describe('a word that the doctrine does not have is refused, with the nearest that it has', () => {
  test.each([
    ['say', '* (a) "What?" # say: open-qestion @@\n- Rain.', 'Did you mean “open-question”?'],
    ['do', '* (a) [Back # do: stepback] @@\n- Rain.', 'Did you mean “step-back”?'],
    ['ask', '* (a) [Ask # ask: dispatch-histroy] @@\n- Rain.', 'Did you mean “dispatch-history”?'],
    ['request', '* (a) [Ask # request: mobile-crises] @@\n- Rain.', 'Did you mean “mobile-crisis”?'],
    ['force', '* (a) [Hold # force: control_hold] @@\n- Rain.', 'Did you mean “control-hold”?'],
    ['end', '* (a) [Go # end: voluntary-transfer] @@\n- Rain.', 'Did you mean “voluntary-transport”?'],
    ['step', '* (a) [Wait # do: wait # step: asses] @@\n- Rain.', 'Did you mean “assess”?'],
  ])('for %s', (kind, body, message) => {
    expectProblems(body, 'unknown-word', message);
    expectProblems(body, 'unknown-word', `is not a word for ${kind}.`);
  });

  test('and without a guess when nothing is near', () => {
    const { text } = unmarked(script('* (a) [Sing # do: sing-a-lullaby] @@\n- Rain.'));
    expect(compiled(text).diagnostics[0]?.message).toBe(
      '“sing-a-lullaby” is not a word for do. All words are listed in docs/author-reference.md.',
    );
  });

  test('and when a word of another kind is used', () => {
    expectProblems(
      '* (a) [Hold # do: control-hold] @@\n- Rain.',
      'unknown-word',
      '“control-hold” is not a word for do, but one for force; write “# force: control-hold”.',
    );
  });

  test('and when the word is missing', () => {
    expectProblems('* (a) [Wait # do:] @@\n- Rain.', 'bad-value', 'The tag “do” needs a word after the colon.');
  });
});

describe('a value of a choice tag that cannot be read is refused', () => {
  test.each([
    ['takes', 'a while', 'Write takes as seconds or minutes, such as “20s” or “2m”, not “a while”.'],
    ['takes', '20 seconds', 'not “20 seconds”'],
    ['takes', '-5s', 'not “-5s”'],
    ['takes', '1.5m', 'not “1.5m”'],
    ['distance', 'near', 'Write distance in meters, such as “4” or “2.5”, not “near”.'],
    ['distance', '4m', 'not “4m”'],
    ['distance', '2.55', 'not “2.55”'],
    ['distance', '-1', 'not “-1”'],
    ['effect', 'escalation +10', 'Write an effect as “escalation +10 -- why”'],
    ['effect', 'escalation 10 -- a uniform', 'not “escalation 10 -- a uniform”'],
    ['effect', 'hope +10 -- a uniform', '(escalation, trust or comprehension, and 99 at most)'],
    ['effect', 'trust +100 -- too much', 'not “trust +100 -- too much”'],
    ['effect', 'trust +4 --', 'not “trust +4 --”'],
    ['effect', '', 'The tag “effect” needs a word after the colon.'],
  ])('%s: %s', (tag, value, message) => {
    expectProblems(`* (a) [Wait # do: wait # ${tag}: ${value}] @@\n- Rain.`, 'bad-value', message);
  });
});

test('every problem of a script is told at once, in the order of its lines within a file', () => {
  const body = '* [Wait # do: wait] @@\n* (b) [Wait # do: wiat] @@\nHi. # speeker: sam @@\n- Rain. # pose: sat @@';
  const { text, lines } = unmarked(script(body));
  const found = compiled(text).diagnostics.map((entry) => entry.line);
  expect(found).toEqual(lines);
});
