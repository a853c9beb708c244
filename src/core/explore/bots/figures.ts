import type { Disposition, Policy } from '#doctrine';
import { deathsToTry, type EncounterEvent, type Frame, type OfferedChoice } from '#encounter';
import { narrator } from '#narrator';
import { type Domain, score } from '#scoring';
import type { Scenario } from '#story';
import { LONGEST_RUN, playOn, start } from './play';
import type { BotName } from './strategy/bots';

/** What one run came to, as far as a rating needs it; plain JSON, small enough to be kept by the thousand. */
export interface RunFigures {
  readonly seed: number;
  /** Where endings in which somebody dies were switched off. */
  readonly deaths?: false;
  /** Id of the ending; empty when the run did not end. */
  readonly ending: string;
  readonly disposition: Disposition | null;
  /** Scores by domain; a domain that could not be observed is not there. */
  readonly scores: Readonly<Partial<Record<Domain, number>>>;
  /** Seconds on the incident clock. */
  readonly seconds: number;
  readonly decisions: number;
  /** People hurt seriously or worse, once each. */
  readonly gravelyHurt: number;
  /** Uses and shows of force. */
  readonly force: number;
  /** Whether a decision was timed. */
  readonly timed: boolean;
  /** Stable ids of the choices taken, in order. */
  readonly choices: readonly string[];
  /** The decisions with four or more choices short of force: which was taken, in which place on the page (from 0), and whether no text was longer. */
  readonly listed: readonly { readonly choice: string; readonly place: number; readonly longest: boolean }[];
  /** Why the script could not go on, if it could not. */
  readonly fault?: string;
}

/** What tells a run from the others of its strategy and agency: its seed, and whether somebody could die in it. */
export function termsOf({ seed, deaths }: RunFigures): string {
  return deaths === false ? `${seed} without deaths` : `${seed}`;
}

/** Everything one strategy did over some seeds with one agency; the answer to a unit of work. */
export interface BotRuns {
  readonly scenario: string;
  readonly revision: string;
  readonly agency: string;
  /** Revision of the agency's policy pack. */
  readonly policy: string;
  readonly bot: BotName;
  readonly runs: readonly RunFigures[];
}

/**
 * Plays a strategy over some seeds with one agency, and again without endings in which somebody dies where there are any: a unit of work that could be done on
 * any machine, with the same answer.
 */
export function rateUnit(scenario: Scenario, policy: Policy, bot: BotName, seeds: readonly number[]): BotRuns {
  const frame: Frame = { scenario, policy, narrator };
  return {
    scenario: scenario.slug,
    revision: scenario.revision,
    agency: policy.id,
    policy: policy.revision,
    bot,
    runs: deathsToTry(scenario).flatMap((deaths) => seeds.map((seed) => figuresOf(frame, bot, seed, deaths))),
  };
}

function figuresOf(frame: Frame, bot: BotName, seed: number, deaths: boolean): RunFigures {
  const from = start(frame, seed, deaths);
  const { world, events, decisions } = playOn(frame, from, { bot, seed, most: LONGEST_RUN });
  const log = [...from.events, ...events];
  const { scenario, policy } = frame;
  const ended = log.find((event) => event.type === 'ended');
  const grave = world.situation.injuries.filter(({ severity }) => severity !== 'minor').map(({ who }) => who);
  const { fault } = world;
  return {
    seed,
    ...(deaths ? {} : { deaths }),
    ending: ended?.ending ?? '',
    disposition: ended?.disposition ?? null,
    scores: Object.fromEntries(
      score({ scenario, policy, log }).domains.flatMap(({ domain, score: points }) =>
        points === null ? [] : [[domain, points]],
      ),
    ),
    seconds: world.situation.clock,
    decisions,
    gravelyHurt: new Set(grave).size,
    force: log.filter((event) => event.type === 'used-force').length,
    timed: log.some((event) => event.type === 'offered' && event.limit !== undefined),
    choices: log.flatMap((event) => (event.type === 'decided' ? [event.choice] : [])),
    listed: layout(log),
    ...(fault === undefined ? {} : { fault }),
  };
}

/** Where on the page, and how long, the choices taken were: what a trainee could learn instead of doctrine. */
function layout(log: readonly EncounterEvent[]): RunFigures['listed'] {
  let choices: readonly OfferedChoice[] = [];
  const listed: RunFigures['listed'][number][] = [];
  for (const event of log) {
    if (event.type === 'offered') choices = event.choices.filter((choice) => choice.group !== 'force');
    if (event.type !== 'decided' || choices.length < 4) continue;
    const place = choices.findIndex((choice) => choice.id === event.choice);
    if (place < 0) continue;
    const most = Math.max(...choices.map((choice) => choice.text.length));
    listed.push({ choice: event.choice, place, longest: event.text.length === most });
  }
  return listed;
}
