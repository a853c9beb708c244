import { readAddress } from './address';
import { goOnToDebrief, showDebrief } from './debrief';
import { showFault, showFront } from './front';
import { playRun } from './run';
import type { Shared, Site } from './site';

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
    go: (query) => {
      history.pushState(null, '', `${location.pathname}${query}`);
      route();
    },
    setAddress: (query, step) => {
      const address = `${location.pathname}${query}`;
      if (step === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    },
    play: (wish) => safely(playRun(site, wish)),
    debrief: (ended) => safely(goOnToDebrief(site, ended)),
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

  const route = (): void => {
    // What was shown lets go first, so that nothing of it answers to keys while the next page is fetched.
    leave();
    leave = () => undefined;
    window.scrollTo(0, 0);
    safely(pageAt(location.search, site));
  };

  window.addEventListener('popstate', route);
  route();
}

/** Shows the page that a query names. */
async function pageAt(query: string, site: Site): Promise<void> {
  const address = readAddress(query);
  switch (address.page) {
    case 'library':
      await showFront(site, '');
      break;
    case 'report':
      await showDebrief(site, address.run);
      break;
    case 'run':
      await playRun(site, address);
      break;
  }
}
