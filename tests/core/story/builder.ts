import type { Bookmark, Diagnostic, Passage, Scenario, Variables } from '#story';
import { narrator } from '#narrator';
import { compile, type Compiled } from '#story/compiler';
import { aboutSmall } from '#tests/core/small';

/** Where the script and the scenario file of these tests stand. */
export const MAIN = 'stories/t/main.ink';
export const FILE = 'stories/t/scenario.json';

/** A scenario file with one ending, `done`, and nothing that the seed draws. */
export function about(change: Readonly<Record<string, unknown>> = {}): string {
  return aboutSmall({
    draws: [],
    endings: [{ id: 'done', title: 'Done', summary: 'It is over.', disposition: 'resolved-on-scene', fit: 'good' }],
    ...change,
  });
}

/** A whole script around a body: the body is the knot `go`, and every way through it comes to the ending `done`. */
export function script(body: string): string {
  return [
    'VAR trust = 20',
    'VAR escalation = 60',
    'VAR x = 1',
    '-> go',
    '=== go ===',
    body,
    '-> fin',
    '=== fin ===',
    'It is over. # phase: contact # ending: done',
    '-> END',
    // A variable of a script is set and asked for somewhere; bodies may leave x alone.
    '=== function tally() ===',
    '~ x = x + 1',
    '~ return x',
    '',
  ].join('\n');
}

/** Compiles one script with its scenario file, and whatever other files it includes. */
export function compiled(ink: string, other: Readonly<Record<string, string>> = {}, file = about()): Compiled {
  return compile({ [MAIN]: ink, [FILE]: file, ...other }, 't');
}

/** The scenario around a body; a mistake in it fails the test that asked. */
export function scenarioOf(body: string, other: Readonly<Record<string, string>> = {}, file = about()): Scenario {
  const { scenario, diagnostics } = compiled(script(body), other, file);
  if (!scenario) throw new Error(said(diagnostics));
  return scenario;
}

/** Diagnostics as one text, as a terminal shows them. */
export function said(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map((entry) => `${entry.file}:${entry.line} ${entry.severity} ${entry.rule} ${entry.message}`)
    .join('\n');
}

/** A text whose marked lines (with @@ at their end) are told apart: the text without marks, and the numbers of the lines that had one. */
export function unmarked(text: string): { readonly text: string; readonly lines: readonly number[] } {
  const all = text.split('\n');
  return {
    text: all.map((line) => line.replace(/ ?@@$/, '')).join('\n'),
    lines: all.flatMap((line, index) => (line.endsWith('@@') ? [index + 1] : [])),
  };
}

/** Values of variables, by name. */
export type Values = Readonly<Record<string, ReturnType<Variables>>>;

/** Values as a narrator asks for them. */
function reading(values: Values): Variables {
  return (name) => values[name];
}

/** Opens a story at its beginning. */
export function begin(scenario: Scenario, variables: Values, seed = 0): Passage {
  return narrator.begin(scenario, reading(variables), seed);
}

/** Takes one choice from where a bookmark is. */
export function step(scenario: Scenario, bookmark: Bookmark, choice: string, variables: Values): Passage {
  return narrator.step(scenario, bookmark, choice, reading(variables));
}

/** What a trainee gets to know of a passage. */
export function seen({ bookmark: _, ...passage }: Passage): Omit<Passage, 'bookmark'> {
  return passage;
}

/** The opening passage of a body. */
export function opening(body: string, variables: Values = {}): Passage {
  return begin(scenarioOf(body), variables);
}

/** What the first offer of a body leads to. */
export function after(body: string, variables: Values = {}): Passage {
  const scenario = scenarioOf(body);
  const first = begin(scenario, variables);
  return step(scenario, first.bookmark, first.offers[0]?.id ?? 'nothing', variables);
}
