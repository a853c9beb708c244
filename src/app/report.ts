import { showLastWords } from '#player';
import type { KeptRun } from '#records';
import { renderReport, tellKeyDecisions } from '#report';
import { score } from '#scoring';
import { writeAddress } from './address';
import type { EndedRun, Site } from './site';

/** Judges a run, puts its report into the page and keeps what the trainee writes beside it; `ended` says that the run was played just now. */
export function showReport(site: Site, { kept, encounter }: EndedRun, note: string, ended: boolean): void {
  const report = score(encounter);
  let run = kept;
  const keep = (patch: Partial<KeptRun>): Promise<void> => {
    run = { ...run, ...patch };
    return site.shelf.keep(run);
  };
  const told = report.domains.flatMap(({ score: value }) => value ?? []);
  const lowest = told.length === 0 ? undefined : Math.min(...told);
  if (lowest !== undefined && lowest !== run.lowest) void keep({ lowest });
  // The page of the run lets go before this one takes its place.
  site.takeOver(`Debrief of ${encounter.scenario.about.title}: Talkdown`, () => undefined);
  window.scrollTo(0, 0);
  const host = site.emptyPlace();
  const above = host.appendChild(document.createElement('div'));
  const draft = site.shelf.drafts.recall(run.id);
  const begun = draft.read();
  const place = host.appendChild(document.createElement('main'));
  if (note !== '') above.append(noteOf(note));
  const handle = renderReport(place, {
    encounter,
    report,
    ...(run.preflection === undefined ? {} : { preflection: run.preflection }),
    ...(run.recall === undefined ? {} : { recall: run.recall }),
    ...(run.notes === undefined ? {} : { notes: run.notes }),
    ...(begun === undefined ? {} : { begun }),
    onBegun: draft.write,
    ...(run.room === undefined ? {} : { room: run.room }),
    onRecall: (recall) => {
      above.replaceChildren();
      // The draft is let go of when the answers are kept: a reload between the two loses neither.
      void keep({ recall }).then(() => draft.write(undefined));
    },
    onNotes: (notes) => void keep({ notes }),
    onReplayFrom: (decision) => {
      const { mode } = encounter.terms;
      const wish = { scenario: encounter.scenario.slug, agency: encounter.policy.id, mode, run: run.id };
      // The report of before is not gone back to: its run goes on.
      site.setAddress(writeAddress({ page: 'run', ...wish }, location.search), 'replace');
      site.play({ ...wish, from: decision });
    },
    onClose: () => site.go(''),
  });
  const stop = tellKeyDecisions(encounter, handle);
  site.takeOver(`Debrief of ${encounter.scenario.about.title}: Talkdown`, () => {
    stop();
    handle.remove();
  });
  if (ended) showLastWords(above, encounter);
  else place.querySelector<HTMLElement>('h1')?.focus();
}

function noteOf(sentence: string): HTMLElement {
  const note = document.createElement('p');
  note.className = 'problem-line';
  note.setAttribute('role', 'status');
  note.textContent = sentence;
  return note;
}
