import { WORDS } from '#doctrine';
import type { Diagnostic } from '#story/diagnostic';
import { didYouMean } from '#story/near';
import { renewed, type ScenarioFile, ScenarioFileSchema } from '#story/vocabulary';
import * as v from 'valibot';
import { locate } from './locate';
import { wordingOf } from './wording';

/** Reads scenario.json; every problem names its field and line, and an unknown key the nearest known one. */
export function readScenarioFile(
  file: string,
  text: string | undefined,
): { readonly about?: ScenarioFile; readonly diagnostics: readonly Diagnostic[]; readonly lineOf?: LineOf } {
  if (text === undefined) {
    return {
      diagnostics: [
        {
          file,
          line: 0,
          severity: 'error',
          rule: 'missing-file',
          message: `There is no ${file}; a scenario needs one beside main.ink.`,
        },
      ],
    };
  }
  // Some editors write a byte order mark, which is not JSON.
  const json = text.replace(/^\uFEFF/, '');
  const places = locate(json);
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    const { offset, line } = places.mistake ?? { offset: 0, line: 1 };
    const found =
      offset < json.length ? `“${json[offset] ?? ''}” was not expected here` : 'the file stops in the middle';
    return {
      diagnostics: [
        {
          file,
          line,
          severity: 'error',
          rule: 'json',
          message: `This is not valid JSON: ${found}. Look just before it for a missing or extra comma, quotation mark or bracket.`,
        },
      ],
    };
  }
  const lineOf: LineOf = (path) => {
    const parts = path.split('.');
    while (parts.length > 0 && !places.lines.has(parts.join('.'))) parts.pop();
    return places.lines.get(parts.join('.')) ?? 1;
  };
  const { data: today, renamed } = renewed(data);
  const old = renamed.map(({ path, message }): Diagnostic => ({
    file,
    line: lineOf(path),
    severity: 'warning',
    rule: 'renamed',
    message,
  }));
  const result = v.safeParse(ScenarioFileSchema, today);
  if (result.success)
    return { about: result.output, diagnostics: [...old, ...check(file, lineOf, result.output)], lineOf };
  const wrong = result.issues.map((issue): Diagnostic => ({
    file,
    line: lineOf(v.getDotPath(issue) ?? ''),
    severity: 'error',
    ...wordingOf(issue),
  }));
  return { diagnostics: [...old, ...wrong], lineOf };
}

/** The line, from 1, of the key at a dotted path, or of what it would stand in. */
type LineOf = (path: string) => number;

/** Names inside the file that must refer to each other. */
function check(file: string, lineOf: LineOf, about: ScenarioFile): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const say = (path: string, rule: string, message: string) =>
    found.push({ file, line: lineOf(path), severity: 'error', rule, message });
  const cast = about.cast.map((member) => member.id);
  if (!cast.includes(about.subject.who))
    say(
      'subject.who',
      'unknown-cast',
      `The subject “${about.subject.who}” is not in the cast.${didYouMean(about.subject.who, cast)}`,
    );
  for (const id of ['officer', 'dispatch'])
    if (!cast.includes(id)) say('cast', 'missing-cast', `The cast needs someone with the id “${id}”.`);
  for (const key of Object.keys(about.subject.scale)) {
    if (!TECHNIQUES.includes(key))
      say(`subject.scale.${key}`, 'unknown-word', `“${key}” is not a technique.${didYouMean(key, TECHNIQUES)}`);
  }
  for (const [ids, key] of [
    [cast, 'cast'],
    [about.endings.map((ending) => ending.id), 'endings'],
    [about.draws.map((draw) => draw.name), 'draws'],
  ] as const) {
    const again = ids.findIndex((id, index) => ids.indexOf(id) !== index);
    if (again >= 0) say(`${key}.${again}`, 'repeated-id', `“${ids[again] ?? ''}” stands twice in ${key}.`);
  }
  if (about.endings.length === 0) say('endings', 'no-ending', 'A scenario needs at least one ending.');
  if (about.status === 'published' && about.reviewers.length === 0) {
    say('status', 'unreviewed', 'A published scenario names its reviewers; add them, or set "status" to "in-review".');
  }
  return found;
}

/** Whatever can reach the person, as `kind:word`. */
const TECHNIQUES: readonly string[] = (['say', 'do', 'force'] as const).flatMap((kind) =>
  WORDS[kind].map((word) => `${kind}:${word}`),
);
