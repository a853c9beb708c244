import { levelOf, type Policy, type Resource, secondsAway } from '#doctrine';
import { type Draws, type Log, percentOf } from '#encounter';
import type { Scenario } from '#story';
import { inState, inText, list, nameOf } from '#scoring/run';
import { drawnWords } from './drawn';

/** How hard this run’s draws made the call for this agency, 0-100, and what it is made of; it says nothing about the trainee. */
export interface Difficulty {
  readonly index: number;
  readonly word: 'low' | 'moderate' | 'high';
  readonly parts: readonly { readonly sentence: string; readonly points: number }[];
}

type Part = Difficulty['parts'][number];

const HELPERS: readonly Resource[] = ['mobile-crisis', 'co-responder', 'cit-officer', 'peer'];
/** Weighs a start state, barriers, what the seed drew, and how far away help is; parts are Talkdown defaults, not a validated scale. */
export function difficultyOf(scenario: Scenario, policy: Policy, log: Log): Difficulty {
  const began = log.find((event) => event.type === 'began');
  const all = [...person(scenario), ...drawn(scenario, policy, began?.draws ?? {}), ...help(scenario, policy)];
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

/** What the seed drew, where the author says which answer makes the call harder. */
function drawn(scenario: Scenario, policy: Policy, draws: Draws): readonly Part[] {
  return scenario.about.draws.flatMap((draw) => {
    const answer = draws[draw.name];
    if (draw.harder === undefined || answer === undefined) return [];
    const spelled = typeof answer === 'string' ? answer : answer ? 'yes' : 'no';
    if (spelled !== draw.harder) return [];
    const text = draw.about.replace(/\.$/, '');
    if (spelled === 'no') return [part(`Not so in this run: ${text}.`, 5)];
    const rare = 'percent' in draw && percentOf(draw, policy) < 50;
    return [
      part(`In this run: ${text}${typeof answer === 'string' ? ` (${drawnWords(answer)})` : ''}.`, rare ? 10 : 7),
    ];
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
