import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SMALL_INK } from '#tests/core/small';
import { talkdown, useProject } from './terminal';

const PATIENCE = 120_000;
const { folder } = useProject();
const own = (...names: readonly string[]) => join(folder, 'stories', 'small', ...names);
const draft = (...names: readonly string[]) => join(folder, 'drafts', 'my bench', ...names);

beforeAll(() => {
  cpSync(own(), draft(), { recursive: true });
  mkdirSync(draft('transcripts'));
});

describe('a scenario that lies outside stories/', () => {
  test(
    'is checked by its folder or by a file in it, and finds the library of the project',
    async () => {
      for (const word of ['drafts/my bench/', draft('main.ink')]) {
        const said = await talkdown(folder, 'check', word);
        expect(said.out).toMatch(/^"drafts\/my bench": \d+ choices, 3 endings, revision \w+\.\nNo problems found\.\n$/);
        expect(said).toMatchObject({ code: 0, err: '' });
      }
    },
    PATIENCE,
  );

  test(
    'has its mistakes told with the path of the file',
    async () => {
      const main = readFileSync(draft('main.ink'), 'utf8');
      writeFileSync(draft('main.ink'), main.replace('# say: command', '# say: comand'));
      for (const command of ['explore', 'gallery', 'rate', 'play']) {
        const { out, err, code } = await talkdown(folder, command, 'drafts/my bench');
        expect(out + err).toMatch(/^drafts\/my bench\/main\.ink:\d+: error: “comand” is not a word/m);
        expect(out + err).not.toContain('stories/');
        expect(code).toBe(1);
      }
      writeFileSync(draft('main.ink'), main);
      writeFileSync(draft('transcripts', 'a.txt'), 'title: A\nseed: x\n');
      const { out } = await talkdown(folder, 'check', 'drafts/my bench');
      expect(out).toMatch(/^drafts\/my bench\/transcripts\/a\.txt:\d+: error: /m);
      rmSync(draft('transcripts', 'a.txt'));
    },
    PATIENCE,
  );

  test(
    'is explored, with commands that can be pasted and places that can be jumped to',
    async () => {
      const { out } = await talkdown(folder, 'explore', 'drafts/my bench', '--budget', '40', '--json');
      expect(JSON.parse(out)).toMatchObject({ story: '"drafts/my bench"' });
      expect(out).not.toContain('stories/small');
      expect(out).not.toContain('stories/my bench');
    },
    PATIENCE,
  );

  test(
    'is played, and its log is read again with --story',
    async () => {
      const played = await talkdown(folder, 'play', 'drafts/my bench', '--choices', 'call.quiet', '--save', 'run.json');
      expect(played.code).toBe(0);
      const lost = await talkdown(folder, 'replay', 'run.json');
      expect(lost).toMatchObject({ code: 2 });
      expect(lost.err).toContain('--story');
      const found = await talkdown(folder, 'replay', 'run.json', '--story', 'drafts/my bench');
      expect(found.out).toContain('> 1. ');
      expect(found).toMatchObject({ code: 0, err: '' });
    },
    PATIENCE,
  );

  test('is refused with what is missing in its folder', async () => {
    const said = await talkdown(folder, 'check', 'agencies');
    expect(said.err.trim()).toBe('agencies holds no scenario: there is neither main.ink nor scenario.json in it.');
    expect(said.code).toBe(2);
  });
});

describe('a draft that cannot be played', () => {
  test.each([
    ['does not compile', '-> END\n* Stand up\n', 'unlabelled-choice'],
    [
      'asks what only a game could answer',
      SMALL_INK.replace('Long day.', '{ask(1)}.').replace('VAR knife', 'EXTERNAL ask(x)\nVAR knife'),
      'external-function',
    ],
  ])(
    'because it %s is left out of the build with its messages, and keeps nobody from the others',
    async (_, ink, rule) => {
      cpSync(own(), join(folder, 'stories', 'draft'), { recursive: true });
      writeFileSync(join(folder, 'stories', 'draft', 'main.ink'), ink);
      const said = await talkdown(folder, 'build');
      const built = join(folder, 'assets', 'stories');
      expect(said.err).toMatch(/^stories\/draft\/.*: error: /m);
      expect(said.err).toContain(rule);
      expect(said.err).toContain('draft has problems that keep it from being played; it is left out.');
      expect(said.out).toContain('Compiled 1 scenario into ');
      expect(said.code).toBe(0);
      expect(readdirSync(built).sort()).toEqual(['early.js', 'index.json', 'small.json', 'small.prologue.json']);
      expect(JSON.parse(readFileSync(join(built, 'index.json'), 'utf8'))).toMatchObject([{ slug: 'small' }]);
      expect((await talkdown(folder, 'check')).code).toBe(1);
      expect((await talkdown(folder, 'check', 'small')).code).toBe(0);
      rmSync(join(folder, 'stories', 'draft'), { recursive: true });
    },
    PATIENCE,
  );

  test(
    'is a reason to stop where no other is left',
    async () => {
      const main = readFileSync(own('main.ink'), 'utf8');
      writeFileSync(own('main.ink'), '* Stand up\n');
      const said = await talkdown(folder, 'build');
      writeFileSync(own('main.ink'), main);
      expect(said.out).toContain('Compiled 0 scenarios into ');
      expect(said.code).toBe(1);
    },
    PATIENCE,
  );
});
