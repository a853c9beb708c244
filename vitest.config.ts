import { defineConfig } from 'vitest/config';

/** How many times slower the pages of the browser tests are made to be. */
const SLOW = Math.max(1, Number(process.env['TALKDOWN_SLOW'] ?? 1));

/** What goes from value to value, and keeps nothing but what it knows of values it was given: its tests share what was loaded. */
const SHARED = [
  'tests/core/**/*.test.ts',
  'tests/{guide,records}/**/*.test.ts',
  // The wardrobe remembers who has arrived, and the guides are followed with the program, which is built for the others.
  'tests/scene/**/!(wardrobe).test.ts',
  'tests/stories/!(guide*|reference).test.ts',
  'tests/*.test.ts',
];

/** What is shown in a page: its tests share one window, which each leaves empty. */
const PAGES = ['tests/{app,player,report,ui}/**/*.test.ts'];

export default defineConfig({
  test: {
    // Left to itself Vitest keeps a core free, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit-shared',
          include: SHARED,
          environment: 'node',
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'unit-pages',
          include: PAGES,
          environment: 'happy-dom',
          isolate: false,
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,mjs}'],
          exclude: [...SHARED, ...PAGES, 'tests/e2e/**', 'tests/trials/sample.test.ts'],
          environment: 'node',
          // After the others: a worker that is shared ends where a file of another project comes between.
          sequence: { groupOrder: 2 },
          globalSetup: ['scripts/test-cli.mjs'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'trials',
          include: ['tests/trials/sample.test.ts'],
          environment: 'node',
          globalSetup: ['scripts/test-setup.mjs'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          environment: 'node',
          globalSetup: ['scripts/test-setup.mjs'],
          // One browser at a time: on two cores, two of them only make each other late.
          fileParallelism: false,
          testTimeout: 60_000 * SLOW,
          hookTimeout: 120_000,
          // What a page shows may be late on a slow computer.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
