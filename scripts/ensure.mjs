import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './ensure-run.mjs';

/** The folder of the checkout, wherever the script was called from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** An error whose message is everything a person needs; it is shown without a stack. */
export class Problem extends Error {}

/** Says one step of what is going on. */
export function say(text) {
  console.log(`\n> ${text}`);
}

/** Runs the main function of a script and turns every failure into sentences and exit code 1. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    console.error(`\n${error instanceof Problem ? error.message : (error?.stack ?? String(error))}\n`);
    process.exitCode = 1;
  }
}

/** Refuses a Node that Vite cannot run on, before anything fails in a way nobody understands. */
export function ensureNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (fits) return;
  throw new Problem(
    `Talkdown needs Node 20.19, 22.12, 24 or newer, and this is Node ${version}.\n` +
      'Install the current long-term version from https://nodejs.org and start again.',
  );
}

/**
 * True when every package the lock file names for this machine is installed in that version.
 * npm keeps its own list of what it installed; an interrupted install has none.
 */
export function isInstalled(folder, machine = { os: process.platform, cpu: process.arch }) {
  const done = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(done)) return false;
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const present = readPackages(done);
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    if (!suits(entry.os, machine.os) || !suits(entry.cpu, machine.cpu)) return true;
    const found = present[path];
    // An optional package may be missing for a reason npm knows, such as another C library.
    if (!found) return Boolean(entry.optional || entry.devOptional || entry.peer);
    return found.version === entry.version && existsSync(join(folder, path));
  });
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

function suits(allowed, name) {
  if (!allowed) return true;
  const refused = allowed.filter((one) => one.startsWith('!')).map((one) => one.slice(1));
  if (refused.includes(name)) return false;
  return refused.length === allowed.length || allowed.includes(name);
}

/** Installs the packages of package-lock.json unless exactly these are installed already. */
export async function ensurePackages(folder = root) {
  if (!existsSync(join(folder, 'package-lock.json'))) {
    throw new Problem('package-lock.json is missing. Get a complete copy of the project and start again.');
  }
  const stamp = join(folder, 'node_modules', '.talkdown-installed');
  const now = fingerprint(folder);
  const before = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (before === now) return;
  // Packages hold programs made for one system: what was installed elsewhere and copied here is installed again.
  const elsewhere = before !== '' && before.split('\n', 1)[0] !== now.split('\n', 1)[0];
  if (elsewhere || !isInstalled(folder)) {
    say('Installing what is missing (npm ci). The first time this takes a minute or two.');
    const { code } = await run(...npm('ci', '--no-audit', '--no-fund'), { cwd: folder });
    if (code !== 0) {
      throw new Problem(
        'Installing the packages failed; npm says why above.\n' +
          'If this machine cannot reach https://registry.npmjs.org, connect it once, or copy the folder node_modules\n' +
          'from a machine with the same operating system. If package.json was edited by hand, run "npm install" first.',
      );
    }
  }
  writeFileSync(stamp, now);
}

/** The machine on the first line, what the lock file says on the second. */
function fingerprint(folder) {
  const lock = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json')));
  return `${process.platform} ${process.arch}\n${lock.digest('hex')}\n`;
}

/** How to call npm: the very npm that called us, else the one on the PATH. */
export function npm(...args) {
  const self = process.env.npm_execpath;
  if (self && /npm-cli\.c?js$/.test(self)) return [process.execPath, [self, ...args]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args];
}
