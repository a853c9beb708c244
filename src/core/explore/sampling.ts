import type { Policy } from '#doctrine';
import { advance, type EncounterEvent, type Frame, open, type World } from '#encounter';
import { knotOf, type Scenario } from '#story';
import { type BotName, botOf } from './bots/strategy/bots';
import { chanceAt } from './bots/strategy/chance';
import { weighChoices } from './bots/strategy/doctrine';
import { before, see, type View } from './bots/strategy/view';
import type { Decision } from './lint/decision';
import { swiftNarrator } from './narrator';
import { seedsFor } from './seeds';

const PLAYERS: readonly BotName[] = ['skilled', 'average', 'hurried', 'commander', 'chance'];
/** So many seeds each strategy plays; a decision is tried only the first time it is come to. */
const SEEDS = 6;
const LONGEST_RUN = 80;

/** Plays a scenario with several strategies and tries every choice of every decision come to, once for each set of choices. */
export function sampleDecisions(scenario: Scenario, policy: Policy): readonly Decision[] {
  const told = swiftNarrator(scenario);
  if ('problem' in told) return [];
  const frame: Frame = { scenario, policy, narrator: told.narrator };
  const found = new Map<string, Decision>();
  for (const seed of seedsFor(scenario, policy, SEEDS)) {
    for (const player of PLAYERS) sampleRun(frame, seed, player, found);
  }
  return [...found.values()];
}

function sampleRun(frame: Frame, seed: number, player: BotName, found: Map<string, Decision>): void {
  const bot = botOf(player);
  let { world, events }: { readonly world: World; readonly events: readonly EncounterEvent[] } = open(frame, {
    seed,
    mode: 'assessed',
  });
  let view: View = events.reduce(see, before(frame.scenario, frame.policy));
  for (let turn = 0; turn < LONGEST_RUN && world.offered; turn++) {
    const ids = world.offers.map((offer) => offer.id).join(' ');
    if (!found.has(ids)) found.set(ids, decisionAt(frame, world, view));
    const choice = bot(view, chanceAt(seed, player, view.decision));
    ({ world, events } = advance(frame, world, { choice, seconds: 0 }));
    view = events.reduce(see, view);
  }
}

function decisionAt(frame: Frame, world: World, view: View): Decision {
  const { choices } = frame.scenario;
  const sources = new Map(Object.entries(choices).map(([path, source]) => [source.id, { path, file: source.file }]));
  const worths = new Map(weighChoices(view).map(({ choice, worth }) => [choice.id, worth]));
  const tried = world.offers.map((offer) => ({
    offer,
    worth: worths.get(offer.id) ?? 0,
    isOwn: sources.get(offer.id)?.file.startsWith('stories/lib/') === false,
    events: advance(frame, world, { choice: offer.id, seconds: 0 }).events,
  }));
  const own = tried.find((one) => one.isOwn) ?? tried[0];
  return { knot: knotOf(sources.get(own?.offer.id ?? '')?.path ?? ''), tried };
}
