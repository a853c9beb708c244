import type { Diagnostic } from '#story/diagnostic';
import { type Page, pathOf } from '#story/script';
import { Compiler, CompilerOptions } from 'inkjs/full';
import type { Parsed } from './labels';
import { inkProblems, lastStraw } from './messages';

/** A script as ink compiled it. */
export interface Ink {
  readonly json: string;
  readonly parsed: Parsed;
  /** The variables it declares, for the whole story. */
  readonly variables: readonly string[];
}

/** Compiles a script with ink; `pages` are the files it includes, itself among them, and others that it might. */
export function compileInk(
  main: string,
  pages: readonly Page[],
): { readonly ink?: Ink; readonly problems: readonly Diagnostic[] } {
  const textOf = (path: string) => pages.find(({ file }) => file === path)?.text ?? '';
  const handler = {
    ResolveInkFilename: (name: string) => pathOf(main, name),
    LoadInkFileContents: textOf,
  };
  const heard: string[] = [];
  const hear = (message: string) => heard.push(message);
  const compiler = new Compiler(textOf(main), new CompilerOptions(main, [], false, hear, handler));
  try {
    const story = compiler.Compile();
    const json = story.ToJson();
    if (typeof json !== 'string') return { problems: inkProblems(heard, main, pages) };
    const globals = (story.variablesState as unknown as { readonly _globalVariables: ReadonlyMap<string, unknown> })
      ._globalVariables;
    return {
      ink: { json, parsed: compiler.parsedStory, variables: [...globals.keys()] },
      problems: inkProblems(heard, main, pages),
    };
  } catch (error) {
    const problems = inkProblems(heard, main, pages);
    if (problems.some(({ severity }) => severity === 'error')) return { problems };
    const said = error instanceof Error ? error.message : String(error);
    return { problems: [...problems, /stack/i.test(said) ? tooDeep(pages) : lastStraw(said, main, pages)] };
  }
}

/** Brackets within brackets are what ink's compiler has no room left for: the line where most of them are open. */
function tooDeep(pages: readonly Page[]): Diagnostic {
  let [file, line, most] = [pages[0]?.file ?? '', 0, 0];
  for (const page of pages) {
    let open = 0;
    for (const [index, text] of page.text.split('\n').entries()) {
      if (/^\s*==/.test(text)) open = 0;
      for (const letter of text) {
        if (letter === '{' || letter === '(') open++;
        else if (letter === '}' || letter === ')') open--;
        if (open > most) [file, line, most] = [page.file, index + 1, open];
      }
    }
  }
  const message = `Ink cannot read brackets within brackets as deep as here (${most}); take the piece apart, such as into functions.`;
  return { file, line, severity: 'error', rule: 'ink', message };
}
