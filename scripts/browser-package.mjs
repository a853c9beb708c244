import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { npm, Problem, root, say } from './ensure.mjs';
import { run } from './ensure-run.mjs';

/*
 * A Chromium whose program travels inside an npm package, with the libraries and fonts that an empty Linux lacks.
 * 147 is the last version that allows Node 20. The package is data to us: nothing in it is run but the browser.
 */
const name = '@sparticuz/chromium';
const version = '147.0.0';
const digest = 'sha512-4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==';

/** Says why the packaged Chromium cannot run on a machine; undefined where it can. */
export function whyNoPackage(platform = process.platform, arch = process.arch) {
  if (platform === 'linux' && arch === 'x64') return undefined;
  return `the Chromium packaged for npm runs on Linux with an x64 processor only, and this is ${platform} ${arch}`;
}

/** Brings the packaged Chromium into .cache/ unless it is there, and says how to start it. */
export async function packagedBrowser(cache = join(root, '.cache')) {
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(join(folder, 'chromium'))) {
    const packed = await download(cache);
    unpack(packed, folder);
  }
  return {
    path: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: writeFontList(folder),
    },
  };
}

/** Tells the browser where its fonts are; written every time, because a checkout can be moved. */
function writeFontList(folder) {
  const file = join(folder, 'fonts.conf');
  const xml = (path) => path.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${xml(path)}</dir>`);
  const kept = `<cachedir>${xml(join(folder, 'fonts-cache'))}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>${folders.join('')}${kept}</fontconfig>\n`);
  return file;
}

async function download(cache) {
  say(`Fetching a Chromium from the npm registry (${name} ${version}, 65 MB). This happens once.`);
  mkdirSync(cache, { recursive: true });
  const { code, output } = await run(...npm('pack', `${name}@${version}`, '--pack-destination', cache), {
    cwd: cache,
    quiet: true,
  });
  const file = join(cache, `${name.slice(1).replace('/', '-')}-${version}.tgz`);
  if (code !== 0 || !existsSync(file)) {
    throw new Problem(`Fetching ${name} ${version} from the npm registry failed:\n${output.trim()}`);
  }
  const packed = readFileSync(file);
  rmSync(file);
  const found = `sha512-${createHash('sha512').update(packed).digest('base64')}`;
  if (found !== digest) {
    throw new Problem(`What came as ${name} ${version} is not the package this project knows. It was not unpacked.`);
  }
  return packed;
}

function unpack(packed, folder) {
  // Whoever interrupts this leaves a folder under another name, not half a browser.
  const draft = `${folder}-unpacking`;
  rmSync(draft, { recursive: true, force: true });
  const parts = new Map(entries(gunzipSync(packed)).map(({ path, body }) => [path, body]));
  const part = (file) => {
    const body = parts.get(`package/bin/${file}.br`);
    if (!body) throw new Problem(`${name} ${version} has no ${file}.`);
    return brotliDecompressSync(body);
  };
  for (const archive of ['al2023.tar', 'fonts.tar', 'swiftshader.tar']) {
    for (const { path, body } of entries(part(archive))) write(draft, path, body);
  }
  write(draft, 'chromium', part('chromium'), 0o755);
  renameSync(draft, folder);
}

function write(folder, path, body, mode = 0o644) {
  const file = join(folder, normalize(path));
  if (!file.startsWith(folder + sep)) throw new Problem(`${name} ${version} holds the unsafe path ${path}.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, body, { mode });
}

/** The plain files of a tar archive. */
export function entries(archive) {
  const found = [];
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0;) {
    const text = (from, length) => archive.toString('utf8', at + from, at + from + length).split('\0', 1)[0];
    const size = parseInt(text(124, 12), 8) || 0;
    const kind = text(156, 1);
    const prefix = text(257, 5) === 'ustar' ? text(345, 155) : '';
    const path = prefix ? `${prefix}/${text(0, 100)}` : text(0, 100);
    if (kind === '0' || kind === '') found.push({ path, body: archive.subarray(at + 512, at + 512 + size) });
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return found;
}
