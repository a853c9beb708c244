/*
 * What is unused is refused (`npm test -- unused`), in two readings of the house.
 *
 * The whole house, with tests, bench and scripts: every file is reached, every package is used, and every exported name, those
 * at the doors too, is imported by somebody.
 *
 * The product alone (--production): every exported value is used by the product. A door may let a test reach what its own room
 * uses; what only a test or the bench uses is no part of the product, and goes. One thing is let through: a list that the
 * product reads entry by entry, and a test as a whole to see that nothing is forgotten. Its comment ends with @public.
 */

/** Files that are begun by their address, not by an import. */
const begun = ['src/cli/main.ts', 'src/cli/workers/{rater,worker}.ts', 'src/**/*.worker.ts', 'scripts/*.ts'];

/** A style sheet uses the sheets it imports and the fonts it names. */
function css(text) {
  return importing([...text.matchAll(/(?:@import |url\()'([^']+)'/g)]);
}

/** The page uses what it loads from the sources. */
function html(text) {
  return importing([...text.matchAll(/(?:href|src)="\/(src\/[^"]+)"/g)].map(([whole, file]) => [whole, `./${file}`]));
}

function importing(matches) {
  return matches.map(([, file]) => `import '${file}';`).join('\n');
}

const house = {
  entry: [...begun, 'index.html', 'bench/main.ts', 'bench/painter.ts', 'scripts/*.mjs', 'tests/**/*.{test,e2e}.{ts,mjs}'],
  project: ['*.html', 'src/**/*.{ts,css}', 'bench/**', 'scripts/**', 'tests/**'],
  includeEntryExports: true,
  // Vitest calls what is in test-setup.mjs and test-cli.mjs by its name; a .d.mts is used with its script.
  ignoreIssues: {
    'scripts/test-setup.mjs': ['exports'],
    'scripts/test-cli.mjs': ['exports'],
    'scripts/*.d.mts': ['exports'],
  },
  // It belongs to Linux; where it is missing, the bench does without.
  ignoreBinaries: ['taskset'],
  compilers: { css, html },
};

const product = {
  entry: begun.map((file) => `${file}!`),
  project: ['src/**/*.ts!'],
  includeEntryExports: true,
  ignoreExportsUsedInFile: true,
  // What the build itself asks of scripts is not the product's.
  ignoreIssues: { 'src/**/{index,still}.ts': ['exports', 'types'], 'scripts/*': ['exports'] },
};

export default ({ production }) => (production ? product : house);
