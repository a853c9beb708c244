import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, wantedPort } from '#scripts/serve';

describe('The server', () => {
  let above;
  let server;
  const words = 'Officer, I hear you. '.repeat(200);

  beforeAll(async () => {
    above = mkdtempSync(join(tmpdir(), 'talkdown-serve-'));
    const folder = join(above, 'dist');
    const write = (path, body) => {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), body);
    };
    writeFileSync(join(above, 'secret.txt'), 'secret');
    write('index.html', '<!doctype html><title>Talkdown</title>');
    write('assets/main-BxK2_a9Q.js', `export const words = ${JSON.stringify(words)};`);
    write('assets/font-CnX0aaaa.woff2', 'font');
    write('stories/bus-stop.json', JSON.stringify({ words }));
    write('.vite/manifest.json', '{}');
    symlinkSync(join(above, 'secret.txt'), join(folder, 'link.txt'));
    server = await serve({ folder, port: 0 });
  });

  afterAll(async () => {
    await server.stop();
    rmSync(above, { recursive: true, force: true });
  });

  /** Unlike fetch, sends the path exactly as it is written. */
  function get(path, { method = 'GET', headers = {} } = {}) {
    const { port } = new URL(server.url);
    return new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => {
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
        });
      });
      sent.on('error', reject).end();
    });
  }

  test('shows the front page at the root, with or without a question mark', async () => {
    for (const path of ['/', '/index.html', '/?scenario=bus-stop']) {
      const { status, headers, body } = await get(path);
      expect(status, path).toBe(200);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(body.toString()).toContain('<title>Talkdown</title>');
    }
  });

  test('names the kind of each file', async () => {
    const kinds = ['/assets/main-BxK2_a9Q.js', '/assets/font-CnX0aaaa.woff2', '/stories/bus-stop.json'];
    const named = await Promise.all(kinds.map(async (path) => (await get(path)).headers['content-type']));
    expect(named).toEqual(['text/javascript; charset=utf-8', 'font/woff2', 'application/json; charset=utf-8']);
  });

  test('lets a browser keep what carries a hash in its name, and ask again for everything else', async () => {
    expect((await get('/assets/main-BxK2_a9Q.js')).headers['cache-control']).toContain('immutable');
    for (const path of ['/', '/stories/bus-stop.json']) {
      expect((await get(path)).headers['cache-control'], path).toBe('no-cache');
    }
  });

  test('answers that nothing has changed', async () => {
    const { headers } = await get('/stories/bus-stop.json');
    const again = await get('/stories/bus-stop.json', { headers: { 'if-none-match': headers.etag } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('sends text packed to those who can unpack it', async () => {
    const plain = await get('/stories/bus-stop.json');
    const packed = await get('/stories/bus-stop.json', { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.body.length).toBeLessThan(plain.body.length);
    expect(gunzipSync(packed.body)).toEqual(plain.body);
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  test.each([
    ['br, gzip', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['*', 'br'],
    ['br;q=0, gzip;q=0', undefined],
    ['brr', undefined],
  ])('packs for somebody who says %s with %s', async (accepted, encoding) => {
    const { headers } = await get('/stories/bus-stop.json', { headers: { 'accept-encoding': accepted } });
    expect(headers['content-encoding']).toBe(encoding);
  });

  test.each([
    ['bytes=0-0', 'f', 'bytes 0-0/4'],
    ['bytes=1-2', 'on', 'bytes 1-2/4'],
    ['bytes=1-', 'ont', 'bytes 1-3/4'],
    ['bytes=2-99', 'nt', 'bytes 2-3/4'],
    ['bytes=-3', 'ont', 'bytes 1-3/4'],
    ['bytes=-99', 'font', 'bytes 0-3/4'],
  ])('sends the part of a file that %s asks for', async (range, part, said) => {
    const { status, headers, body } = await get('/assets/font-CnX0aaaa.woff2', { headers: { range } });
    expect([status, body.toString(), headers['content-range'], headers['content-length']]).toEqual([
      206,
      part,
      said,
      String(part.length),
    ]);
  });

  test.each(['bytes=2-1', 'bytes=-', 'bytes=0-1,2-3', 'lines=1-2', 'bytes=one-two'])(
    'sends the whole file to somebody who asks for %s',
    async (range) => {
      const { status, headers, body } = await get('/assets/font-CnX0aaaa.woff2', { headers: { range } });
      expect([status, body.toString(), headers['accept-ranges']]).toEqual([200, 'font', 'bytes']);
    },
  );

  test.each(['bytes=4-', 'bytes=-0'])('says how long a file is that has no part %s', async (range) => {
    const { status, headers } = await get('/assets/font-CnX0aaaa.woff2', { headers: { range } });
    expect([status, headers['content-range']]).toEqual([416, 'bytes */4']);
  });

  test('sends a part only of the file that somebody has begun to read', async () => {
    const path = '/assets/font-CnX0aaaa.woff2';
    const { etag } = (await get(path)).headers;
    const ask = (tag) => get(path, { headers: { range: 'bytes=1-', 'if-range': tag } });
    expect([(await ask(etag)).status, (await ask('"another"')).status]).toEqual([206, 200]);
  });

  test('shows nothing outside its folder', async () => {
    const ways = [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/assets/..%2f..%2fsecret.txt',
      '/..%5csecret.txt',
      '/link.txt',
    ];
    for (const way of ways) expect((await get(way)).status, way).toBe(404);
  });

  test('shows nothing that is kept beside the app', async () => {
    expect((await get('/.vite/manifest.json')).status).toBe(404);
  });

  test('answers addresses that mean nothing', async () => {
    for (const path of ['/%', '/%00', '/no/such/page', '/assets']) expect((await get(path)).status, path).toBe(404);
  });

  test('takes nothing from anybody', async () => {
    expect((await get('/index.html', { method: 'POST' })).status).toBe(405);
    expect((await get('/index.html', { method: 'HEAD' })).body.length).toBe(0);
  });

  test('tells the browser to ask nobody else', async () => {
    const asked = (await get('/')).headers['content-security-policy'];
    expect(asked).toContain("default-src 'self'");
    expect(asked).toMatch(/worker-src 'self'(;|$)/);
  });

  test('does not start on a port that is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serve({ folder: join(above, 'dist'), port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('does not start without a built app', async () => {
    await expect(serve({ folder: above, port: 0 })).rejects.toThrow('npm run build');
  });
});

describe('The port', () => {
  test('is 5173 unless somebody says otherwise', () => {
    expect(wantedPort('')).toBe(5173);
    expect(wantedPort('8080')).toBe(8080);
  });

  test('is refused with a sentence when it is not a port', () => {
    for (const text of ['http', '70000', '-1', '51.5']) expect(() => wantedPort(text), text).toThrow('not a port');
  });
});
