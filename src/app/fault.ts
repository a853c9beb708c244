import { showProblem } from '#ui';
import type { Site } from './site';

/** Says that something of our own went wrong, in a sentence. */
export function showFault(site: Site): void {
  showProblem(site.emptyPlace(), {
    title: 'Something went wrong',
    sentence: 'The page cannot go on from here. Your runs are kept in this browser.',
    actions: [
      { words: 'Load the page again', act: () => location.reload() },
      { words: 'Go to the front page', act: () => site.go('') },
    ],
  });
}

/** Says that the code of a page could not be fetched. */
export function showAbsent(site: Site): void {
  showProblem(site.emptyPlace(), {
    title: 'A part of Talkdown did not arrive',
    sentence: 'Your runs are kept in this browser. Try again when the page can be reached.',
    actions: [{ words: 'Try again', act: () => location.reload() }],
  });
}
