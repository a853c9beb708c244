import { expect, it } from 'vitest';
import { openShelf } from '#records';

const run = (id: string, changed: number) => ({ id, started: 1, changed, title: 'A bench', over: false, log: [] });

// Node has no IndexedDB, as some browsers have none for a page that may keep nothing.
it('keeps runs until the page is closed where the browser refuses, and says so once', async () => {
  const told: string[] = [];
  const shelf = openShelf((sentence) => told.push(sentence));
  await shelf.keep(run('a', 10));
  await shelf.keep(run('b', 20));
  await shelf.keep(run('a', 30));
  expect((await shelf.list()).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(await shelf.find('b')).toMatchObject({ changed: 20 });
  await shelf.remove('b');
  expect(await shelf.find('b')).toBeUndefined();
  expect(told).toHaveLength(1);
  expect(shelf.problem()).toBe(told[0]);
});
