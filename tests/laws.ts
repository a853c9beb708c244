import fc from 'fast-check';
import { expect } from 'vitest';
import { LEVELS, levelOf, type Policy, SOURCES } from '#doctrine';
import {
  after,
  at,
  begin,
  beginning,
  decide,
  effective,
  type Encounter,
  type EncounterEvent,
  type Mode,
  OFFICER,
  opening,
  parseLog,
  reach,
  replay,
  rewind,
  type Situation,
} from '#encounter';
import { placeAt } from '#narrator';
import type { Scenario } from '#story';
import { sentenceOf, sourceOf } from '#subject';

/** A run to be played: terms, and for each decision a number that picks a choice, thinking seconds, and whether to go back afterwards. */
export interface Play {
  readonly seed: number;
  readonly mode: Mode;
  readonly moves: readonly { readonly pick: number; readonly seconds: number; readonly back: boolean }[];
}

/** Random runs of up to `most` decisions. */
export function plays(most = 30): fc.Arbitrary<Play> {
  return fc.record({
    seed: fc.integer({ min: 0, max: 1_000_000 }),
    mode: fc.constantFrom<Mode>('practice', 'assessed'),
    moves: fc.array(fc.record({ pick: fc.nat(1000), seconds: fc.nat(60), back: fc.boolean() }), { maxLength: most }),
  });
}

/** Plays a run, and hands every encounter on the way to `see`. */
export function playOut(
  scenario: Scenario,
  policy: Policy,
  play: Play,
  see: (encounter: Encounter) => void = () => undefined,
): Encounter {
  let encounter = begin(scenario, policy, { seed: play.seed, mode: play.mode });
  see(encounter);
  for (const { pick, seconds, back } of play.moves) {
    if (!encounter.offered) break;
    const choice = encounter.offered.choices[pick % encounter.offered.choices.length];
    if (!choice) break;
    const reasons =
      choice.group === 'force' ? encounter.situation.facts.slice(0, pick % 3).map(({ fact }) => fact) : undefined;
    encounter = decide(encounter, { choice: choice.id, seconds, ...(reasons ? { reasons } : {}) });
    see(encounter);
    if (back && pick % 7 === 0 && play.mode === 'practice' && encounter.offered) {
      encounter = rewind(encounter, Math.max(1, encounter.offered.decision - 1 - (pick % 3)));
      see(encounter);
    }
  }
  return encounter;
}

/** The replay of a log that went through JSON equals the original, to the last comma. */
export function replaysExactly(original: Encounter): void {
  const parsed = parseLog(JSON.parse(JSON.stringify(original.log)));
  if (!('log' in parsed)) throw new Error(parsed.problems.join(' '));
  const again = replay(original.scenario, original.policy, parsed.log);
  if (!('encounter' in again)) throw new Error(again.problem);
  expect(written(again.encounter)).toBe(written(original));
  expect(again.verdict).toEqual({ outcome: 'same' });
}

/** All of an encounter as text; of the place in the script what is remembered there, for the script itself goes round in circles. */
function written({ bookmark, ...encounter }: Encounter): string {
  const { globals, visits, since, turn, random } = placeAt(bookmark);
  return JSON.stringify({ ...encounter, globals, visits, since, turn, random });
}

/** Whatever happens, the log before it is a prefix of the log after it. */
export function onlyGrows(before: readonly EncounterEvent[], after: readonly EncounterEvent[]): void {
  expect(after.length).toBeGreaterThanOrEqual(before.length);
  before.forEach((event, index) => expect(after[index]).toBe(event));
}

/** Every number of the person is a whole number from 0 to 100, the level is read from it, and distances and clocks make sense. */
export function staysInBounds(encounter: Encounter): void {
  const { subject } = encounter;
  for (const value of [subject.escalation, subject.trust, subject.comprehension]) {
    expect(Number.isInteger(value)).toBe(true);
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(100);
  }
  expect(LEVELS.map((level) => level.id)).toContain(levelOf(subject.escalation));
  const { situation, scenario } = encounter;
  const decimeters = reach(situation, scenario.about) ?? 5;
  expect(decimeters).toBeGreaterThanOrEqual(5);
  expect(Number.isInteger(decimeters)).toBe(true);
  expect(Number.isInteger(situation.clock)).toBe(true);
}

/** What a log that went through JSON says is true is what the run that wrote it holds for true. */
export function logTellsTheSituation({ log, scenario: { about }, situation }: Encounter): void {
  expect(at(about, JSON.parse(JSON.stringify(log)) as Encounter['log'])).toStrictEqual(situation);
}

/** At every event the situation holds, value by value, what the events so far have said last: nothing is lost in the reading, and nothing is made up. */
export function everyEventIsReadAsItSays({ log, scenario: { about } }: Encounter): void {
  log.forEach((_, index) => {
    const now = at(about, log, index);
    const told = effective(log.slice(0, index + 1));
    const all = <T extends EncounterEvent['type']>(type: T) =>
      told.filter((event): event is Extract<EncounterEvent, { readonly type: T }> => event.type === type);
    expect(now.clock).toBe(Math.max(0, ...told.map((event) => event.at)));
    expect(now.phase).toBe(all('entered').at(-1)?.phase ?? 'dispatch');
    expect(now.over).toBe(all('ended').length > 0);
    expect(now.injuries).toStrictEqual(all('injured').map(({ injury }) => injury));
    const learned = all('learned');
    expect(now.facts.map(({ fact }) => fact)).toStrictEqual(learned.flatMap(({ fact }) => fact ?? []));
    expect(now.knows).toStrictEqual(learned.flatMap(({ knows }) => knows ?? []));
    const state = all('responded').at(-1);
    if (state) {
      const { escalation, trust, comprehension, level, stage } = state;
      expect(now.state).toStrictEqual({ escalation, trust, comprehension, level, stage });
    }
    const asked = [...all('requested').map(({ resource }) => resource), ...all('arrived').flatMap(({ resource }) => resource ?? [])]; // prettier-ignore
    expect(new Set(Object.keys(now.resources))).toEqual(new Set(asked));
    for (const { resource } of all('arrived')) if (resource) expect(now.resources[resource]?.here).toBe(true);
    for (const [who, person] of Object.entries(now.people)) {
      const to = all('moved')
        .filter((event) => event.who === who)
        .at(-1)?.to;
      if (to === 'gone') expect(person.position).toBe('gone');
      else if (to) expect(person.position).toMatchObject({ at: to.at, away: to.away });
      const seen = all('observed').filter((event) => (event.who ?? about.subject.who) === who);
      const custody = seen.filter((event) => event.custody !== undefined).at(-1)?.custody;
      expect(person.custody).toBe(custody ?? 'free');
      const holds = seen.filter((event) => event.holds !== undefined).at(-1)?.holds;
      if (who !== OFFICER) expect(person.holds).toStrictEqual(holds ?? []);
    }
  });
}

/** Whoever follows a run event by event, going back where it was rewound, knows at every event what is read from the log up to it. */
export function everyEventTellsTheSituation({ log, scenario: { about } }: Encounter): void {
  const again = JSON.parse(JSON.stringify(log)) as Encounter['log'];
  const beforeDecision = new Map<number, Situation>();
  let now = opening(about);
  again.forEach((event, index) => {
    if (event.type === 'offered') beforeDecision.set(event.decision, now);
    now = event.type === 'rewound' ? (beforeDecision.get(event.to) ?? now) : after(now, event, about);
    expect(at(about, again, index)).toStrictEqual(now);
  });
}

/** Between two events that say how the person is, the difference is exactly the sum of the rules named; every rule has a sentence and a source. */
export function everyChangeHasARule(encounter: Encounter): void {
  const start = encounter.scenario.about.subject.start;
  const now = { escalation: start.escalation, trust: start.trust, comprehension: start.comprehension };
  for (const event of effective(encounter.log)) {
    if (event.type !== 'responded') continue;
    for (const rule of event.rules) {
      now[rule.field] += rule.amount;
      expect(rule.amount).not.toBe(0);
      expect(sentenceOf(rule, encounter.scenario.about.subject).length).toBeGreaterThan(3);
      expect(Object.keys(SOURCES)).toContain(sourceOf(rule));
    }
    expect({ escalation: event.escalation, trust: event.trust, comprehension: event.comprehension }).toEqual(now);
  }
  const { escalation, trust, comprehension } = encounter.subject;
  expect({ escalation, trust, comprehension }).toEqual(now);
}

/** Force is only ever logged for options that the agency carries, and trust never rises in the answer to it. */
export function forceNeverRaisesTrust(encounter: Encounter): void {
  let force = false;
  for (const event of encounter.log) {
    if (event.type === 'decided') force = event.moves.some((move) => move.kind === 'force');
    if (event.type === 'responded' && event.to === 'decision' && force) {
      const trust = event.rules.filter((rule) => rule.field === 'trust').reduce((sum, rule) => sum + rule.amount, 0);
      expect(trust).toBeLessThanOrEqual(0);
    }
    if (event.type === 'used-force')
      expect(encounter.policy.force.some((rule) => rule.carried && rule.option === event.option)).toBe(true);
  }
}

/** Clock times never run backwards, except where a rewind says so. */
export function clockOnlyRuns(encounter: Encounter): void {
  let last = 0;
  let arrival: number | undefined;
  for (const event of encounter.log) {
    if (event.type === 'rewound') last = event.at;
    // Whoever arrives is logged, and placed, at the second of the arrival, while an act that was under way took longer.
    if (event.type === 'arrived') arrival = event.at;
    if (event.type === 'arrived' || (event.type === 'moved' && event.at === arrival)) continue;
    expect(event.at).toBeGreaterThanOrEqual(last);
    last = event.at;
  }
}

/** The same scenario, agency and terms begin a log the same way, and the log names them. */
export function namesItsTerms(encounter: Encounter): void {
  const began = beginning(encounter.log);
  expect(began).toMatchObject({
    scenario: encounter.scenario.slug,
    revision: encounter.scenario.revision,
    agency: encounter.policy.id,
    ...encounter.terms,
  });
}
