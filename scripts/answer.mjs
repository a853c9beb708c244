import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { lookup } from 'mrmime';
import Negotiator from 'negotiator';
import { policy, referrer } from './policy.mjs';

/** Finds the file an address means inside a folder; undefined when there is none that may be shown. */
function locate(folder, address) {
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
    const fresh = { mtimeMs, size, body, tag, kind: kindOf(file), packed: new Map() };
    kept.set(file, fresh);
    return fresh;
  }

  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Referrer-Policy', referrer);
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
    const encoding = isText(content) ? new Negotiator(request).encodings(['br', 'gzip'], ['br', 'gzip'])[0] : undefined;
    const whole = pack(content, encoding);
    if (encoding) response.setHeader('Content-Encoding', encoding);
    else response.setHeader('Accept-Ranges', 'bytes');
    const range = encoding ? undefined : rangeOf(request, content);
    if (range?.start >= whole.length) {
      response.setHeader('Content-Range', `bytes */${whole.length}`);
      return refuse(416, `This file ends before that: it has ${whole.length} bytes.`);
    }
    if (range) response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${whole.length}`);
    const body = range ? whole.subarray(range.start, range.end + 1) : whole;
    response.writeHead(range ? 206 : 200, { 'Content-Type': content.kind, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/** What kind of file it is, for the browser; everything of ours that is text is in UTF-8. */
function kindOf(file) {
  const kind = lookup(file) ?? 'application/octet-stream';
  return /^text|json|xml/.test(kind) ? `${kind}; charset=utf-8` : kind;
}

/** Whether packing is worth it: pictures, sounds and fonts are packed already. */
function isText({ kind, size }) {
  return size > 1024 && /charset|wasm/.test(kind);
}

function pack(content, encoding) {
  if (!encoding) return content.body;
  let body = content.packed.get(encoding);
  if (!body) {
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
    body = encoding === 'br' ? brotliCompressSync(content.body, quality) : gzipSync(content.body);
    content.packed.set(encoding, body);
  }
  return body;
}

/**
 * The part of a file that is asked for, as a browser does that looks into a sound before it plays it; `start` lies behind the end where there is no such
 * part. Several parts at once, and parts of a file that has changed since, are answered with the whole, as HTTP allows.
 */
function rangeOf({ method, headers }, { size, tag }) {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? [];
  if (method !== 'GET' || from === undefined || from + to === '') return undefined;
  if (headers['if-range'] !== undefined && headers['if-range'] !== tag) return undefined;
  if (from === '') return { start: Number(to) === 0 ? size : Math.max(0, size - Number(to)), end: size - 1 };
  if (to !== '' && Number(to) < Number(from)) return undefined;
  return { start: Number(from), end: Math.min(to === '' ? Infinity : Number(to), size - 1) };
}
