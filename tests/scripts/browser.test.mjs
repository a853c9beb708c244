import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describe as describeBrowser, findBrowser } from '#scripts/browser';
import { entries, whyNoPackage } from '#scripts/browser-package';
import { installedBrowsers } from '#scripts/browser-places';
import { sentence } from '#scripts/browser-try';

describe('The search for a browser', () => {
  let folder;
  const before = { ...process.env };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'talkdown-browser-'));
    delete process.env.TALKDOWN_BROWSER;
    delete process.env.CHROME_PATH;
  });

  afterEach(() => {
    process.env = { ...before };
    rmSync(folder, { recursive: true, force: true });
  });

  test('looks along the PATH, and for Chrome before Edge', () => {
    const far = join(folder, 'far');
    for (const name of ['microsoft-edge', 'chromium', 'firefox']) {
      mkdirSync(far, { recursive: true });
      writeFileSync(join(far, name), '');
    }
    const found = installedBrowsers('linux', { PATH: [join(folder, 'near'), far].join(':') });
    expect(found.filter((path) => path.startsWith(folder))).toEqual([
      join(far, 'chromium'),
      join(far, 'microsoft-edge'),
    ]);
  });

  test('looks into the program folders of Windows', () => {
    const edge = join(folder, 'Microsoft', 'Edge', 'Application');
    mkdirSync(edge, { recursive: true });
    writeFileSync(join(edge, 'msedge.exe'), '');
    expect(installedBrowsers('win32', { PROGRAMFILES: folder })).toEqual([join(edge, 'msedge.exe')]);
  });

  test('ends at a browser that was named and does not exist, rather than taking another', async () => {
    process.env.CHROME_PATH = join(folder, 'chrome');
    await expect(findBrowser()).rejects.toThrow(`CHROME_PATH names the browser ${join(folder, 'chrome')}`);
  });

  test('takes no program for a browser because it was named', async () => {
    process.env.TALKDOWN_BROWSER = process.execPath;
    await expect(findBrowser()).rejects.toThrow('Correct it, or leave TALKDOWN_BROWSER out.');
  });

  test('names the system library that is missing', () => {
    const error = new Error(
      'launch: failed\n[err] chrome: error while loading shared libraries: libnss3.so: cannot open',
    );
    expect(sentence(error)).toBe('it needs the system library libnss3.so, which is not installed');
  });

  test('says which browser it took and what draws in it', () => {
    const chrome = { name: '/usr/bin/chromium', path: '/usr/bin/chromium', version: '147.0' };
    expect(describeBrowser(chrome)).toBe('/usr/bin/chromium, version 147.0, no WebGL');
    expect(describeBrowser({ ...chrome, name: 'CHROME_PATH', webgl: 'SwiftShader' })).toBe(
      'CHROME_PATH (/usr/bin/chromium), version 147.0, WebGL by SwiftShader',
    );
  });
});

describe('The Chromium packaged for npm', () => {
  test('is offered only where it runs', () => {
    expect(whyNoPackage('linux', 'x64')).toBeUndefined();
    expect(whyNoPackage('linux', 'arm64')).toContain('this is linux arm64');
    expect(whyNoPackage('darwin', 'x64')).toContain('this is darwin x64');
  });

  test('is read from an archive, folders left out', () => {
    const header = (path, size, kind) => {
      const block = Buffer.alloc(512);
      block.write(path, 0);
      block.write(size.toString(8).padStart(11, '0'), 124);
      block.write(kind, 156);
      return block;
    };
    const body = Buffer.alloc(1024, 'x').fill('y', 600, 1024);
    const archive = Buffer.concat([header('lib/', 0, '5'), header('lib/a.so', 600, '0'), body, header('b', 0, '0')]);
    const found = entries(Buffer.concat([archive, Buffer.alloc(1024)]));
    expect(found.map(({ path, body: { length } }) => [path, length])).toEqual([
      ['lib/a.so', 600],
      ['b', 0],
    ]);
    expect(found[0].body.toString()).toBe('x'.repeat(600));
  });
});
