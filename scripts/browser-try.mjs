import { chromium } from 'playwright-core';

const always = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];
// A processor draws WebGL where there is no graphics card, as on most build machines. The rest of a page it paints
// in half the time when it does not go that way.
const drawing = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-gpu-compositing'];

/**
 * Starts a browser, lets it show a page, press a button and draw with WebGL, and closes it.
 * Resolves with how to start it again, its version and its WebGL renderer (undefined without WebGL), or with `why` it failed.
 */
export async function tryBrowser({ path, env = {} }) {
  const how = { path, args: [...always, ...drawing], env };
  let browser;
  try {
    browser = await chromium.launch({
      executablePath: path,
      args: how.args,
      env: { ...process.env, ...env },
      timeout: 30_000,
    });
    const page = await browser.newPage();
    await page.setContent('<button onclick="this.textContent = 6 * 7">?</button>');
    await page.click('button', { timeout: 10_000 });
    if ((await page.textContent('button')) !== '42') return { why: 'it starts, but does not run a page' };
    return { ...how, version: browser.version(), webgl: await page.evaluate(webglRenderer) };
  } catch (error) {
    return { why: sentence(error) };
  } finally {
    await browser?.close().catch(() => undefined);
  }
}

/** Runs in the page. */
function webglRenderer() {
  const canvas = globalThis.document.createElement('canvas');
  const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  if (!gl) return undefined;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
}

/** The one line of a long launch failure that says what is wrong. */
export function sentence(error) {
  const text = error instanceof Error ? error.message : String(error);
  const library = /error while loading shared libraries: ([^\s:]+)/.exec(text);
  if (library) return `it needs the system library ${library[1]}, which is not installed`;
  const line = text.split('\n').find((one) => /ENOENT|EACCES|Exec format|No such file|not found|Timeout/i.test(one));
  return `it does not start: ${(line ?? text.split('\n', 1)[0]).trim()}`;
}
