import { existsSync, realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { installedBrowsers } from './browser-places.mjs';
import { packagedBrowser, whyNoPackage } from './browser-package.mjs';
import { ensureNode, ensurePackages, main, Problem, root, say } from './ensure.mjs';
import { run, tool } from './ensure-run.mjs';

/**
 * Finds a browser that really starts, in this order: the one named by TALKDOWN_BROWSER or CHROME_PATH, an installed
 * Chrome, Chromium or Edge, Playwright's own, a Chromium packaged for npm. What is missing is downloaded.
 * Resolves with { name, path, args, env, version, webgl }; throws a Problem that tells what was tried.
 */
export async function findBrowser() {
  // Playwright is a package itself, so it can only be loaded once the packages are installed.
  const { tryBrowser } = await import('./browser-try.mjs');
  const named = ['TALKDOWN_BROWSER', 'CHROME_PATH'].find((key) => process.env[key]);
  if (named) {
    const path = process.env[named];
    const found = existsSync(path) ? await tryBrowser({ path }) : { why: 'there is no such file' };
    if (!found.why) return { name: named, ...found };
    throw new Problem(`${named} names the browser ${path}, but ${found.why}. Correct it, or leave ${named} out.`);
  }
  const tried = [];
  for (const source of [installed, playwrights, packaged]) {
    for await (const { name, why, ...candidate } of source()) {
      const found = why ? { why } : await tryBrowser(candidate);
      if (!found.why) return { name, ...found };
      tried.push(`  ${name}: ${found.why}.`);
    }
  }
  throw new Problem(
    `No browser was found to test with.\n${tried.join('\n')}\n` +
      'Install Chrome, Chromium or Edge, or set TALKDOWN_BROWSER to the path of one.',
  );
}

function* installed() {
  for (const path of installedBrowsers()) yield { name: path, path };
}

async function* playwrights() {
  const name = "Playwright's Chromium";
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  if (path && existsSync(path)) return yield { name, path };
  const obstacle = await whyNoDownload();
  if (obstacle) return yield { name, why: obstacle };
  say("Downloading Playwright's Chromium. This happens once.");
  const { code } = await run(...tool(root, 'playwright-core', ['install', 'chromium']), { cwd: root });
  yield code === 0 && existsSync(path) ? { name, path } : { name, why: 'downloading it failed' };
}

/** Playwright's download is large, so what would make it useless is looked at first. */
async function whyNoDownload() {
  if (process.platform === 'linux' && !(await hasLibrary('libnss3.so'))) {
    return 'it needs system libraries such as libnss3, which are not installed';
  }
  try {
    await fetch('https://cdn.playwright.dev/', { method: 'HEAD', signal: AbortSignal.timeout(5000) });
    return undefined;
  } catch {
    return 'https://cdn.playwright.dev cannot be reached from here';
  }
}

async function hasLibrary(name) {
  for (const command of ['ldconfig', '/sbin/ldconfig']) {
    const { code, output } = await run(command, ['-p'], { quiet: true });
    if (code === 0) return output.includes(name);
  }
  return true;
}

async function* packaged() {
  const name = 'Chromium packaged for npm';
  const obstacle = whyNoPackage();
  if (obstacle) return yield { name, why: obstacle };
  try {
    yield { name, ...(await packagedBrowser()) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    yield { name, why: error.message };
  }
}

/** Says in one line which browser was found. */
export function describe({ name, path, version, webgl }) {
  const drawing = webgl ? `WebGL by ${webgl}` : 'no WebGL';
  return `${name === path ? path : `${name} (${path})`}, version ${version}, ${drawing}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  await main(async () => {
    ensureNode();
    await ensurePackages();
    console.log(describe(await findBrowser()));
  });
}
