import { count } from '#doctrine';
import { type Domain, DOMAINS } from '#scoring';
import type { Scenario } from '#story';
import { type Check, endingsIn, habitsIn, percent, runsOf } from './check';
import { compare, type Comparison, gapText, isAhead } from './compare';
import type { BotRuns } from './figures';
import { BOTS } from './strategy/bots';

/** Points by which a trained officer may fall behind an average one in a domain before it counts. */
const SLACK = 5;
/** A domain that could be compared on a smaller share of the runs than this, in percent, is not judged: a few runs show little. */
const FEW = 10;

/** What an author can do so that neglecting a domain shows. */
const ADVICE: Readonly<Record<Domain, string>> = {
  communication:
    'let listening there be told something that matters later, and let orders, repeats and silence be told less',
  tactics: 'let distance, cover and time matter there, so that standing close or going in at once has a price',
  'decision-process': 'offer something to find out before these choices, and let what follows depend on it',
  'procedural-justice':
    'offer there a choice that gives a reason, a say or respect beside one that gives none, and let the person answer both',
  'force-fit':
    'let force be in reach at a decision that does not need it, beside a way without it, and let the person answer both',
  resources: 'let help that is asked for early arrive in time to change how it ends',
  aftercare: 'offer care, a hand-over and a word to the family at the end beside driving off',
};

/** Skilled before average, and average before everybody else in what they neglect. */
export function skill(scenario: Scenario, groups: readonly BotRuns[]): readonly Check[] {
  const played = (bot: string) => groups.some((group) => group.bot === bot);
  const checks = played('skilled') && played('average') ? [skilledBefore(scenario, groups)] : [];
  const others = BOTS.filter(({ id, neglects }) => neglects.length > 0 && played(id) && played('average'));
  return [...checks, ...others.map((bot) => averageBefore(scenario, groups, bot))];
}

function skilledBefore(scenario: Scenario, groups: readonly BotRuns[]): Check {
  const over = compare(groups, 'skilled', 'average', DOMAINS.map(({ id }) => id)); // prettier-ignore
  const behind = DOMAINS.flatMap(({ id }) => {
    const { ahead, pairs } = compare(groups, 'skilled', 'average', [id]);
    return pairs > 0 && ahead < -SLACK ? [{ domain: id, points: -ahead }] : [];
  });
  const holds = isAhead(over) && behind.length === 0;
  const names = behind.map(({ domain, points }) => `${titleOf(domain)} (${count(points, 'point')})`).join(', ');
  const tail = names === '' ? '' : `, and behind it in ${names}`;
  const found = `Skilled is ${gapText(over.ahead, 'in front of', 'behind')} average over all domains (better on ${over.won} of ${count(over.pairs, 'run')}, worse on ${over.lost})${tail}.`;
  if (holds) return { id: 'skilled-before-average', holds, sentence: found };
  const [mine, theirs] = [runsOf(groups, 'skilled'), runsOf(groups, 'average')];
  const differs = [
    ['Skilled takes more often', habitsIn(scenario, mine, theirs)],
    ['average takes more often', habitsIn(scenario, theirs, mine)],
  ].flatMap(([who, habits]) => (habits === '' ? [] : [`${who} ${habits}`]));
  const where = differs.length > 0 ? ` ${differs.join('; ')}.` : '';
  const advice = behind.map(({ domain }) => ` For ${titleOf(domain)}, ${ADVICE[domain]}.`).join('');
  return {
    id: 'skilled-before-average',
    holds,
    sentence: `${found} A trainee is not shown that doing it better makes a difference.${where} Read what follows these choices, and whether their tags say what the officer does.${advice}`,
  };
}

function averageBefore(scenario: Scenario, groups: readonly BotRuns[], bot: (typeof BOTS)[number]): Check {
  const { id, name, about } = bot;
  const neglects: readonly Domain[] = bot.neglects;
  const found = neglects.map((domain) => ({ domain, ...compare(groups, 'average', id, [domain]) }));
  const [mine, theirs] = [runsOf(groups, id), runsOf(groups, 'average')];
  const most = Math.min(mine.length, theirs.length);
  const seen = found.filter(({ pairs }) => pairs > 0 && percent(pairs, most) >= FEW);
  const thin = found.filter((comparison) => !seen.includes(comparison));
  const failing = seen.filter((comparison) => !isAhead(comparison));
  const check = { id: `average-before-${id}`, holds: failing.length === 0 && seen.length > 0 };
  if (check.holds) {
    const list = seen.map(({ domain, ahead }) => `${titleOf(domain)} +${ahead}`).join(', ');
    const few = thin.map(({ domain, pairs }) => `${titleOf(domain)} (${pairs} of ${count(most, 'run')})`).join(', ');
    const rest = few === '' ? '' : ` Too few runs of both gave anything to compare in ${few}.`;
    return { ...check, sentence: `Average is in front of ${name.toLowerCase()} in what it neglects: ${list}.${rest}` };
  }
  if (seen.length === 0) {
    return {
      ...check,
      sentence: `${name} could not be compared with average: too few runs gave anything to judge by in ${neglects.map(titleOf).join(', ')}. A trainee would get no feedback on it. Put in decisions that call for it.`,
    };
  }
  const habits = habitsIn(scenario, mine, theirs);
  const where = habits === '' ? '' : `, mostly after ${habits}`;
  const forced = (runs: typeof mine) => runs.filter(({ force }) => force > 0).length;
  const force = failing.some(({ domain }) => domain === 'force-fit')
    ? ` ${name} used force in ${forced(mine)} of ${count(mine.length, 'run')}, average in ${forced(theirs)} of ${theirs.length}.`
    : '';
  const advice = failing.map(({ domain }) => `For ${titleOf(domain)}, ${ADVICE[domain]}.`).join(' ');
  return {
    ...check,
    sentence: `${name}, who ${about}, scores ${failing.map(standing).join(', and ')}: a trainee who does the same is not told what it costs. Its runs ended at ${endingsIn(mine)}${where}.${force} ${advice}`,
  };
}

function standing({ domain, ahead, pairs, won, lost }: Comparison & { readonly domain: Domain }): string {
  const points =
    ahead > 0
      ? `better than average as often as not (${won} of ${count(pairs, 'run')} for average, ${lost} against)`
      : ahead === 0
        ? `as high as average (on ${count(pairs, 'run')})`
        : `${count(-ahead, 'point')} higher than average (on ${count(pairs, 'run')})`;
  return `${points} in ${titleOf(domain)}`;
}

function titleOf(domain: Domain): string {
  return DOMAINS.find(({ id }) => id === domain)?.name.toLowerCase() ?? domain;
}
