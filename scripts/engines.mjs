import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { openFirefox, openWebkit } from './engines-drivers.mjs';
import { ensureNode, ensurePackages, main, Problem, root, say } from './ensure.mjs';
import { run, tool } from './ensure-run.mjs';
import { serve } from './serve.mjs';

/** Milliseconds that a whole run may take, on a machine that does something else as well. */
const LONG = 600_000;

// Builds the app and plays a whole run to its report in the engines that are not Chromium's: `npm run engines`. An engine that is not here is no failure.
await main(async () => {
  ensureNode();
  await ensurePackages();
  say('Building the app.');
  for (const command of [
    tool(root, 'tsx', ['src/cli/main.ts', 'build']),
    tool(root, 'vite', ['build', '--logLevel', 'warn']),
  ]) {
    const { code } = await run(...command, { cwd: root });
    if (code !== 0) throw new Problem('The app could not be built; the lines above say why.');
  }
  const server = await serve({ folder: join(root, 'dist'), port: 0 });
  try {
    for (const { name, open, missing } of [firefox(), webkit()]) {
      if (!open) {
        console.log(`${name} is not on this machine, so nothing was played in it. ${missing}`);
        continue;
      }
      say(`Playing a run in ${name}.`);
      const problem = await play(name, open, `${server.url}/?timers=off`).catch((error) => error.message);
      if (problem === undefined) continue;
      console.error(`${name}: ${problem}`);
      process.exitCode = 1;
    }
  } finally {
    await server.stop();
  }
});

/** Plays from the front page to the report, and says how it went; what is wrong comes back as a sentence. */
async function play(name, open, url) {
  const page = await open(url);
  const began = Date.now();
  try {
    await page.run(`(${listen})()`);
    let decisions = 0;
    for (let at = ''; at !== 'over';) {
      if (Date.now() - began > LONG)
        return `after ${LONG / 60_000} minutes the run is still not over; it stands at ${at}.`;
      at = await page.run(`return (${step})()`);
      if (at === 'decided') decisions += 1;
      await new Promise((next) => setTimeout(next, 150));
    }
    const complaints = await page.run('return window.complaints');
    if (complaints.length > 0) return `the page complained.\n  ${[...new Set(complaints)].join('\n  ')}`;
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(`${name} ${page.version}: ${decisions} decisions to the report in ${seconds} s, and no complaint.`);
    return undefined;
  } finally {
    await page.close();
  }
}

/** In the page: writes down from now on whatever it complains of. */
function listen() {
  const { window, document, console } = globalThis;
  const complaints = (window.complaints = []);
  window.addEventListener('error', ({ message }) => complaints.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complaints.push(`refused by the content policy: ${violatedDirective} ${blockedURI}`),
  );
  console.error = (...words) => complaints.push(words.join(' '));
}

/** In the page: does the next thing that a trainee does, and says what it was. */
function step() {
  const { document } = globalThis;
  const shown = (selector) => document.querySelector(selector);
  const headings = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent.trim());
  if (headings.includes('Scores')) return 'over';
  for (const [selector, what] of [
    ['[data-action=start]', 'front page'],
    ['[data-action=begin]', 'page before the run'],
    ['button[data-choice]:not([disabled]):not([data-choice^="standing."])', 'decided'],
    ['.r-asking button[type=button]', 'recall questions'],
  ]) {
    const button = shown(selector);
    if (!button) continue;
    button.click();
    return what;
  }
  return 'waiting';
}

/** Firefox as it is installed, or how to get it. */
function firefox() {
  const named = process.env.TALKDOWN_FIREFOX;
  const program =
    named || onPath('firefox-esr') || onPath('firefox') || '/Applications/Firefox.app/Contents/MacOS/firefox';
  if (existsSync(program)) return { name: 'Firefox', open: (url) => openFirefox(program, url) };
  return { name: 'Firefox', missing: 'Install it, or name its program in TALKDOWN_FIREFOX.' };
}

/** WebKitGTK as it is installed, with its driver and a screen, or how to get them. */
function webkit() {
  const driver = onPath('WebKitWebDriver');
  const browser = miniBrowser();
  const xvfb = onPath('xvfb-run');
  if (driver && browser && (process.env.DISPLAY || xvfb)) {
    const before = process.env.DISPLAY ? [] : [xvfb, '-a'];
    return { name: 'WebKit', open: (url) => openWebkit({ driver, browser, before }, url) };
  }
  return { name: 'WebKit', missing: 'On Debian and Ubuntu it comes with: apt install webkit2gtk-driver xvfb' };
}

/** The program with which WebKitGTK shows a page, in the newest version that is installed. */
function miniBrowser() {
  for (const library of ['/usr/lib', '/usr/libexec'].flatMap((folder) => [folder, ...foldersIn(folder)])) {
    const found = foldersIn(library)
      .filter((folder) => /\/webkit2?gtk-[\d.]+$/.test(folder))
      .sort();
    const program = found.map((folder) => join(folder, 'MiniBrowser')).findLast(existsSync);
    if (program) return program;
  }
  return undefined;
}

function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [join(folder, entry.name)] : [],
  );
}

function onPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
}
