import type { Trial } from '#tests/trials/trial';

/** A trial whose cases come to every end there is: passed, wrong, thrown, hung, and the end of the process. */
export const trial: Trial = {
  holds: 'Nothing holds',
  file: import.meta.url,
  full: 6,
  sample: [0],
  patience: 8,
  inBrowser: true,
  open: () => ({
    run: (_, index) => {
      if (index === 1) return { wrong: ['It is wrong.'] };
      if (index === 2) throw new Error('It threw.');
      if (index === 3) process.exit(9);
      while (index === 4);
      return { wrong: [], figures: { size: index } };
    },
  }),
};
