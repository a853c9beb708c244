import type { Diagnostic } from '#story/diagnostic';
import { isLibrary } from '#story';

/** What hides what else would be said of the same line: the rule on the left tells the cause of those on the right. */
const CAUSES: readonly (readonly [string, readonly string[]])[] = [
  [
    'not-ink',
    [
      'spoken-code',
      'decimal',
      'division',
      'missing-colon',
      'never-so',
      'missing-brackets',
      'draw-kind',
      'other-kind',
      'lost-sign',
    ],
  ],
  ['missing-colon', ['spoken-code']],
  ['ink', ['missing-colon', 'missing-brackets', 'never-so']],
  ['open-brace', ['ink', 'not-ink', 'missing-brackets', 'never-so']],
  ['spoken-code', ['loose-end', 'ink', 'deep-gather', 'lost-sign']],
  ['cut-by-comment', ['loose-end', 'ink', 'unlabelled-choice', 'no-move', 'open-bracket']],
  ['decimal', ['unknown-name']],
  ['no-sign', ['loose-end']],
  ['bad-label', ['ink']],
  ['open-bracket', ['ink', 'not-ink']],
  ['loose-condition', ['ink', 'not-ink']],
  ['unlabelled-choice', ['loose-end']],
  ['never-so', ['division']],
  ['engine-variable', ['never-so', 'other-kind']],
  ['missing-arrow', ['other-kind']],
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
  [/^unused-ending /, /^unnamed-ending /],
  [/^unused-cast /, /^(missing-cast|no-subject|two-subjects) /],
  [/^unused-ending /, /^unknown-ending /],
  [/^behind-arrow /, /^lost-standing /],
  [/^no-standing /, /^no-outcome /],
  [/^unnamed-ending /, /^unknown-tag .*# ending: /],
  [/^ink Behind a brace that stands alone/, /^spoken-code .*begins with a dash/],
  [/^unread-draw /, /^unknown-name .*Did you mean/],
  [/^undeclared-draw /, /^spoken-code .*to declare a variable/],
  [
    /^unknown-name There is no variable named “\w+”\. Add “VAR \w+ = false”/,
    /^(unlabelled-choice|label-after-condition|bad-label) /,
  ],
];

/** What is said of a name and only follows from what another rule says of it: effect, cause, and how the cause writes the name. */
const ECHOES: readonly (readonly [effect: string, cause: string, say: (name: string) => string])[] = [
  ['unused-ending', 'unknown-ending', (name) => `“${name}”`],
  ['unused-ending', 'unknown-tag', (name) => `# ending: ${name}”`],
  ['unknown-cast', 'missing-cast', (name) => `“${name}”`],
  ['unknown-cast', 'unknown-cast', (name) => `The subject “${name}” is not in the cast`],
  ['unused-cast', 'unknown-cast', (name) => `“${name}”`],
  ['repeated-name', 'taken-name', (name) => `“${name}” is already`],
  ['unused-ending', 'repeated-id', () => 'in endings'],
  ['unknown-ending', 'repeated-id', () => 'in endings'],
  ['ink', 'repeated-name', (name) => `“${name}” is already`],
  ['never-so', 'never-so', (name) => `“${name}” is a word, and nothing can be added`],
  ['never-so', 'other-kind', (name) => `“${name}” begins`],
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
  'engine-variable',
  'loose-end',
  'endless-wait',
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
    isEchoOfName({ rule, message }, all) ||
    isBelowMistake({ file, rule, message }, all);
  return together(all.filter((one, at) => !follows(one, at)));
}

/** What stands below an arrow that is itself told of is not come to for that reason. */
function isBelowMistake(
  { file, rule, message }: Pick<Diagnostic, 'file' | 'rule' | 'message'>,
  all: readonly Diagnostic[],
): boolean {
  const line = Number(/the arrow on line (\d+)/.exec(message)?.[1] ?? 0);
  return rule === 'behind-arrow' && all.some((one) => one.file === file && one.line === line && one.rule !== rule);
}

/** A name that is misspelled in one place is missing in another. */
function isEchoOfName({ rule, message }: Pick<Diagnostic, 'rule' | 'message'>, all: readonly Diagnostic[]): boolean {
  const name = /“([^”]+)”/.exec(message)?.[1] ?? '';
  return name !== '' && ECHOES.some(([effect, cause, say]) => effect === rule && all.some((one) => one.rule === cause && one.message !== message && one.message.includes(say(name)))); // prettier-ignore
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
