// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '#tests/eventually';
import { openApp } from '#app';
import { begin, createSession } from '#encounter';
import { openShelf, type Shelf } from '#records';
import { prologueOf } from '#story/compiler';
import { createPreferences } from '#ui';
import { CITY, SMALL_INK, smallScenario } from '#tests/core/small';

const scenario = smallScenario();
const card = { slug: scenario.slug, revision: scenario.revision, ...scenario.about };

let host: HTMLElement;
let shelf: Shelf;
/** What can be fetched. */
let files: Record<string, unknown>;

beforeEach(() => {
  shelf = openShelf(() => undefined);
  files = {
    'stories/index.json': [card, { ...card, slug: 'another', title: 'Another bench' }],
    [`stories/${scenario.slug}.json`]: scenario,
    [`stories/${scenario.slug}.prologue.json`]: prologueOf(scenario),
  };
  vi.stubGlobal('fetch', (address: string) => {
    const found = files[address.replace(/^\//, '')];
    return Promise.resolve(found === undefined ? new Response('', { status: 404 }) : Response.json(found));
  });
});

afterEach(async () => {
  localStorage.clear();
  // The page lets go of the run that is open in it.
  history.replaceState(null, '', '/');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await shows('Talk first');
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

/** Opens the product at an address. */
function visit(query = ''): void {
  history.replaceState(null, '', `/${query}`);
  host = document.body.appendChild(document.createElement('div'));
  openApp(host, { preferences: createPreferences({ stage: false, timers: 'off' }), shelf, agencies: [CITY] });
}

const shows = (title: string): Promise<void> => eventually(() => expect(words('h1')).toContain(title));
const words = (selector: string): string =>
  (host.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const press = (selector: string): void => host.querySelector<HTMLElement>(selector)?.click();
const send = (form: string): void =>
  void host.querySelector(form)?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
const setup = `form[aria-label="Start ${card.title}"]`;
/** Opens the page before a run from the card of the scenario. */
const open = (): void => press(`[data-scenario=${scenario.slug}] h3 a`);

/** Puts a run on the shelf that took so many decisions. */
async function keptRun(id: string, over: boolean, choices: readonly string[]): Promise<void> {
  const session = createSession(begin(scenario, CITY, { seed: 3, mode: 'practice' }));
  for (const choice of choices) session.decide({ choice, seconds: 1 });
  await shelf.keep({ id, started: 1, changed: 1, title: 'A bench', over, log: session.encounter.log });
}

describe('the front page', () => {
  it('lists the scenarios, each with what it is and a way to open it', async () => {
    visit();
    await shows('Talk first');
    expect(host.querySelectorAll('article[data-scenario]')).toHaveLength(2);
    expect(words('.meta')).toContain('Foundation');
    expect(words('.past')).toContain('No finished run yet.');
  });

  it('gives every part of every card an id of its own', async () => {
    visit();
    await shows('Talk first');
    const ids = [...host.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows how the last run of a scenario ended on its card, and that one waits', async () => {
    await keptRun('done', true, ['call.history']);
    visit();
    await shows('Talk first');
    expect(words(`[data-scenario=${scenario.slug}] .state`)).toContain('Played once');
    expect(words('[data-scenario=another] .state')).toContain('Not played yet');
    await keptRun('waits', false, []);
    visit();
    await eventually(() => expect(words(`[data-scenario=${scenario.slug}] .state`)).toContain('Paused at 00:00'));
  });

  it('puts the run that waits at the top, and the others in a list with what was done in them', async () => {
    await keptRun('waits', false, ['call.history']);
    await keptRun('done', true, ['call.history']);
    visit();
    await shows('Talk first');
    expect(words('.resume')).toContain('Practice run, 1 decision so far.');
    expect(host.querySelectorAll('.runs li')).toHaveLength(1);
    expect(words('.runs li')).toContain('1 decision');
    expect(words('.runs li')).toContain(CITY.name);
  });

  it('says of runs in which nothing was decided yet that there is no decision, in words', async () => {
    await keptRun('waits', false, []);
    await keptRun('other', false, []);
    visit();
    await shows('Talk first');
    expect(words('.resume')).toContain('Practice run, no decision so far.');
    expect(words('.runs li')).toContain('00:00 on the clock, no decision');
    expect(words('main')).not.toContain('0 decisions');
  });

  it('deletes a run, and says so', async () => {
    await keptRun('waits', false, ['call.history']);
    visit();
    await shows('Talk first');
    press('.resume [data-action=remove]');
    await eventually(() => expect(words('.problem-line')).toContain('The run was deleted.'));
    expect(await shelf.list()).toEqual([]);
  });
});

describe('from page to page', () => {
  it('complains of a seed that is no number where it was typed', async () => {
    visit(`?prepare=${scenario.slug}`);
    await shows('Before you go');
    host.querySelector<HTMLInputElement>(`${setup} [name=seed]`)!.value = 'lucky';
    send(setup);
    expect(words(`${setup} .wrong`)).toContain('Write the seed as a whole number');
    expect(document.activeElement).toBe(host.querySelector(`${setup} [name=seed]`));
  });

  it('keeps what was chosen before a run over a reload', async () => {
    visit(`?prepare=${scenario.slug}`);
    await shows('Before you go');
    const assessed = host.querySelector<HTMLInputElement>('[value=assessed]')!;
    assessed.checked = true;
    assessed.dispatchEvent(new Event('change', { bubbles: true }));
    visit(location.search);
    await shows('Before you go');
    expect(host.querySelector<HTMLInputElement>('[value=assessed]')!.checked).toBe(true);
  });

  it('asks one question before a run, and keeps the answer beside it', async () => {
    visit();
    await shows('Talk first');
    open();
    await shows('Before you go');
    host.querySelector('textarea')!.value = 'Whether he is alone.';
    send('.prepare form');
    await shows('Person in crisis');
    expect(new URLSearchParams(location.search).get('scenario')).toBe(scenario.slug);
    press('[data-choice="call.history"]');
    await eventually(async () => expect(await shelf.list()).toMatchObject([{ preflection: 'Whether he is alone.' }]));
  });

  it('keeps the plan while it is written, and the run that has one, over a reload', async () => {
    visit(`?prepare=${scenario.slug}`);
    await shows('Before you go');
    const plan = host.querySelector('textarea')!;
    plan.value = 'Who called.';
    plan.dispatchEvent(new Event('input', { bubbles: true }));
    visit(location.search);
    await shows('Before you go');
    expect(host.querySelector('textarea')!.value).toBe('Who called.');
    send('.prepare form');
    await shows('Person in crisis');
    await eventually(async () => expect(await shelf.list()).toMatchObject([{ preflection: 'Who called.' }]));
  });

  it('keeps the plan of a run that was reloaded before the browser had written the run', async () => {
    const keeping = vi.spyOn(shelf, 'keep').mockReturnValue(new Promise(() => undefined));
    visit(`?prepare=${scenario.slug}`);
    await shows('Before you go');
    const plan = host.querySelector('textarea')!;
    plan.value = 'Who called.';
    plan.dispatchEvent(new Event('input', { bubbles: true }));
    send('.prepare form');
    await shows('Person in crisis');
    keeping.mockRestore();
    visit(location.search);
    await shows('Person in crisis');
    await eventually(async () => expect(await shelf.list()).toMatchObject([{ preflection: 'Who called.' }]));
    await eventually(() => expect(shelf.drafts.plan(scenario.slug).read()).toBeUndefined());
  });

  it('leaves the plan that is being written for a new run alone while an earlier run of the scenario goes on', async () => {
    await keptRun('waits', false, []);
    const draft = shelf.drafts.plan(scenario.slug);
    draft.write('Who else is there.');
    visit(`?scenario=${scenario.slug}&run=waits`);
    await shows('Person in crisis');
    press('[data-choice="call.history"]');
    await eventually(async () =>
      expect((await shelf.find('waits'))?.log.some(({ type }) => type === 'decided')).toBe(true),
    );
    expect(draft.read()).toBe('Who else is there.');
    draft.write(undefined);
  });

  it('goes on with a run that waits where it was left', async () => {
    await keptRun('waits', false, ['call.history']);
    visit();
    await shows('Talk first');
    press('.resume [data-action=resume]');
    await shows('Person in crisis');
    expect(new URLSearchParams(location.search).get('run')).toBe('waits');
    expect(host.querySelector('[data-choice="call.history"]')).toBeNull();
  });

  it('says that a scenario is not here, and leads back', async () => {
    visit('?scenario=nowhere');
    await shows('This scenario cannot be opened');
    expect(words('[role=alert]')).toContain('There is no scenario named “nowhere” here.');
    press('.actions .button');
    await shows('Talk first');
  });

  it('says that the rest of a story did not come, which it had begun', async () => {
    files[`stories/${scenario.slug}.json`] = undefined;
    visit(`?scenario=${scenario.slug}`);
    await shows('This scenario cannot be opened');
    expect(host.querySelector('.run')).toBeNull();
  });

  it('begins with the whole story where the prologue does not come to a decision', async () => {
    const ink = SMALL_INK.replace('-> call', '~ temp to = -> call\n-> to');
    const other = smallScenario(ink);
    files[`stories/${scenario.slug}.json`] = other;
    files[`stories/${scenario.slug}.prologue.json`] = prologueOf(other);
    visit(`?scenario=${scenario.slug}`);
    await shows('Person in crisis');
    expect(host.querySelector('[data-choice="call.history"]')).not.toBeNull();
  });

  it('says that an agency is not known, and which are', async () => {
    visit(`?scenario=${scenario.slug}&agency=harbor`);
    await shows('This agency is not known');
    expect(words('[role=alert]')).toContain(`Known are: ${CITY.id}.`);
  });

  it('says that a run is not here', async () => {
    visit('?report=gone');
    await shows('This run is not here');
  });
});

describe('the guided beginning', () => {
  const tour = (): string => (document.querySelector('.tour h2')?.textContent ?? '').trim();
  const onTour = (action: string): void =>
    document.querySelector<HTMLElement>(`.tour [data-action=${action}]`)?.click();

  it('is offered to whoever has played nothing yet, and only once', async () => {
    visit();
    await shows('Talk first');
    expect(words('[aria-label=Welcome]')).toContain('about 90 seconds');
    press('[data-action=no-guide]');
    await eventually(() => expect(host.querySelector('[aria-label=Welcome]')).toBeNull());
    visit();
    await shows('Talk first');
    expect(host.querySelector('[aria-label=Welcome]')).toBeNull();
  });

  it('has one choice with the coached meter on between what is said before and after it, and keeps nothing', async () => {
    visit();
    await shows('Talk first');
    press('[data-action=guide]');
    await eventually(() => expect(tour()).toBe('Watch the person'));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }));
    expect(tour()).toBe('Watch the person');
    onTour('tour-on');
    expect(tour()).toBe('Say something, or do something');
    onTour('tour-back');
    expect(tour()).toBe('Watch the person');
    for (let step = 0; step < 3; step++) onTour('tour-on');
    expect(document.querySelector('.tour')).toBeNull();
    expect(words('.coach')).toContain('Coached meter');
    press('[data-choice="talk.listen"]');
    await eventually(() => expect(tour()).toBe('See what it changed'));
    onTour('tour-on');
    onTour('tour-on');
    await shows('Talk first');
    expect(host.querySelector('[aria-label=Welcome]')).toBeNull();
    expect(await shelf.list()).toEqual([]);
    expect(createPreferences({}).current()).toMatchObject({ coach: false, timers: 'on' });
  });

  it('can be skipped, and asked for again from How to play', async () => {
    visit('?help');
    await shows('How to play');
    press('[data-action=guide]');
    await eventually(() => expect(tour()).toBe('Watch the person'));
    onTour('skip-tour');
    await shows('Talk first');
    expect(document.querySelector('.tour')).toBeNull();
  });

  it('says that there is nothing to show it with', async () => {
    files = {};
    visit('?guide');
    await shows('The guided beginning cannot be opened');
    press('.actions .button');
    await shows('Talk first');
  });
});

describe('How to play', () => {
  it('is a page with every key of the screen of a run, reached from the front page', async () => {
    visit();
    await shows('Talk first');
    press('[data-action=help]');
    await shows('How to play');
    const keys = [...host.querySelectorAll('.help-keys kbd')].map((key) => key.textContent);
    expect(keys).toEqual(['1', '9', 'S', 'D', 'M', 'R', 'F', 'Space', 'L', 'P']);
    press('[data-action=back]');
    await shows('Talk first');
  });

  it('opens over a paused run, which is there again when it is closed', async () => {
    visit(`?scenario=${scenario.slug}`);
    await shows('Person in crisis');
    press('[data-action=pause]');
    document.querySelector<HTMLElement>('dialog [data-action=help]')?.click();
    await eventually(() => expect(document.querySelector('dialog .help')).not.toBeNull());
    document.querySelector<HTMLElement>('dialog [data-action=close-help]')?.click();
    await eventually(() => expect(document.querySelector('dialog')).toBeNull());
    await shows('Person in crisis');
  });
});
