import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * Browsers that are installed, driven as their makers mean it: Firefox by Marionette, which every Firefox has built in, WebKitGTK by its WebDriver. Each
 * opens a page and resolves with { version, run, close }: `run` runs the text of a function body in the page and resolves with what it returns.
 */

/** Milliseconds in which a browser may start. */
const START = 120_000;

/** Opens a page in an installed Firefox. */
export async function openFirefox(program, url) {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'talkdown-firefox-'));
  writeFileSync(join(profile, 'user.js'), `user_pref('marionette.port', ${port});\n`);
  const stop = start(program, ['--headless', '--no-remote', '--profile', profile, '--marionette']);
  const close = async () => {
    await stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return orClose(close, async () => {
    const send = marionette(await untilUp(() => dial(port)));
    const { capabilities } = await send('WebDriver:NewSession', {});
    await send('WebDriver:Navigate', { url });
    const run = async (script) => (await send('WebDriver:ExecuteScript', { script, args: [] })).value;
    return { version: capabilities.browserVersion, run, close };
  });
}

/** Opens a page in WebKitGTK's MiniBrowser; `before` is what a machine without a screen starts the driver with. */
export async function openWebkit({ driver, browser, before }, url) {
  const port = await freePort();
  const [program, ...args] = [...before, driver, `--port=${port}`];
  const close = start(program, args);
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(value.message || value.error);
    return value;
  };
  return orClose(close, async () => {
    await untilUp(() => ask('GET', '/status'));
    const options = { binary: browser, args: ['--automation'] };
    const wanted = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
    const { sessionId, capabilities } = await ask('POST', '/session', { capabilities: { alwaysMatch: wanted } });
    const session = `/session/${sessionId}`;
    await ask('POST', `${session}/url`, { url });
    return {
      version: capabilities.browserVersion,
      run: (script) => ask('POST', `${session}/execute/sync`, { script, args: [] }),
      async close() {
        await ask('DELETE', session).catch(() => undefined);
        await close();
      },
    };
  });
}

/** Does the work, and closes what was started for it if it fails. */
async function orClose(close, work) {
  try {
    return await work();
  } catch (error) {
    await close();
    throw error;
  }
}

/** Starts a program in a group of its own; the answer ends the group, so that nothing of a browser is left. */
function start(program, args) {
  const child = spawn(program, args, { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  return async () => {
    if (child.exitCode !== null || child.pid === undefined) return;
    process.kill(-child.pid, 'SIGTERM');
    await Promise.race([once(child, 'exit'), new Promise((late) => setTimeout(late, 5000))]);
  };
}

/** Asks again until there is an answer, or the time for a start is over. */
async function untilUp(ask) {
  for (const late = Date.now() + START; ;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > late) throw error;
      await new Promise((next) => setTimeout(next, 300));
    }
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function dial(port) {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

/** Speaks Marionette: every message is its length, a colon, and JSON; an answer is [1, id, error, result]. */
function marionette(socket) {
  const waiting = new Map();
  let heard = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (part) => {
    heard = Buffer.concat([heard, part]);
    for (;;) {
      const colon = heard.indexOf(':');
      const end = colon + 1 + Number(heard.subarray(0, Math.max(0, colon)));
      if (colon < 0 || heard.length < end) return;
      const message = JSON.parse(heard.subarray(colon + 1, end).toString());
      heard = heard.subarray(end);
      // The first message is a greeting.
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      const { done, fail } = waiting.get(id);
      waiting.delete(id);
      if (error) fail(new Error(error.message));
      else done(result);
    }
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    for (const { fail } of waiting.values()) fail(new Error('The browser was closed.'));
  });
  return (command, parameters) =>
    new Promise((done, fail) => {
      last += 1;
      waiting.set(last, { done, fail });
      const message = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}
