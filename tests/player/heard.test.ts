// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, expect, test } from 'vitest';
import { begin, createSession, type Session } from '#encounter';
import { createPreferences } from '#ui';
import { openRun, type RunScreen } from '#player';
import { CITY, smallScenario } from '#tests/core/small';

let screen: RunScreen | undefined;
let session: Session;

afterEach(async () => {
  await virtual.stop();
  screen?.close();
  localStorage.clear();
  document.body.innerHTML = '';
});

/** Opens the small scenario on a page, with a screen reader listening. */
async function listen(): Promise<void> {
  const host = document.body.appendChild(document.createElement('div'));
  session = createSession(begin(smallScenario(), CITY, { seed: 3, mode: 'assessed' }));
  screen = openRun(host, {
    session,
    preferences: createPreferences({ stage: false }),
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
  await settled();
  await virtual.start({ container: document.body });
}

const settled = () => new Promise((done) => setTimeout(done, 300));

/** What the screen reader says by itself after a decision. */
async function announced(choice: string): Promise<string> {
  await virtual.clearSpokenPhraseLog();
  session.decide({ choice, seconds: 1 });
  await settled();
  return (await virtual.spokenPhraseLog()).join('\n');
}

/** Everything the screen reader says when it reads the page from top to bottom. */
async function readThrough(): Promise<readonly string[]> {
  for (let step = 0; step < 300; step++) {
    await virtual.next();
    const said = await virtual.lastSpokenPhrase();
    if (step > 3 && said.startsWith('document')) break;
  }
  return virtual.spokenPhraseLog();
}

/** The places of words in what was said, which come out ascending when they were said in this order. */
function places(said: string, words: readonly string[]): readonly number[] {
  return words.map((word) => said.indexOf(word));
}

test('what the officer says is announced before the answer, and the answer before what can be seen', async () => {
  await listen();
  await announced('call.quiet');
  const said = await announced('talk.name_it');
  const order = places(said, ['That sounds frightening.', 'It is.']);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(Math.min(...order)).toBeGreaterThanOrEqual(0);
});

test('who speaks is announced with what is said', async () => {
  await listen();
  await announced('call.quiet');
  expect(await announced('talk.listen')).toMatch(/Sam[\s\S]*Long day\./);
});

test('the radio is announced as the radio', async () => {
  await listen();
  expect(await announced('call.history')).toMatch(/Dispatch[\s\S]*Two calls last year/);
});

test('nothing is announced twice', async () => {
  await listen();
  await announced('call.quiet');
  const said = await announced('talk.listen');
  expect(said.split('Long day.')).toHaveLength(2);
});

test('a page on scene reads its heading, then the groups Say and Do, then force', async () => {
  await listen();
  await announced('call.quiet');
  await virtual.stop();
  await virtual.start({ container: document.body });
  const said = (await readThrough()).join('\n');
  const order = places(said, ['heading, Person in crisis', 'group, Say', 'group, Do', 'button, Use of force']);
  expect(Math.min(...order)).toBeGreaterThanOrEqual(0);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});
