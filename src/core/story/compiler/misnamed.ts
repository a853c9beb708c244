import type { Diagnostic } from '#story/diagnostic';

/** Reports files of a scenario that are not there, with the file that was meant to be one, if a slip of the name is all. */
export function misnamed(needed: readonly string[], sources: Readonly<Record<string, string>>): readonly Diagnostic[] {
  return needed.flatMap((file): readonly Diagnostic[] => {
    if (sources[file] !== undefined) return [];
    const meant = Object.keys(sources).find((other) => other !== file && plain(other) === plain(file));
    const name = file.split('/').at(-1) ?? file;
    const message =
      meant === undefined
        ? `There is no ${file}; a scenario has its script in main.ink and all about it in scenario.json, side by side.`
        : `There is no ${file}, but there is ${meant}; rename it to “${name}”, all in small letters.`;
    return [{ file: meant ?? file, line: 0, severity: 'error', rule: 'missing-file', message }];
  });
}

/** A path without what an editor or an operating system adds to a name or changes of it. */
function plain(path: string): string {
  return path.toLowerCase().replace(/(\.(ink|json))?(\.txt|\.js)?$/, '').replace(/[ _-]?(copy|\(\d\)|\d)$/, ''); // prettier-ignore
}
