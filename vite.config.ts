import { execFile } from 'node:child_process';
import { resolve, sep } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { licensesOf } from './scripts/licenses.ts';
import { policy, referrer } from './scripts/policy.mjs';

/** What a new run is played with: ink, and the core but for what reads logs and judges them. */
const ENCOUNTER =
  /[\\/]src[\\/]core[\\/](place|story|subject)[\\/]|[\\/]src[\\/]core[\\/]encounter[\\/](?!(parse|replay|upgrade|verdict)\.ts)|[\\/]inkjs[\\/]/;

/** What pages share, with what draws them, but for what shows how to play: that opens the core and is asked for by few. */
const PAGES_SHARE =
  /[\\/]src[\\/](ui|records|core[\\/]classroom)[\\/]|[\\/]src[\\/]app[\\/](?!(guided|help|glimpse|way)\.ts)|[\\/]lit(-html)?[\\/]/;

export default defineConfig(({ isSsrBuild }) => ({
  // Relative addresses, so that the built folder works under any path of any server.
  base: './',
  publicDir: 'assets',
  plugins: [stories(), pages(), policies(), licenses()],
  server: { host: 'localhost', port: 5173, strictPort: true },
  build: {
    target: 'es2022',
    sourcemap: false,
    // Where a browser does not know how to preload a module, it loads it when it is needed.
    modulePreload: { polyfill: false },
    // dist/.vite/manifest.json says which file loads which, so that a test can weigh what a trainee waits for.
    manifest: true,
    // A font inside a style sheet is downloaded by everybody, needed or not.
    assetsInlineLimit: (file) => (/\.woff2?$/.test(file) ? false : undefined),
    // Phaser alone is about 1.4 MB; it is fetched after the first words are on screen.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: {
        // A browser asks one server for six files at a time, so what a page needs is in a few files, not in many small ones; a program for Node is in one.
        codeSplitting: !!isSsrBuild || {
          groups: [
            { name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ },
            { name: 'doctrine', test: /[\\/]src[\\/]core[\\/]doctrine[\\/](?!sources)|[\\/]valibot[\\/]/ },
            { name: 'encounter', test: ENCOUNTER },
            { name: 'pages', test: PAGES_SHARE, minShareCount: 2 },
            { name: 'words', test: /[\\/]src[\\/]player[\\/]page[\\/]/, minShareCount: 2 },
          ],
        },
      },
    },
  },
}));

/**
 * While `npm run dev` runs, compiles the scenarios again when an author saves one, and shows the page anew; over it what is said of one that cannot be
 * played, until it can.
 */
function stories(): Plugin {
  const folder = resolve('stories') + sep;
  const compile = ['node_modules/tsx/dist/cli.mjs', 'src/cli/main.ts', 'build'];
  return {
    name: 'talkdown-stories',
    apply: 'serve',
    configureServer(server) {
      let told = '';
      const tell = (): void => {
        if (told !== '') server.ws.send({ type: 'error', err: { message: told, stack: '', plugin: 'talkdown' } });
      };
      server.watcher.add(folder);
      server.ws.on('connection', tell);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder)) return;
        execFile(process.execPath, compile, (error, said, complaints) => {
          server.config.logger.info(said + complaints);
          told = complaints.trim();
          if (error) tell();
          else server.ws.send({ type: 'full-reload' });
        });
      });
    },
  };
}

/** The module of each page by the name that stories/early.js has for it. */
const PAGES = { front: 'front', run: 'run', report: 'debrief' } as const;

/**
 * Tells stories/early.js in the built page which files hold the code of each page, so that it asks for those of the page that the address means; else a
 * browser learns of them only when the program is here and has begun.
 */
function pages(): Plugin {
  return {
    name: 'talkdown-pages',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (page, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const withImports = (name: string, files = new Set<string>()): ReadonlySet<string> => {
          const chunk = chunks.find(({ fileName }) => fileName === name);
          if (!chunk || chunk.isEntry || files.has(name)) return files;
          files.add(name);
          for (const other of chunk.imports) withImports(other, files);
          return files;
        };
        const told = Object.entries(PAGES).map(([name, module]) => {
          const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/app/${module}.ts`));
          if (!chunk) throw new Error(`The page ${name} has no file of its own in the build.`);
          const files = [...withImports(chunk.fileName)].filter((file) => !page.includes(`href="./${file}"`));
          return ` data-${name}="${files.map((file) => `./${file}`).join(' ')}"`;
        });
        return page.replace('src="stories/early.js"', (found) => `${found}${told.join('')}`);
      },
    },
  };
}

/** Writes the content policy into the built page, for hosts that send no headers; while `npm run dev` runs, Vite needs more than it allows. */
function policies(): Plugin {
  return {
    name: 'talkdown-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
      { tag: 'meta', attrs: { name: 'referrer', content: referrer }, injectTo: 'head-prepend' },
    ],
  };
}

/** Writes the licenses of all that is built into licenses.json, which the page *About* shows. */
function licenses(): Plugin {
  return {
    name: 'talkdown-licenses',
    apply: 'build',
    generateBundle(_, bundle) {
      const files = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : file.originalFileNames,
      );
      this.emitFile({ type: 'asset', fileName: 'licenses.json', source: JSON.stringify(licensesOf(files)) });
    },
  };
}
