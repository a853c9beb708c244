// @vitest-environment happy-dom
import { begin, decide, type Encounter } from '#encounter';
import type { KeyDecisions } from '#explore/alternatives';
import { score } from '#scoring';
import { sentenceOf } from '#subject';
import { keyDecisions } from '#tests/core/explore/alternatives/weighing';
import { CITY, smallScenario } from '#tests/core/small';
import type { KeyDecisionsState } from '#report';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '#tests/eventually';
import { button, mounted, REMEMBERED, shown, shownWith, words } from './mount';

const SCENARIO = smallScenario();
const HARM = ['call.quiet', 'talk.listen', 'talk.order', 'talk.hold', 'arrest.nothing'];

function played(mode: 'practice' | 'assessed'): Encounter {
  const begun = begin(SCENARIO, CITY, { seed: 7, mode });
  return HARM.reduce((encounter, choice) => decide(encounter, { choice, seconds: 5 }), begun);
}

const RUN = played('practice');
const FOUND: KeyDecisions = keyDecisions(SCENARIO, CITY, RUN.log);
const KEY = FOUND.decisions.find(({ own }) => own.group === 'force')!;
const WORKING: KeyDecisionsState = { status: 'working', done: 2, total: 5 };

const section = (host: Element): Element => host.querySelector('.r-keys')!;

/** The page of that run with its key decisions worked out. */
function found(options: Parameters<typeof shownWith>[1] = {}, encounter = RUN): HTMLElement {
  return shownWith({ status: 'done', ...FOUND }, { encounter, ...options }, score(encounter));
}

/** The card of the decision that used force. */
function card(host: HTMLElement): HTMLElement {
  return host.querySelector<HTMLElement>(`[aria-labelledby="r-key-${KEY.decision}"]`)!;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('while other choices are compared', () => {
  it('the report is whole, and says in words how far the work is', () => {
    const host = shownWith(WORKING);
    expect(words(section(host))).toContain('Comparing other choices: 2 of 5 decisions done.');
    expect(host.querySelector('progress')).toMatchObject({ value: 2, max: 5 });
    expect([...host.querySelectorAll('h2')].map(words)).toEqual([
      'Three moments that mattered',
      'Keep:',
      'Change:',
      'Recall',
      'What happened',
      'Key decisions',
      'Use of force',
      'Communication',
      'Sustain and improve',
      'Scores',
      'What you could not know',
    ]);
  });

  it('a screen reader is told when the work begins and when it ends, and not of every step', () => {
    const { host, handle } = mounted({ recall: REMEMBERED });
    const heard = [0, 1, 2].map((done) => {
      handle.keyDecisions({ ...WORKING, done });
      return words(host.querySelector('.r-keys [role="status"]'));
    });
    expect(new Set(heard).size).toBe(1);
    handle.keyDecisions({ status: 'done', decisions: [], reason: 'No decision was taken.' });
    expect(words(host.querySelector('.r-keys [role="status"]'))).not.toBe(heard[0]);
  });

  it('nothing of it is shown before the trainee has remembered', () => {
    const { host, handle } = mounted();
    handle.keyDecisions(WORKING);
    expect(host.querySelector('.r-keys')).toBeNull();
    button(host, 'Continue without writing').click();
    expect(words(section(host))).toContain('2 of 5');
  });
});

describe('a key decision', () => {
  it('shows what was done, the other line with its ending, and one sentence', () => {
    const text = words(card(found()));
    for (const part of [`At decision ${KEY.decision}`, KEY.own.title, KEY.other.title, KEY.other.dispositionName]) {
      expect(text).toContain(part);
    }
    expect(words(card(found()).querySelector('.r-key-lead'))).toBe(KEY.sentence);
    expect(card(found()).querySelectorAll('.r-then li')).toHaveLength(KEY.other.then.length);
  });

  it('is told as one line of a simulation, not as a promise', () => {
    const text = words(section(found()));
    expect(text).toContain('What a different choice led to in this simulation.');
    expect(text).toContain('not a promise');
  });

  it('draws both curves, told apart by more than color, with the same in words', () => {
    const chart = card(found()).querySelector('svg[role="img"]')!;
    const dashes = [...chart.querySelectorAll('path')].map((path) => path.getAttribute('stroke-dasharray'));
    expect(dashes).toHaveLength(2);
    expect(dashes.filter((each) => each === 'none')).toHaveLength(1);
    expect(chart.getAttribute('aria-label')).toContain(`escalation ${KEY.own.escalation} of 100 on average`);
    expect(words(card(found()))).toContain(`escalation ${KEY.other.escalation} of 100 on average`);
  });

  it('names the rules that make the difference, with their sources', () => {
    const rules = card(found()).querySelector('.r-key-rules');
    const [first] = KEY.rules.own;
    expect(first && words(rules)).toContain(first && sentenceOf(first, { scale: {} }).replace(/\.$/, ''));
    expect(rules?.querySelectorAll('cite').length).toBeGreaterThan(0);
  });

  it('leads to its place among all decisions, where its other line is dashed over the curve', () => {
    const host = found();
    button(card(host), `Go to this decision, decision ${KEY.decision}`).click();
    expect(document.activeElement?.id).toBe(`r-decision-${KEY.decision}`);
    expect(host.querySelector('.r-curve path[stroke-dasharray="7 6"]')).not.toBeNull();
    expect(host.querySelector('.r-curve svg')?.getAttribute('aria-label')).toContain('Dashed');
  });

  it('can be replayed from in practice only', () => {
    const from: number[] = [];
    const onReplayFrom = (decision: number): void => void from.push(decision);
    const label = `Replay from here, decision ${KEY.decision}`;
    button(card(found({ onReplayFrom })), label).click();
    expect(from).toEqual([KEY.decision]);
    expect(() => button(card(found({ onReplayFrom }, played('assessed'))), label)).toThrow();
  });
});

describe('where there is no key decision', () => {
  it('the reason is said', () => {
    const host = shownWith({ status: 'done', decisions: [], reason: 'Nothing would have made a real difference.' });
    expect(words(section(host))).toContain('No decision stands out. Nothing would have made a real difference.');
  });

  it('a failure is one sentence, and the report stays whole', () => {
    const host = shownWith({ status: 'failed', sentence: 'This browser could not run the what-if comparison.' });
    expect(words(section(host))).toContain('This browser could not run the what-if comparison.');
    expect(host.querySelectorAll('h2')).toHaveLength(11);
  });

  it('a report whose caller works none out does not speak of them', () => {
    expect(shown().querySelector('.r-keys')).toBeNull();
  });
});

describe('a saved report', () => {
  async function saved(host: HTMLElement, label: string): Promise<string> {
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:saved';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    button(host, label).click();
    await eventually(() => expect(blobs).toHaveLength(1));
    return blobs[0]!.text();
  }

  it('holds the key decisions in its data', async () => {
    const data = JSON.parse(await saved(found(), 'Download JSON')) as { readonly keyDecisions: unknown };
    expect(data.keyDecisions).toEqual(JSON.parse(JSON.stringify(FOUND)));
  });

  it('shows the whole other line, with nothing to press', async () => {
    const text = await saved(found(), 'Download HTML');
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect(page.querySelectorAll('.r-key-card')).toHaveLength(FOUND.decisions.length);
    expect(page.querySelectorAll('.r-keys :is(button, progress, details, [role="status"])')).toHaveLength(0);
    expect(page.querySelectorAll('.r-then li')).toHaveLength(KEY.other.then.length);
  });

  it('says that nothing was computed when it was saved too early', async () => {
    const text = await saved(shownWith(WORKING), 'Download HTML');
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect(words(page.querySelector('.r-keys'))).toContain('Not computed');
  });
});
