import { expect } from 'vitest';
import { about, compiled, FILE, script } from './builder';

export type Json = Record<string, unknown>;
export const INK = script('* (a) [Wait # do: wait]\n- Rain.');

/** The scenario file as an editor would write it, one key to a line. */
export const written = (change: Readonly<Json> = {}) => JSON.stringify(JSON.parse(about(change)), null, 2);

/** Every problem of a scenario file, each with its line and the text of that line. */
export function problemsOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return compiled(INK, {}, text).diagnostics.map((entry) => {
    expect(entry.file).toBe(FILE);
    expect(entry.severity).toBe('error');
    return `${entry.rule} | ${lines[entry.line - 1]?.trim() ?? ''} | ${entry.message}`;
  });
}

/** The written file with one text put in place of another that it has. */
export function edited(from: string, to: string, change: Readonly<Json> = {}): string {
  const text = written(change);
  expect(text).toContain(from);
  return text.replace(from, () => to);
}
