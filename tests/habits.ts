import { allows, type Case, circles, helps, refuses, syntax } from '#tests/case';

/** What the locks on clocks, dice, ways of writing and circles are tried with. */
export const HABITS: readonly Case[] = [
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
