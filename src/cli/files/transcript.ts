import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Encounter } from '#encounter';
import { writeTranscript } from '#transcript';
import { expectWritable, print, Stop, write } from '#cli/terminal';

const WHAT = 'The transcript';

/** Stops if no transcript can be written to a file, or one is there already: its author may have added to it. */
export function expectRoom(file: string): void {
  if (existsSync(file)) throw new Stop(`There is a file ${resolve(file)} already; name another for the transcript.`, 2);
  expectWritable(file, WHAT);
}

/** Writes a run as a transcript, under a title that its author will better. */
export function keepTranscript(file: string, encounter: Encounter): void {
  const { scenario, policy, terms, ending } = encounter;
  const reached = scenario.about.endings.find(({ id }) => id === ending)?.title ?? 'Not over yet';
  write(file, writeTranscript(encounter, `${reached} (${policy.id}, seed ${terms.seed})`), WHAT);
  print(`Transcript saved to ${file}; give it a title that says what it is for.`);
}
