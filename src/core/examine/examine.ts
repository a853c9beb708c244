import type { Policy } from '#doctrine';
import type { Diagnostic, Scenario } from '#story';
import type { Sources } from '#story/compiler';
import { checkTranscripts, STOPPED } from '#transcript';
import { transcriptsOf } from './files';
import { compileScenario, openingProblems } from './scenario';
import { textProblems } from './text';

/** Everything there is to say about a story. */
export interface Examination {
  /** None when an error stands in the way. */
  readonly scenario?: Scenario;
  readonly diagnostics: readonly Diagnostic[];
  /** How many runs are written down beside it. */
  readonly transcripts: number;
}

/** Says everything that is wrong with a story as far as it can be said without walking it. Never throws: an author's mistakes come back as diagnostics. */
export function examine(files: Sources, slug: string, policies: readonly Policy[]): Examination {
  const { scenario, diagnostics } = compileScenario(files, slug);
  if (!scenario) return examineTranscripts({ diagnostics }, files, slug, policies);
  const opening = openingProblems(scenario, files);
  return examineTranscripts({ scenario, diagnostics: [...diagnostics, ...opening] }, files, slug, policies);
}

/** Adds to what is known of a story where its transcripts do not come out as written. Without a scenario there is nothing to play, and they are only read. */
export function examineTranscripts(
  known: Omit<Examination, 'transcripts'>,
  files: Sources,
  slug: string,
  policies: readonly Policy[],
): Examination {
  const transcripts = transcriptsOf(files, slug);
  const problems = textProblems(transcripts);
  // Where nobody ever meets, nothing moves the person, and no run comes out as it is written.
  const isMet = !known.diagnostics.some(({ rule }) => rule === 'no-contact');
  const played =
    known.scenario && isMet && problems.length === 0 ? checkTranscripts(known.scenario, policies, transcripts) : [];
  // Where nothing leads on, and where no ending is named, every run that comes there stops, and the line is told already.
  const told = known.diagnostics.some(({ rule }) => rule === 'loose-end' || rule === 'unnamed-ending');
  return {
    ...known,
    diagnostics: [...known.diagnostics, ...problems, ...played.filter(({ rule }) => !told || rule !== STOPPED)],
    transcripts: Object.keys(transcripts).length,
  };
}
