import { join } from 'node:path';
import { ensureNode, ensurePackages, main, Problem, root, say } from './ensure.mjs';
import { run, tool } from './ensure-run.mjs';
import { ensurePort, serveUntilStopped } from './serve.mjs';

// Installs what is missing, compiles the scenarios, builds the app and serves it until Ctrl-C.
await main(async () => {
  ensureNode();
  await ensurePort();
  await ensurePackages();
  say('Compiling the scenarios.');
  await step(
    tool(root, 'tsx', ['src/cli/main.ts', 'build']),
    'None of the scenarios could be compiled; the lines above say which and where. Correct them and start again.',
  );
  say('Building the app.');
  await step(
    tool(root, 'vite', ['build', '--logLevel', 'warn']),
    'The app could not be built; the lines above say why. In an unchanged copy of the project please report this.',
  );
  await serveUntilStopped(join(root, 'dist'));
});

async function step(command, sentence) {
  const { code } = await run(...command, { cwd: root });
  if (code !== 0) throw new Problem(sentence);
}
