import { type KeptRun, summarize } from '#records';
import { type Card, parseCards, type Setup } from './library/cards';
import { openLibrary } from './library/page';
import { openPrepare } from './prepare';
import { openSettings } from '#ui';
import { writeAddress } from './address';
import type { Site } from './site';
import { fetchList, fetchScenario } from './scenarios';

/** Opens the front page: what can be played, what was played. */
export async function showFront(site: Site, notice: string): Promise<void> {
  const { shelf } = site;
  const stillWanted = site.claim();
  const [read, runs] = await Promise.all([fetchList(), shelf.list()]);
  if (!stillWanted()) return;
  const cards = 'problem' in read ? [] : parseCards(read.data);
  const summaries = runs.flatMap((run) => summarize(run) ?? []);
  const goTo = (page: 'help' | 'guide'): void => site.go(writeAddress({ page }, location.search));
  const offered = (): void => site.preferences.change({ guided: true });
  const again = (words: string): void => void showFront(site, words);
  /** The code for log files, which few ask for. */
  const exchange = () =>
    import('./exchange').catch(() => {
      again('A part of Talkdown did not arrive. Try again when the page can be reached.');
      return undefined;
    });
  const withRun = (id: string, work: (run: KeptRun) => void): void =>
    void shelf.find(id).then((run) => run && work(run));
  site.takeOver('Talkdown', () => undefined);
  openLibrary(site.emptyPlace(), {
    cards,
    runs: summaries,
    agencies: site.agencies,
    notice: [notice, 'problem' in read ? `${read.problem} Load the page again.` : '', shelf.problem() ?? '']
      .filter(Boolean)
      .join(' '),
    onStart: (setup) => {
      const card = cards.find((entry) => entry.slug === setup.slug);
      if (card) prepare(site, card, setup);
    },
    onResume: (id) =>
      withRun(id, (run) => {
        const began = run.log[0];
        if (began?.type !== 'began') return;
        site.go(
          writeAddress(
            {
              page: 'run',
              scenario: began.scenario,
              agency: began.agency,
              mode: began.mode,
              seed: began.seed,
              run: id,
            },
            location.search,
          ),
        );
      }),
    onReport: (id) => site.go(writeAddress({ page: 'report', run: id }, location.search)),
    onSave: (id) => withRun(id, (run) => void exchange().then((files) => files?.saveRun(run))),
    onRemove: (id) => void shelf.remove(id).then(() => again('The run was deleted.')),
    onImport: (file) =>
      void exchange().then(async (files) => {
        if (files) again(await files.openFile(shelf, file));
      }),
    onSettings: () => openSettings(site.preferences, () => undefined),
    onHelp: () => goTo('help'),
    ...(!site.preferences.current().guided &&
      cards.length > 0 &&
      summaries.length === 0 && {
        guide: {
          onBegin: () => goTo('guide'),
          onDismiss: () => {
            offered();
            again('');
          },
        },
      }),
    onPicture: (slug, place) => void paint(slug, place),
  });
}

function prepare(site: Site, card: Card, setup: Setup): void {
  const wish = {
    scenario: setup.slug,
    agency: setup.agency,
    mode: setup.mode,
    ...(setup.seed === undefined ? {} : { seed: setup.seed }),
  };
  const agency = site.agencies.find((entry) => entry.id === setup.agency)?.name ?? setup.agency;
  window.scrollTo(0, 0);
  site.takeOver(`Before you go: ${card.title}: Talkdown`, () => undefined);
  openPrepare(site.emptyPlace(), {
    card,
    mode: setup.mode,
    agency,
    onBack: () => site.go(''),
    onBegin: (preflection) => {
      site.setAddress(writeAddress({ page: 'run', ...wish }, location.search), 'push');
      site.play({ ...wish, preflection });
    },
  });
}

/** Paints a card's picture after the page is there; without it the card keeps its plain evening sky. */
async function paint(slug: string, place: HTMLCanvasElement): Promise<void> {
  try {
    const [still, read] = await Promise.all([import('#scene/still'), fetchScenario(slug)]);
    if ('problem' in read || !place.isConnected) return;
    await still.paintScene(place, still.meetingOf(read.scenario));
  } catch {
    place.hidden = true;
  }
}
