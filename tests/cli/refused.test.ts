import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SMALL_INK } from '#tests/core/small';
import { expectNoInside, talkdown, useProject } from './terminal';

/** A tale with an end, and with a choice that leads nowhere. */
const TALE = `-> door
== door
The door is shut.
+ (leave) Walk off
  -> END
+ (window) Climb in
  You are stuck.
`;

const PATIENCE = 60_000;
const { folder, write } = useProject();
write('tale.ink', TALE);

describe('a story that cannot be explored to an end is refused with a place, in good time', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['loop', '-> a\n== a\n-> b\n== b\n-> a\n', /^loop\.ink:\d+: error: .*goes round without end/m],
    [
      'deep',
      '-> a\n== a\n{deep(1)}\n-> END\n== function deep(n)\n~ return deep(n + 1)\n',
      /^deep\.ink:5: error: .*calls itself/m,
    ],
    [
      'growing',
      'VAR words = "again"\n-> a\n== a\n+ on\n  ~ words = words + words\n  -> a\n+ off -> END\n',
      /^growing\.ink:3: error: In a: A text has grown to more than 100000 letters.*(?:,a\.0\.0\.\d+){14}/m,
    ],
    [
      'nested',
      `VAR x = 1\n-> a\n== a\n~ x = ${'('.repeat(5000)}1${')'.repeat(5000)}\n+ off -> END\n`,
      /^nested\.ink:4: error: Ink cannot read brackets within brackets as deep as here \(5000\)/m,
    ],
    ['wrong', '-> a\n== a\nHello {b\n* x -> nowhere\n', /^wrong\.ink:3: error: .*\(ink\)/m],
    ['missing', 'INCLUDE gone.ink\n-> END\n', /^missing\.ink:1: error: The included file gone\.ink was not found/m],
    [
      'outside',
      'EXTERNAL ask(x)\n-> a\n== a\n{ask(1)}\n+ go -> a\n',
      /^outside\.ink:1: error: .*ask\(\).*\(external-function\)/m,
    ],
    ['folder', 'INCLUDE stories\n-> END\n', /^folder\.ink:1: error: The included file stories was not found/m],
    ['picture', '-> a\n== a\n\0\u0001\n', /^picture\.ink:3: error: This is not text in UTF-8/m],
    ['empty', '', /^empty\.ink:1: error: The story offers no choice at all/m],
    ['silent', 'Once upon a time.\n-> END\n', /^silent\.ink:1: error: The story offers no choice at all/m],
    ['big', '-> a\n== a\n' + 'All work and no play.\n'.repeat(500_000), /^big\.ink:1: error: The script is 10\.5 MB/m],
  ];

  test.each(cases)(
    '%s',
    async (name, ink, sentence) => {
      write(`${name}.ink`, ink);
      const said = await talkdown(folder, 'explore', `${name}.ink`);
      expect(said.out).toMatch(sentence);
      expect(said.code).toBe(1);
      expectNoInside(said);
    },
    PATIENCE,
  );
});

describe('a wrong call ends with exit code 2', () => {
  test.each([
    [['explore', 'tale.ink', '--budget', '0'], '--budget takes a whole number from 1 on'],
    [['explore', 'nowhere.ink'], 'There is no ink file '],
    [['explore', 'bridge'], 'There is no scenario “bridge” under stories/.'],
    [['explore', 'tale.ink', '--agency', 'city'], '--agency is for scenarios'],
    [['check', '--budget', '5'], '--budget, --seconds and --workers are for check --deep.'],
    [['explore', 'tale.ink', '--budget', 'abc'], '--budget takes a whole number, not “abc”.'],
    [['explore', 'tale.ink', '--seeds', '0'], '--seeds takes a whole number from 1 on'],
    [['explore', 'tale.ink', '--color'], 'There is no option --color here. Options: --budget'],
    [
      ['explore', 'tale.ink', '--budgets', '5'],
      'There is no option --budgets here. Did you mean “--budget”? Options: --budget',
    ],
    [['explore', 'tale.ink', '-x'], 'There is no option -x here. Options: --budget'],
    [['build', '--json'], 'There is no option --json here.\n'],
    [['explore', 'tale.ink', '--budget'], '--budget needs a value.'],
    [['explore', 'tale.ink', '--json=yes'], '--json takes no value, so not “yes”.'],
    [['explore', 'tale.ink', '--budget', '-5'], '--budget takes a whole number, not “-5”.'],
    [['explore', 'tale.ink', '--', '--budget'], '“--budget” is one word too many here.'],
    [['explore', 'tale.ink', 'small'], '“small” is one word too many here.'],
    [['explore', '/nowhere/stories/small'], 'There is no scenario “/nowhere/stories/small” under stories/.'],
    [['explore', 'tale.ink', '--html', 'nowhere/map.html'], 'The map cannot be written to '],
    [['explore', 'tale.ink', '--html', 'stories'], 'it is a folder'],
    [['play', 'small', '--choices=', '--save', 'nowhere/log.json'], 'The log cannot be written to '],
    [['rate', 'tale.ink'], 'There is no scenario.json beside tale.ink; ink without one is for “explore” and “play”.'],
    [['rate', 'small', '--runs', '0'], '--runs takes a whole number from 1 on'],
    [['report', 'stories'], 'is a folder; name a file.'],
  ])(
    '%j',
    async (words, sentence) => {
      const said = await talkdown(folder, ...words);
      expect(said.err).toContain(sentence);
      expect(said.code).toBe(2);
      expectNoInside(said);
    },
    PATIENCE,
  );
});

describe('a scenario that cannot be played is refused by every command that would play it', () => {
  const { folder: other } = useProject();
  const main = () => join(other, 'stories', 'small', 'main.ink');

  const cases: readonly (readonly [string, string, RegExp])[] = [
    [
      'is too large',
      SMALL_INK + '\nAll work and no play.'.repeat(100_000),
      /main\.ink:1: error: The script is 2\.1 MB/,
    ],
    ['is no text', '\0\u0001\u0002', /main\.ink:1: error: This is not text in UTF-8/],
    [
      'asks what only a game could answer',
      SMALL_INK.replace('Long day.', '{ask(1)}.').replace('VAR knife', 'EXTERNAL ask(x)\nVAR knife'),
      /main\.ink:2: error: The story calls ask\(\)/,
    ],
  ];

  test.each(cases)(
    'because it %s',
    async (_, ink, sentence) => {
      writeFileSync(main(), ink);
      for (const command of ['check', 'explore', 'rate']) {
        const said = await talkdown(other, command, 'small');
        expect(said.out + said.err).toMatch(sentence);
        expect(said.code).toBe(1);
        expectNoInside(said);
      }
    },
    PATIENCE,
  );

  test(
    'because it has a byte order mark is none of them',
    async () => {
      writeFileSync(main(), `\uFEFF${SMALL_INK.replaceAll('\n', '\r\n')}`);
      expect(await talkdown(other, 'check', 'small')).toMatchObject({ code: 0, err: '' });
    },
    PATIENCE,
  );
});

describe('a worker whose memory is full', () => {
  test(
    'ends the walk with a sentence that says what to do, and with what is known so far',
    async () => {
      const said = await talkdown(folder, 'explore', 'small', '--memory', '8');
      expect(said.err).toMatch(/^A worker had no room left in its 8 MB.*Try a smaller --budget.*\d+ of \d+ units/s);
      expect(said.out).toContain('Not complete: the memory of a worker was full');
      expect(said.code).toBe(2);
      expectNoInside(said);
    },
    PATIENCE,
  );
});

describe('choices that cannot be taken', () => {
  test.each([
    ['the story is over', 'Walk off', 'The story is over before “more” could be chosen.'],
    [
      'the script stopped',
      'Climb in',
      'The script stopped before “more” could be chosen: The story ran out of content.',
    ],
  ])(
    'are told from those that are not on offer when %s',
    async (_, text, sentence) => {
      const { out } = await talkdown(folder, 'play', 'tale.ink', '--choices=');
      const id = new RegExp(`${text} +(\\S+)`).exec(out)?.[1] ?? '';
      const said = await talkdown(folder, 'play', 'tale.ink', '--choices', `${id},more`);
      expect(said.err).toContain(sentence);
      expect(said.code).toBe(1);
    },
    PATIENCE,
  );
});

test(
  'a command says how it is called',
  async () => {
    for (const word of ['--help', '-h']) {
      const said = await talkdown(folder, 'explore', word);
      expect(said).toMatchObject({ code: 0, err: '' });
      expect(said.out).toMatch(/^Usage: npm run talkdown -- explore STORY .*--memory MB/);
    }
  },
  PATIENCE,
);
