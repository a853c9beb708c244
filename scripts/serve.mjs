import { existsSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Problem, main, root } from './ensure.mjs';

/**
 * Serves a folder and resolves with its address and a way to stop.
 * Without a host only this machine can connect, over IPv4 and over IPv6 where there is one. Port 0 takes any free port.
 */
export async function serve({ folder, port, host }) {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Problem(`There is no built app in ${folder}. Run "npm run build" first.`);
  }
  // What answers uses packages, which `npm start` installs after it has looked at the port.
  const { answerFrom } = await import('./answer.mjs');
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
