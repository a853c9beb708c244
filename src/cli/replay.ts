import { beginning, type Encounter, parseLog, replay, verdictText } from '#encounter';
import { type Arguments, complain, print, readArguments, Stop } from '#cli/terminal';
import { expectRoom, isKnown, keepTranscript, loadPolicy, loadScenario, readJson } from '#cli/files';
import { teller } from './tell';

/** Plays a log file again with its own story and agency, unless --story or --agency names others; what stands in the way becomes a sentence. */
export function replayFile(path: string | undefined, { option }: Arguments): Encounter {
  if (path === undefined)
    throw new Stop('Name a log file, such as one saved with “play --save” or downloaded from a report.', 2);
  const parsed = parseLog(readJson(path));
  if ('problems' in parsed) {
    for (const problem of parsed.problems.slice(0, 10)) complain(`${path}: ${problem}`);
    throw new Stop(`${path} is not a log that can be replayed.`, 1);
  }
  const began = beginning(parsed.log);
  const story = option('story') ?? began.scenario;
  if (option('story') === undefined && !isKnown(story))
    throw new Stop(
      `${path} was played with the scenario “${story}”, which is not under stories/; name its folder with --story.`,
      2,
    );
  const result = replay(loadScenario(story), loadPolicy(option('agency') ?? began.agency), parsed.log);
  if ('problem' in result) throw new Stop(`${path}: ${result.problem}`, 1);
  const note = verdictText(result.verdict);
  if (note !== undefined) complain(`${path}: note: ${note}`);
  return result.encounter;
}

/** `replay LOG [--story FOLDER] [--agency NAME] [--json] [--transcript FILE]`: plays a log again and tells it, prints the events, or keeps it as a transcript. */
export function replayCommand(argv: readonly string[]): number {
  const given = readArguments(argv, ['story', 'agency', 'transcript'], ['json']);
  const transcript = given.option('transcript');
  if (transcript !== undefined) expectRoom(transcript);
  const encounter = replayFile(given.words[0], given);
  if (transcript !== undefined) keepTranscript(transcript, encounter);
  else if (given.flag('json')) print(JSON.stringify(encounter.log, null, 2));
  else {
    const tell = teller(encounter);
    for (const event of encounter.log) {
      if (event.type === 'decided') print(`\n> ${event.decision}. ${event.text}`);
      for (const line of tell(event)) print(line);
    }
  }
  return 0;
}
