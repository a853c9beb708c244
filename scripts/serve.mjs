import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { Problem, main, root } from './ensure.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ink': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
  '.m4a': 'audio/mp4',
  '.webm': 'video/webm',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
};

// Nothing the app loads comes from anywhere else, and the browser holds us to that.
const policy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "font-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self' data: blob:",
  "worker-src 'self'",
  "object-src 'none'",
].join('; ');

/** Finds the file an address means inside a folder; undefined when there is none that may be shown. */
export function locate(folder, address) {
  let path;
  try {
    path = decodeURIComponent(address.split(/[?#]/, 1)[0]);
  } catch {
    return undefined;
  }
  // A part that begins with a dot is "..", or something kept beside the app and not meant for the page.
  if (path.includes('\0') || path.split(/[/\\]/).some((part) => part.startsWith('.'))) return undefined;
  let file = join(folder, path);
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  // A link inside the folder may point out of it.
  return realpathSync(file).startsWith(realpathSync(folder) + sep) ? file : undefined;
}

/** Answers requests for the files of one folder; keeps what it read and compressed until the file changes. */
export function answerFrom(folder) {
  const kept = new Map();

  function read(file) {
    const { mtimeMs, size } = statSync(file);
    const known = kept.get(file);
    if (known?.mtimeMs === mtimeMs && known.size === size) return known;
    const body = readFileSync(file);
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
    const fresh = { mtimeMs, size, body, tag, packed: new Map() };
    kept.set(file, fresh);
    return fresh;
  }

  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Content-Security-Policy', policy);
    const refuse = (status, sentence) => {
      response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(`${sentence}\n`);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(405, 'This server only shows files.');
    }
    const file = locate(folder, request.url ?? '/');
    if (!file) return refuse(404, 'There is no such page. Start at the front page: /');
    const kind = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
    const content = read(file);
    // Vite puts a hash of the content into the name, so such a file never changes; anything else may.
    const lasting = /-[\w-]{8,}\.\w+$/.test(file) && file.includes(`${sep}assets${sep}`);
    response.setHeader('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    response.setHeader('ETag', content.tag);
    response.setHeader('Vary', 'Accept-Encoding');
    if (request.headers['if-none-match'] === content.tag) {
      response.writeHead(304);
      return response.end();
    }
    const { body, encoding } = pack(content, kind, String(request.headers['accept-encoding'] ?? ''));
    if (encoding) response.setHeader('Content-Encoding', encoding);
    response.writeHead(200, { 'Content-Type': kind, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

function pack(content, kind, accepted) {
  const worth = content.body.length > 1024 && /^text|json|svg|wasm/.test(kind);
  const encoding = !worth ? undefined : /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
  if (!encoding) return { body: content.body };
  let body = content.packed.get(encoding);
  if (!body) {
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
    body = encoding === 'br' ? brotliCompressSync(content.body, quality) : gzipSync(content.body);
    content.packed.set(encoding, body);
  }
  return { body, encoding };
}

/**
 * Serves a folder and resolves with its address and a way to stop.
 * Without a host only this machine can connect, over IPv4 and over IPv6 where there is one. Port 0 takes any free port.
 */
export async function serve({ folder, port, host }) {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Problem(`There is no built app in ${folder}. Run "npm run build" first.`);
  }
  const answer = answerFrom(folder);
  const servers = [await listen(answer, port, host ?? '127.0.0.1')];
  const taken = servers[0].address().port;
  if (!host) {
    // "localhost" means ::1 to some browsers; a machine without IPv6 simply does not have it.
    const second = await listen(answer, taken, '::1').catch((error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) {
        servers[0].close();
        throw error;
      }
      return undefined;
    });
    if (second) servers.push(second);
  }
  return {
    url: `http://${host && host !== '0.0.0.0' && host !== '::' ? host : 'localhost'}:${taken}`,
    async stop() {
      await Promise.all(
        servers.map(
          (server) =>
            new Promise((done) => {
              server.close(done);
              server.closeAllConnections();
            }),
        ),
      );
    },
  };
}

function listen(answer, port, host) {
  return new Promise((done, fail) => {
    const server = createServer(answer);
    server.once('error', fail);
    server.listen(port, host, () => done(server));
  });
}

/** Reads the port from PORT; 5173 when nothing is said. */
export function wantedPort(text = process.env.PORT) {
  if (!text) return 5173;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Problem(`PORT is "${text}", which is not a port. Use a number from 1024 to 65535, such as 5174.`);
}

/** Refuses a port that is taken or no port at all, before anybody waits for a build. */
export async function ensurePort() {
  const { port, host } = wanted();
  const server = await listen(() => undefined, port, host ?? '127.0.0.1').catch((error) => {
    throw explain(error, port, host);
  });
  await new Promise((done) => server.close(done));
}

/** Serves a folder until Ctrl-C, and says where. */
export async function serveUntilStopped(folder) {
  const { port, host } = wanted();
  const server = await serve({ folder, port, host }).catch((error) => {
    throw explain(error, port, host);
  });
  console.log(`\nTalkdown is ready: ${server.url}\nPress Ctrl-C to stop.\n`);
  await new Promise((stop) => process.once('SIGINT', stop).once('SIGTERM', stop));
  await server.stop();
  console.log('\nStopped.');
}

/** PORT and HOST; without HOST only this machine can connect, with 0.0.0.0 the whole network can. */
function wanted() {
  return { port: wantedPort(), host: process.env.HOST || undefined };
}

function explain(error, port, host) {
  const other = process.platform === 'win32' ? `set PORT=${port + 1}&& npm start` : `PORT=${port + 1} npm start`;
  if (error.code === 'EADDRINUSE') {
    return new Problem(
      `Port ${port} is taken, perhaps by a Talkdown that is already running: look at http://localhost:${port}.\n` +
        `To use another port: ${other}`,
    );
  }
  if (error.code === 'EACCES') return new Problem(`This account may not use port ${port}. Use another one: ${other}`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new Problem(`HOST is "${host}", which is no address of this machine. Leave HOST out, or use 0.0.0.0.`);
  }
  return error;
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  await main(() => serveUntilStopped(resolve(root, process.argv[2] ?? 'dist')));
}
