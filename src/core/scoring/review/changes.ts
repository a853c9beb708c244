import {
  type Behavior,
  BEHAVIORS,
  cameAs,
  entryOf,
  isA,
  type Level,
  LEVELS,
  resistance,
  type Resource,
  stays,
  type Step,
  uses,
  type Word,
} from '#doctrine';
import type { Scenario } from '#story';
import { gaveRoom, inText, latest, nameOf, presses, type Turn, type Watched } from '#scoring/run';

/** Something that changed the situation, and the decision that looked at it afresh, if one did in time. */
export interface Change {
  /** Index of the event in the log. */
  readonly event: number;
  /** The decision during which it happened. */
  readonly decision: number;
  readonly what: string;
  readonly respun: Turn | undefined;
  /** Whether one of the next decisions answered it at all: looked afresh, or took room where it was called for. */
  readonly heeded: boolean;
}

/** Decisions within which a change is to be looked at afresh; a Talkdown default. */
const IN_TIME = 2;

/**
 * The material changes of a run while officer and person were in contact: a weapon seen, behavior or escalation rising, someone
 * hurt, someone arriving. Changes between the same two decisions count as one. Each is spun again (CDM) when one of the
 * next two decisions in contact collects information, assesses or settles roles anew, and no order, pressure or force came before it. Whoever takes room has
 * noticed the change, and has not yet looked at it.
 */
export function changesOf(scenario: Scenario, events: readonly Watched[], turns: readonly Turn[]): readonly Change[] {
  const met = turns.filter((turn) => turn.before.phase === 'contact');
  const found: Change[] = [];
  for (const placed of events) {
    const what = placed.before.phase === 'contact' ? changeIn(scenario, placed) : undefined;
    const during = what === undefined ? undefined : latest(turns, (turn) => turn.index < placed.index);
    if (what === undefined || !during || found.at(-1)?.decision === during.decision) continue;
    const after = met.filter((turn) => turn.index > placed.index).slice(0, IN_TIME);
    if (after.length === 0) continue;
    const soon = after.filter((_, nth) => !after.slice(0, nth).some(goesOn));
    const respun = soon.find(looksAgain);
    const heeded = respun !== undefined || soon.some((turn) => !turn.late && gaveRoom(turn));
    found.push({ event: placed.index, decision: during.decision, what, respun, heeded });
  }
  return found;
}

function changeIn(scenario: Scenario, { event, before, after }: Watched): string | undefined {
  switch (event.type) {
    case 'observed':
      if (!before.weapon && after.weapon) return `a weapon came into view (${after.weapon})`;
      if (event.behavior && resistance(event.behavior) > Math.max(1, resistance(before.behavior)))
        return `${nameOf(scenario)}’s behavior ${rise(event.behavior)}`;
      return undefined;
    case 'responded': {
      const rank = (id: Level) => LEVELS.findIndex((level) => level.id === id);
      const rose = rank(event.level) > rank(before.reading.level) && rank(event.level) >= 2;
      return rose
        ? `${nameOf(scenario)} ${event.level === 'crisis' ? 'went into crisis' : 'became agitated'}`
        : undefined;
    }
    case 'arrived':
      if (event.resource && isElsewhere(event.resource)) return undefined;
      return event.resource
        ? `${inText(event.resource)} ${cameAs(event.resource)}`
        : 'somebody who was expected arrived';
    case 'injured':
      return 'somebody was hurt';
    default:
      return undefined;
  }
}

function rise(behavior: Behavior): string {
  const name = entryOf(BEHAVIORS, behavior).name.toLowerCase();
  return name.endsWith('resistance') ? `rose to ${name}` : `became ${name}`;
}

const FRESH: readonly Step[] = ['collect', 'assess'];

/**
 * Roles settled anew, the model gone through again, or the danger itself seen to: whoever does that has seen the change.
 */
const ANSWERS: readonly Word[] = [
  'do:brief',
  'do:one-voice',
  'say:hand-over',
  'do:check-policy',
  'do:make-plan',
  'do:clear-bystanders',
  'do:direct-traffic',
  'do:secure-vehicle',
  'do:separate',
  'do:intervene',
];

/** Help that is on a line or at another place, and does not change who stands there when it answers. */
function isElsewhere(resource: Resource): boolean {
  return stays(resource) || resource === 'lifeline' || resource === 'case-management';
}

/**
 * Whether a turn went on past a change: with an order, pressure or force, or with something else while danger of the moment called for an answer. What is asked
 * after that comes too late to have decided it.
 */
function goesOn(turn: Turn): boolean {
  const pressing = turn.before.weapon === undefined && resistance(turn.before.behavior) >= 2;
  return pressing || presses(turn) || isA(turn, 'force') || uses(turn, 'say:command', 'say:repeat-command');
}

function looksAgain(turn: Turn): boolean {
  // Silence leaves time to look; that somebody looked shows only in what is asked, said or done.
  const silent = turn.moves.every((move) => move.kind === 'do' && move.word === 'wait');
  return (
    !turn.late &&
    !silent &&
    !isA(turn, 'force') &&
    (turn.steps.some((step) => FRESH.includes(step)) || uses(turn, ...ANSWERS))
  );
}
