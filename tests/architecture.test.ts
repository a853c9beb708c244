import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { circles, importing, syntax } from './case';
import { HABITS } from './habits';
import { DOORS } from './locks';

const checkout = process.cwd();
const cases = [...DOORS, ...HABITS];
/** The most lines of a style sheet, and the most source files of a folder. */
const SHEET = 300;
const FOLDER = 20;

describe('Each lock', () => {
  let house = '';
  const found = new Map<string, readonly string[]>();

  beforeAll(async () => {
    house = mkdtempSync(join(tmpdir(), 'talkdown-house-'));
    cpSync(join(checkout, 'tsconfig.json'), join(house, 'tsconfig.json'));
    for (const { file, code } of cases) {
      mkdirSync(dirname(join(house, file)), { recursive: true });
      writeFileSync(join(house, file), `${code}\n`);
    }
    const eslint = new ESLint({ cwd: house, overrideConfigFile: join(checkout, 'eslint.config.js') });
    for (const result of await eslint.lintFiles(['src', 'tests'])) {
      const file = relative(house, result.filePath).replaceAll('\\', '/');
      found.set(
        file,
        result.messages.map(({ ruleId, fatal, message }) => `${ruleId ?? (fatal ? 'parser' : 'notice')}: ${message}`),
      );
    }
  }, 120_000);

  afterAll(() => {
    rmSync(house, { recursive: true, force: true });
  });

  for (const { title, file, rule } of cases.filter(({ title }) => title !== '')) {
    test(rule === null ? `lets through: ${title}` : `holds: ${title}`, () => {
      const heard = found.get(file) ?? ['nothing: the file was not looked at'];
      const locks = new RegExp(
        `^(nothing|parser|${rule ?? `${importing}|${syntax}|${circles}|no-restricted-properties`}): `,
      );
      const names = new Set(heard.filter((message) => locks.test(message)).map((message) => message.split(': ', 1)[0]));
      expect([...names]).toEqual(rule === null ? [] : [rule]);
    });
  }

  test('says what the room may import', () => {
    expect(found.get('src/records/b.ts')?.join()).toContain('records imports');
    expect(found.get('src/records/b.ts')?.join()).toContain('idb, valibot');
  });
});

describe('The doors', () => {
  const { imports } = JSON.parse(readFileSync('package.json', 'utf8')) as { imports: Record<string, string> };

  test('lead to files that exist, once their room is built', () => {
    const missing = Object.values(imports).filter(
      (file) =>
        !file.includes('*') && existsSync(dirname(file)) && readdirSync(dirname(file)).length > 0 && !existsSync(file),
    );
    expect(missing).toEqual([]);
  });

  test('that the first words need do not load Phaser, Howler or inkjs', () => {
    for (const door of ['src/main.ts', 'src/scene/still/index.ts', 'src/player/index.ts'].filter((file) =>
      existsSync(file),
    )) {
      const packages = reach(door, imports);
      expect(
        [...packages].filter((name) => ['phaser', 'howler', 'inkjs', 'inkjs/full'].includes(name)),
        door,
      ).toEqual([]);
    }
  });
});

describe('The house', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));

  test(`has no style sheet of more than ${SHEET} lines`, () => {
    const long = files
      .filter((file) => file.endsWith('.css'))
      .map((file) => ({ file, lines: readFileSync(join('src', file), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > SHEET);
    expect(long, 'Divide these by what they dress').toEqual([]);
  });

  test(`has no folder of more than ${FOLDER} source files`, () => {
    const full = Object.entries(crowds(files)).filter(([, count]) => count > FOLDER);
    expect(full, 'Give what belongs together in these a folder of its own').toEqual([]);
  });
});

/** How many source files lie in each folder, those of its own folders not counted. */
function crowds(files: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const file of files.filter((name) => name.endsWith('.ts')))
    counts[dirname(file)] = (counts[dirname(file)] ?? 0) + 1;
  return counts;
}

/** The packages a file loads at once, through every file it imports for more than a type; import() is later, not at once. */
function reach(start: string, doors: Readonly<Record<string, string>>): ReadonlySet<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const queue = [resolve(start)];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
    for (const statement of source.statements) {
      const name = loaded(statement);
      if (name === undefined) continue;
      const target = name.startsWith('./')
        ? resolve(dirname(file), name)
        : (doors[name] ?? '') && resolve(doors[name] ?? '');
      if (target === '') packages.add(name);
      else queue.push(...[target, `${target}.ts`].filter((path) => path.endsWith('.ts') && existsSync(path)));
    }
  }
  return packages;
}

/** What a statement loads when the program runs; undefined for types, which are gone by then. */
function loaded(statement: ts.Statement): string | undefined {
  if (ts.isImportDeclaration(statement) && statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    return undefined;
  if (ts.isExportDeclaration(statement) && statement.isTypeOnly) return undefined;
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return undefined;
  const { moduleSpecifier } = statement;
  return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
}
