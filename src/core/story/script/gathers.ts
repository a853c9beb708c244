import { depthOf, HEADING, type Report } from './text';

/** Reports a gather that is indented like the outcome of the choice above it: ink ends the choice there all the same. `lines` are without comments. */
export function checkGathers(lines: readonly string[], report: Report): void {
  let choice: string | undefined;
  let open = 0;
  lines.forEach((text, index) => {
    if (HEADING.test(text)) choice = undefined;
    const [, indent = '', sign = '', more = ''] = /^(\s*)([*+-])(?!\s*>)(\s*[*+-](?!>))?/.exec(text) ?? [];
    if (open === 0 && sign !== '' && more === '') {
      if (sign !== '-') choice = indent;
      else if (choice !== undefined && indent.length > choice.length && indent.startsWith(choice))
        report(
          index + 1,
          'deep-gather',
          'A dash ends the choice above, however far it is indented; if this belongs to the choice, take the dash out, else move the line out to where the choice begins.',
          'warning',
        );
      else choice = undefined;
    }
    open = Math.max(0, open + depthOf(text));
  });
}
