import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const { imports: doors } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Which files each file needs, as far as they were looked at. */
const needs = new Map();

/** The lock on circles: no file needs itself by way of others. Types count too: files that explain each other cannot be read one after another. */
export const circle = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { circle: 'This file needs itself: {{way}}. Move what both need to a file of its own.' },
  },
  create: (context) => ({
    Program(program) {
      const file = context.physicalFilename;
      // As it is being typed: an editor has not saved it yet.
      needs.set(file, neededBy(file, context.sourceCode.text));
      const way = wayBack(file);
      if (!way) return;
      const node = program.body.find(({ source }) => source && fileOf(source.value, file) === way[1]) ?? program;
      const names = way.map((step) => relative(dirname(file), step).replaceAll('\\', '/'));
      context.report({ node, messageId: 'circle', data: { way: names.join(' needs ') } });
    },
  }),
};

/** The shortest way from a file by what it needs back to itself. */
function wayBack(file) {
  const ways = [[file]];
  const met = new Set();
  for (const way of ways) {
    const last = way[way.length - 1];
    if (!needs.has(last)) needs.set(last, neededBy(last, readFileSync(last, 'utf8')));
    for (const next of needs.get(last)) {
      if (next === file) return [...way, file];
      if (met.has(next)) continue;
      met.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

/** The files of ours that a text imports, passes on, or imports later. */
function neededBy(file, text) {
  return ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName }) => fileOf(fileName, file) ?? []);
}

/** The file behind a name in an import; none for a package. */
function fileOf(name, from) {
  const path = name.startsWith('./') ? join(dirname(from), name) : behind(name);
  return path && [path, `${path}.ts`].find((one) => one.endsWith('.ts') && existsSync(one));
}

/** The path behind a door of package.json. */
function behind(name) {
  if (doors[name]) return join(root, doors[name]);
  const [door, path] =
    Object.entries(doors).find(([key]) => key.endsWith('*') && name.startsWith(key.slice(0, -1))) ?? [];
  return path && join(root, path.replace('*', name.slice(door.length - 1)));
}
