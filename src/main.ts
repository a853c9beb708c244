import { openApp, readAsked, shippedAgencies } from '#app';
import { openShelf } from '#records';
import { createPreferences, followSettings, followTranslation } from '#ui';

/** What a start can be told: the query of the address it begins with. */
interface Options {
  readonly query: string;
}

/** Builds what the pages share, and starts. */
function start(host: HTMLElement, { query }: Options): void {
  const preferences = createPreferences(readAsked(query));
  followSettings(document.documentElement, preferences);
  followTranslation(document.body);
  openApp(host, { preferences, shelf: openShelf(() => undefined), agencies: shippedAgencies() });
}

const host = document.getElementById('app') ?? document.body.appendChild(document.createElement('div'));
start(host, { query: location.search });
