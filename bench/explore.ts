import { Compiler, Story } from 'inkjs/full';
import type { Policy } from '#doctrine';
import { advance, type EncounterEvent, type Frame, open as openRun } from '#encounter';
import { narrator } from '#narrator';
import { score } from '#scoring';
import type { Scenario } from '#story';
import { chooseInk, type InkPlace, keyOfPlace, openInk, startInk, type Explorer, explorerOf } from '#walker';
import type { Figure } from './figures';
import { longStory } from './long';

/** A way to explore: takes decisions for a while and says how many. */
type Way = () => number;

/** Seconds of processor time so far; wall-clock time would measure who else is using the machine. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Seconds that every way runs before it is measured: code that has just begun is still being compiled, beside it and on the same processor time. */
const WARMING = 4;

/**
 * Decisions per second of processor time of several ways, once they are warm. They are measured in turns, in short rounds, and the middle round
 * counts: a machine that is slow for a while is then slow for all of them.
 */
function rates(ways: readonly Way[], rounds: number, seconds: number): readonly number[] {
  for (const way of ways) for (const from = used(); used() - from < WARMING;) way();
  const found = ways.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, way] of ways.entries()) {
      // The first call pays for what another way has left behind.
      way();
      let decisions = 0;
      const from = used();
      for (let now = from; now - from < seconds; now = used()) decisions += way();
      found[at]?.push(decisions / (used() - from));
    }
  }
  return found.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0);
}

/** Lets ink say all it has to say before the next choice. */
function continueAll(ink: Story): void {
  while (ink.canContinue) ink.Continue();
}

/** Begins a story anew and lets it speak; its state as JSON. */
function begun(ink: Story): string {
  ink.ResetState();
  ink.state.storySeed = 1;
  continueAll(ink);
  return ink.state.ToJson();
}

/** Takes a choice from a state saved before; the state it leads to. */
function branched(ink: Story, state: string, choice: number): string {
  ink.state.LoadJson(state);
  ink.ChooseChoiceIndex(choice);
  continueAll(ink);
  return ink.state.ToJson();
}

/** The obvious way: inkjs, its JSON state loaded before and saved after every branch, and states told apart by that JSON. */
function byJson(json: string, most: number): Way {
  const ink = new Story(json);
  return () => {
    const seen = new Set<string>();
    const open = [{ state: begun(ink), choices: ink.currentChoices.length }];
    let decisions = 0;
    for (const { state, choices } of open) {
      if (decisions >= most) break;
      for (let choice = 0; choice < choices; choice++) {
        const after = branched(ink, state, choice);
        decisions++;
        if (seen.has(after)) continue;
        seen.add(after);
        open.push({ state: after, choices: ink.currentChoices.length });
      }
    }
    return decisions;
  };
}

/** The obvious way on whole runs, as (d) plays them: near the beginning of a story its saved state is small. */
function byJsonOnRuns(json: string, most: number): Way {
  const ink = new Story(json);
  let dice = 7;
  return () => {
    let decisions = 0;
    while (decisions < most) {
      let state = begun(ink);
      while (ink.currentChoices.length > 0) {
        dice = (dice * 48271) % 2147483647;
        state = branched(ink, state, dice % ink.currentChoices.length);
        decisions++;
      }
    }
    return decisions;
  };
}

/** Playing at random from the start with inkjs. */
function atRandom(json: string, most: number): Way {
  const ink = new Story(json);
  return () => {
    let decisions = 0;
    let dice = 7;
    while (decisions < most) {
      ink.ResetState();
      for (let turn = 0; turn < 200; turn++) {
        continueAll(ink);
        if (ink.currentChoices.length === 0) break;
        dice = (dice * 48271) % 2147483647;
        ink.ChooseChoiceIndex(dice % ink.currentChoices.length);
        decisions++;
      }
    }
    return decisions;
  };
}

/** Ours on ink alone, states that nothing can tell apart merged. */
function swiftly(walker: Explorer, most: number): Way {
  return () => walk(walker, most).decisions;
}

function walk(walker: Explorer, most: number): { readonly decisions: number; readonly states: number } {
  const first = startInk(walker, 1).place;
  const seen = new Set([keyOfPlace(walker, first)]);
  let open: InkPlace[] = [first];
  let decisions = 0;
  while (open.length > 0 && decisions < most) {
    const next: InkPlace[] = [];
    for (const place of open) {
      for (let choice = 0; choice < place.options.length && decisions < most; choice++) {
        const after = chooseInk(walker, place, choice).place;
        decisions++;
        const key = keyOfPlace(walker, after);
        if (seen.has(key)) continue;
        seen.add(key);
        next.push(after);
      }
    }
    open = next;
  }
  return { decisions, states: seen.size };
}

/** Ours with person and log: whole runs, each judged at its end where that is asked for. */
function runs(scenario: Scenario, policy: Policy, most: number, judged: boolean): Way {
  const frame: Frame = { scenario, policy, narrator };
  let dice = 7;
  return () => {
    let decisions = 0;
    for (let seed = 1; decisions < most; seed++) {
      let { world, events }: ReturnType<typeof openRun> = openRun(frame, { seed, mode: 'assessed' });
      const log: EncounterEvent[] = [...events];
      while (world.offers.length > 0) {
        dice = (dice * 48271) % 2147483647;
        // Mostly talk, so that runs are as long as people's.
        const calm = world.offers.filter((offer) => offer.act.moves.every((move) => move.kind !== 'force'));
        const list = calm.length > 0 ? calm : world.offers;
        ({ world, events } = advance(frame, world, { choice: list[dice % list.length]?.id ?? '', seconds: 0 }));
        log.push(...events);
        decisions++;
      }
      if (judged) score({ scenario, policy, log });
    }
    return decisions;
  };
}

function opened(json: string): Explorer {
  const answer = openInk(json);
  if ('problem' in answer) throw new Error(answer.problem);
  return explorerOf(answer.story);
}

const MEBIBYTE = 2 ** 20;

/** How fast a story's paths are walked, each way on the same story in the same run. */
export function benchExplore(scenario: Scenario, policy: Policy): readonly Figure[] {
  const source = longStory(52);
  const json = new Compiler(source).Compile().ToJson() ?? '';
  const long = opened(json);
  const [a = 0, b = 0, c = 0] = rates([byJson(json, 1500), atRandom(json, 1500), swiftly(long, 30_000)], 9, 0.4);
  const [shippedA = 0, onRuns = 0, told = 0, d = 0] = rates(
    [
      byJson(scenario.ink, 800),
      byJsonOnRuns(scenario.ink, 800),
      runs(scenario, policy, 1500, false),
      runs(scenario, policy, 1500, true),
    ],
    9,
    0.4,
  );
  const kept = walk(long, 400_000);
  return [
    { name: 'lines of the story', value: source.split('\n').length, unit: '' },
    { name: '(a) inkjs, JSON state at every branch', value: Math.round(a), unit: 'decisions/s' },
    { name: '(b) inkjs, played at random', value: Math.round(b), unit: 'decisions/s' },
    { name: '(c) ours on ink alone', value: Math.round(c), unit: 'decisions/s' },
    { name: '(c) over (a)', value: c / a, unit: 'times', target: 'at least 15', met: c >= 15 * a },
    { name: 'bus-stop: (a)', value: Math.round(shippedA), unit: 'decisions/s' },
    { name: 'bus-stop: (a) on whole runs, as (d) plays them', value: Math.round(onRuns), unit: 'decisions/s' },
    { name: 'bus-stop: ours with person and log', value: Math.round(told), unit: 'decisions/s' },
    { name: 'bus-stop: (d) with person, log and scoring', value: Math.round(d), unit: 'decisions/s' },
    {
      name: 'bus-stop: (d) over (a)',
      value: d / shippedA,
      unit: 'times',
      target: 'at least 4',
      met: d >= 4 * shippedA,
    },
    { name: 'bus-stop: (d) over (a) on whole runs', value: d / onRuns, unit: 'times' },
    { name: 'states kept apart', value: kept.states, unit: '' },
    { name: 'memory then', value: Math.round(process.memoryUsage().rss / MEBIBYTE), unit: 'MiB' },
  ];
}
