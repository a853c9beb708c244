import type { Diagnostic } from '#story/diagnostic';
import { isLibrary } from '#story';

/** What hides what else would be said of the same line: the rule on the left tells the cause of those on the right. */
const CAUSES: readonly (readonly [string, readonly string[]])[] = [
  ['not-ink', ['spoken-code', 'decimal', 'division', 'missing-colon', 'never-so', 'missing-brackets', 'draw-kind']],
  ['missing-colon', ['spoken-code']],
  ['ink', ['missing-colon']],
  ['open-brace', ['ink', 'not-ink']],
  ['spoken-code', ['loose-end', 'ink']],
  ['cut-by-comment', ['loose-end', 'ink', 'unlabelled-choice', 'no-move', 'open-bracket']],
  ['decimal', ['unknown-name']],
  ['no-sign', ['loose-end']],
  ['bad-label', ['ink']],
  ['open-bracket', ['ink', 'not-ink']],
  ['loose-condition', ['ink', 'not-ink']],
  ['unlabelled-choice', ['loose-end']],
  ['never-so', ['division']],
  ['engine-variable', ['never-so']],
];

/** What only follows from something else that is said somewhere in the story: what follows, and the cause that mentions it. */
const FOLLOWS: readonly (readonly [follows: RegExp, cause: RegExp])[] = [
  [/^no-contact /, /^unknown-word .*for phase/],
  [/^no-contact /, /^no-start /],
  [/^no-standing /, /^unknown-name .*“-> standing”/],
  [/^no-standing /, /^lost-standing /],
  [/^no-aftermath /, /^(unknown-name|repeated-name|missing-arrow) .*“on_forced?”/],
  [/^never-so /, /^(missing-include|unknown-name) .*(was not found|does not include)/],
  [/^lost-standing /, /^unknown-tag .*a knot with/],
  [/^never-known /, /^unknown-knowledge /],
];

/** Rules whose message names what is wrong and not where, so that one cause may be found on many lines. */
const SAME = [
  'unknown-cast',
  'unknown-knowledge',
  'unknown-ending',
  'never-so',
  'unknown-word',
  'unknown-tag',
  'uncallable',
];

/** Leaves out what only follows from something else that is said, and says once what is wrong on many lines. */
export function oneForEach(all: readonly Diagnostic[], draws: readonly string[]): readonly Diagnostic[] {
  const told = all.map(({ rule, message }) => `${rule} ${message}`);
  const undeclared = all.some(({ rule }) => rule === 'undeclared-draw') ? draws : [];
  const follows = ({ file, line, rule, message }: Diagnostic, at: number) =>
    (rule === 'unknown-name' && undeclared.some((name) => message.includes(`variable named “${name}”`))) ||
    CAUSES.some(
      ([cause, effects]) =>
        effects.includes(rule) &&
        all.some((other) => other.rule === cause && other.file === file && other.line === line),
    ) ||
    FOLLOWS.some(([effect, cause]) => effect.test(told[at] ?? '') && told.some((one) => cause.test(one))) ||
    isEchoOfName({ rule, message }, all);
  return together(all.filter((one, at) => !follows(one, at)));
}

/** A name that is misspelled in one place is missing in another. */
function isEchoOfName({ rule, message }: Pick<Diagnostic, 'rule' | 'message'>, all: readonly Diagnostic[]): boolean {
  const name = /“([^”]+)”/.exec(message)?.[1] ?? '';
  const cause = { 'unused-ending': 'unknown-ending', 'unknown-cast': 'missing-cast' }[rule];
  if (cause === undefined || name === '') return false;
  return all.some((one) => one.rule === cause && one.message.includes(`“${name}”`));
}

function together(all: readonly Diagnostic[]): readonly Diagnostic[] {
  const isSame = (one: Diagnostic, other: Diagnostic) =>
    SAME.includes(one.rule) && one.rule === other.rule && one.message === other.message;
  return all.flatMap((one) => {
    const lines = all.filter((other) => other === one || isSame(one, other));
    const first = lines.find(({ file }) => !isLibrary(file)) ?? lines[0];
    if (one !== first) return [];
    const more = new Set(lines.map(({ file, line }) => `${file}:${line}`)).size - 1;
    return [more === 0 ? one : { ...one, message: `${one.message} So it is on ${more === 1 ? 'one more line' : `${more} more lines`}.` }]; // prettier-ignore
  });
}
