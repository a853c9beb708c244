import type { Policy } from '#doctrine';
import type { Diagnostic, Scenario } from '#story';
import { perform } from './perform';
import { readTranscript, type Transcript, wrong } from './transcript';

/** Reads and plays the transcripts of a scenario, given as texts by file, and says of each where it does not come out as written. */
export function checkTranscripts(
  scenario: Scenario,
  policies: readonly Policy[],
  files: Readonly<Record<string, string>>,
): readonly Diagnostic[] {
  const titles = new Map<string, string>();
  return Object.entries(files).flatMap(([file, text]) => {
    const read = readTranscript(file, text);
    if ('problems' in read) return read.problems;
    const { transcript } = read;
    const first = titles.get(transcript.title);
    if (first !== undefined) return [wrong(file, 1, `This title is that of ${first} too; give it one of its own.`)];
    titles.set(transcript.title, file);
    return played(transcript, scenario, policies);
  });
}

function played(transcript: Transcript, scenario: Scenario, policies: readonly Policy[]): readonly Diagnostic[] {
  const policy = policies.find(({ id }) => id === transcript.agency);
  if (policy) return perform(transcript, scenario, policy).problems;
  const known = policies.map(({ id }) => id).join(', ');
  return [wrong(transcript.file, 1, `There is no agency pack “${transcript.agency}”. There is: ${known}.`)];
}
