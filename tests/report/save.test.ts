// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '#tests/eventually';
import { madeEncounter, madeReport } from './builder';
import { button, REMEMBERED, shown } from './mount';

/** What the page handed to the browser to save: the name of the file and its text. */
interface Handed {
  readonly name: string;
  readonly text: Promise<string>;
}

const handed: Handed[] = [];

beforeEach(() => {
  handed.length = 0;
  let last: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob;
    return 'blob:saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    handed.push({ name: this.download, text: last?.text() ?? Promise.resolve('') });
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function saved(label: string): Promise<{ readonly name: string; readonly text: string }> {
  button(shown({ notes: { again: 'Wait & <listen>.', change: '' }, preflection: 'Who he is.' }), label).click();
  await eventually(() => expect(handed).toHaveLength(1));
  return { name: handed[0]!.name, text: await handed[0]!.text };
}

describe('the saved JSON', () => {
  it('gives back the log, the report and the trainee’s words as they were', async () => {
    const { name, text } = await saved('Download JSON');
    expect(name).toBe('talkdown-bus-stop-seed-58.json');
    expect(JSON.parse(text)).toEqual({
      format: 'talkdown-report',
      version: 1,
      log: madeEncounter().log,
      report: madeReport(),
      preflection: 'Who he is.',
      recall: REMEMBERED,
      notes: { again: 'Wait & <listen>.', change: '' },
      room: [],
      keyDecisions: 'not computed',
    });
  });
});

describe('the saved page', () => {
  it('needs no script, no network and no other file', async () => {
    const { name, text } = await saved('Download HTML');
    expect(name).toBe('talkdown-bus-stop-seed-58.html');
    expect(text).not.toMatch(/<script|<link|@import|\son\w+=/i);
    const addresses = [...text.matchAll(/(?:src|href)="([^"]*)"|url\(([^)]*)\)/g)].map((match) => match[1] ?? match[2]);
    expect(addresses.filter((address) => !/^(#|data:)/.test(address ?? ''))).toEqual([]);
  });

  it('shows everything, opened, and leaves nothing to press', async () => {
    const { text } = await saved('Download HTML');
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect(page.querySelectorAll('button, textarea, input')).toHaveLength(0);
    expect(page.querySelectorAll('details:not([open])')).toHaveLength(0);
    expect(page.querySelectorAll('.r-moment-card')).toHaveLength(13);
    expect(page.querySelector('title')?.textContent).toBe('After-action report: The 14 to Alder Street');
    expect(page.body.textContent).toContain('Wait & <listen>.');
  });

  it('points only at decisions that are in it', async () => {
    const { text } = await saved('Download HTML');
    const page = new DOMParser().parseFromString(text, 'text/html');
    const targets = [...page.querySelectorAll('a')].map((link) => (link.getAttribute('href') ?? '').slice(1));
    expect(targets.length).toBeGreaterThan(4);
    expect(targets.filter((id) => page.getElementById(id) === null)).toEqual([]);
  });
});
