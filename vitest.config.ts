import { defineConfig } from 'vitest/config';

/** How many times slower the pages of the browser tests are made to be. */
const SLOW = Math.max(1, Number(process.env['TALKDOWN_SLOW'] ?? 1));

export default defineConfig({
  test: {
    // Left to itself Vitest keeps a core free, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,mjs}'],
          exclude: ['tests/e2e/**', 'tests/trials/sample.test.ts'],
          environment: 'node',
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
