import {
  type Behavior,
  type Disposition,
  forceOption,
  type Level,
  levelOf,
  type Move,
  moveOf,
  type MoveKind,
  type Policy,
  type Promised,
  type Resource,
  type Stage,
  techniqueOf,
} from '#doctrine';
import { type Decided, type Draws, type EncounterEvent, type Log, type OfferedChoice, OFFICER } from '#encounter';
import { type AfterActionReport, type Finding, score } from '#scoring';
import { distance, groundOf, meeting, type Spot } from '#place';
import type { Bearing, Custody, Injury, Phase, Posture, Scenario, Thing } from '#story';
import type { FiredRule } from '#subject';
import { aboutSmall, CITY, SMALL_INK, smallScenario } from '#tests/core/small';

/** The small scenario, as the runs of these tests are judged by it; its subject is called Sam. */
export const SCENARIO: Scenario = smallScenario();

/** The small scenario with other words in its file. */
export function scenarioWith(change: Readonly<Record<string, unknown>>): Scenario {
  const draws = (change.draws ?? []) as readonly { readonly name: string }[];
  return smallScenario(draws.map(({ name }) => `VAR ${name} = false\n`).join('') + SMALL_INK, aboutSmall(change));
}

/** One choice on offer: words such as `say:wait` joined by a space, or words with a text of their own. */
type Option = string | readonly [words: string, text: string];

/** What a decision is made with; everything has a plain default. */
export interface With {
  readonly text?: string;
  /** Other choices on offer beside the one taken. */
  readonly or?: readonly Option[];
  /** What the act does to the person: points of escalation, trust and comprehension. */
  readonly does?: readonly [escalation: number, trust?: number, comprehension?: number];
  readonly takes?: number;
  readonly late?: boolean;
  readonly reasons?: readonly string[];
  readonly promises?: readonly Promised[];
  /** Seconds of thought before it. */
  readonly after?: number;
}

interface State {
  readonly log: Log;
  readonly clock: number;
  readonly decision: number;
  readonly behavior: Behavior;
  readonly decimeters: number;
  readonly reading: readonly [number, number, number];
  readonly stage: Stage;
}

/** A log made by hand, event by event; each step gives a new run. */
export interface Run {
  readonly log: Log;
  readonly clock: number;
  /** Takes a decision: one or more words, such as `say:open-question do:wait`. */
  readonly act: (words: string, how?: With) => Run;
  /** Enters a phase. */
  readonly enter: (phase: Phase) => Run;
  readonly see: (seen: { behavior?: Behavior; holds?: Thing | 'nothing'; posture?: Posture; custody?: Custody }) => Run;
  /** Stands so far from the person, behind the car where there is cover. */
  readonly stand: (decimeters: number, more?: { cover?: boolean; lightBar?: boolean }) => Run;
  readonly hear: (speaker: string, text: string) => Run;
  readonly learn: (fact: string, ...bears: readonly Bearing[]) => Run;
  readonly feel: (escalation: number, trust?: number, comprehension?: number) => Run;
  readonly at: (stage: Stage) => Run;
  readonly come: (resource: Resource) => Run;
  /** Has somebody of the cast sent for. */
  readonly send: (who: string) => Run;
  /** Has somebody of the cast arrive. */
  readonly visit: (who: string) => Run;
  readonly hurt: (who: string, severity?: Injury['severity']) => Run;
  readonly wait: (seconds: number) => Run;
  readonly rewind: (decision: number) => Run;
  readonly end: (ending?: string, disposition?: Disposition) => Run;
}

/** A run that has just begun, still in dispatch. */
export function called(draws: Draws = { knife: false }): Run {
  const log: Log = [
    { type: 'began', at: 0, format: 2, engine: 'e1', scenario: 'small', revision: 'r1', seed: 7, agency: 'city', policy: '2026-1', mode: 'practice', deaths: true, draws },
    { type: 'entered', at: 0, phase: 'dispatch' },
  ]; // prettier-ignore
  return run({
    log,
    clock: 0,
    decision: 1,
    behavior: 'passive',
    decimeters: 60,
    reading: [60, 20, 45],
    stage: 'listening',
  });
}

/** A run that has just reached the person, six meters away and agitated. */
export function met(draws?: Draws): Run {
  return called(draws).enter('contact');
}

function run(state: State): Run {
  const add = (...events: readonly EncounterEvent[]) => run({ ...state, log: [...state.log, ...events] });
  const at = state.clock;
  return {
    log: state.log,
    clock: state.clock,
    act: (words, how = {}) => run(take(state, words, how)),
    enter: (phase) => add({ type: 'entered', at, phase }),
    see: ({ holds, ...seen }) => {
      const held = holds === undefined ? {} : { holds: holds === 'nothing' ? [] : [{ thing: holds, hidden: false }] };
      return run({ ...state, behavior: seen.behavior ?? state.behavior, log: [...state.log, { type: 'observed', at, ...seen, ...held }] });
    },
    stand: (decimeters, more = {}) => {
      const moved: EncounterEvent = { type: 'moved', at, who: OFFICER, to: spotAt(decimeters, more.cover ?? false) };
      const { lightBar } = more;
      const lit: Log = lightBar === undefined ? [] : [{ type: 'observed', at, who: OFFICER, lightBar }];
      return run({ ...state, decimeters, log: [...state.log, moved, ...lit] });
    },
    hear: (speaker, text) => add({ type: 'said', at, speaker, text }),
    learn: (fact, ...bears) => add({ type: 'learned', at, fact, ...(bears.length > 0 && { bears }) }),
    feel: (escalation, trust = state.reading[1], comprehension = state.reading[2]) => {
      const reading = [escalation, trust, comprehension] as const;
      return run({ ...state, reading, log: [...state.log, responded(at, 'event', [], reading, state.stage)] });
    },
    at: (stage) => run({ ...state, stage, log: [...state.log, responded(at, 'event', [], state.reading, stage)] }),
    come: (resource) => add({ type: 'arrived', at, resource }),
    send: (who) => add({ type: 'expected', at, who, seconds: 300 }),
    visit: (who) => add({ type: 'arrived', at, who }),
    hurt: (who, severity = 'minor') => add({ type: 'injured', at, injury: { who, severity } }),
    wait: (seconds) => run({ ...state, clock: at + seconds }),
    rewind: (decision) => run({ ...state, decision, log: [...state.log, { type: 'rewound', at, to: decision }, putAgain(state.log, decision)] }),
    end: (ending = 'goes-along', disposition = 'voluntary-transport') => add({ type: 'ended', at, ending, disposition, injuries: injuriesIn(state.log) }),
  }; // prettier-ignore
}

/** Where the officer stands so far from the person's home: on the sidewalk, or behind the engine block. */
function spotAt(decimeters: number, cover: boolean): Spot {
  const ground = groundOf(SCENARIO.about.stage.place);
  const { subject } = meeting(ground);
  const away = cover ? (ground.cover[0]?.away ?? 0) : 0;
  const spot = { at: subject.at - Math.round(Math.sqrt(decimeters ** 2 - away ** 2)), away };
  if (distance(spot, subject) !== decimeters) throw new Error(`Nobody stands ${decimeters} decimeters from there.`);
  return spot;
}

function putAgain(log: Log, decision: number): EncounterEvent {
  const put = log.find((event) => event.type === 'offered' && event.decision === decision);
  if (!put) throw new Error(`This run has no decision ${decision}.`);
  return put;
}

function injuriesIn(log: Log): readonly Injury[] {
  return log.flatMap((event) => (event.type === 'injured' ? [event.injury] : []));
}

function take(state: State, words: string, how: With): State {
  const { decision } = state;
  const chosen = choice(0, [words, how.text ?? words], how.takes);
  const choices = [chosen, ...(how.or ?? []).map((option, nth) => choice(nth + 1, option))];
  const at = state.clock + (how.after ?? 0);
  const decided: Decided = {
    type: 'decided',
    at,
    decision,
    choice: chosen.id,
    text: chosen.text,
    moves: chosen.moves,
    steps: [...new Set(chosen.moves.flatMap((move) => techniqueOf(move).steps))],
    seconds: how.after ?? 0,
    late: how.late ?? false,
    ...(how.promises ? { promises: how.promises } : {}),
    ...(how.reasons ? { reasons: how.reasons } : {}),
  };
  const reading = shift(state.reading, how.does);
  const rules = fired(how.does);
  const clock = at + chosen.takes;
  return {
    ...state,
    clock,
    decision: decision + 1,
    reading,
    log: [
      ...state.log,
      { type: 'offered', at: state.clock, decision, choices },
      decided,
      ...chosen.moves.flatMap((move) => happens(state, move, at, chosen.text)),
      responded(clock, 'decision', rules, reading, state.stage),
    ],
  };
}

function happens(state: State, move: Move, at: number, text: string): readonly EncounterEvent[] {
  switch (move.kind) {
    case 'say':
      return [{ type: 'said', at, speaker: 'officer', text }];
    case 'force': {
      const { behavior, decimeters } = state;
      return [{ type: 'used-force', at, option: move.word, display: forceOption(move.word).display, behavior, decimeters }]; // prettier-ignore
    }
    case 'request': {
      const away = CITY.resources.find((row) => row.resource === move.word)?.minutes;
      return [{ type: 'requested', at, resource: move.word, ...(away === undefined ? {} : { seconds: away * 60 }) }];
    }
    case 'do':
    case 'ask':
    case 'end':
      return [];
  }
}

function choice(nth: number, option: Option, takes?: number): OfferedChoice {
  const [words, text] = typeof option === 'string' ? [option, option] : option;
  const moves = movesOf(words);
  const says = moves.some((move) => move.kind === 'say');
  const group = moves.some((move) => move.kind === 'force') ? 'force' : says ? 'say' : 'do';
  const seconds = moves.reduce((sum, move) => sum + techniqueOf(move).takes, 0);
  return { id: `talk.c${nth}_${words.replace(/[^a-z]/g, '_')}`, text, group, moves, takes: takes ?? seconds };
}

/** Reads words such as `say:wait do:step-back` as moves; a word that the doctrine does not have fails the test. */
export function movesOf(words: string): readonly Move[] {
  return words.split(' ').map((word) => {
    const [kind = '', name = ''] = word.split(':');
    const move = moveOf(kind as MoveKind, name);
    if (!move) throw new Error(`There is no move ${word}.`);
    return move;
  });
}

type Change = NonNullable<With['does']>;

function shift(reading: State['reading'], does: Change = [0]): State['reading'] {
  const [escalation, trust = 0, comprehension = 0] = does;
  const within = (value: number) => Math.max(0, Math.min(100, value));
  return [within(reading[0] + escalation), within(reading[1] + trust), within(reading[2] + comprehension)];
}

function fired(does: Change = [0]): readonly FiredRule[] {
  const [escalation, trust = 0, comprehension = 0] = does;
  const rule = (field: FiredRule['field'], amount: number): readonly FiredRule[] =>
    amount === 0 ? [] : [{ rule: 'author', field, amount, why: 'A rule of the test.' }];
  return [...rule('escalation', escalation), ...rule('trust', trust), ...rule('comprehension', comprehension)];
}

function responded(
  at: number,
  to: 'decision' | 'event',
  rules: readonly FiredRule[],
  [escalation, trust, comprehension]: State['reading'],
  stage: Stage,
): EncounterEvent {
  const level: Level = levelOf(escalation);
  return { type: 'responded', at, to, rules, escalation, trust, comprehension, level, stage };
}

/** The report of a run. */
export function reportOf(run: Run, scenario: Scenario = SCENARIO, policy: Policy = CITY): AfterActionReport {
  return score({ scenario, policy, log: run.log });
}

/** The findings of a run by criterion. */
export function found(run: Run, criterion: string, scenario?: Scenario, policy?: Policy): readonly Finding[] {
  return reportOf(run, scenario, policy).findings.filter((finding) => finding.criterion === criterion);
}

/** The city's policy with other words in it. */
export function policyWith(change: Partial<Policy>): Policy {
  return { ...CITY, ...change };
}
