import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ensureNode, ensurePackages, main, Problem, root, say } from './ensure.mjs';
import { run, tool } from './ensure-run.mjs';
import { serve } from './serve.mjs';

// Where the bench is built to: the code is measured in one piece, as browsers and workers get it. Translated as it is read, it is slower.
const BUILT = '.cache/bench';

// Builds the app and the bench, finds a browser, serves the build, and measures: `npm run bench`, or `npm run bench -- core` for one part.
await main(async () => {
  ensureNode();
  await ensurePackages();
  say('Building the app.');
  const built = [
    tool(root, 'tsx', ['src/cli/main.ts', 'build']),
    tool(root, 'vite', ['build', '--logLevel', 'warn']),
    tool(root, 'vite', ['build', '--logLevel', 'warn', '--ssr', 'bench/main.ts', '--outDir', BUILT]),
  ];
  for (const command of built) {
    const { code } = await run(...command, { cwd: root });
    if (code !== 0) throw new Problem('The app could not be built; the lines above say why.');
  }
  const { path, args, env } = await findBrowser();
  const server = await serve({ folder: join(root, 'dist'), port: 0 });
  const place = JSON.stringify({ path, args, env, url: server.url });
  const { code } = await run(process.execPath, [join(root, BUILT, 'main.js'), ...process.argv.slice(2)], {
    cwd: root,
    env: { TALKDOWN_BENCH: place },
  });
  await server.stop();
  if (code !== 0) throw new Problem('A bench stopped; the lines above say which.');
});
