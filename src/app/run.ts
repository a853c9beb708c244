import type { Policy } from '#doctrine';
import { begin, createSession, type Encounter, replay, rewind, verdictText } from '#encounter';
import type { KeptRun } from '#records';
import type { Scenario } from '#story';
import { openPlayer } from '#player';
import { showProblem, showWaiting } from '#ui';
import { writeAddress } from './address';
import { type Site, newId, type RunWish } from './site';
import { fetchScenario } from './scenarios';

interface Started {
  readonly encounter: Encounter;
  readonly kept: KeptRun;
  readonly note: string;
}

/** Opens a run, new or kept, and introduces the screen, the stage, the sound and the records to its session. */
export async function playRun(site: Site, wish: RunWish): Promise<void> {
  const stillWanted = site.claim();
  const back = { words: 'Go to the front page', act: () => site.go('') };
  showWaiting(site.emptyPlace(), 'The call is coming in.');
  const [read, kept] = await Promise.all([
    fetchScenario(wish.scenario),
    wish.run === undefined ? undefined : site.shelf.find(wish.run),
  ]);
  if (!stillWanted()) return;
  if ('problem' in read) {
    showProblem(site.emptyPlace(), {
      title: 'This scenario cannot be opened',
      sentence: `${read.problem} Choose another one on the front page, or try again.`,
      actions: [back, { words: 'Try again', act: () => location.reload() }],
    });
    return;
  }
  const began = kept?.log[0];
  const agency = began?.type === 'began' ? began.agency : wish.agency;
  const policy = site.agencies.find((entry) => entry.id === agency);
  if (!policy) {
    showProblem(site.emptyPlace(), {
      title: 'This agency is not known',
      sentence: `There is no agency pack named “${agency}” here. Known are: ${site.agencies.map((entry) => entry.id).join(', ')}.`,
      actions: [back],
    });
    return;
  }
  const started = start(read.scenario, policy, wish, kept);
  if ('problem' in started) {
    showProblem(site.emptyPlace(), {
      title: 'This run cannot go on',
      sentence: `${started.problem} The log is kept; begin the scenario anew to play it as it is now.`,
      actions: [
        back,
        { words: 'Begin anew', act: () => site.go(writeAddress({ page: 'run', ...plain(wish) }, location.search)) },
      ],
    });
    return;
  }
  if (started.encounter.over) site.go(writeAddress({ page: 'report', run: started.kept.id }, location.search));
  else open(site, wish, started);
}

function plain({ scenario, agency, mode }: RunWish): Pick<RunWish, 'scenario' | 'agency' | 'mode'> {
  return { scenario, agency, mode };
}

function start(
  scenario: Scenario,
  policy: Policy,
  wish: RunWish,
  kept: KeptRun | undefined,
): Started | { readonly problem: string } {
  if (kept) {
    const again = replay(scenario, policy, kept.log);
    if ('problem' in again) return again;
    const note = verdictText(again.verdict) ?? '';
    // What is only read has nothing to go on from; its report can still be opened.
    const ended = again.encounter.log.some((event) => event.type === 'ended');
    if (again.verdict.outcome === 'read-only' && (wish.from !== undefined || !ended)) return { problem: note };
    const encounter = wish.from === undefined ? again.encounter : rewind(again.encounter, wish.from);
    return { encounter, kept, note };
  }
  const seed = wish.seed ?? Math.floor(Math.random() * 1_000_000);
  const encounter = begin(scenario, policy, { seed, mode: wish.mode });
  const now = Date.now();
  const run: KeptRun = {
    id: wish.run ?? newId(),
    started: now,
    changed: now,
    title: scenario.about.title,
    over: false,
    ...(wish.preflection === undefined ? {} : { preflection: wish.preflection }),
    log: encounter.log,
  };
  return { encounter, kept: run, note: '' };
}

function open(site: Site, wish: RunWish, { encounter, kept, note }: Started): void {
  const session = createSession(encounter);
  const { seed, mode } = encounter.terms;
  const address = { ...plain(wish), agency: encounter.policy.id, mode, seed, run: kept.id };
  site.setAddress(writeAddress({ page: 'run', ...address }, location.search), 'replace');
  const player = openPlayer(site.emptyPlace(), {
    session,
    preferences: site.preferences,
    kept: () =>
      site.shelf.problem() ?? 'This run is kept in this browser after every decision, so you can leave and come back.',
    onLeave: () => site.go(''),
    onDebrief: () =>
      site.debrief({ kept: { ...kept, over: true, log: session.encounter.log }, encounter: session.encounter }),
    onFault: (error) => stopped(site, error),
  });
  let told = false;
  const tell = (sentence: string | undefined): void => {
    if (told || !sentence) return;
    told = true;
    player.notice(sentence);
  };
  const stopKeeping = session.observe(({ log, over }) => {
    // A run without a decision is not worth keeping.
    if (!log.some((event) => event.type === 'decided')) return;
    void site.shelf.keep({ ...kept, changed: Date.now(), over, log }).then(() => tell(site.shelf.problem()));
  });
  site.takeOver(`${encounter.scenario.about.title}: Talkdown`, () => {
    player.close();
    stopKeeping();
  });
  tell(note || site.shelf.problem());
}

/** Says in words that the story could not go on. */
function stopped(site: Site, error: unknown): void {
  site.takeOver('Talkdown', () => undefined);
  showProblem(site.emptyPlace(), {
    title: 'The scenario stopped',
    sentence: `${error instanceof Error ? error.message : 'The story could not go on.'} Your log up to here is kept.`,
    actions: [
      { words: 'Go to the front page', act: () => site.go('') },
      { words: 'Try from the last decision', act: () => location.reload() },
    ],
  });
}
