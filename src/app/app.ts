import { readAddress } from './address';
import { showWaiting } from '#ui';
import { showAbsent, showFault } from './fault';
import { fetchStoryOf } from './scenarios';
import type { RunWish, Shared, Site } from './site';

/** Shows the page that the address names, and from then on leads from page to page. */
export function openApp(host: HTMLElement, shared: Shared): void {
  let leave = (): void => undefined;
  let claims = 0;

  const site: Site = {
    ...shared,
    emptyPlace: () => {
      const place = document.createElement('div');
      host.replaceChildren(place);
      return place;
    },
    go: (query, step = 'push') => {
      site.setAddress(query, step);
      route();
    },
    setAddress: (query, step) => {
      const address = `${location.pathname}${query}`;
      if (step === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    },
    play: (wish) => safely(leadToRun(site, wish)),
    // The last words of the run stay on screen until its report is there.
    debrief: (ended) => safely(lead(site, '', import('./debrief'), (page) => page.goOnToDebrief(site, ended))),
    takeOver: (title, next) => {
      leave();
      leave = next;
      document.title = title;
    },
    claim: () => {
      claims += 1;
      const mine = claims;
      return () => mine === claims;
    },
  };

  /** Whatever goes wrong in a page becomes a sentence. */
  const safely = (page: Promise<void>): void => void page.catch(() => showFault(site));

  const begin = (): void => safely(pageAt(location.search, site));
  const route = (): void => {
    // What was shown lets go first, so that nothing of it answers to keys while the next page is fetched.
    leave();
    leave = () => undefined;
    window.scrollTo(0, 0);
    begin();
  };

  window.addEventListener('popstate', route);
  begin();
}

/** What is said while a page is on its way. */
const ON_THE_WAY = {
  library: 'Talkdown is opening.',
  prepare: 'Talkdown is opening.',
  help: 'How to play is opening.',
  guide: 'The guided beginning is opening.',
  report: 'The run is being gone over.',
  run: 'The call is coming in.',
} as const;

/** Shows the page that a query names. */
function pageAt(query: string, site: Site): Promise<void> {
  const address = readAddress(query);
  const words = ON_THE_WAY[address.page];
  switch (address.page) {
    case 'library':
      return lead(site, words, import('./front'), (page) => page.showFront(site, ''));
    case 'prepare':
      return lead(site, words, import('./front'), (page) => page.showPrepare(site, address));
    case 'help':
      return lead(site, words, import('./help'), (page) => page.showHelpPage(site));
    case 'guide':
      return lead(site, words, import('./guided'), (page) => page.showGuided(site));
    case 'report':
      return lead(site, words, import('./debrief'), (page) => page.showDebrief(site, address.run));
    case 'run':
      return leadToRun(site, address);
  }
}

/** Shows a run; its story is fetched beside its code. */
function leadToRun(site: Site, wish: RunWish): Promise<void> {
  const story = fetchStoryOf(wish);
  return lead(site, ON_THE_WAY.run, import('./run'), (page) => page.playRun(site, wish, story));
}

/** Shows a page when its code has come, unless another one is wanted by then; meanwhile says the words, if there are any. */
async function lead<Page>(
  site: Site,
  words: string,
  coming: Promise<Page>,
  show: (page: Page) => Promise<void>,
): Promise<void> {
  const stillWanted = site.claim();
  if (words !== '') showWaiting(site.emptyPlace(), words);
  const page = await coming.catch(() => undefined);
  if (!stillWanted()) return;
  if (page) await show(page);
  else showAbsent(site);
}
