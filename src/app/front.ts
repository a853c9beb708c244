import { type KeptRun, summarize } from '#records';
import { type Card, parseCards, type Setup } from './library/cards';
import { openLibrary } from './library/page';
import { openPrepare } from './prepare';
import { openSettings } from '#ui';
import { writeAddress } from './address';
import type { Site } from './site';
import { fetchList } from './scenarios';

/** Opens the front page: what can be played, what was played. */
export async function showFront(site: Site, notice: string): Promise<void> {
  const { shelf } = site;
  const stillWanted = site.claim();
  const [read, runs] = await Promise.all([fetchList(), shelf.list()]);
  if (!stillWanted()) return;
  const cards = 'problem' in read ? [] : parseCards(read.data);
  const summaries = runs.flatMap((run) => summarize(run) ?? []);
  const addressOf = (scenario: string): string =>
    writeAddress({ page: 'prepare', scenario, agency: site.agencies[0]?.id ?? '', mode: 'practice' }, location.search);
  const goTo = (page: 'help' | 'guide'): void => site.go(writeAddress({ page }, location.search));
  const offered = (): void => site.preferences.change({ guided: true });
  const again = (words: string): undefined => void showFront(site, words);
  /** The code for log files, which few ask for. */
  const exchange = () => import('./exchange').catch(notHere);
  const notHere = (): undefined => again('A part of Talkdown did not arrive. Try again when the page can be reached.');
  const withRun = (id: string, work: (run: KeptRun) => void): void =>
    void shelf.find(id).then((run) => run && work(run));
  let close = (): void => undefined;
  site.takeOver('Talkdown', () => close());
  ({ close } = openLibrary(site.emptyPlace(), {
    cards,
    runs: summaries,
    agencies: site.agencies,
    notice: [notice, 'problem' in read ? `${read.problem} Load the page again.` : '', shelf.problem() ?? '']
      .filter(Boolean)
      .join(' '),
    now: Date.now(),
    onOpen: (slug) => site.go(addressOf(slug)),
    addressOf: (slug) => addressOf(slug) || '?',
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
    onAbout: () => void import('./about').then(({ openAbout }) => openAbout(), notHere),
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
    onPicture: (slug, place) => void paint(cards.find((card) => card.slug === slug)?.meeting, place),
  }));
}

/** Opens the page before a run, for what its address asks. */
export async function showPrepare(site: Site, { scenario, agency, mode, seed }: Setup): Promise<void> {
  const stillWanted = site.claim();
  const read = await fetchList();
  if (!stillWanted()) return;
  const card = 'problem' in read ? undefined : parseCards(read.data).find(({ slug }) => slug === scenario);
  if (!card) return showFront(site, `There is no scenario named “${scenario}” here.`);
  const known = site.agencies.find(({ id }) => id === agency) ?? site.agencies[0];
  const draft = site.shelf.drafts.plan(scenario);
  const addressFor = (page: 'prepare' | 'run', setup: Setup): string =>
    writeAddress({ page, ...setup }, location.search);
  site.takeOver(`Before you go: ${card.title}: Talkdown`, () => undefined);
  openPrepare(site.emptyPlace(), {
    card,
    setup: { scenario, mode, agency: known?.id ?? '', ...(seed === undefined ? {} : { seed }) },
    agencies: site.agencies,
    begun: draft.read() ?? '',
    onWrite: draft.write,
    onChoose: (setup) => site.setAddress(addressFor('prepare', setup), 'replace'),
    onBack: () => site.go(writeAddress({ page: 'library' }, location.search), 'replace'),
    onBegin: (setup, preflection) => {
      site.setAddress(addressFor('run', setup), 'replace');
      site.play({ ...setup, preflection });
    },
    onPicture: (place) => void paint(card.meeting, place),
  });
}

/** Paints a card's picture after the page is there; without it the card keeps its plain evening sky. */
async function paint(about: Card['meeting'], place: HTMLCanvasElement): Promise<void> {
  if (!about) return;
  try {
    const still = await import('#scene/still');
    await still.fetchPlace(about.stage.place);
    if (!place.isConnected) return;
    await still.paintScene(place, still.meetingOf({ about }));
  } catch {
    place.hidden = true;
  }
}
