import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** A rule of a style sheet, with the condition it stands under, if it stands under one by itself. */
interface Rule {
  readonly file: string;
  readonly under: string;
  readonly selectors: readonly string[];
  readonly body: string;
}

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
const rules: readonly Rule[] = sheets.flatMap((file) => {
  const css = readFileSync(`src/${file}`, 'utf8').replace(/\/\*[^]*?\*\//g, '');
  return [...css.matchAll(/(?:(@media[^{}]*)\{\s*)?([^{};]+)\{([^{}]*)\}/g)].map(([, under, selectors, body]) => ({
    file,
    under: (under ?? '').trim(),
    selectors: (selectors ?? '').split(/,(?![^(]*\))/).map((one) => one.trim()),
    body: body ?? '',
  }));
});

const CHOSEN = /\[aria-(?:pressed|expanded|current|selected)[^\]]*\]|:checked/;
const pointed = rules.filter(({ selectors }) => selectors.some((one) => one.includes(':hover')));
const chosen = rules.filter(({ selectors }) => selectors.some((one) => CHOSEN.test(one.replace(/:not\([^)]*\)/g, ''))));
const ground = ({ body }: Rule): string => /background:\s*([^;]+)/.exec(body)?.[1]?.trim() ?? '';

describe('what the pointer is over', () => {
  it('is there to be looked at', () => {
    expect(pointed.length).toBeGreaterThan(10);
    expect(chosen.length).toBeGreaterThan(4);
  });

  it.each(pointed)('$selectors has another ground, and nothing else about it changes', ({ body }) => {
    expect([...body.matchAll(/([a-z-]+):/g)].map(([, property]) => property)).toEqual(['background']);
  });

  it.each(pointed)('$selectors does not look as what is chosen does', (rule) => {
    expect(chosen.filter((other) => ground(other) === ground(rule))).toEqual([]);
  });

  it.each(pointed)('$selectors stays as it was where a finger has been', ({ under }) => {
    expect(under).toBe('@media (hover: hover)');
  });

  it.each(pointed)('$selectors leaves what is chosen as it is', ({ selectors }) => {
    const states = chosen.flatMap((rule) => rule.selectors.map((one) => one.replace(CHOSEN, '').trim()));
    const same = selectors.filter((one) => states.some((state) => state !== '' && one.startsWith(state)));
    expect(same.filter((one) => !/:not\(\[aria-/.test(one))).toEqual([]);
  });
});
