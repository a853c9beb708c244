import { type Glimpses, showHelp } from '#guide';
import { openSettings } from '#ui';
import { writeAddress } from './address';
import type { Site } from './site';

/** What How to play shows of a real run; nothing where nobody wants pictures. */
export function glimpsesOf(site: Site): Glimpses | undefined {
  if (!site.preferences.current().stage) return undefined;
  return () => import('./glimpse').then(({ openGlimpses }) => openGlimpses(site));
}

/** Opens the page of How to play. */
export function showHelpPage(site: Site): Promise<void> {
  site.takeOver('How to play: Talkdown', () => undefined);
  showHelp(site.emptyPlace(), glimpsesOf(site), {
    onGuide: () => site.go(writeAddress({ page: 'guide' }, location.search)),
    onSettings: () => openSettings(site.preferences, () => undefined),
    onBack: () => site.go(writeAddress({ page: 'library' }, location.search)),
  });
  return Promise.resolve();
}
