import { describe, expect, test } from 'vitest';
import { compiled, FILE } from './builder';
import { edited, INK, problemsOf, written } from './written';

describe('a file that is not JSON is refused with the line of the mistake', () => {
  test.each([
    [
      'a comma too many',
      '"status": "draft"',
      '"status": "draft",',
      '}',
      'A comma stands before this bracket, with nothing behind it; take the comma out.',
    ],
    ['a comma missing', '"hour": 17,', '"hour": 17', '"hour": 17', 'comma'],
    [
      'a quotation mark missing',
      '"hour": 17',
      '"hour: 17',
      '"hour: 17',
      'A text begins on this line and does not end on it',
    ],
    ['a value missing', '"hour": 17', '"hour": ', '"hour": ,', '“,” was not expected here'],
    ['a word without quotation marks', '"status": "draft"', '"status": draft', 'draft', '“d” was not expected here'],
    ['a comment', '"hour": 17,', '"hour": 17, // evening', '// evening', 'JSON has no comments; take this one out.'],
    [
      'single quotation marks',
      '"status": "draft"',
      '"status": \'draft\'',
      "'draft'",
      'JSON reads double quotation marks only',
    ],
    ['a number with a leading zero', '"hour": 17', '"hour": 07', '07', '“7” was not expected here'],
  ])('%s', (_, from, to, on, message) => {
    const [problem, ...more] = problemsOf(edited(from, to));
    expect(more).toEqual([]);
    expect(problem).toContain('json | ');
    expect(problem?.split(' | ')[1]).toContain(on);
    expect(problem).toContain(message);
  });

  test('when it stops in the middle, by its last line', () => {
    const half = written().split('\n').slice(0, 20).join('\n');
    const [entry] = compiled(INK, {}, half).diagnostics;
    expect(entry).toMatchObject({ rule: 'json', line: 20 });
    expect(entry?.message).toContain('the file stops in the middle');
  });

  test('when it is empty', () => {
    expect(compiled(INK, {}, '').diagnostics[0]).toMatchObject({ file: FILE, line: 1, rule: 'json' });
  });

  test('in one sentence without line breaks', () => {
    for (const entry of compiled(INK, {}, '{\n "a": 1,\n "b": }').diagnostics)
      expect(entry.message).not.toContain('\n');
  });

  test('on the line where it stops being JSON, whatever was taken out or put in', () => {
    const text = '{\n"a": [\n1,\n{\n"b": "x"\n}\n],\n"c": -2.5\n}';
    for (const [from, to, line] of [
      ['1,', '1', 3],
      ['1,', '// one', 3],
      ['"x"', '"x', 5],
      ['"b":', 'b:', 5],
      ['],', ']', 7],
      ['],', '],,', 7],
      ['-2.5', '-2.5,', 9],
      ['-2.5\n}', '-2.5\n}}', 9],
    ] as const)
      expect(compiled(INK, {}, text.replace(from, to)).diagnostics[0], to).toMatchObject({ rule: 'json', line });
  });

  test('also where brackets stand within brackets without end', () => {
    const [entry] = compiled(INK, {}, `{\n"a": ${'['.repeat(100_000)}`).diagnostics;
    expect(entry).toMatchObject({ rule: 'json', line: 2 });
  });

  test('but not for the mark that some editors put in front', () => {
    expect(compiled(INK, {}, `\uFEFF${written()}`).diagnostics).toEqual([]);
  });
});
