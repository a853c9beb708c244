/** A file that somebody might write, and the rule that refuses it; `null` when it is welcome. */
export interface Case {
  readonly title: string;
  readonly file: string;
  readonly code: string;
  readonly rule: string | null;
}

/** The rule that knows which doors and packages a room may import. */
export const importing = '@typescript-eslint/no-restricted-imports';
/** The rule that refuses what nobody writes here, and import() of a closed door. */
export const syntax = 'no-restricted-syntax';

/** The rule that refuses files which need each other. */
export const circles = 'house/circle';

/** What each lock is tried with; ARCHITECTURE.md says why there are locks. */
export const cases: readonly Case[] = [
  // Doors.
  refuses('doctrine opens no door', 'src/core/doctrine/a.ts', 'import { a } from "#story"; a();', importing),
  refuses(
    'doctrine opens no door for a type',
    'src/core/doctrine/b.ts',
    'import type { A } from "#story"; export type B = A;',
    importing,
  ),
  refuses('doctrine passes no door on', 'src/core/doctrine/c.ts', 'export { a } from "#story";', importing),
  refuses('a place does not know the story', 'src/core/place/a.ts', 'import { a } from "#story"; a();', importing),
  refuses(
    'the subject does not know the story',
    'src/core/subject/a.ts',
    'import { a } from "#story"; a();',
    importing,
  ),
  refuses(
    'the story does not know the encounter',
    'src/core/story/a.ts',
    'import { a } from "#encounter"; a();',
    importing,
  ),
  refuses(
    'the encounter does not know scoring',
    'src/core/encounter/a.ts',
    'import { a } from "#scoring"; a();',
    importing,
  ),
  refuses(
    'a run does not know the ledger that is made of it',
    'src/core/scoring/run/a.ts',
    'import { a } from "#scoring/ledger"; a();',
    importing,
  ),
  refuses(
    'a review does not know the criteria',
    'src/core/scoring/review/a.ts',
    'import { a } from "#scoring/criteria"; a();',
    importing,
  ),
  refuses(
    'the criteria do not know the report',
    'src/core/scoring/criteria/a.ts',
    'import { a } from "#scoring"; a();',
    importing,
  ),
  allows(
    'the criteria read a run',
    'src/core/scoring/criteria/b.ts',
    'import { a } from "#scoring/run"; import { b } from "#scoring/review"; a(b);',
  ),
  refuses('scoring does not compile', 'src/core/scoring/a.ts', 'import { a } from "#story/compiler"; a();', importing),
  refuses(
    'exploring does not know what is made of it',
    'src/core/explore/c.ts',
    'import { a } from "#examine"; a();',
    importing,
  ),
  refuses('the ui does not examine', 'src/ui/t.ts', 'import { a } from "#examine"; a();', importing),
  refuses('the front door does not examine', 'src/d.ts', 'import { a } from "#examine"; a();', importing),
  refuses('examining reads no files', 'src/core/examine/a.ts', 'import { a } from "node:fs"; a();', importing),
  refuses('the core knows no window', 'src/core/explore/a.ts', 'import { a } from "#ui"; a();', importing),
  refuses('the ui does not open the drawn scene', 'src/ui/a.ts', 'import { a } from "#scene"; a();', importing),
  refuses(
    'the ui does not open the drawn scene later',
    'src/ui/b.ts',
    'export const a = () => import("#scene");',
    syntax,
  ),
  refuses('the ui does not compile', 'src/ui/c.ts', 'import { a } from "#story/compiler"; a();', importing),
  refuses('records do not know the ui', 'src/records/a.ts', 'import { a } from "#ui"; a();', importing),
  refuses('the terminal does not know the ui', 'src/cli/a.ts', 'import { a } from "#ui"; a();', importing),
  refuses('the front door does not compile', 'src/a.ts', 'import { a } from "#story/compiler"; a();', importing),
  refuses(
    'the front door does not climb into a room',
    'src/b.ts',
    'import { a } from "./core/story/index"; a();',
    importing,
  ),
  refuses(
    'the bones of a figure know no looks',
    'src/scene/rig/bones/a.ts',
    'import { a } from "#rig/looks"; a();',
    importing,
  ),
  refuses('paint does not know heads', 'src/scene/rig/paint/a.ts', 'import { a } from "#rig/head"; a();', importing),
  refuses('a figure is drawn without Phaser', 'src/scene/rig/a.ts', 'import { a } from "phaser"; a();', importing),
  allows(
    'a head is painted on bones',
    'src/scene/rig/head/a.ts',
    'import { a } from "#rig/paint"; import { b } from "#rig/bones"; a(b);',
  ),
  allows(
    'explore opens every room of the core',
    'src/core/explore/b.ts',
    'import { a } from "#story/compiler"; import { b } from "#scoring"; a(b);',
  ),
  allows(
    'examining compiles, explores and plays transcripts',
    'src/core/examine/b.ts',
    'import { a } from "#story/compiler"; import { b } from "#explore"; import { c } from "#transcript"; a(b, c);',
  ),
  allows('the report opens the still picture', 'src/report/d.ts', 'import { a } from "#scene/still"; a();'),
  allows(
    'the terminal compiles',
    'src/cli/b.ts',
    'import { a } from "#story/compiler"; import { b } from "node:fs"; a(b);',
  ),
  refuses('the report does not open the drawn scene', 'src/report/a.ts', 'import { a } from "#scene"; a();', importing),
  refuses('the player does not know the report', 'src/player/a.ts', 'import { a } from "#report"; a();', importing),
  allows('the player opens the drawn scene later', 'src/player/b.ts', 'export const a = () => import("#scene");'),
  refuses('the ui does not know the story', 'src/ui/d.ts', 'import { a } from "#story"; a();', importing),
  refuses('the player does not know the app', 'src/player/c.ts', 'import { a } from "#app"; a();', importing),
  allows('the app opens the report later', 'src/app/a.ts', 'export const a = () => import("#report");'),
  allows('the front door opens the drawn scene later', 'src/c.ts', 'export const a = () => import("#scene");'),
  allows('a file names its neighbour', 'src/ui/e.ts', 'import { a } from "./f"; a();'),
  refuses(
    'a test in the browser knows the page, not the program',
    'tests/e2e/a.e2e.ts',
    'import { a } from "#ui"; a();',
    importing,
  ),
  // Ways out of a room.
  refuses(
    'nobody climbs out of a room',
    'src/core/scoring/b.ts',
    'import { a } from "../story/index"; a();',
    importing,
  ),
  refuses(
    'nobody climbs out by a detour',
    'src/core/scoring/c.ts',
    'import { a } from "./x/../../story/index"; a();',
    importing,
  ),
  refuses('nobody climbs out later', 'src/ui/g.ts', 'export const a = () => import("../core/story/index");', syntax),
  refuses(
    'a test uses the doors too',
    'tests/core/a.test.ts',
    'import { a } from "../../src/core/story/index"; a();',
    importing,
  ),
  allows(
    'a test opens every door',
    'tests/core/b.test.ts',
    'import { a } from "#story/compiler"; import { b } from "#tests/laws"; a(b);',
  ),
  refuses(
    'nobody reaches into a room inside a room',
    'src/core/explore/d.ts',
    'import { a } from "./bots/play"; a();',
    importing,
  ),
  refuses('nor reaches in later', 'src/core/explore/e.ts', 'export const a = () => import("./bots/play");', syntax),
  allows(
    'a room inside a room is entered by its index, or by its door',
    'src/core/explore/f.ts',
    'import { a } from "./bots/index"; a();',
  ),
  // Packages.
  refuses('doctrine has not heard of ink', 'src/core/doctrine/d.ts', 'import { a } from "inkjs"; a();', importing),
  refuses(
    'the encounter has not heard of ink',
    'src/core/encounter/b.ts',
    'import { a } from "inkjs/full"; a();',
    importing,
  ),
  refuses('the core opens no files', 'src/core/story/b.ts', 'import { a } from "node:fs"; a();', importing),
  refuses(
    'a name that only begins like a package is another package',
    'src/core/story/c.ts',
    'import { a } from "inkjs-plus"; a();',
    importing,
  ),
  refuses('the ui does not draw with Phaser', 'src/ui/h.ts', 'import { a } from "phaser"; a();', importing),
  refuses(
    'the still picture does not need Phaser',
    'src/scene/still.ts',
    'import { a } from "phaser"; a();',
    importing,
  ),
  refuses('the rig does not need Phaser', 'src/scene/rig/a.ts', 'import { a } from "phaser"; a();', importing),
  refuses(
    'the set does not need Phaser',
    'src/scene/place/a.ts',
    'import type { A } from "phaser"; export type B = A;',
    importing,
  ),
  refuses('sound does not need Phaser', 'src/scene/sound/a.ts', 'import { a } from "phaser"; a();', importing),
  refuses('only sound has heard of Howler', 'src/scene/a.ts', 'import { a } from "howler"; a();', importing),
  refuses('records use idb only', 'src/records/b.ts', 'import { a } from "lit"; a();', importing),
  allows('the story has heard of ink', 'src/core/story/d.ts', 'import { a } from "inkjs/full"; a();'),
  allows('the scene draws with Phaser', 'src/scene/b.ts', 'import { a } from "phaser"; a();'),
  allows('sound uses Howler', 'src/scene/sound/b.ts', 'import { a } from "howler"; a();'),
  allows('the ui uses Lit and its parts', 'src/ui/i.ts', 'import { a } from "lit/decorators.js"; a();'),
  // No clock and no dice.
  refuses('the core has no dice', 'src/core/story/e.ts', 'export const a = Math.random();', 'no-restricted-properties'),
  refuses('the core has no clock', 'src/core/story/f.ts', 'export const a = Date.now();', 'no-restricted-properties'),
  refuses('the core does not ask for the date', 'src/core/story/g.ts', 'export const a = new Date();', syntax),
  refuses(
    'the core does not know the language of the machine',
    'src/core/story/h.ts',
    'export const a = (b: string) => b.localeCompare("c");',
    syntax,
  ),
  allows(
    'the core reads a date it was given',
    'src/core/story/i.ts',
    'export const a = (b: string) => new Date(b).getTime();',
  ),
  allows('a window has a clock', 'src/ui/j.ts', 'export const a = Date.now();'),
  // Habits.
  refuses('the core has no class', 'src/core/story/j.ts', 'export class A { readonly b = 1; }', syntax),
  refuses('nothing is exported by default', 'src/ui/k.ts', 'export default function a() { return 1; }', syntax),
  refuses('nothing is exported by default under cover', 'src/ui/l.ts', 'const a = 1; export { a as default };', syntax),
  refuses('there is no enum', 'src/ui/m.ts', 'export enum A { B }', syntax),
  refuses(
    'there is no any',
    'src/ui/n.ts',
    'export const a = (b: any): unknown => b;',
    '@typescript-eslint/no-explicit-any',
  ),
  refuses(
    'a type is imported as a type',
    'src/ui/o.ts',
    'import { A } from "./p"; export const a: A = "a";',
    '@typescript-eslint/consistent-type-imports',
  ),
  refuses('a comment does not switch a lock off', 'src/ui/q.ts', '/* eslint-disable */ export enum A { B }', syntax),
  refuses(
    'a comment does not silence the compiler',
    'src/ui/r.ts',
    '// @ts-ignore\nexport const a: string = 1;',
    '@typescript-eslint/ban-ts-comment',
  ),
  refuses('index.ts holds no code', 'src/records/index.ts', 'export const a = 1;', syntax),
  refuses(
    'the index of a room with rooms in it holds no code',
    'src/core/scoring/index.ts',
    'export const a = 1;',
    syntax,
  ),
  refuses('index.ts names what it passes on', 'src/cli/index.ts', 'export * from "./a";', syntax),
  allows(
    'index.ts is a list of names',
    'src/core/story/index.ts',
    'export { a } from "./e"; export type { B } from "./words";',
  ),
  refuses(
    'a file has at most 300 lines',
    'src/ui/s.ts',
    'export const a = [\n' + '  1,\n'.repeat(300) + '];',
    'max-lines',
  ),
  refuses(
    'a test does not read a page once and judge it',
    'tests/e2e/b.e2e.ts',
    'import { expect } from "vitest"; export const a = async (b: { count: () => Promise<number> }) => { expect(await b.count()).toBe(0); };',
    syntax,
  ),
  // Cycles inside a room.
  refuses(
    'two files of a room do not need each other',
    'src/core/scoring/d.ts',
    'import { b } from "./e"; export const a = () => b;',
    circles,
  ),
  refuses('nor do three', 'src/core/scoring/f.ts', 'import { a } from "./g"; export const c = () => a;', circles),
  refuses(
    'not even for a type',
    'src/core/scoring/i.ts',
    'import type { B } from "./j"; export interface A { readonly b: B }',
    circles,
  ),
  refuses(
    'not even for a type that stands among code',
    'src/core/scoring/j.ts',
    'import { type A, a } from "./k"; export interface B { readonly a: A } export const b = a;',
    circles,
  ),
  refuses(
    'nor for what is only passed on',
    'src/core/scoring/k.ts',
    'export type { A } from "./i"; export const a = 1;',
    circles,
  ),
  refuses('nor later', 'src/core/scoring/l.ts', 'export const a = () => import("./m");', circles),
  allows('two files need a third', 'src/core/scoring/n.ts', 'import { a } from "./p"; import { b } from "./o"; a(b);'),
  helps('src/core/scoring/m.ts', 'import { a } from "./l"; export const b = () => a;'),
  helps('src/core/scoring/o.ts', 'import { a } from "./p"; export const b = a;'),
  helps('src/core/scoring/p.ts', 'export const a = (b: unknown) => b;'),
  helps('src/core/scoring/e.ts', 'import { a } from "./d"; export const b = () => a;'),
  helps('src/core/scoring/g.ts', 'import { a } from "./h"; export const b = () => a; export { a };'),
  helps('src/core/scoring/h.ts', 'import { c } from "./f"; export const a = () => c;'),
  helps('src/ui/p.ts', 'export type A = "a";'),
];

function refuses(title: string, file: string, code: string, rule: string): Case {
  return { title, file, code, rule };
}

function allows(title: string, file: string, code: string): Case {
  return { title, file, code, rule: null };
}

function helps(file: string, code: string): Case {
  return { title: '', file, code, rule: null };
}
