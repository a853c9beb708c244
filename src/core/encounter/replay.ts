import { castName, type Policy } from '#doctrine';
import { at, type Ended, effective, type Log } from '#encounter/situation';
import type { Scenario } from '#story';
import { meet } from '#subject';
import { asDrawn } from './appearance';
import { begin, decide, inputOf, rewind } from './decide';
import type { Encounter, Terms } from './encounter';
import { beginning } from './parse';
import { upgraded } from './upgrade';
import type { ReadOnly, Verdict } from './verdict';

/** A log opened again: the encounter that it gives, and what became of it. */
export interface Replayed {
  readonly encounter: Encounter;
  readonly verdict: Verdict;
}

/**
 * Plays a log again from its decisions. Where the story of today does not offer one of them any more, or leads a log of another release or revision to
 * another end, the log is read from its own events. A log of another scenario or agency, or one that no run can have written, is a problem.
 */
export function replay(scenario: Scenario, policy: Policy, kept: Log): Replayed | { readonly problem: string } {
  const began = beginning(kept);
  if (began.scenario !== scenario.slug)
    return { problem: `This log is of the scenario “${began.scenario}”, not of “${scenario.slug}”.` };
  if (began.agency !== policy.id)
    return { problem: `This log was made with the agency pack “${began.agency}”, not with “${policy.id}”.` };
  const log = upgraded(kept, scenario.about);
  const again = playedAgain(scenario, policy, log);
  if ('problem' in again) return again;
  if ('outcome' in again) return { encounter: readOnly(scenario, policy, log), verdict: again };
  const verdict = compared(again, log);
  return { encounter: verdict.outcome === 'read-only' ? readOnly(scenario, policy, log) : again, verdict };
}

function playedAgain(
  scenario: Scenario,
  policy: Policy,
  log: Log,
): Encounter | ReadOnly | { readonly problem: string } {
  const { mode } = beginning(log);
  let encounter = begin(scenario, policy, termsOf(scenario, log));
  for (const [index, event] of log.entries()) {
    if (event.type === 'rewound') {
      if (mode !== 'practice') return { problem: `Event ${index}: an assessed run cannot be rewound.` };
      if (!encounter.log.some((earlier) => earlier.type === 'offered' && earlier.decision === event.to))
        return { problem: `Event ${index}: there is no decision ${event.to} to go back to.` };
      encounter = rewind(encounter, event.to);
    }
    if (event.type !== 'decided') continue;
    const { choice, decision } = event;
    if (!encounter.offers.some((offer) => offer.id === choice))
      return { outcome: 'read-only', why: 'choice-gone', event: index, decision, choice };
    encounter = decide(encounter, inputOf(event));
  }
  return encounter;
}

/** What a run was started with. Where the story has changed since, its seed may draw somebody else, and the subject is who they were then. */
function termsOf({ revision }: Scenario, log: Log): Terms {
  const { seed, mode, deaths, appearance, revision: made } = beginning(log);
  const looks = made === revision ? {} : { looks: appearance ?? ('as-cast' as const) };
  return { seed, mode, ...(deaths ? {} : { deaths }), ...looks };
}

/** What tells a log from the one that its decisions lead to today. */
function compared({ log: today, scenario, policy }: Encounter, log: Log): Verdict {
  const [made, now] = [beginning(log), beginning(today)];
  const [then, end] = [endOf(log), endOf(today)];
  const ofToday = made.engine === now.engine && made.revision === scenario.revision && made.policy === policy.revision;
  if (!ofToday && then && !sameEnd(then, end)) return { outcome: 'read-only', why: 'another-end', ending: then.ending };
  if (made.engine !== now.engine) return { outcome: 'another-release', made: made.engine, now: now.engine };
  if (made.revision !== scenario.revision)
    return { outcome: 'another-revision', of: 'script', made: made.revision, now: scenario.revision };
  if (made.policy !== policy.revision)
    return { outcome: 'another-revision', of: 'agency', made: made.policy, now: policy.revision };
  const differs = Array.from({ length: Math.max(log.length, today.length) }, (_, index) => index).find(
    (index) => JSON.stringify(log[index]) !== JSON.stringify(today[index]),
  );
  return differs === undefined ? { outcome: 'same' } : { outcome: 'edited', event: differs };
}

function endOf(log: Log): Ended | undefined {
  return effective(log).find((event): event is Ended => event.type === 'ended');
}

/** Whether a run comes to the same end: ending, disposition, and who is hurt how badly. */
function sameEnd(then: Ended, today: Ended | undefined): boolean {
  const hurt = ({ injuries }: Ended) => injuries.map(({ who, severity }) => `${who} ${severity}`).join();
  return then.ending === today?.ending && then.disposition === today.disposition && hurt(then) === hurt(today);
}

/** A run that cannot be played again, as its own events tell it: it is over, and nothing is on offer. */
function readOnly(scenario: Scenario, policy: Policy, log: Log): Encounter {
  const { deaths, draws, appearance } = beginning(log);
  const drawn = asDrawn(scenario, appearance);
  const { about } = drawn;
  const situation = at(about, log);
  const { escalation, trust, comprehension, stage } = situation.state;
  return {
    scenario: drawn,
    policy,
    terms: termsOf(scenario, log),
    log,
    draws,
    deaths,
    name: castName(about.cast, about.subject.who),
    situation,
    subject: { ...meet(about.subject), escalation, trust, comprehension, stage },
    voices: 1,
    told: false,
    hinted: false,
    pressing: false,
    shown: '',
    ending: endOf(log)?.ending ?? '',
    bookmark: {},
    offers: [],
    offered: undefined,
    over: true,
    fault: undefined,
  };
}
