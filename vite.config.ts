import { execFile } from 'node:child_process';
import { resolve, sep } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

export default defineConfig({
  // Relative addresses, so that the built folder works under any path of any server.
  base: './',
  publicDir: 'assets',
  plugins: [stories()],
  server: { host: 'localhost', port: 5173, strictPort: true },
  build: {
    target: 'es2022',
    sourcemap: false,
    // dist/.vite/manifest.json says which file loads which, so that a test can weigh what a trainee waits for.
    manifest: true,
    // A font inside a style sheet is downloaded by everybody, needed or not.
    assetsInlineLimit: (file) => (/\.woff2?$/.test(file) ? false : undefined),
    // Phaser alone is about 1.4 MB; it is fetched after the first words are on screen.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ }] } },
    },
  },
});

/** While `npm run dev` runs, compiles the scenarios again when an author saves one, and shows the page anew. */
function stories(): Plugin {
  const folder = resolve('stories') + sep;
  const compile = ['node_modules/tsx/dist/cli.mjs', 'src/cli/main.ts', 'build'];
  return {
    name: 'talkdown-stories',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder)) return;
        execFile(process.execPath, compile, (error, said, complaints) => {
          server.config.logger.info(said + complaints);
          if (!error) server.ws.send({ type: 'full-reload' });
        });
      });
    },
  };
}
