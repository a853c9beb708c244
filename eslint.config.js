import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { circle } from './scripts/circle.mjs';

/*
 * The rooms of the house in walking order: which doors each may open and which packages it may use.
 * A room opens only doors of rooms above it, so a cycle between rooms cannot be written down here.
 * A row further down wins over a row above it for the files both name.
 */
const core = [
  '#doctrine',
  '#place',
  '#story',
  '#walker',
  '#narrator',
  '#subject',
  '#encounter',
  '#classroom',
  '#scoring',
  '#transcript',
  '#explore',
  '#explore/report',
  '#explore/bots',
  '#explore/alternatives',
];

const rooms = [
  { room: 'core/doctrine', gives: ['#doctrine'], opens: [], uses: ['valibot'] },
  { room: 'core/place', gives: ['#place'], opens: ['#doctrine'], uses: ['valibot'] },
  {
    room: 'core/story/diagnostic',
    gives: ['#story/diagnostic', '#story/near'],
    opens: [],
    uses: ['fastest-levenshtein'],
  },
  { room: 'core/story/vocabulary', gives: ['#story/vocabulary'], opens: ['#doctrine', '#place'], uses: ['valibot'] },
  {
    room: 'core/story',
    files: ['src/core/story/*.ts'],
    gives: ['#story'],
    opens: ['#story/diagnostic', '#story/vocabulary'],
    uses: [],
  },
  {
    room: 'core/story/file',
    gives: ['#story/file'],
    opens: ['#doctrine', '#place', '#story/diagnostic', '#story/near', '#story/vocabulary'],
    uses: ['valibot', 'jsonc-parser'],
  },
  {
    room: 'core/story/script',
    gives: ['#story/script'],
    opens: ['#doctrine', '#place', '#story/diagnostic', '#story/near', '#story/vocabulary'],
    uses: [],
  },
  {
    room: 'core/story/whole',
    gives: ['#story/whole'],
    opens: ['#doctrine', '#story', '#story/diagnostic', '#story/vocabulary', '#story/script'],
    uses: [],
  },
  {
    room: 'core/story/compiler',
    gives: ['#story/compiler'],
    opens: [
      '#doctrine',
      '#place',
      '#story',
      '#story/diagnostic',
      '#story/near',
      '#story/vocabulary',
      '#story/file',
      '#story/script',
      '#story/whole',
    ],
    uses: ['inkjs'],
  },
  { room: 'core/walker/value', gives: ['#walker/value'], opens: [], uses: [] },
  { room: 'core/walker/script', gives: ['#walker/script'], opens: ['#walker/value'], uses: [] },
  { room: 'core/walker/machine', gives: ['#walker/machine'], opens: ['#walker/value', '#walker/script'], uses: [] },
  {
    room: 'core/walker',
    files: ['src/core/walker/*.ts'],
    gives: ['#walker'],
    opens: ['#walker/value', '#walker/script', '#walker/machine'],
    uses: [],
  },
  { room: 'core/narrator', gives: ['#narrator'], opens: ['#story', '#walker'], uses: [] },
  { room: 'core/subject', gives: ['#subject'], opens: ['#doctrine'], uses: [] },
  {
    room: 'core/encounter/situation',
    gives: ['#encounter/situation'],
    opens: ['#doctrine', '#place', '#story', '#subject'],
    uses: [],
  },
  {
    room: 'core/encounter',
    files: ['src/core/encounter/*.ts'],
    gives: ['#encounter'],
    opens: ['#doctrine', '#place', '#story', '#narrator', '#subject', '#encounter/situation'],
    uses: ['valibot'],
  },
  { room: 'core/classroom', gives: ['#classroom'], opens: [], uses: [] },
  {
    room: 'core/scoring/run',
    gives: ['#scoring/run'],
    opens: ['#doctrine', '#story', '#subject', '#encounter'],
    uses: [],
  },
  {
    room: 'core/scoring/ledger',
    gives: ['#scoring/ledger'],
    opens: ['#doctrine', '#story', '#encounter', '#scoring/run'],
    uses: [],
  },
  {
    room: 'core/scoring/review',
    gives: ['#scoring/review'],
    opens: ['#doctrine', '#story', '#encounter', '#scoring/run', '#scoring/ledger'],
    uses: [],
  },
  {
    room: 'core/scoring/criteria',
    gives: ['#scoring/criteria'],
    opens: ['#doctrine', '#encounter', '#scoring/run', '#scoring/ledger', '#scoring/review'],
    uses: [],
  },
  {
    room: 'core/scoring',
    files: ['src/core/scoring/*.ts'],
    gives: ['#scoring'],
    opens: [
      '#doctrine',
      '#story',
      '#subject',
      '#encounter',
      '#scoring/run',
      '#scoring/ledger',
      '#scoring/review',
      '#scoring/criteria',
    ],
    uses: [],
  },
  {
    room: 'core/transcript',
    gives: ['#transcript'],
    opens: ['#doctrine', '#story', '#story/near', '#encounter', '#scoring'],
    uses: [],
  },
  { room: 'core/explore/search', gives: ['#explore/search'], opens: [], uses: [] },
  {
    room: 'core/explore',
    files: ['src/core/explore/*.ts', 'src/core/explore/lint/*.ts'],
    gives: ['#explore'],
    opens: [
      '#doctrine',
      '#place',
      '#story',
      '#story/compiler',
      '#walker',
      '#narrator',
      '#subject',
      '#encounter',
      '#scoring',
      '#explore/search',
    ],
    uses: [],
  },
  { room: 'core/explore/report', gives: ['#explore/report'], opens: ['#doctrine', '#story', '#explore'], uses: [] },
  {
    room: 'core/explore/bots',
    gives: ['#explore/bots'],
    opens: ['#doctrine', '#story', '#narrator', '#subject', '#encounter', '#scoring'],
    uses: [],
  },
  {
    room: 'core/explore/alternatives',
    gives: ['#explore/alternatives'],
    opens: ['#doctrine', '#story', '#narrator', '#subject', '#encounter', '#scoring', '#explore/bots'],
    uses: [],
  },
  {
    room: 'core/examine/truth/told',
    gives: ['#truth/told'],
    opens: ['#doctrine', '#place', '#story', '#encounter', '#explore'],
    uses: [],
  },
  {
    room: 'core/examine/truth/rules',
    gives: ['#truth/rules'],
    opens: ['#doctrine', '#place', '#story', '#encounter', '#explore', '#truth/told'],
    uses: [],
  },
  {
    room: 'core/examine/truth',
    files: ['src/core/examine/truth/*.ts'],
    gives: ['#examine/truth'],
    opens: [
      '#doctrine',
      '#place',
      '#story',
      '#narrator',
      '#encounter',
      '#transcript',
      '#explore',
      '#explore/bots',
      '#truth/told',
      '#truth/rules',
    ],
    uses: [],
  },
  {
    room: 'core/examine',
    files: ['src/core/examine/*.ts'],
    gives: ['#examine'],
    opens: [
      '#doctrine',
      '#story',
      '#story/compiler',
      '#narrator',
      '#transcript',
      '#explore',
      '#explore/report',
      '#examine/truth',
    ],
    uses: [],
  },
  {
    room: 'core/examine/gallery',
    gives: ['#examine/gallery'],
    opens: ['#doctrine', '#story', '#encounter', '#explore', '#explore/report', '#examine/truth'],
    uses: [],
  },
  { room: 'scene/rig/bones', gives: ['#rig/bones'], opens: [], uses: [] },
  { room: 'scene/rig/postures', gives: ['#rig/postures'], opens: ['#rig/bones'], uses: [] },
  { room: 'scene/rig/looks', gives: ['#rig/looks'], opens: ['#rig/bones'], uses: [] },
  { room: 'scene/rig/paint', gives: ['#rig/paint'], opens: ['#rig/bones'], uses: [] },
  { room: 'scene/rig/head', gives: ['#rig/head'], opens: ['#rig/bones', '#rig/looks', '#rig/paint'], uses: [] },
  {
    room: 'scene/rig',
    files: ['src/scene/rig/*.ts'],
    gives: ['#rig'],
    opens: ['#rig/bones', '#rig/postures', '#rig/looks', '#rig/paint', '#rig/head'],
    uses: [],
  },
  { room: 'scene/kit/brush', gives: ['#kit/brush'], opens: [], uses: [] },
  { room: 'scene/kit/outdoors', gives: ['#kit/outdoors'], opens: ['#kit/brush'], uses: [] },
  { room: 'scene/kit/rooms', gives: ['#kit/rooms'], opens: ['#kit/brush'], uses: [] },
  { room: 'scene/kit/buildings', gives: ['#kit/buildings'], opens: ['#kit/brush'], uses: [] },
  { room: 'scene/kit/light', gives: ['#kit/light'], opens: ['#kit/brush'], uses: [] },
  {
    room: 'scene/place',
    gives: ['#scene/place'],
    opens: ['#place', '#kit/brush', '#kit/outdoors', '#kit/rooms', '#kit/buildings', '#kit/light'],
    uses: [],
  },
  {
    room: 'scene/still/person',
    gives: ['#still/person'],
    opens: ['#place', '#story', '#encounter', '#rig', '#scene/place'],
    uses: [],
  },
  {
    room: 'scene/still',
    files: ['src/scene/still/*.ts'],
    gives: ['#scene/still', '#scene/words'],
    opens: [...core, '#rig', '#scene/place', '#still/person'],
    uses: [],
  },
  {
    room: 'scene/page',
    gives: [],
    opens: ['#story', '#encounter', '#examine/gallery', '#rig', '#scene/still'],
    uses: [],
  },
  {
    room: 'scene',
    files: ['src/scene/*.ts'],
    gives: ['#scene'],
    opens: [...core, '#rig', '#scene/place', '#scene/still'],
    uses: ['phaser'],
  },
  { room: 'scene/sound', gives: ['#scene/sound'], opens: core, uses: ['howler'] },
  { room: 'ui', gives: ['#ui'], opens: ['#doctrine'], uses: ['lit', 'lucide-static'] },
  {
    room: 'player',
    gives: ['#player'],
    opens: [...core, '#scene', '#scene/still', '#scene/sound', '#ui'],
    uses: ['lit', 'lucide-static'],
  },
  { room: 'guide', gives: ['#guide'], opens: ['#ui'], uses: ['lit', 'lucide-static'] },
  { room: 'report', gives: ['#report'], opens: [...core, '#scene/still', '#ui'], uses: ['lit', 'lucide-static'] },
  { room: 'records', gives: ['#records'], opens: core, uses: ['idb', 'valibot'] },
  {
    room: 'app',
    gives: ['#app'],
    opens: [...core, '#scene', '#scene/still', '#scene/sound', '#ui', '#player', '#guide', '#report', '#records'],
    uses: ['lit', 'lucide-static'],
  },
  { room: 'cli/terminal', gives: ['#cli/terminal'], opens: ['#story/near'], uses: ['node:'] },
  {
    room: 'cli/files',
    gives: ['#cli/files'],
    opens: [...core, '#story/near', '#story/compiler', '#examine', '#cli/terminal'],
    uses: ['node:'],
  },
  {
    room: 'cli/workers',
    gives: ['#cli/workers'],
    opens: [...core, '#examine', '#examine/truth', '#cli/terminal'],
    uses: ['node:'],
  },
  {
    room: 'cli',
    gives: [],
    opens: [
      ...core,
      '#story/near',
      '#story/compiler',
      '#examine',
      '#examine/truth',
      '#examine/gallery',
      '#scene/words',
      '#cli/terminal',
      '#cli/files',
      '#cli/workers',
    ],
    uses: ['node:'],
  },
];

const doors = new Set();
for (const { room, opens, gives } of rooms) {
  const shut = opens.find((door) => !doors.has(door));
  if (shut) throw new Error(`eslint.config.js: the room ${room} opens ${shut}, which no room above it gives.`);
  for (const door of gives) doors.add(door);
}

/** The places outside the rooms: the front door, the scripts and the tests, which may open every door. */
const outside = [
  {
    room: 'main.ts',
    files: ['src/*.ts'],
    opens: [...doors].filter((door) => !/^#(story\/|examine|truth\/|cli\/)/.test(door)),
    uses: [],
  },
  {
    room: 'scripts',
    files: ['scripts/**/*.ts'],
    opens: [...doors],
    uses: ['node:', 'wasm-media-encoders'],
  },
  {
    room: 'bench',
    files: ['bench/**/*.ts'],
    opens: [...doors, '#agencies/'],
    uses: ['node:', 'playwright-core', 'inkjs'],
  },
  {
    room: 'tests',
    files: ['tests/**/*.ts'],
    opens: [...doors, '#tests/', '#agencies/'],
    uses: [
      'node:',
      'vitest',
      'fast-check',
      'playwright-core',
      'axe-core',
      '@guidepup',
      'eslint',
      'typescript',
      'valibot',
      'inkjs',
      'lit',
      'idb',
    ],
  },
  {
    room: 'tests/e2e',
    files: ['tests/e2e/**/*.ts'],
    opens: [],
    uses: ['node:', 'vitest', 'playwright-core', 'axe-core'],
  },
];

const escape = (name) => name.replace(/[/.#]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What a room may import, as one regular expression that matches everything else. */
function refused({ opens, uses, stays = '' }) {
  const may = [
    `${escape('./')}${stays}(?!.*${escape('..')})`,
    ...opens.map((door) => (door.endsWith('/') ? escape(door) : `${escape(door)}$`)),
    ...uses.map((name) => (name.endsWith(':') ? name : `${escape(name)}($|${escape('/')})`)),
  ];
  return `^(?!${may.join('|')})`;
}

function says({ room, opens, uses }) {
  const list = (names) => (names.length > 0 ? names.join(', ') : 'nothing');
  if ([...doors].every((door) => opens.includes(door)))
    return `${room} imports './x' from its own folder and everything else through a door: '#room'.`;
  return `${room} imports './x' from its own folder, opens ${list(opens)}, and uses ${list(uses)}. '../' does not exist; see ARCHITECTURE.md.`;
}

/** Syntax refused everywhere; a lock that also uses no-restricted-syntax has to repeat it, so it is kept in one list. */
const nowhere = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export names: a default export has a different name in every file.',
  },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Export names, not a default.' },
  { selector: 'TSEnumDeclaration', message: 'Write a union of string literals instead of an enum.' },
];
const darkCore = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The core has no clock: take the time as an argument.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'The core has no clock: take the time as an argument.' },
  {
    selector: ':matches(ClassDeclaration, ClassExpression)',
    message: 'The core is functions from value to value: write no class.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(localeCompare|toLocale)/]',
    message: 'The core gives the same answer on every machine: the language of the machine is not known here.',
  },
];
/** A browser and a test take turns: what is read once may be read too early, and only on somebody else's computer. */
const movingPages = [
  {
    selector: 'CallExpression[callee.name="expect"] > AwaitExpression',
    message:
      'A page may not be ready yet: wait for what it has to show, or ask again until it does: expect.poll(() => ...).',
  },
];
const onlyNames = [
  {
    selector: 'Program > :not(ExportNamedDeclaration, ImportDeclaration)',
    message: 'index.ts is only a list of names: export { name } from "./file".',
  },
  {
    selector: 'ExportNamedDeclaration[declaration!=null]',
    message: 'index.ts is only a list of names: move the code to a file.',
  },
];

/** The files of rooms inside a room, which keep their own locks. */
const inner = ({ room }) =>
  rooms.filter((other) => other.room.startsWith(`${room}/`)).map((other) => `src/${other.room}/**/*.ts`);

/** A room inside a room has a list of names of its own, its index, and is entered there or by a door. */
function nested({ room }) {
  const own = new URL(`src/${room}/`, import.meta.url);
  const folder = existsSync(own) ? own : new URL(`src/${dirname(room)}/`, import.meta.url);
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const names = entries
    .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/index.ts`, folder)))
    .map(({ name }) => escape(name));
  return names.length > 0 ? `(?!(?:${names.join('|')})${escape('/')}(?!index$))` : '';
}

/** The locks on one room: what it may import, also by import(), and what it may not write. */
function locks(row) {
  const inside = row.files ?? [`src/${row.room}/**/*.ts`];
  const pattern = refused(row);
  const message = says(row);
  const syntax = [
    ...nowhere,
    ...(row.room.startsWith('core/') ? darkCore : []),
    ...(row.room === 'tests/e2e' ? movingPages : []),
    { selector: `ImportExpression > Literal.source[value=/${pattern}/]`, message },
  ];
  const indexes = inside.filter((glob) => glob.endsWith('/*.ts')).map((glob) => glob.replace('*.ts', 'index.ts'));
  return [
    {
      files: inside,
      ignores: inner(row),
      rules: {
        '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: pattern, message }] }],
        'no-restricted-syntax': ['error', ...syntax],
      },
    },
    ...(['tests', 'scripts'].includes(row.room) || indexes.length === 0
      ? []
      : [
          {
            files: indexes,
            ignores: inner(row),
            rules: { 'no-restricted-syntax': ['error', ...syntax, ...onlyNames] },
          },
        ]),
  ];
}

/** The front door names rooms by their doors, never by their folders. */
const frontDoor = { ...outside[0], stays: `(?!(?:core|scene|ui|player|guide|report|records|app|cli)${escape('/')})` };

const nodeGlobals = Object.fromEntries(
  ['process', 'console', 'URL', 'fetch', 'AbortController', 'AbortSignal', 'Buffer', 'setTimeout', 'clearTimeout'].map(
    (name) => [name, 'readonly'],
  ),
);

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', 'assets/', 'test-results/', 'coverage/'] },
  // No comment switches a lock off; a lock that is wrong is changed here, where everybody sees it.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { house: { rules: { circle } } },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'house/circle': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...nowhere],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The core has no dice: take the seed as an argument.' },
        { object: 'Date', property: 'now', message: 'The core has no clock: take the time as an argument.' },
        { object: 'performance', property: 'now', message: 'The core has no clock: take the time as an argument.' },
      ],
    },
  },
  // Lit binds event handlers of its templates to the element, and Phaser calls methods by name.
  { files: ['src/{ui,player,report,app,scene}/**/*.ts'], rules: { '@typescript-eslint/unbound-method': 'off' } },
  {
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/unbound-method': 'off' },
  },
  ...[...rooms.map((row) => ({ ...row, stays: nested(row) })), frontDoor, ...outside.slice(1)].flatMap(locks),
  { files: ['*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.js', '**/*.mjs'], languageOptions: { globals: nodeGlobals } },
);
