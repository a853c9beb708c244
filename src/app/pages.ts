import type { LibraryTerms } from './library/terms';
import type { PrepareTerms } from './prepare';

/** Shows the front page; its code is fetched only by those who see it. */
export async function openLibrary(host: HTMLElement, terms: LibraryTerms): Promise<void> {
  const page = await import('./library/page');
  page.openLibrary(host, terms);
}

/** Shows the page before a run; its code is fetched only by those who see it. */
export async function openPrepare(host: HTMLElement, terms: PrepareTerms): Promise<void> {
  const page = await import('./prepare');
  page.openPrepare(host, terms);
}
