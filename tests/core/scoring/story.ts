import { readdirSync, readFileSync } from 'node:fs';
import type { Scenario } from '#story';
import { compile } from '#story/compiler';

function filesOf(folder: string): readonly (readonly [path: string, text: string])[] {
  return readdirSync(folder)
    .filter((name) => /\.(ink|json)$/.test(name))
    .map((name) => [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')]);
}

/** The bus stop as it is on disk, compiled; a mistake in it fails the test that asked. */
export function busStop(): Scenario {
  const files = Object.fromEntries([...filesOf('stories/bus-stop'), ...filesOf('stories/lib')]);
  const { scenario, diagnostics } = compile(files, 'bus-stop');
  if (!scenario) throw new Error(diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  return scenario;
}
