import type { Diagnostic } from '#story/diagnostic';

/** Reports files of a scenario that are not there, with the file that was meant to be one, if a slip of the name is all. */
export function misnamed(needed: readonly string[], sources: Readonly<Record<string, string>>): readonly Diagnostic[] {
  return needed.flatMap((file): readonly Diagnostic[] => {
    if (sources[file] !== undefined) return [];
    const meant = Object.keys(sources).find((other) => other !== file && plain(other) === plain(file));
    const name = file.split('/').at(-1) ?? file;
    const folder = file.slice(0, -name.length);
    const inks = Object.keys(sources).filter((other) => other.startsWith(folder) && other.endsWith('.ink'));
    const only = name.endsWith('.ink') && inks.length === 1 ? inks[0] : undefined;
    const message =
      meant === undefined && only !== undefined
        ? `There is no ${file}, but there is ${only}; the script of a scenario is named “${name}”, so rename it.`
        : meant === undefined
          ? `There is no ${file}; a scenario has its script in main.ink and all about it in scenario.json, side by side.`
          : `There is no ${file}, but there is ${meant}; rename it to “${name}”, all in small letters.`;
    return [{ file: meant ?? only ?? file, line: 0, severity: 'error', rule: 'missing-file', message }];
  });
}

/** A path without what an editor or an operating system adds to a name or changes of it. */
function plain(path: string): string {
  return path.toLowerCase().replace(/(\.(ink|json))?(\.txt|\.js)?$/, '').replace(/[ _-]?(copy|\(\d\)|\d)$/, ''); // prettier-ignore
}
