import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A part of the app, what it is licensed under, and the text of that license. */
interface License {
  readonly name: string;
  readonly version?: string;
  readonly license: string;
  readonly text: string;
}

/** What some packages bring along inside of their own files. */
const INSIDE: Readonly<Record<string, readonly string[]>> = { phaser: ['eventemitter3'] };

/** The licenses of all that is in a build, given the files that it was made of: our own first, then every package. */
export function licensesOf(files: readonly string[]): readonly License[] {
  const packages = new Map<string, License>();
  const add = (name: string): void => {
    if (packages.has(name)) return;
    const folder = join('node_modules', name);
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly version: string;
      readonly license?: string;
    };
    const text = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
    if (text === undefined || about.license === undefined) {
      throw new Error(
        `The package ${name} goes into the build and has no license file. Add its license here, or do without it.`,
      );
    }
    const { version, license } = about;
    packages.set(name, { name, version, license, text: readFileSync(join(folder, text), 'utf8').trim() });
    INSIDE[name]?.forEach(add);
  };
  for (const file of files) {
    const name = /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1]?.replace('\\', '/');
    if (name !== undefined) add(name);
  }
  return [...own(), ...[...packages.values()].sort((one, other) => (one.name < other.name ? -1 : 1))];
}

function own(): readonly License[] {
  const read = (file: string): string => readFileSync(file, 'utf8').trim();
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };
  return [
    { name: 'Talkdown, the program and its pictures', version, license: 'MIT', text: read('LICENSE') },
    { name: 'The scenarios', license: 'CC BY 4.0', text: read(join('stories', 'LICENSE.md')) },
    { name: 'The sounds', license: 'CC BY 4.0', text: soundLicense(read(join('assets', 'sound', 'README.md'))) },
  ];
}

/** The paragraph on their license, out of what is written about the sounds. */
function soundLicense(readme: string): string {
  const found = readme.split('\n\n').find((paragraph) => paragraph.startsWith('License:'));
  if (found === undefined)
    throw new Error('assets/sound/README.md does not say anymore what the sounds are licensed under.');
  return found;
}
