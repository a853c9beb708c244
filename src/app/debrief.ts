import { replay, verdictText } from '#encounter';
import { showProblem } from '#ui';
import { writeAddress } from './address';
import type { EndedRun, Site } from './site';
import { fetchScenario } from './scenarios';

type Opened = (EndedRun & { readonly note: string }) | { readonly title: string; readonly sentence: string };

/** Opens the after-action report of a kept run: its log is played again, and judged. */
export async function showDebrief(site: Site, id: string): Promise<void> {
  const stillWanted = site.claim();
  const opened = await open(site, id);
  if (!stillWanted()) return;
  if ('sentence' in opened) fail(site, opened.title, opened.sentence);
  else await show(site, opened, opened.note, false);
}

/** Goes on from a run that has just ended to its report; the last words stay above it. Back leads to what was before the run: the run itself is over. */
export async function goOnToDebrief(site: Site, ended: EndedRun): Promise<void> {
  site.setAddress(writeAddress({ page: 'report', run: ended.kept.id }, location.search), 'replace');
  await show(site, ended, '', true);
}

async function open(site: Site, id: string): Promise<Opened> {
  const kept = await site.shelf.find(id);
  const began = kept?.log[0];
  if (!kept || began?.type !== 'began') {
    return {
      title: 'This run is not here',
      sentence:
        'This browser keeps no run under this address; it may have been deleted, or kept in another browser. Open its log file on the front page.',
    };
  }
  const title = 'The report cannot be opened';
  const read = await fetchScenario(began.scenario);
  if ('problem' in read) return { title, sentence: `${read.problem} The run itself is kept.` };
  const policy = site.agencies.find((entry) => entry.id === began.agency);
  if (!policy) {
    return { title, sentence: `There is no agency pack named “${began.agency}” here. The run itself is kept.` };
  }
  const again = replay(read.scenario, policy, kept.log);
  if ('problem' in again) return { title, sentence: `${again.problem} The run itself is kept.` };
  return { kept, encounter: again.encounter, note: verdictText(again.verdict) ?? '' };
}

async function show(site: Site, run: EndedRun, note: string, ended: boolean): Promise<void> {
  const stillWanted = site.claim();
  const page = await import('./report').catch(() => undefined);
  if (!stillWanted()) return;
  if (page) page.showReport(site, run, note, ended);
  else {
    const sentence =
      'A part of the page did not arrive; the run itself is kept. Try again when the page can be reached.';
    fail(site, 'The report could not be fetched', sentence);
  }
}

function fail(site: Site, title: string, sentence: string): void {
  showProblem(site.emptyPlace(), {
    title,
    sentence,
    actions: [
      { words: 'Go to the front page', act: () => site.go('') },
      { words: 'Try again', act: () => location.reload() },
    ],
  });
}
