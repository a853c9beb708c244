import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { root } from './ensure.mjs';
import { serve } from './serve.mjs';

let server;

/** Before the end-to-end tests: a browser that starts and the built app at an address of its own. */
export async function setup(project) {
  const found = process.env.TALKDOWN_FOUND_BROWSER;
  project.provide('browser', found ? JSON.parse(found) : await findBrowser());
  server = await serve({ folder: join(root, 'dist'), port: 0 });
  project.provide('url', server.url);
}

/** After them: nothing keeps running. */
export async function teardown() {
  await server?.stop();
}
