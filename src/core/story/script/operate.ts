import type { Kind } from './compare';
import type { Logic } from './logic';
import { type Report, withoutWords } from './text';

/** Reports what ink only finds out while somebody plays: words that are added up or measured, and a function that is named and not called. */
export function checkOperations(
  { text, line }: Logic,
  kinds: ReadonlyMap<string, Kind>,
  functions: readonly string[],
  report: Report,
): void {
  const code = withoutWords(text.replace(/^\s*(?:VAR|CONST)\b.*$/, ''));
  for (const [, name = ''] of code.matchAll(/(?<![\w.>]|->\s*)([a-z_]\w*)/gi)) {
    if (kinds.get(name)?.holds === 'words' && isReckoned(name, code)) {
      report(
        line,
        'never-so',
        `“${name}” is a word, and nothing can be added to it, taken from it or measured by it; it is compared with == or !=.`,
      );
      return;
    }
  }
  for (const name of functions) {
    if (!new RegExp(`(?<![\\w.]|->\\s*)${name}\\b(?!\\s*[(.])`).test(code)) continue;
    report(line, 'missing-brackets', `“${name}” is a function, and is called with brackets; write “${name}()”.`);
    return;
  }
}

/** Whether a word is reckoned with; words may be put one behind the other with a plus. */
function isReckoned(name: string, code: string): boolean {
  const before = new RegExp(`(?<![\\w.])${name}\\s*(?:[*%]|-(?!>)|\\+=?(?=\\s*\\d)|\\+\\+|[<>]=?\\s*[a-z_])`, 'i');
  const behind = new RegExp(`(?:[*%]|(?<![-<])-(?!>)|\\d\\s*\\+|[a-z_]\\w*\\s*[<>]=?)\\s*${name}(?![\\w.(])`, 'i');
  return before.test(code) || behind.test(code);
}
