import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs a program to its end and resolves with its exit code (1 when it was stopped or could not start).
 * Its output goes straight to the terminal; with `quiet` it is collected in `output` instead.
 */
export function run(command, args, { cwd, env, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      // Windows starts npm.cmd only through its shell.
      shell: command.endsWith('.cmd'),
    });
    let output = '';
    const collect = (text) => (output += text);
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    let stopped = false;
    const stop = () => {
      stopped = true;
      child.kill('SIGTERM');
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const end = (code, more = '') => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      // Ctrl-C ends the whole script, and what it was in the middle of is not a failure to explain.
      if (stopped) process.exit(130);
      resolve({ code, output: output + more });
    };
    child.once('error', (error) => end(1, error.message));
    child.once('close', (code, signal) => end(signal ? 1 : (code ?? 1)));
  });
}

/** The command line that runs a tool out of node_modules with this Node, without a shell and on every system. */
export function tool(root, name, args, bin = name) {
  const folder = join(root, 'node_modules', name);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [process.execPath, [join(folder, typeof bins === 'string' ? bins : bins[bin]), ...args]];
}
