import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect } from 'vitest';
import { aboutSmall, ENGINE_INK, SMALL_INK } from '#tests/core/small';

/** What a command said and how it ended. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

// Built once for all of them by scripts/test-cli.mjs.
const MAIN = resolve('.cache/cli/main.js');

/** The program and words that run a command. */
export function commandOf(...words: readonly string[]): readonly string[] {
  return [process.execPath, MAIN, ...words];
}

/** Runs a command as somebody at a terminal would, in a folder. */
export function talkdown(folder: string, ...words: readonly string[]): Promise<Said> {
  return talkdownTyping('', folder, ...words);
}

/** Runs a command and types into it; what is typed then ends, as with Ctrl-D. */
export function talkdownTyping(typed: string, folder: string, ...words: readonly string[]): Promise<Said> {
  return run(typed, folder, commandOf(...words));
}

/** The same for somebody who sits at a terminal, so that what is typed comes from a keyboard. */
export function talkdownByHand(typed: string, folder: string, ...words: readonly string[]): Promise<Said> {
  const [program = '', ...rest] = commandOf(...words);
  return run(typed, folder, [program, '--import', 'data:text/javascript,process.stdin.isTTY=true', ...rest]);
}

function run(typed: string, folder: string, [program = '', ...rest]: readonly string[]): Promise<Said> {
  return new Promise((done) => {
    const child = execFile(program, rest, { cwd: folder }, (error, out, err) => {
      done({ code: error ? Number(error.code ?? 1) : 0, out, err });
    });
    child.stdin?.end(typed);
  });
}

/** A folder of a project with the small story in it, and the agency packs that ship; it goes when the tests that asked for it are over. */
export function useProject(ink?: string, about?: string) {
  const folder = project(ink, about);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, write: (name: string, text: string) => writeFileSync(join(folder, name), text) };
}

function project(ink = SMALL_INK, about = aboutSmall()): string {
  const folder = mkdtempSync(join(tmpdir(), 'talkdown-cli-'));
  mkdirSync(join(folder, 'stories', 'small'), { recursive: true });
  mkdirSync(join(folder, 'stories', 'lib'));
  writeFileSync(join(folder, 'stories', 'small', 'main.ink'), ink);
  writeFileSync(join(folder, 'stories', 'small', 'scenario.json'), about);
  writeFileSync(join(folder, 'stories', 'lib', 'engine.ink'), ENGINE_INK);
  cpSync('agencies', join(folder, 'agencies'), { recursive: true });
  return folder;
}

/** Nobody at a terminal is shown the inside of the machine. */
export function expectNoInside({ out, err }: Said): void {
  expect(out + err).not.toMatch(/\n\s+at |Error:|node:internal|undefined|NaN|\[object/);
}
