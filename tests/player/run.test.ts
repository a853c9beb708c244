// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '#tests/eventually';
import { begin, createSession, type Mode, type Session } from '#encounter';
import type { Scenario } from '#story';
import { createPreferences } from '#ui';
import { openRun, type RunScreen } from '#player';
import { openDrafts } from '#records';
import { prologueOf } from '#story/compiler';
import { aboutSmall, CITY, SMALL_INK, smallScenario } from '#tests/core/small';

let screen: RunScreen | undefined;
let session: Session;
let closeHelp: () => void;
let debriefed = 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  screen?.close();
  vi.useRealTimers();
  localStorage.clear();
  sessionStorage.clear();
  document.body.innerHTML = '';
});

/** Opens the small scenario on a page and takes some decisions. */
function open(
  choices: readonly string[] = [],
  mode: Mode = 'practice',
  scenario = smallScenario(),
  whole = Promise.resolve(),
): HTMLElement {
  session = createSession(begin(scenario, CITY, { seed: 3, mode }));
  const host = show(() => whole);
  for (const choice of choices) session.decide({ choice, seconds: 1 });
  vi.advanceTimersByTime(150);
  return host;
}

/** Opens the session as it stands on a page, as a reload does too. */
function show(whole = (): Promise<void> => Promise.resolve()): HTMLElement {
  const host = document.body.appendChild(document.createElement('div'));
  debriefed = 0;
  screen = openRun(host, {
    session,
    preferences: createPreferences({ stage: false }),
    whole,
    kept: () => 'It is kept.',
    room: () => [],
    onRoom: () => undefined,
    thinking: openDrafts().thinking('this run'),
    onPause: () => undefined,
    onHelp: (onClose) => (closeHelp = onClose),
    onLeave: () => undefined,
    onDebrief: () => (debriefed += 1),
    onFault: (error) => {
      throw error;
    },
  });
  return host;
}

/** The small scenario with a request for the crisis team that stands open at any time. */
function onCall(): Scenario {
  const scenario = smallScenario();
  const choices = Object.entries(scenario.choices).map(([path, source]) =>
    source.id === 'talk.crisis_team' ? [path, { ...source, file: 'stories/lib/standing.ink' }] : [path, source],
  );
  return { ...scenario, choices: Object.fromEntries(choices) as Scenario['choices'] };
}

const press = (key: string): void =>
  void (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
const taken = (): readonly string[] =>
  session.encounter.log.flatMap((event) => (event.type === 'decided' ? [event.choice] : []));
const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const focused = (): string => words(document.activeElement);

describe('on the way', () => {
  it('shows the call card, what may be asked and how to arrive, every one a button', () => {
    const host = open();
    expect(words(host.querySelector('h1'))).toBe('Person in crisis');
    expect([...host.querySelectorAll('[data-choice]')].map((button) => button.getAttribute('data-choice'))).toEqual([
      'call.history',
      'call.hot',
      'call.quiet',
    ]);
    expect(host.querySelectorAll('.asking [data-choice]')).toHaveLength(1);
  });

  it('takes a choice by its digit', () => {
    open();
    press('1');
    expect(taken()).toEqual(['call.history']);
  });
});

describe('a decision made before the rest of the story has come', () => {
  it('is said to be taken, waits, and is answered once; a second one counts for nothing', async () => {
    const whole = smallScenario();
    let come = (): void => undefined;
    const host = open([], 'practice', prologueOf(whole), new Promise((done) => (come = done)));
    const [first, second] = [...host.querySelectorAll<HTMLElement>('button[data-choice]')];
    first?.click();
    second?.click();
    expect(taken()).toEqual([]);
    expect(words(host)).toContain('Your decision is taken.');
    session.goOnWith(whole);
    come();
    await eventually(() => expect(taken()).toEqual([first?.dataset['choice']]));
    expect(words(host)).not.toContain('Your decision is taken.');
  });
});

describe('on scene', () => {
  it('has groups named Say and Do, and keeps force behind its own button', () => {
    const host = open(['call.quiet'], 'practice', onCall());
    const names = [...host.querySelectorAll('[role=group]')].map((group) => {
      const by = group.getAttribute('aria-labelledby');
      return by ? words(host.querySelector(`#${by}`)) : group.getAttribute('aria-label');
    });
    expect(names).toEqual(['Say', 'Do', 'Radio']);
    expect(host.querySelector('[data-choice="talk.zap"]')).toBeNull();
    expect(host.querySelector('[data-action=force]')?.getAttribute('aria-expanded')).toBe('false');
  });

  it('holds every line with its speaker in the log', () => {
    const host = open(['call.quiet', 'talk.listen']);
    const log = words(host.querySelector('[role=log]'));
    expect(log).toContain('Dispatch: “Person on a bench.”');
    expect(log).toContain('You: “What happened today?”');
    expect(log).toContain('Sam: “Long day.”');
  });

  it('says to whoever sees no picture who is where, and how far away', () => {
    const host = open(['call.quiet']);
    const where = words(host.querySelector('[data-whereabouts]'));
    expect(where).toMatch(/^Sam .*\d+ feet from you/);
    expect(words(host.querySelector('.ruler'))).toContain(`Distance: ${/(\d+ feet)/.exec(where)?.[0] ?? ''}.`);
  });

  it('says over the empty street that the officer has left with the person', () => {
    const away = SMALL_INK.replace('# phase: contact', '# phase: contact # leave: sam # leave: officer');
    const host = open(['call.quiet'], 'practice', smallScenario(away));
    expect(words(host.querySelector('.ruler'))).toBe('you have left together');
    expect(words(host.querySelector('[data-whereabouts]'))).toMatch(/^Sam is with you; .*you have left\.$/);
  });

  it('moves the focus to the question after a choice, never to nothing', () => {
    const host = open(['call.quiet']);
    host.querySelector<HTMLElement>('[data-choice="talk.listen"]')?.click();
    expect(taken().at(-1)).toBe('talk.listen');
    expect(focused()).toBe('What do you do?');
  });

  it('keeps a request that is this decision’s own among what can be done', () => {
    const host = open(['call.quiet']);
    expect(host.querySelector('.group.do [data-choice="talk.crisis_team"]')).not.toBeNull();
    expect(host.querySelector('[data-action=radio]')?.hasAttribute('disabled')).toBe(true);
  });

  it('opens the radio page with its letter and closes it with Escape', () => {
    const host = open(['call.quiet'], 'practice', onCall());
    press('r');
    expect(host.querySelector('#radio-page')?.hasAttribute('hidden')).toBe(false);
    press(host.querySelector('[data-choice="talk.crisis_team"]')?.getAttribute('aria-keyshortcuts') ?? '');
    expect(taken().at(-1)).toBe('talk.crisis_team');
    press('r');
    press('Escape');
    expect(host.querySelector('#radio-page:not([hidden])')).toBeNull();
  });
});

describe('the use-of-force drawer', () => {
  it('opens on its letter with the focus on the way out, and names what policy requires', () => {
    const host = open(['call.quiet']);
    press('f');
    expect(focused()).toBe('EscClose, keep talking');
    expect(words(host.querySelector('.drawer [data-choice="talk.hold"]'))).toMatch(/^1.*Requires: active resistance/);
    press('Escape');
    expect(host.querySelector('.drawer')).toBeNull();
    expect(focused()).toContain('Use of force');
  });

  it('does nothing at the first press but to say what policy requires beside what has been seen', () => {
    const host = open(['call.history']);
    press('f');
    press('1');
    expect(taken()).toEqual(['call.history']);
    expect(words(host.querySelector('.deed'))).toMatch(/Policy requires:.*So far: passive/);
    expect(focused()).toMatch(/^Take hold of an arm/);
  });

  it('acts at the second press, for the facts that are ticked', () => {
    const host = open(['call.history']);
    press('f');
    press('1');
    host.querySelector<HTMLInputElement>('input[name=fact]')?.click();
    expect(words(host.querySelector('.deed'))).toContain('1 fact ticked');
    host.querySelector<HTMLElement>('[data-action=confirm-force]')?.click();
    const decided = session.encounter.log.find((event) => event.type === 'decided' && event.choice === 'talk.hold');
    expect(decided).toMatchObject({ reasons: ['two calls last year, both without force'] });
  });

  it('lets the reasons wait for the debrief, and says so on the button', () => {
    const host = open(['call.quiet']);
    press('f');
    press('1');
    expect(focused()).toContain('Use it now; give reasons in the debrief');
    host.querySelector<HTMLElement>('[data-action=confirm-force]')?.click();
    expect(taken().at(-1)).toBe('talk.hold');
    expect(session.encounter.log.find((event) => event.type === 'decided' && event.reasons)).toBeUndefined();
  });

  it('goes back to the options with Escape, and then out', () => {
    const host = open(['call.quiet']);
    press('f');
    press('1');
    press('Escape');
    expect(document.activeElement?.getAttribute('data-choice')).toBe('talk.hold');
    expect(host.querySelector('[aria-pressed=true]')).toBeNull();
    press('Escape');
    expect(host.querySelector('.drawer')).toBeNull();
  });
});

describe('the drive to the scene', () => {
  const drive = { takes: '2m', past: ['Pine Street'] };
  const call = { number: '24-1', title: 'Person in crisis', place: 'A bench', priority: 2, received: '17:38' };
  const about = aboutSmall({ call: { ...call, rows: [{ label: 'Caller', text: 'A passer-by' }], drive } });

  it('shows the time to arrival as it goes by, and how many questions fit', () => {
    const host = open([], 'practice', smallScenario(SMALL_INK, about));
    expect(words(host.querySelector('.arrive'))).toContain('2:00');
    expect(words(host.querySelector('.strip'))).toContain('Pine Street');
    expect(words(host.querySelector('.asking h2'))).toContain('Time for 1 question');
    vi.advanceTimersByTime(3000);
    expect(words(host.querySelector('.arrive'))).toContain('1:57');
  });

  it('has no strip where the call does not say how long it takes', () => {
    expect(open().querySelector('.strip')).toBeNull();
  });
});

describe('time', () => {
  it('goes by on the clock while the trainee thinks, and stands still in a pause', () => {
    const host = open(['call.quiet']);
    const clock = (): string => words(host.querySelector('.clock [role=timer]'));
    const before = clock();
    vi.advanceTimersByTime(3000);
    const after = clock();
    expect(after).not.toBe(before);
    press('p');
    vi.advanceTimersByTime(60_000);
    expect(clock()).toBe(after);
    expect(words(document.querySelector('dialog h2'))).toBe('Paused');
  });

  it('stands still while How to play is open from the pause, and goes on when it is closed', () => {
    const host = open(['call.quiet']);
    const clock = (): string => words(host.querySelector('.clock [role=timer]'));
    press('p');
    document.querySelector<HTMLElement>('dialog [data-action=help]')?.click();
    const before = clock();
    vi.advanceTimersByTime(5000);
    expect(clock()).toBe(before);
    closeHelp();
    vi.advanceTimersByTime(3000);
    expect(clock()).not.toBe(before);
  });

  it('that runs out is silence', () => {
    const host = open(['call.quiet', 'talk.hush']);
    expect(words(host.querySelector('.timer'))).toBe('20');
    vi.advanceTimersByTime(21_000);
    const last = session.encounter.log.filter((event) => event.type === 'decided').at(-1);
    expect(last).toMatchObject({ choice: 'talk.hush', late: true });
  });

  it('goes on where it was after a reload, with the time that was added, and begins anew with the next decision', () => {
    const timer = (host: HTMLElement): string => words(host.querySelector('.timer'));
    open(['call.quiet', 'talk.hush']).querySelector<HTMLElement>('[data-action=more-time]')?.click();
    vi.advanceTimersByTime(6000);
    screen?.close();
    const host = show();
    expect(timer(host)).toBe('34');
    vi.advanceTimersByTime(1000);
    expect(timer(host)).toBe('33');
    session.rewind(1);
    session.decide({ choice: 'call.quiet', seconds: 1 });
    session.decide({ choice: 'talk.hush', seconds: 1 });
    expect(timer(host)).toBe('20');
  });

  it('can be lengthened, and switched off', () => {
    const host = open(['call.quiet', 'talk.hush']);
    host.querySelector<HTMLElement>('[data-action=more-time]')?.click();
    expect(words(host.querySelector('.timer'))).toBe('40');
    host.querySelector<HTMLElement>('[data-action=timer-off]')?.click();
    expect(host.querySelector('.timer')).toBeNull();
    vi.advanceTimersByTime(120_000);
    expect(taken()).toHaveLength(2);
  });
});

describe('practice and assessed', () => {
  it('differ in going back', () => {
    const host = open(['call.quiet', 'talk.order']);
    host.querySelector<HTMLElement>('[data-action=rewind]')?.click();
    expect(session.encounter.offered?.decision).toBe(2);
    screen?.close();
    expect(open(['call.quiet', 'talk.order'], 'assessed').querySelector('[data-action=rewind]')).toBeNull();
  });
});

describe('the end', () => {
  it('leads on to the debrief by itself', () => {
    const host = open(['call.quiet', 'talk.hold', 'arrest.nothing']);
    expect(session.encounter.over).toBe(true);
    expect(debriefed).toBe(1);
    expect(host.querySelector('[data-choice]')).toBeNull();
  });
});
