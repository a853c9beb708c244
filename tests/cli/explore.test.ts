import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Exploration } from '#explore';
import type { Diagnostic } from '#story';
import { TALE } from '#tests/core/explore/tales';
import { commandOf, expectNoInside, type Said, talkdown, useProject } from './terminal';

/** A tale in which no two places are the same, so that it has no end. */
const ENDLESS = `VAR n = 0\n-> a\n== a\n{n}\n+ one\n  ~ n = n + n + 1\n  -> a\n+ two\n  ~ n = n + n + 2\n  -> a\n+ {n > 2000000000} out -> END\n`;

const PATIENCE = 60_000;
const { folder, write } = useProject();
write('tale.ink', TALE);

interface Told {
  readonly story: string;
  readonly ended: string;
  readonly coverage: Record<'choices' | 'lines', { readonly found: number; readonly all: number }>;
  readonly exploration: Exploration;
  readonly diagnostics: readonly Diagnostic[];
}

describe('exploring an ink file', () => {
  let said: Said;

  beforeAll(async () => {
    said = await talkdown(folder, 'explore', 'tale.ink', '--html', 'tale.html');
  }, PATIENCE);

  test('tells people the endings, what is never reached and what goes wrong, each with its place', () => {
    expect(said.code).toBe(1);
    expect(said.err).toBe('');
    expect(said.out).toContain('Complete: every way from every place was gone');
    expect(said.out).toContain('away: 2 ways, shortest 1 choice');
    expect(said.out).toContain('Choices: 3 of 4 offered (75 %), and no more can be.');
    expect(said.out).toMatch(/^tale\.ink:2: error: In door: The story ran out of content\..*\(runtime\)$/m);
    expect(said.out).toMatch(
      /^tale\.ink:16: warning: The line “Nobody & nothing was <b>ever here\.” is never said: no way leads there\./m,
    );
    expect(said.out).toMatch(/The choice \S+ is never offered: every path was tried, and its condition never holds\./);
    expectNoInside(said);
  });

  test(
    'says at the end, in the findings, in the JSON and on the map that chance was not tried to its end',
    async () => {
      write('toss.ink', '+ [Toss it]\n- {~Heads.|Tails.}\n-> END\n');
      const tossed = await talkdown(folder, 'explore', 'toss.ink', '--html', 'toss.html');
      expect(tossed.code).toBe(0);
      expect(tossed.out).toContain('but not every outcome of chance was tried');
      expect(tossed.out).toContain('Lines: 1 of 2 said (50 %), and at most 2 can be.');
      expect(tossed.out).toMatch(/Chance left open whether this can be come to:\n.*was not seen: every way was gone/);
      const page = readFileSync(join(folder, 'toss.html'), 'utf8');
      expect(page).toContain('Not said so far');
      expect(page).not.toMatch(/never|no more can be/i);
      const { ended, exploration, diagnostics } = JSON.parse(
        (await talkdown(folder, 'explore', 'toss.ink', '--json')).out,
      ) as Told;
      expect([ended, exploration.rolled, diagnostics.map(({ rule }) => rule)]).toEqual([
        'complete',
        true,
        ['not-said-yet'],
      ]);
    },
    PATIENCE,
  );

  test(
    'gives commands that play what was found again',
    async () => {
      const [ending, problem] = [...said.out.matchAll(/npm run talkdown -- (play \S+ --choices\S*(?: \S+)?)/g)].map(
        (match) => match[1] ?? '',
      );
      const played = await talkdown(folder, ...(ending ?? '').split(' '));
      expect(played).toMatchObject({ code: 0, out: expect.stringContaining('You walk.') as string });
      const broken = await talkdown(folder, ...(problem ?? '').split(' '));
      expect(broken.code).toBe(1);
      expect(broken.out).toContain('You are stuck.');
      expect(broken.err).toContain('The script stopped: The story ran out of content.');
    },
    PATIENCE,
  );

  test(
    'finds the same whether one worker does it or several share it',
    async () => {
      write('wide.ink', ENDLESS);
      const words = ['explore', 'wide.ink', '--budget', '20000', '--json'];
      const several = await talkdown(folder, ...words, '--workers', '2');
      const one = await talkdown(folder, ...words, '--workers', '1');
      const { exploration } = JSON.parse(several.out) as Told;
      expect(exploration.runs).toBeGreaterThan(0);
      expect((JSON.parse(one.out) as Told).exploration).toEqual(exploration);
    },
    PATIENCE,
  );

  test('draws a page that needs no script and nothing from anywhere else', () => {
    const page = readFileSync(join(folder, 'tale.html'), 'utf8');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('aria-labelledby="map-title map-about"');
    expect(page).toContain('Nobody &#38; nothing was &#60;b&#62;ever here.');
    expect(page).not.toMatch(/<script|<link|src=|url\(|undefined|NaN/);
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toContain('http');
  });
});

describe('exploring a scenario', () => {
  let told: Told;
  let again: Told;

  beforeAll(async () => {
    const words = ['explore', 'small', '--budget', '3000', '--json'];
    const [one, two] = await Promise.all([talkdown(folder, ...words), talkdown(folder, ...words, '--workers', '1')]);
    told = JSON.parse(one.out) as Told;
    again = JSON.parse(two.out) as Told;
  }, PATIENCE);

  test(
    'finds its endings with both agencies, by choices that can be played',
    async () => {
      const { exploration } = told;
      expect(exploration.endings.map((ending) => ending.id)).toEqual(['arrested', 'goes-along', 'walks-off']);
      const { seed, agency, choices } = exploration.endings[0]!.shortest;
      const played = await talkdown(
        folder,
        'play',
        'small',
        '--seed',
        String(seed),
        '--agency',
        agency,
        '--choices',
        choices.join(','),
      );
      expect(played.code).toBe(0);
      expect(played.out).toContain('The end: ');
    },
    PATIENCE,
  );

  test('finds the same on one core as on all', () => {
    expect(again).toEqual(told);
  });

  test(
    'is part of a deep check, which reads the story as a teacher would',
    async () => {
      const said = await talkdown(folder, 'check', '--deep', '--budget', '1500', '--json');
      const { walked, diagnostics } = JSON.parse(said.out) as {
        walked: Record<string, string>;
        diagnostics: readonly Diagnostic[];
      };
      expect(walked['small']).toMatch(/^(Complete|Not complete): /);
      for (const { file, rule, message } of diagnostics) {
        expect(file).toMatch(/^stories\//);
        expect(rule).not.toMatch(/-yet$/);
        expect(message).toMatch(/[.”)]$|--choices/);
      }
      expect(said.code).toBe(diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0);
    },
    PATIENCE,
  );
});

describe('a story without an end', () => {
  beforeAll(() => write('endless.ink', ENDLESS));

  test(
    'ends with its time, and says so',
    async () => {
      const said = await talkdown(folder, 'explore', 'endless.ink', '--seconds', '6');
      expect(said.err).toContain('The time is over');
      expect(said.out).toContain('Not complete: the time ended the walk');
    },
    PATIENCE,
  );

  test(
    'can be stopped with Ctrl-C, and tells what is known so far',
    async () => {
      // On a busy machine the program may not be listening yet; then it is tried again with more patience.
      let said = await stoppedAfter(3_000);
      if (said.code === UNHEARD) said = await stoppedAfter(15_000);
      expect(said.code).toBe(130);
      expect(said.err).toContain('This is what is known so far.');
      expect(said.out).toContain('Not complete: the walk was stopped');
    },
    PATIENCE,
  );
});

/** The signal came before anybody listened. */
const UNHEARD = -1;

function stoppedAfter(milliseconds: number): Promise<Said> {
  return new Promise((done) => {
    const [program = '', ...words] = commandOf('explore', 'endless.ink', '--seconds', '50');
    const child = spawn(program, words, { cwd: folder });
    const heard = { out: '', err: '' };
    child.stdout.on('data', (text: Buffer) => (heard.out += text.toString()));
    child.stderr.on('data', (text: Buffer) => (heard.err += text.toString()));
    setTimeout(() => child.kill('SIGINT'), milliseconds);
    child.on('close', (code) => done({ code: code ?? UNHEARD, ...heard }));
  });
}
