// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { begin, createSession, type Session } from '#encounter';
import { openRun, type RunScreen } from '#player';
import { createPreferences } from '#ui';
import { NUMBER_ROW } from '#tests/player/offers';
import { CITY, SMALL_INK, smallScenario } from '#tests/core/small';

let screen: RunScreen | undefined;
let session: Session;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  screen?.close();
  vi.useRealTimers();
  document.body.innerHTML = '';
});

/** A story with a question, a request and two ways to arrive on the way, and more things to say on scene than stand open at once. */
const INK = SMALL_INK.replace(
  '* (hot)',
  '* (ambulance) [Ask for an ambulance # request: ems] -> arrive\n* (hot)',
).replace(
  '+ (name_it)',
  `${[1, 2, 3, 4].map((nth) => `+ (more${nth}) "And then, ${nth}?" # say: open-question\n  Hm. # speaker: sam\n  -> talk`).join('\n')}\n+ (name_it)`,
);

/** The small scenario with its request for the crisis team always open. */
function scenario(): ReturnType<typeof smallScenario> {
  const small = smallScenario(INK);
  const choices = Object.entries(small.choices).map(([path, source]) =>
    source.id === 'talk.crisis_team' ? [path, { ...source, file: 'stories/lib/standing.ink' }] : [path, source],
  );
  return { ...small, choices: Object.fromEntries(choices) as typeof small.choices };
}

function open(keys: boolean, choices: readonly string[] = []): HTMLElement {
  const host = document.body.appendChild(document.createElement('div'));
  session = createSession(begin(scenario(), CITY, { seed: 3, mode: 'practice' }));
  for (const choice of choices) session.decide({ choice, seconds: 1 });
  screen = openRun(host, {
    session,
    preferences: createPreferences({ stage: false, keys }),
    whole: () => Promise.resolve(),
    kept: () => 'It is kept.',
    room: () => [],
    onRoom: () => undefined,
    onPause: () => undefined,
    onHelp: () => undefined,
    onLeave: () => undefined,
    onDebrief: () => undefined,
    onFault: (error) => {
      throw error;
    },
  });
  vi.advanceTimersByTime(400);
  return host;
}

const press = (key: string): void =>
  void (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
/** What can be pressed now, from the top of the screen to its foot; behind an open drawer there is nothing. */
const onScreen = (host: HTMLElement): readonly HTMLElement[] => {
  const among = host.querySelector('.drawer') ?? host;
  return [...among.querySelectorAll<HTMLElement>('[data-choice]')].filter((row) => !row.closest('[hidden]'));
};
const keyOf = (row: HTMLElement): string => row.querySelector('kbd')?.textContent ?? '';

/** Every state of the screen of a run that has something to choose, and the keys that lead there. */
const STATES: readonly (readonly [name: string, choices: readonly string[], keys: readonly string[]])[] = [
  ['on the way', [], []],
  ['on scene', ['call.quiet'], []],
  ['on the next page of More', ['call.quiet'], ['m']],
  ['on the radio page', ['call.quiet'], ['r']],
  ['in the drawer of the use of force', ['call.quiet'], ['f']],
  ['with the log open', ['call.quiet'], ['l']],
];

describe.each(STATES)('the number row, %s,', (_, choices, keys) => {
  it('stands at all that can be chosen, in its order, and takes what it stands at', () => {
    const host = open(true, choices);
    for (const key of keys) press(key);
    const rows = onScreen(host);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(keyOf)).toEqual(NUMBER_ROW.slice(0, rows.length));
    expect(rows.map((row) => row.getAttribute('aria-keyshortcuts'))).toEqual(rows.map(keyOf));
    const last = rows.at(-1);
    const id = last?.dataset['choice'];
    press(keyOf(last!));
    const chosen = host.querySelector<HTMLElement>('.drawer [aria-pressed=true]')?.dataset['choice'];
    const taken = session.encounter.log.filter((event) => event.type === 'decided').at(-1);
    expect(chosen ?? (taken?.type === 'decided' ? taken.choice : undefined)).toBe(id);
  });
});

describe('where single keys are off', () => {
  it.each([['on the way', []] as const, ['on scene', ['call.quiet']] as const])('no key is shown %s', (_, choices) => {
    const host = open(false, choices);
    host.querySelector<HTMLElement>('[data-action=force]')?.click();
    expect(onScreen(host).map(keyOf).join('')).toBe('');
    expect([...host.querySelectorAll('[aria-keyshortcuts]:not([aria-keyshortcuts=Escape])')]).toEqual([]);
  });
});
