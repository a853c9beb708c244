import { levelOf, type Policy } from '#doctrine';
import { advance, type EncounterEvent, type Frame, open, type World } from '#encounter';
import type { Diagnostic, Scenario } from '#story';
import { before, type BotName, botOf, chanceAt, see, type View, weighChoices } from './bots/index';
import { giveaways } from './lint/giveaway';
import { outcomes } from './lint/outcomes';
import { speech } from './lint/speech';
import { tryAll } from './lint/try';
import type { Visit } from './lint/visit';
import { narrator, storyOf } from '#narrator';
import { seedsFor } from './seeds';

const PLAYERS: readonly BotName[] = ['skilled', 'average', 'hurried', 'commander', 'chance'];
/** So many seeds each strategy plays. */
const SEEDS = 6;
const LONGEST_RUN = 80;
/** The same choices are tried again when the person is in another mood, or it is later, or other facts were drawn: so many times in all. */
const VISITS = 3;
/** Decisions after which it is later. */
const LATER = 3;

/**
 * What a teacher would say of a scenario, as warnings with a place: choices given away by length or position, outcomes that are the same or not told,
 * force that the script does not answer, officer's lines that no one would say aloud. Decisions are sampled by playing, so silence is not a proof.
 */
export function lintTeaching(scenario: Scenario, policy: Policy): readonly Diagnostic[] {
  const visits = sampleVisits(scenario, policy);
  const sources = new Map(Object.values(scenario.choices).map((source) => [source.id, source]));
  const placeOf = (choice: string) => {
    const source = sources.get(choice);
    return source ? `${source.file}:${source.line}` : choice;
  };
  return [...giveaways(visits, placeOf), ...outcomes(visits), ...speech(visits)].map(({ rule, choice, message }) => {
    const { file, line } = sources.get(choice) ?? { file: `stories/${scenario.slug}/main.ink`, line: 0 };
    return { file, line, severity: 'warning', rule, message };
  });
}

/** Plays a scenario with several strategies on some seeds, and tries every choice of the decisions come to. */
function sampleVisits(scenario: Scenario, policy: Policy): readonly Visit[] {
  if ('problem' in storyOf(scenario)) return [];
  const frame: Frame = { scenario, policy, narrator };
  const found: Visit[] = [];
  const moods = new Map<string, Set<string>>();
  for (const seed of seedsFor(scenario, policy, SEEDS)) {
    for (const player of PLAYERS) sampleRun(frame, seed, player, moods, found);
  }
  return found;
}

function sampleRun(frame: Frame, seed: number, player: BotName, moods: Map<string, Set<string>>, found: Visit[]): void {
  const bot = botOf(player);
  let { world, events }: { readonly world: World; readonly events: readonly EncounterEvent[] } = open(frame, {
    seed,
    mode: 'assessed',
  });
  let view: View = events.reduce(see, before(frame.scenario, frame.policy));
  for (let turn = 0; turn < LONGEST_RUN && world.offered; turn++) {
    const offers = world.offers.map((offer) => offer.id).join(' ');
    const met = moods.get(offers) ?? new Set();
    const mood = moodOf(world);
    if (met.size < VISITS && !met.has(mood)) {
      const worths = new Map(weighChoices(view).map(({ choice, worth }) => [choice.id, worth]));
      found.push(tryAll(frame, world, worths, met.size === 0));
      moods.set(offers, met.add(mood));
    }
    const choice = bot(view, chanceAt(seed, player, view.situation.decision));
    ({ world, events } = advance(frame, world, { choice, seconds: 0 }));
    view = events.reduce(see, view);
  }
}

function moodOf({ subject, situation: { behavior }, draws, offered }: World): string {
  const drawn = Object.values(draws).join();
  const late = Math.floor((offered?.decision ?? 0) / LATER);
  return `${levelOf(subject.escalation)} ${Math.floor(subject.trust / 25)} ${behavior} ${late} ${drawn}`;
}
