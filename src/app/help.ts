import { showHelp } from '#guide';
import { openSettings } from '#ui';
import { writeAddress } from './address';
import type { Site } from './site';

/** Opens the page of How to play. */
export function showHelpPage(site: Site): Promise<void> {
  site.takeOver('How to play: Talkdown', () => undefined);
  showHelp(site.emptyPlace(), {
    onGuide: () => site.go(writeAddress({ page: 'guide' }, location.search)),
    onSettings: () => openSettings(site.preferences, () => undefined),
    onBack: () => site.go(writeAddress({ page: 'library' }, location.search)),
  });
  return Promise.resolve();
}
