import { levelOf, type Policy, type Resource, secondsAway } from '#doctrine';
import type { Log } from '#encounter';
import type { Scenario } from '#story';
import { inState, inText, list, nameOf } from '#scoring/run';

/** How hard this seed made the call for this agency, 0-100, and what it is made of; it says nothing about the trainee. */
export interface Difficulty {
  readonly index: number;
  readonly word: 'low' | 'moderate' | 'high';
  readonly parts: readonly { readonly sentence: string; readonly points: number }[];
}

type Part = Difficulty['parts'][number];

const HELPERS: readonly Resource[] = ['mobile-crisis', 'co-responder', 'cit-officer', 'peer'];
/** Words by which a drawn fact is read as making the call harder, and words by which it is read as help. */
const HARDER =
  /\b(knife|blade|weapon|gun|armed|orders|command|cannot|bad time|push|shout|hard|jump|intoxicat|drunk|cold|fall)/i;
const HELPS = /\b(right about|near enough|helps?|willing)\b/i;

/** Weighs a start state, barriers, what the seed drew, and how far away help is; parts are Talkdown defaults, not a validated scale. */
export function difficultyOf(scenario: Scenario, policy: Policy, log: Log): Difficulty {
  const began = log.find((event) => event.type === 'began');
  const all = [...person(scenario), ...drawn(scenario, began?.draws ?? {}), ...help(scenario, policy)];
  const parts = all.filter(({ points }) => points > 0);
  const index = Math.min(100, parts.reduce((sum, { points }) => sum + points, 0)); // prettier-ignore
  return { index, word: index < 40 ? 'low' : index < 65 ? 'moderate' : 'high', parts };
}

function person(scenario: Scenario): readonly Part[] {
  const { start, barriers, patience } = scenario.about.subject;
  const name = nameOf(scenario);
  const level = levelOf(start.escalation);
  return [
    part(
      `${name} was ${inState(level)} when the call came.`,
      level === 'calm' ? 0 : Math.round((start.escalation * 20) / 100),
    ),
    part(
      `${name} ${start.trust < 50 ? 'had little reason to trust you' : 'trusted you, but not in everything'}.`,
      Math.round(((100 - start.trust) * 8) / 100),
    ),
    part(
      `${name} could take in ${start.comprehension < 75 ? 'only part' : 'most, not all,'} of what was said.`,
      Math.round(((100 - start.comprehension) * 8) / 100),
    ),
    part(
      `${barriers.length === 1 ? 'A barrier' : 'Barriers'} to complying: ${list(barriers.map((word) => word.replace(/-/g, ' ')))}.`,
      Math.min(12, 4 * barriers.length),
    ),
    part(`${name} could not be kept waiting for long.`, patience < 300 ? 5 : 0),
  ];
}

/** What the seed drew, as far as its description says which way it goes; a caller who is wrong makes a call harder too. */
function drawn(scenario: Scenario, draws: Readonly<Record<string, boolean>>): readonly Part[] {
  return scenario.about.draws.flatMap(({ name, about, percent }) => {
    const text = about.replace(/\.$/, '');
    if (/right about/i.test(about)) return draws[name] === false ? [part(`Not so in this seed: ${text}.`, 5)] : [];
    if (draws[name] !== true || HELPS.test(about) || !HARDER.test(about)) return [];
    return [part(`In this seed: ${text}.`, percent < 50 ? 10 : 7)];
  });
}

function help(scenario: Scenario, policy: Policy): readonly Part[] {
  const { hour } = scenario.about;
  const away = (resource: Resource) => secondsAway(policy, resource, hour);
  const helpers = HELPERS.flatMap((resource) => {
    const seconds = away(resource);
    return seconds === undefined ? [] : [{ resource, seconds }];
  }).sort((a, b) => a.seconds - b.seconds);
  const [nearest] = helpers;
  const specialist = nearest
    ? part(
        `Of those who can take over, ${inText(nearest.resource)} was nearest, ${minutes(nearest.seconds)} away.`,
        Math.min(12, Math.floor(nearest.seconds / 120)),
      )
    : part('This agency had nobody at this hour who could take over.', 14);
  const backup = away('backup');
  return [
    specialist,
    backup === undefined
      ? part('There was no backup.', 10)
      : part(`Backup was ${minutes(backup)} away.`, Math.min(10, Math.floor(backup / 90))),
    part('EMS was more than ten minutes away.', (away('ems') ?? 3600) > 600 ? 4 : 0),
  ];
}

function part(sentence: string, points: number): Part {
  return { sentence, points };
}

function minutes(seconds: number): string {
  const whole = Math.round(seconds / 60);
  return whole === 1 ? 'a minute' : `${whole} minutes`;
}
