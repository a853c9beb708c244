import { openShelf } from '#records';
import { applySettings, createPreferences } from '#ui';
import {
  goOnToDebrief,
  type House,
  playRun,
  readAddress,
  readAsked,
  shippedAgencies,
  showDebrief,
  showFault,
  showFront,
} from '#app';

const host = document.getElementById('app') ?? document.body.appendChild(document.createElement('div'));
const preferences = createPreferences(readAsked(location.search));
const apply = (): void => applySettings(document.documentElement, preferences.current());
preferences.observe(apply);
window.addEventListener('resize', apply);

let leave = (): void => undefined;
let visit = 0;

const house: House = {
  place: () => {
    const place = document.createElement('div');
    host.replaceChildren(place);
    return place;
  },
  preferences,
  shelf: openShelf(() => undefined),
  agencies: shippedAgencies(),
  go: (query) => {
    history.pushState(null, '', `${location.pathname}${query}`);
    void route();
  },
  rename: (query, step) => {
    const address = `${location.pathname}${query}`;
    if (step === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  },
  play: (wish) => safely(playRun(house, wish)),
  debrief: (ended) => safely(goOnToDebrief(house, ended)),
  shown: (title, next) => {
    leave();
    leave = next;
    document.title = title;
  },
  wanted: () => {
    visit += 1;
    const mine = visit;
    return () => mine === visit;
  },
};

/** Whatever goes wrong in a page becomes a sentence. */
function safely(page: Promise<void>): void {
  page.catch(() => showFault(house));
}

async function route(): Promise<void> {
  const address = readAddress(location.search);
  // What was shown lets go first, so that nothing of it answers to keys while the next page is fetched.
  leave();
  leave = () => undefined;
  window.scrollTo(0, 0);
  try {
    switch (address.page) {
      case 'library':
        await showFront(house, '');
        break;
      case 'report':
        await showDebrief(house, address.run);
        break;
      case 'run':
        await playRun(house, address);
        break;
    }
  } catch {
    showFault(house);
  }
}

window.addEventListener('popstate', () => void route());
void route();
