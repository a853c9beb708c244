import type { Policy } from '#doctrine';
import type { Diagnostic, Scenario } from '#story';
import { amongWords } from '#story/near';
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
    return played(transcript, text, scenario, policies);
  });
}

function played(
  transcript: Transcript,
  text: string,
  scenario: Scenario,
  policies: readonly Policy[],
): readonly Diagnostic[] {
  const policy = policies.find(({ id }) => id === transcript.agency);
  if (policy) return perform(transcript, scenario, policy).problems;
  const known = policies.map(({ id }) => id);
  const line = text.split('\n').findIndex((one) => /^\s*agency:/.test(one)) + 1;
  const message = `There is no agency pack “${transcript.agency}”.${amongWords(transcript.agency, known)}`;
  return [wrong(transcript.file, Math.max(line, 1), message)];
}
