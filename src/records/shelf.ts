import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Drafts, openDrafts } from './draft';
import type { KeptRun } from './run';

/** Where runs are kept. Nothing here throws: a browser that refuses keeps runs until the page is closed, and says so. */
export interface Shelf {
  readonly keep: (run: KeptRun) => Promise<void>;
  /** All runs, the one changed last first. */
  readonly list: () => Promise<readonly KeptRun[]>;
  readonly find: (id: string) => Promise<KeptRun | undefined>;
  readonly remove: (id: string) => Promise<void>;
  /** What is unfinished in this tab. */
  readonly drafts: Drafts;
  /** One sentence, when the browser does not let the page keep anything. */
  readonly problem: () => string | undefined;
}

interface Shape extends DBSchema {
  runs: { key: string; value: KeptRun };
}

const BLOCKED =
  'This browser cannot keep runs for this page, so they last until you close it; the report can be saved as a file.';

/** Opens the shelf of runs; `onProblem` is told once, in one sentence, when the browser refuses. */
export function openShelf(onProblem: (sentence: string) => void): Shelf {
  const memory = new Map<string, KeptRun>();
  let problem: string | undefined;
  let database: Promise<IDBPDatabase<Shape>> | undefined;

  const refuse = (): void => {
    if (problem !== undefined) return;
    problem = BLOCKED;
    onProblem(problem);
  };
  const withStore = async <T>(work: (store: IDBPDatabase<Shape>) => Promise<T>, otherwise: () => T): Promise<T> => {
    if (problem !== undefined) return otherwise();
    try {
      database ??= openDB<Shape>('talkdown', 1, {
        upgrade: (store) => void store.createObjectStore('runs', { keyPath: 'id' }),
      });
      return await work(await database);
    } catch {
      refuse();
      return otherwise();
    }
  };

  return {
    drafts: openDrafts(),
    problem: () => problem,
    keep: async (run) => {
      memory.set(run.id, run);
      await withStore(
        async (store) => {
          await store.put('runs', run);
        },
        () => undefined,
      );
    },
    list: async () => {
      const kept = await withStore(
        (store) => store.getAll('runs'),
        () => [...memory.values()],
      );
      return [...kept].sort((a, b) => b.changed - a.changed);
    },
    find: (id) =>
      withStore(
        (store) => store.get('runs', id),
        () => memory.get(id),
      ),
    remove: async (id) => {
      memory.delete(id);
      await withStore(
        (store) => store.delete('runs', id),
        () => undefined,
      );
    },
  };
}
