import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '#story/compiler';
import { compileSmall } from '#tests/core/small';
import { about, FILE, MAIN, scenarioOf, script } from './builder';

const BODY = 'He waits. # speaker: sam\n* (a) [Wait # do: wait]\n* (b) "What?" # say: reflect\n- Rain.';
const revisionOf = (body: string, file = about()) => scenarioOf(body, {}, file).revision;
const base = revisionOf(BODY);

describe('a revision', () => {
  test('is the same whenever the same files are compiled', () => {
    expect(revisionOf(BODY)).toBe(base);
    expect(compileSmall().scenario?.revision).toBe(compileSmall().scenario?.revision);
  });

  test('is short and can be read out', () => {
    expect(base).toMatch(/^[0-9a-z]{14}$/);
  });

  test.each([
    ['a word of a line', BODY.replace('He waits.', 'He waited.')],
    ['a full stop', BODY.replace('He waits.', 'He waits')],
    ['who speaks', BODY.replace('# speaker: sam', '# speaker: officer')],
    ['a tag more', BODY.replace('# speaker: sam', '# speaker: sam # face: sad')],
    ['the word of a choice', BODY.replace('# do: wait', '# do: observe')],
    ['the time of a choice', BODY.replace('# do: wait', '# do: wait # takes: 30s')],
    ['the text of a choice', BODY.replace('[Wait', '[Keep quiet')],
    ['the label of a choice', BODY.replace('(a)', '(aa)')],
    ['the order of the choices', BODY.replace(/(\* \(a\).*)\n(\* \(b\).*)/, '$2\n$1')],
    ['a condition', BODY.replace('(a)', '(a) {trust > 1}')],
    ['a sticky choice', BODY.replace('* (a)', '+ (a)')],
    ['a line more', BODY.replace('- Rain.', '- Rain.\nMore rain.')],
    ['a variable', `VAR y = 1\n${BODY}`],
  ])('changes with %s of the script', (_, body) => {
    expect(body).not.toBe(BODY);
    expect(revisionOf(body)).not.toBe(base);
  });

  test.each([
    ['the title', { title: 'Another bench' }],
    ['the hour', { hour: 18 }],
    ['an objective', { objectives: ['Listen first.', 'Then ask.'] }],
    ['the review', { status: 'in-review' }],
    ['the weather', { stage: { place: 'bus-stop', distance: 6, weather: 'rain' } }],
    ['the stage', { stage: { place: 'bus-stop', distance: 6.1, weather: 'dry' } }],
  ])('changes with %s of the scenario file', (_, change) => {
    expect(revisionOf(BODY, about(change))).not.toBe(base);
  });

  test('changes with a file that the script includes', () => {
    const files = (lib: string) => ({
      [MAIN]: `INCLUDE ../lib/more.ink\n${script(BODY)}`,
      [FILE]: about(),
      'stories/lib/more.ink': lib,
    });
    const one = compile(files('VAR who = "Sam"\n'), 't').scenario?.revision;
    expect(one).toBeDefined();
    expect(compile(files('VAR who = "Ana"\n'), 't').scenario?.revision).not.toBe(one);
  });

  test.each([
    ['a comment', `// A first draft.\n${BODY}`],
    ['a comment behind a line', BODY.replace('- Rain.', '- Rain. // and wind')],
    ['an empty line', BODY.replace('- Rain.', '\n\n- Rain.')],
    ['an indent', BODY.replace('- Rain.', '    - Rain.')],
    ['a space more around a tag', BODY.replace('# speaker: sam', '#  speaker: sam  ')],
  ])('does not change with %s', (_, body) => {
    expect(body).not.toBe(BODY);
    expect(revisionOf(body)).toBe(base);
  });

  test('does not change with how the scenario file is set out, nor with what it leaves out because it is the default', () => {
    const file = JSON.parse(about()) as Readonly<Record<string, unknown>>;
    const stage = file['stage'] as Readonly<Record<string, unknown>>;
    expect(revisionOf(BODY, JSON.stringify(file, null, 4))).toBe(base);
    expect(revisionOf(BODY, JSON.stringify(Object.fromEntries(Object.entries(file).reverse())))).toBe(base);
    expect(revisionOf(BODY, JSON.stringify({ ...file, stage: { ...stage, conditions: [] } }))).toBe(base);
  });

  test('does not change with how lines end on the machine of the author', () => {
    const windows = compile({ [MAIN]: script(BODY).replaceAll('\n', '\r\n'), [FILE]: about() }, 't');
    expect(windows.scenario?.revision).toBe(base);
  });

  test('does not change with files that nobody includes', () => {
    const more = compile({ [MAIN]: script(BODY), [FILE]: about(), 'stories/lib/unused.ink': 'Unused.' }, 't');
    expect(more.scenario?.revision).toBe(base);
  });

  test('tells apart any two wordings of the same line', () => {
    const word = fc.stringMatching(/^[A-Za-z]{1,12}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        const [one, two] = [a, b].map((text) => revisionOf(BODY.replace('He waits', text)));
        expect(one === two).toBe(a === b);
      }),
      { numRuns: 25 },
    );
  });
});
