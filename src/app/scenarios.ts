import type { Scenario } from '#story';
import { parseCards } from './library/cards';
import type { RunWish } from './site';

/** A file that could not be had, in words for a person. */
export interface Missing {
  readonly problem: string;
}

/** A scenario that came, or why it did not. */
export type Fetched = { readonly scenario: Scenario } | Missing;

/** Fetches what a run begins with: a new one as little of its story as it can, a kept one all of it. */
export function fetchStoryOf({ scenario, run }: Pick<RunWish, 'scenario' | 'run'>): Promise<Fetched> {
  return run === undefined ? fetchPrologue(scenario) : fetchScenario(scenario);
}

/** Fetches a compiled scenario by its slug. */
export function fetchScenario(slug: string): Promise<Fetched> {
  return fetchStory(slug, slug);
}

/** Fetches a compiled scenario as far as its first decision, which is a tenth of it. */
function fetchPrologue(slug: string): Promise<Fetched> {
  return fetchStory(slug, `${slug}.prologue`);
}

/** Fetches the first scenario of the list. */
export async function fetchFirst(): Promise<Fetched> {
  const list = await fetchList();
  if ('problem' in list) return list;
  const [card] = parseCards(list.data);
  return card ? fetchScenario(card.slug) : { problem: 'No scenario could be found.' };
}

async function fetchStory(slug: string, file: string): Promise<Fetched> {
  // Of a story that stories/early.js has asked for the list need not tell. Else it is usually here already; a list from before an update is asked for again.
  if (!isAskedFor(file) && !(await isListed(slug, 'force-cache')) && !(await isListed(slug, 'default'))) {
    return { problem: `There is no scenario named “${slug}” here.` };
  }
  const read = await fetchJson(`stories/${file}.json`, `There is no scenario named “${slug}” here.`);
  if ('problem' in read) return read;
  return isScenario(read.data)
    ? { scenario: read.data }
    : { problem: `The file of the scenario “${slug}” is damaged.` };
}

/** Fetches the list of scenarios as parsed JSON. */
export function fetchList(): Promise<{ readonly data: unknown } | Missing> {
  return fetchJson('stories/index.json', 'The list of scenarios is missing.');
}

/** Whether stories/early.js, which knows all stories, has asked for the file of one. */
function isAskedFor(file: string): boolean {
  const links = document.head.querySelectorAll('link[rel=preload][as=fetch]');
  return Array.from(links).some((link) => link.getAttribute('href') === `stories/${file}.json`);
}

async function isListed(slug: string, cache: RequestCache): Promise<boolean> {
  const list = await fetchJson('stories/index.json', '', cache);
  // Without a list the story itself is asked for, and its answer says what is wrong.
  return !('data' in list) || parseCards(list.data).some((card) => card.slug === slug);
}

/** Fetches a file of the app as parsed JSON; `absent` is what is said when it is not there. */
export async function fetchJson(
  path: string,
  absent: string,
  cache: RequestCache = 'default',
): Promise<{ readonly data: unknown } | Missing> {
  let answer: Response;
  try {
    answer = await fetch(`${import.meta.env.BASE_URL}${path}`, { cache });
  } catch {
    return { problem: 'The page could not reach the place it came from.' };
  }
  if (!answer.ok) return { problem: absent };
  try {
    return { data: await answer.json() };
  } catch {
    // A server that answers every address with its front page means the same as one that says no.
    return {
      problem: answer.headers.get('content-type')?.includes('html') === true ? absent : `The file ${path} is damaged.`,
    };
  }
}

function isScenario(data: unknown): data is Scenario {
  return (
    typeof data === 'object' &&
    data !== null &&
    'slug' in data &&
    'revision' in data &&
    'about' in data &&
    'ink' in data
  );
}
