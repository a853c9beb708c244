// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from '#tests/eventually';
import { openHelp, type Part } from '#guide';

const PARTS: readonly Part[] = ['call', 'person', 'choice', 'report'];
const words = (): readonly string[] =>
  [...document.querySelectorAll('.help-picture p')].map((each) => each.textContent.trim());

afterEach(() => {
  document.querySelector('dialog')?.close();
  document.body.innerHTML = '';
});

describe('the pictures of How to play', () => {
  it('are one for each part, in their order, each with the words that stand on it in a run', async () => {
    const painted: Part[] = [];
    openHelp(
      () =>
        Promise.resolve((part, picture) => {
          expect(picture.width).toBeGreaterThan(0);
          painted.push(part);
          return Promise.resolve(`Words of ${part}`);
        }),
      () => undefined,
    );
    await eventually(() => expect(words()).toEqual(PARTS.map((part) => `Words of ${part}`)));
    expect(painted).toEqual(PARTS);
  });

  it('leave no gap where one cannot be painted, and none at all where nothing of a run can be had', async () => {
    openHelp(
      () => Promise.resolve((part) => (part === 'person' ? Promise.reject(new Error('No.')) : Promise.resolve(part))),
      () => undefined,
    );
    await eventually(() => expect(words()).toEqual(['call', 'choice', 'report']));
    document.querySelector('dialog')?.close();
    openHelp(
      () => Promise.reject(new Error('Not here.')),
      () => undefined,
    );
    await eventually(() => expect(words()).toEqual([]));
    expect(document.querySelectorAll('.help-parts h3')).toHaveLength(4);
  });

  it('are icons where nobody wants pictures', () => {
    openHelp(undefined, () => undefined);
    expect(document.querySelector('.help-picture')).toBeNull();
    expect(document.querySelectorAll('.help-parts li > svg')).toHaveLength(4);
  });
});
