import { begin, createSession, type Encounter } from '#encounter';
import { AFTER, BEFORE, openHelp, openTour, type Tour } from '#guide';
import { openPlayer } from '#player';
import { showProblem, withFixed } from '#ui';
import { glimpsesOf } from './help';
import { fetchFirst } from './scenarios';
import type { Site } from './site';
import { straightOn } from './way';

/** Milliseconds in which the answer to the one choice can be taken in before it is talked about. */
const ANSWER = 1500;

/** Opens the guided beginning: the screen of a run in front of the person, one choice with the coached meter on, and what comes after a run. None of it is kept. */
export async function showGuided(site: Site): Promise<void> {
  const stillWanted = site.claim();
  site.preferences.change({ guided: true });
  const read = await fetchFirst();
  if (!stillWanted()) return;
  const [policy] = site.agencies;
  if ('problem' in read || !policy) {
    showProblem(site.emptyPlace(), {
      title: 'The guided beginning cannot be opened',
      sentence: 'problem' in read ? read.problem : 'There is no agency to play with here.',
      actions: [{ words: 'Go to the front page', act: () => site.go('') }],
    });
    return;
  }
  guide(site, straightOn(begin(read.scenario, policy, { seed: 1, mode: 'practice' })));
}

function guide(site: Site, encounter: Encounter): void {
  const session = createSession(encounter);
  const host = site.emptyPlace();
  const leave = (): void => site.go('');
  let tour: Tour | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  const player = openPlayer(host, {
    session,
    whole: () => Promise.resolve(),
    preferences: withFixed(site.preferences, { coach: true, timers: 'off' }),
    kept: () => 'This is a first try, and nothing of it is kept.',
    room: () => [],
    onRoom: () => undefined,
    onHelp: (onClose) => openHelp(glimpsesOf(site), onClose),
    onLeave: leave,
    onDebrief: () => undefined,
    onFault: leave,
  });
  const all = BEFORE.length + AFTER.length;
  const afterwards = (): void => {
    player.hold(true);
    tour = openTour(host, { steps: AFTER, before: BEFORE.length, all, onDone: leave, onSkip: leave });
  };
  const stop = session.observe((_, news) => {
    if (news === encounter.log || later !== undefined || !news.some((event) => event.type === 'decided')) return;
    later = setTimeout(afterwards, ANSWER);
  });
  site.takeOver('Guided beginning: Talkdown', () => {
    clearTimeout(later);
    stop();
    tour?.close();
    player.close();
  });
  player.hold(true);
  tour = openTour(host, {
    steps: BEFORE,
    before: 0,
    all,
    onDone: () => player.hold(false),
    onSkip: leave,
  });
}
