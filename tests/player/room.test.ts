// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '#tests/eventually';
import type { Asked } from '#classroom';
import { curly } from '#doctrine';
import { begin, createSession, type Mode, type Session } from '#encounter';
import { openRun, type RunScreen } from '#player';
import { score } from '#scoring';
import { createPreferences, QUALITY_WORD } from '#ui';
import { CITY, smallScenario } from '#tests/core/small';

let screen: RunScreen | undefined;
let session: Session;
let notes: readonly Asked[] = [];
let still: readonly boolean[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval', 'clearTimeout', 'performance'] });
  notes = [];
  still = [];
});

afterEach(() => {
  document.querySelector('dialog')?.close();
  screen?.close();
  vi.useRealTimers();
  localStorage.clear();
  document.body.innerHTML = '';
});

/** Opens the small scenario where the officer has arrived, with what a class was asked before. */
function open(before: readonly Asked[] = [], keys = true, mode: Mode = 'practice'): HTMLElement {
  const host = document.body.appendChild(document.createElement('div'));
  session = createSession(begin(smallScenario(), CITY, { seed: 3, mode }));
  session.decide({ choice: 'call.quiet', seconds: 1 });
  notes = before;
  screen = openRun(host, {
    session,
    preferences: createPreferences({ stage: false, keys }),
    whole: () => Promise.resolve(),
    kept: () => 'It is kept.',
    room: () => notes,
    onRoom: (room) => (notes = room),
    onHelp: () => undefined,
    onPause: (paused) => (still = [...still, paused]),
    onLeave: () => undefined,
    onDebrief: () => undefined,
    onFault: (error) => {
      throw error;
    },
  });
  vi.advanceTimersByTime(150);
  return host;
}

/** Asks the room with its key, and waits for the page. */
async function ask(): Promise<HTMLDialogElement> {
  press('a');
  return eventually(() => {
    const found = document.querySelector<HTMLDialogElement>('dialog.room');
    if (!found) throw new Error('The room is not asked yet.');
    return found;
  });
}

const press = (key: string, shiftKey = false): void =>
  void (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, shiftKey, bubbles: true }),
  );
const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const onScreen = (selector: string): string => words(document.querySelector(`dialog.room ${selector}`));
const click = (selector: string): void => document.querySelector<HTMLElement>(`dialog.room ${selector}`)!.click();
const taken = (): readonly string[] =>
  session.encounter.log.flatMap((event) => (event.type === 'decided' ? [event.choice] : []));
/** The letter of a choice on the page. */
const letterOf = (id: string): string => onScreen(`[data-row="${id}"] .room-letter`);
const handsOf = (id: string): string => onScreen(`[data-row="${id}"] output`);

describe('asking the room', () => {
  it('shows every choice of the decision with a letter of its own, and judges none', async () => {
    open();
    const dialog = await ask();
    const offered = session.encounter.offered!.choices.map(({ id }) => id);
    const rows = [...dialog.querySelectorAll<HTMLElement>('[data-row]')];
    expect(rows.map((row) => row.dataset['row']).sort()).toEqual([...offered].sort());
    const letters = [...dialog.querySelectorAll('.room-letter')].map(words);
    expect(letters).toEqual(offered.map((_, index) => String.fromCharCode('A'.charCodeAt(0) + index)));
    expect(words(dialog)).not.toMatch(/costly|stronger|neutral/i);
  });

  it('is opened from the pause window too', async () => {
    const host = open();
    host.querySelector<HTMLElement>('[data-action=pause]')!.click();
    document.querySelector<HTMLElement>('dialog [data-action=ask]')!.click();
    await eventually(() => expect(document.querySelector('dialog.room')).not.toBeNull());
    expect(document.querySelectorAll('dialog')).toHaveLength(1);
    expect(still).toEqual([true]);
  });

  it('lets the clock stand still until it is closed', async () => {
    const host = open();
    const clock = (): string => words(host.querySelector('.clock'));
    const before = clock();
    const dialog = await ask();
    vi.advanceTimersByTime(15_000);
    expect(clock()).toBe(before);
    dialog.close();
    vi.advanceTimersByTime(3000);
    expect(clock()).not.toBe(before);
    expect(still).toEqual([true, false]);
  });

  it('counts a hand with the button or the letter, and says the count aloud', async () => {
    open();
    await ask();
    const letter = letterOf('talk.listen');
    click('[data-row="talk.listen"] [data-by="1"]');
    press(letter.toLowerCase());
    press(letter);
    expect(handsOf('talk.listen')).toBe('3');
    expect(onScreen('[role=status]')).toBe(`${letter}: 3 hands. 3 hands in all.`);
    expect(notes).toEqual([{ decision: 2, hands: { 'talk.listen': 3 } }]);
  });

  it('takes a miscount back with the button, with Shift, or step by step, a new count included', async () => {
    open();
    await ask();
    const letter = letterOf('talk.listen');
    for (let hands = 0; hands < 4; hands++) press(letter);
    click('[data-row="talk.listen"] [data-by="-1"]');
    press(letter, true);
    expect(handsOf('talk.listen')).toBe('2');
    click('[data-action=count-again]');
    expect(onScreen('.room-count')).toBe('No hands yet');
    press('Backspace');
    expect(handsOf('talk.listen')).toBe('2');
    press('Backspace');
    expect(handsOf('talk.listen')).toBe('3');
    expect(onScreen('[role=status]')).toBe(`Taken back. ${letter}: 3 hands. 3 hands in all.`);
  });

  it('opens the fold in which a choice is counted by its letter', async () => {
    open();
    const dialog = await ask();
    expect(dialog.querySelector('[data-row="talk.zap"]')?.closest('details')?.open).toBe(false);
    press(letterOf('talk.zap'));
    expect(dialog.querySelector('[data-row="talk.zap"]')?.closest('details')?.open).toBe(true);
  });

  it('never counts fewer hands than none', async () => {
    open();
    await ask();
    press(letterOf('talk.listen'), true);
    expect(handsOf('talk.listen')).toBe('none');
    expect(document.querySelector<HTMLButtonElement>('[data-action=undo-hand]')?.disabled).toBe(true);
  });

  it('goes on with what most hands were raised for', async () => {
    open();
    await ask();
    click('[data-row="talk.listen"] [data-by="1"]');
    expect(onScreen('[data-action=go-on]')).toContain(`Go on with ${letterOf('talk.listen')}`);
    click('[data-action=go-on]');
    expect(taken()).toEqual(['call.quiet', 'talk.listen']);
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('goes back to the open decision in a tie, and where most would use force, which needs its reasons', async () => {
    open();
    await ask();
    click('[data-row="talk.zap"] [data-by="1"]');
    expect(onScreen('[data-action=go-on]')).toMatch(/^Go on( Enter)?$/);
    click('[data-row="talk.listen"] [data-by="1"]');
    click('[data-action=go-on]');
    expect(taken()).toEqual(['call.quiet']);
    expect(notes).toEqual([{ decision: 2, hands: { 'talk.zap': 1, 'talk.listen': 1 } }]);
  });

  it('notes that it was talked over where no hand was counted, and nothing where it was only looked at', async () => {
    open();
    (await ask()).close();
    expect(notes).toEqual([]);
    await ask();
    press('Enter');
    expect(notes).toEqual([{ decision: 2, hands: {} }]);
    expect(taken()).toEqual(['call.quiet']);
  });

  it('goes on counting where the same decision was asked about before', async () => {
    open([
      { decision: 1, hands: { 'call.hot': 4 } },
      { decision: 2, hands: { 'talk.listen': 5 } },
    ]);
    await ask();
    click('[data-row="talk.listen"] [data-by="1"]');
    expect(notes).toEqual([
      { decision: 1, hands: { 'call.hot': 4 } },
      { decision: 2, hands: { 'talk.listen': 6 } },
    ]);
  });

  it('reveals what each choice would do in this run, keeps the hands as they are, and hides it again', async () => {
    open();
    await ask();
    expect(document.querySelector('dialog.room .room-quality')).toBeNull();
    press(letterOf('talk.listen').toLowerCase());
    press(' ');
    await eventually(() => expect(onScreen('h3')).toContain('What each would do'));
    for (const { id, group } of session.encounter.offered!.choices) {
      const row = onScreen(`[data-row="${id}"]`);
      if (group === 'force') expect(row, id).not.toMatch(/Stronger|Neutral|Costly/);
      else expect(row, id).toMatch(/Stronger|Neutral|Costly/);
    }
    expect(onScreen('.leads')).toMatch(/1 hand.*most$/);
    press(letterOf('talk.listen').toLowerCase());
    expect(onScreen('.room-count')).toBe('1 hand');
    expect(document.querySelector('dialog.room [data-by]')).toBeNull();
    click('[data-action=reveal]');
    await eventually(() => expect(handsOf('talk.listen')).toBe('1'));
    expect(document.querySelector('dialog.room .room-quality')).toBeNull();
    expect(taken()).toEqual(['call.quiet']);
  });

  it('reveals of a choice what the run then brings', async () => {
    open();
    await ask();
    click('[data-action=reveal]');
    await eventually(() => expect(onScreen('h3')).toContain('What each would do'));
    const told = onScreen('[data-row="talk.listen"]');
    document.querySelector('dialog')!.close();
    session.decide({ choice: 'talk.listen', seconds: 1 });
    const review = score(session.encounter).decisions.at(-1)!;
    expect(told).toContain(QUALITY_WORD[review.quality]);
    expect(told.includes('Escalation down')).toBe(review.after.escalation < review.before.escalation);
    expect(told.includes('Trust up')).toBe(review.after.trust > review.before.trust);
    if (review.answer) expect(told).toContain(curly(review.answer.text));
  });

  it('reveals nothing in an assessed run', async () => {
    open([], true, 'assessed');
    await ask();
    expect(document.querySelector('dialog.room [data-action=reveal]')).toBeNull();
    press(' ');
    await vi.advanceTimersByTimeAsync(1000);
    expect(onScreen('h3')).toContain('What would you say or do?');
  });

  it('takes no single key where single keys are off', async () => {
    const host = open([], false);
    press('a');
    expect(still).toEqual([]);
    host.querySelector<HTMLElement>('[data-action=pause]')!.click();
    document.querySelector<HTMLElement>('dialog [data-action=ask]')!.click();
    await eventually(() => expect(document.querySelector('dialog.room')).not.toBeNull());
    for (const key of ['A', 'b', 'Enter']) press(key);
    expect(onScreen('.room-count')).toBe('No hands yet');
    expect(document.querySelector('dialog.room')).not.toBeNull();
  });

  it('acts on no key of the play screen while it is open', async () => {
    open();
    await ask();
    press('1');
    press('p');
    expect(taken()).toEqual(['call.quiet']);
    expect(document.querySelectorAll('dialog')).toHaveLength(1);
  });
});
