import { reportText, score } from '#scoring';
import { print, readArguments } from '#cli/terminal';
import { replayFile } from './replay';

/** `report LOG [--story FOLDER] [--agency NAME] [--json]`: the after-action report of a log, as text or JSON. */
export function reportCommand(argv: readonly string[]): number {
  const given = readArguments(argv, ['story', 'agency'], ['json']);
  const report = score(replayFile(given.words[0], given));
  print(given.flag('json') ? JSON.stringify(report, null, 2) : reportText(report));
  return 0;
}
