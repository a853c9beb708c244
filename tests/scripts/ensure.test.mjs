import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ensureNode, isInstalled } from '#scripts/ensure';
import { run } from '#scripts/ensure-run';

describe('The Node that runs it', () => {
  test('is one that every tool runs on', () => {
    for (const version of ['20.19.0', '20.20.2', '22.12.0', '24.0.0', '26.1.0']) {
      expect(() => ensureNode(version), version).not.toThrow();
    }
  });

  test('is refused with its version and where to get another', () => {
    for (const version of ['18.20.0', '20.18.3', '21.7.0', '22.11.0', '23.0.0']) {
      expect(() => ensureNode(version), version).toThrow(`this is Node ${version}`);
      expect(() => ensureNode(version), version).toThrow('https://nodejs.org');
    }
  });
});

describe('What is installed', () => {
  let folder;
  const machine = { os: 'linux', cpu: 'x64' };
  const wanted = {
    '': { name: 'talkdown' },
    'node_modules/lit': { version: '3.3.3' },
    'node_modules/binding-linux': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'] },
    'node_modules/binding-mac': { version: '1.0.0', optional: true, os: ['darwin'] },
    'node_modules/not-windows': { version: '1.0.0', os: ['!win32'] },
  };
  const present = { ...wanted };
  delete present['node_modules/binding-mac'];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'talkdown-ensure-'));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function install(packages) {
    for (const path of Object.keys(packages)) mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
  }

  test('is nothing in a fresh clone', () => {
    expect(isInstalled(folder, machine)).toBe(false);
  });

  test('is enough without what other machines need', () => {
    install(present);
    expect(isInstalled(folder, machine)).toBe(true);
  });

  test('is not enough once the lock file asks for another version', () => {
    install({ ...present, 'node_modules/lit': { version: '3.3.2' } });
    expect(isInstalled(folder, machine)).toBe(false);
  });

  test('is not enough when somebody deleted a package', () => {
    install(present);
    rmSync(join(folder, 'node_modules', 'lit'), { recursive: true });
    expect(isInstalled(folder, machine)).toBe(false);
  });
});

describe('A program that is run', () => {
  test('ends with its own exit code', async () => {
    expect(await run(process.execPath, ['-e', 'process.exit(3)'])).toMatchObject({ code: 3 });
  });

  test('that does not exist fails with the reason', async () => {
    const { code, output } = await run('talkdown-no-such-program', [], { quiet: true });
    expect(code).toBe(1);
    expect(output).toContain('ENOENT');
  });
});
