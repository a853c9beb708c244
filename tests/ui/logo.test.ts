// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { render } from 'lit/html.js';
import { expect, it } from 'vitest';
import { logo } from '#ui';

const paths = (svg: string): readonly (string | undefined)[] => [...svg.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);

it('is the same sign on a page as in the tab of the browser', () => {
  const host = document.createElement('p');
  render(logo('mark'), host);
  const drawn = paths(host.innerHTML);
  expect(drawn).toHaveLength(2);
  expect(drawn).toEqual(paths(readFileSync('assets/icons/talkdown.svg', 'utf8')));
});
