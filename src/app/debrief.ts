import { replay } from '#encounter';
import type { KeptRun } from '#records';
import { showLastWords } from '#player';
import { showProblem, showWaiting } from '#ui';
import { writeAddress } from './address';
import type { EndedRun, House } from './house';
import { fetchScenario } from './scenarios';

type Opened = (EndedRun & { readonly note: string }) | { readonly title: string; readonly sentence: string };

/** Opens the after-action report of a kept run: its log is played again, and judged. */
export async function showDebrief(house: House, id: string): Promise<void> {
  const stillWanted = house.wanted();
  showWaiting(house.place(), 'The run is being gone over.');
  const opened = await open(house, id);
  if (!stillWanted()) return;
  if ('sentence' in opened) fail(house, opened.title, opened.sentence);
  else await show(house, opened, opened.note, false);
}

/** Goes on from a run that has just ended to its report; the last words stay above it. */
export async function goOnToDebrief(house: House, ended: EndedRun): Promise<void> {
  house.rename(writeAddress({ page: 'report', run: ended.kept.id }, location.search), 'push');
  await show(house, ended, '', true);
}

async function open(house: House, id: string): Promise<Opened> {
  const kept = await house.shelf.find(id);
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
  const policy = house.agencies.find((entry) => entry.id === began.agency);
  if (!policy) {
    return { title, sentence: `There is no agency pack named “${began.agency}” here. The run itself is kept.` };
  }
  const again = replay(read.scenario, policy, kept.log);
  if ('problem' in again) return { title, sentence: `${again.problem} The run itself is kept.` };
  return { kept, encounter: again.encounter, note: again.note ?? '' };
}

async function show(house: House, { kept, encounter }: EndedRun, note: string, ended: boolean): Promise<void> {
  const stillWanted = house.wanted();
  const doors = await Promise.all([import('#scoring'), import('#report')]).catch(() => undefined);
  if (!stillWanted()) return;
  if (!doors) {
    const sentence =
      'A part of the page did not arrive; the run itself is kept. Try again when the page can be reached.';
    fail(house, 'The report could not be fetched', sentence);
    return;
  }
  const [{ score }, { renderReport, tellKeyDecisions }] = doors;
  const report = score(encounter);
  let run = kept;
  const keep = (patch: Partial<KeptRun>): void => {
    run = { ...run, ...patch };
    void house.shelf.keep(run);
  };
  // The page of the run lets go before this one takes its place.
  house.shown(`Debrief of ${encounter.scenario.about.title}: Talkdown`, () => undefined);
  window.scrollTo(0, 0);
  const host = house.place();
  const above = host.appendChild(document.createElement('div'));
  const place = host.appendChild(document.createElement('main'));
  if (note !== '') above.append(noteOf(note));
  const handle = renderReport(place, {
    encounter,
    report,
    ...(run.preflection === undefined ? {} : { preflection: run.preflection }),
    ...(run.recall === undefined ? {} : { recall: run.recall }),
    ...(run.notes === undefined ? {} : { notes: run.notes }),
    onRecall: (recall) => {
      above.replaceChildren();
      keep({ recall });
    },
    onNotes: (notes) => keep({ notes }),
    onReplayFrom: (decision) => {
      const { mode } = encounter.terms;
      const wish = { scenario: encounter.scenario.slug, agency: encounter.policy.id, mode, run: run.id };
      house.rename(writeAddress({ page: 'run', ...wish }, location.search), 'push');
      house.play({ ...wish, from: decision });
    },
    onClose: () => house.go(''),
  });
  const stop = tellKeyDecisions(encounter, handle);
  house.shown(`Debrief of ${encounter.scenario.about.title}: Talkdown`, () => {
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

function fail(house: House, title: string, sentence: string): void {
  showProblem(house.place(), {
    title,
    sentence,
    actions: [
      { words: 'Go to the front page', act: () => house.go('') },
      { words: 'Try again', act: () => location.reload() },
    ],
  });
}
