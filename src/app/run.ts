import { backTo } from '#classroom';
import type { Policy } from '#doctrine';
import { begin, createSession, type Session } from '#encounter';
import type { KeptRun } from '#records';
import { prepare } from '#narrator';
import type { Scenario } from '#story';
import { openPlayer } from '#player';
import { showProblem } from '#ui';
import { writeAddress } from './address';
import { showAbsent } from './fault';
import { type Site, newId, type RunWish, type Started } from './site';
import { type Fetched, fetchScenario } from './scenarios';

/** Opens a run, new or kept, whose story is on its way, and introduces the screen, the stage, the sound and the records to its session. */
export async function playRun(site: Site, wish: RunWish, story: Promise<Fetched>): Promise<void> {
  const stillWanted = site.claim();
  const back = { words: 'Go to the front page', act: () => site.go('') };
  // What only a kept run needs is fetched beside its story.
  const going = wish.run === undefined ? undefined : import('./resume').catch(() => undefined);
  const [read, kept] = wish.run === undefined ? [await story] : await Promise.all([story, site.shelf.find(wish.run)]);
  if (!stillWanted()) return;
  if ('problem' in read) {
    absent(site, read.problem);
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
  const goesOn = await going;
  if (!stillWanted()) return;
  if (kept && !goesOn) {
    showAbsent(site);
    return;
  }
  let started =
    kept && goesOn ? goesOn.resume(read.scenario, policy, kept, wish.from) : start(site, read.scenario, policy, wish);
  if (read.scenario.prologue && 'encounter' in started && started.encounter.fault !== undefined) {
    // This beginning needs more of its story than the prologue has.
    const whole = await fetchScenario(wish.scenario);
    if (!stillWanted()) return;
    if ('problem' in whole) {
      absent(site, whole.problem);
      return;
    }
    started = start(site, whole.scenario, policy, wish);
  }
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
  if (started.encounter.over)
    site.go(writeAddress({ page: 'report', run: started.kept.id }, location.search), 'replace');
  else open(site, wish, started);
}

/** Says in words that a scenario, or the rest of it, could not be had. */
function absent(site: Site, problem: string): void {
  showProblem(site.emptyPlace(), {
    title: 'This scenario cannot be opened',
    sentence: `${problem} Choose another one on the front page, or try again.`,
    actions: [
      { words: 'Go to the front page', act: () => site.go('') },
      { words: 'Try again', act: () => location.reload() },
    ],
  });
}

function plain({ scenario, agency, mode }: RunWish): Pick<RunWish, 'scenario' | 'agency' | 'mode'> {
  return { scenario, agency, mode };
}

/** Begins a new run. */
function start({ shelf }: Site, scenario: Scenario, policy: Policy, wish: RunWish): Started {
  const seed = wish.seed ?? Math.floor(Math.random() * 1_000_000);
  const encounter = begin(scenario, policy, { seed, mode: wish.mode });
  // A page that was reloaded before the run was kept still has the plan written for it.
  const plan =
    wish.preflection ?? (wish.run === undefined ? undefined : shelf.drafts.plan(wish.scenario).read()?.trim());
  const now = Date.now();
  const run: KeptRun = {
    id: wish.run ?? newId(),
    started: now,
    changed: now,
    title: scenario.about.title,
    over: false,
    ...(plan === undefined ? {} : { preflection: plan }),
    log: encounter.log,
  };
  return { encounter, kept: run, note: '' };
}

function open(site: Site, wish: RunWish, { encounter, kept: begun, note }: Started): void {
  let kept = begun;
  const session = createSession(encounter);
  const { seed, mode } = encounter.terms;
  const address = { ...plain(wish), agency: encounter.policy.id, mode, seed, run: kept.id };
  let whole = Promise.resolve();
  const player = openPlayer(site.emptyPlace(), {
    session,
    whole: () => whole,
    preferences: site.preferences,
    thinking: site.shelf.drafts.thinking(kept.id),
    kept: () =>
      site.shelf.problem() ?? 'This run is kept in this browser after every decision, so you can leave and come back.',
    room: () => kept.room ?? [],
    onRoom: (room) => {
      kept = { ...kept, room };
      keep();
    },
    onHelp: (onClose) => void help(site, onClose).catch(() => player.notice(HELP_ABSENT)),
    onLeave: () => site.go(''),
    onDebrief: () =>
      site.debrief({ kept: { ...kept, over: true, log: session.encounter.log }, encounter: session.encounter }),
    onFault: (error) => stopped(site, error),
  });
  // The draft of the plan waits until the run is kept with it; one for another run stays.
  const plan = site.shelf.drafts.plan(wish.scenario);
  let waits = kept.preflection !== undefined && plan.read()?.trim() === kept.preflection;
  let told = false;
  const tell = (sentence: string | undefined): void => {
    if (told || !sentence) return;
    told = true;
    player.notice(sentence);
  };
  const keep = (): void => {
    const { log, over } = session.encounter;
    // A run without a decision and without a plan for it is not worth keeping.
    if (!kept.preflection && !log.some((event) => event.type === 'decided')) return;
    void site.shelf.keep({ ...kept, changed: Date.now(), over, log }).then(() => {
      if (waits) plan.write(undefined);
      waits = false;
      tell(site.shelf.problem());
    });
  };
  const stopKeeping = session.observe(({ log }, news) => {
    const back = news.find((event) => event.type === 'rewound');
    // The first call has all that happened before, for which the notes are right already.
    if (back && news !== log && kept.room) kept = { ...kept, room: backTo(kept.room, back.to) };
    keep();
  });
  let left = false;
  // Asked through a function, because it may have changed while something was fetched.
  const isLeft = (): boolean => left;
  site.takeOver(`${encounter.scenario.about.title}: Talkdown`, () => {
    left = true;
    player.close();
    stopKeeping();
  });
  tell(note || site.shelf.problem());
  // What nobody waits for comes once the first words are on screen.
  whole = nextTask().then(async () => {
    if (left) return;
    site.setAddress(writeAddress({ page: 'run', ...address }, location.search), 'replace');
    const problem = await goOn(session);
    if (problem === undefined || isLeft()) return;
    site.takeOver('Talkdown', () => undefined);
    absent(site, problem);
  });
  void whole.then(fetchAhead);
}

/** Lets the browser do what is waiting first. */
function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

const HELP_ABSENT = 'How to play could not be fetched. The run goes on without it.';

/** Opens How to play over a run; where it cannot be fetched, the run goes on. */
async function help(site: Site, onClose: () => void): Promise<void> {
  const coming = Promise.all([import('#guide'), import('./help')]);
  const [guide, { glimpsesOf }] = await coming.catch((error: unknown) => {
    onClose();
    throw error;
  });
  guide.openHelp(glimpsesOf(site), onClose);
}

/** Fetches the code of what a run leads to while it is played, so that its end does not wait for it; what does not come now is asked for again then. */
function fetchAhead(): void {
  for (const coming of [import('./debrief'), import('./report'), import('./front')]) coming.catch(() => undefined);
}

/** Fetches the rest of a story that began with its prologue, now that its first words are on screen; answers with what is wrong, if anything is. */
async function goOn(session: Session): Promise<string | undefined> {
  const { scenario } = session.encounter;
  if (!scenario.prologue) return undefined;
  const read = await fetchScenario(scenario.slug);
  if ('problem' in read) return read.problem;
  if (read.scenario.revision !== scenario.revision) return 'The scenario has just been changed.';
  prepare(read.scenario);
  session.goOnWith(read.scenario);
  return undefined;
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
