import { describe, expect, test } from 'vitest';
import type { ScenarioFile } from '#story';
import { aboutSmall } from '#tests/core/small';
import { about, compiled, said, script } from './builder';

const CAST = [
  { id: 'officer', name: 'Officer Reyes', role: 'officer' },
  { id: 'dispatch', name: 'Dispatch', role: 'dispatch' },
  { id: 'ruth', name: 'Ruth Bell', role: 'subject', figure: 'lilac-cardigan' },
  { id: 'may', name: 'May', role: 'bystander', figure: 'red-coat' },
];
const TWO = [{ figure: 'lilac-cardigan' }, { figure: 'violet-vest' }];
const NAMED = [{ figure: 'lilac-cardigan' }, { figure: 'violet-vest', name: 'Alma Bell' }];
const BODY = '{subject_name} sits. # phase: contact\n+ (wait) [Wait # do: wait] -> go';

/** What is said of a story about somebody who is one of these. */
function problems(appearances: readonly object[], body = BODY, change: Readonly<Record<string, unknown>> = {}): string {
  const { subject } = JSON.parse(aboutSmall()) as ScenarioFile;
  const file = about({ cast: CAST, subject: { ...subject, who: 'ruth', appearances }, ...change });
  return said(compiled(`VAR subject_name = "Somebody"\n${script(body)}`, {}, file).diagnostics);
}

describe('people among whom the seed draws', () => {
  test('are two or more figures, with names or without', () => {
    expect(problems(TWO)).toBe('');
    expect(problems(NAMED)).toBe('');
  });

  test.each([
    ['a figure that nobody has', [{ figure: 'lilac-cardigen' }, { figure: 'violet-vest' }], 'subject.appearances.0.figure: “lilac-cardigen” is not known here. Did you mean “lilac-cardigan”?'],
    ['a name without a figure', [...TWO, { name: 'Alma' }], 'The key “figure” is missing from subject.appearances.2.'],
    ['a figure of somebody else in the cast', [...TWO, { figure: 'red-coat' }], '“red-coat” is how “may” looks, and no two people look alike; choose another figure for “ruth”.'],
    ['one figure twice', [...TWO, { figure: 'violet-vest' }], '“violet-vest” appears twice in appearances'],
    ['one figure alone', [{ figure: 'violet-vest' }], 'To draw how somebody looks takes at least two'],
    ['only figures without weight', TWO.map((one) => ({ ...one, weight: 0 })), 'One of them needs a weight above zero.'],
  ])('are not %s', (_, appearances, message) => {
    const told = problems(appearances);
    expect(told).toContain(message);
    expect(told.split('\n')).toHaveLength(1);
  }); // prettier-ignore
});

describe('a name that the seed draws', () => {
  const AT = 'warning drawn-name “Ruth” is drawn by the seed, so this person may have another name';

  test.each([
    ['a line', `Ruth sits. # phase: contact`],
    ['a choice', `+ (ask) "Ruth?" # say: use-name\n  Yes. # speaker: ruth\n  -> go`],
    ['a fact', `Rain. # fact: Ruth lives here`],
    ['a condition', `{subject_name == "Ruth": Rain.}`],
  ])('is not written out in %s', (_, line) => {
    expect(problems(NAMED, `${line}\n${BODY}`)).toContain(`stories/t/main.ink:7 ${AT}; write “{subject_name}” in text`);
  });

  test('is not written out in the scenario file, save in the cast and in what the officer has to learn', () => {
    const endings = [{ id: 'done', title: 'Done', summary: 'Ruth is well.', disposition: 'resolved-on-scene', fit: 'good' }]; // prettier-ignore
    expect(problems(NAMED, BODY, { endings })).toMatch(/^stories\/t\/scenario.json:\d+ warning drawn-name “Ruth”/);
    const knowledge = [{ id: 'name', about: 'Her first name', words: ['Ruth', 'Alma'] }];
    const until = { knows: 'name', call: 'Woman on the steps' };
    const cast = CAST.map((member) => (member.id === 'ruth' ? { ...member, until } : member));
    expect(problems(NAMED, `Rain. # knows: name\n${BODY}`, { knowledge, cast })).toBe('');
  });

  test('may be written as far as everybody has it, and so may any name where only the figure is drawn', () => {
    expect(problems(NAMED, `"Mrs. Bell."\n${BODY}`)).toBe('');
    expect(problems(TWO, `Ruth nods, and a ruthless wind blows.\n${BODY}`)).toBe('');
  });
});
