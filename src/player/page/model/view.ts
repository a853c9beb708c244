import { etaText, type Level, levelOf, LEVELS, type Resource, resourceName, shortName } from '#doctrine';
import {
  effective,
  type Encounter,
  type EncounterEvent,
  isHere,
  isStaged,
  OFFICER,
  presenceOf,
  stages,
} from '#encounter';
import type { Held } from '#story';
import { HERE, linesOf, ON_THE_LINE, passage, type SpokenLine } from './lines';

/** A resource in the top bar. */
export interface Chip {
  readonly resource: Resource;
  readonly name: string;
  /** The name in one short word. */
  readonly short: string;
  readonly status: string;
  readonly here: boolean;
  /** Whether there is any for this agency at this hour. */
  readonly available: boolean;
  /** Share of the way that lies behind, 0-100. */
  readonly progress: number;
}

/** The words on screen between two decisions. */
export interface Words {
  /** What was said and told since the last decision, apart from the radio. */
  readonly lines: readonly SpokenLine[];
  /** What can be seen of the person now; empty before there is anything to see. */
  readonly cue: string;
  /** The last message over the radio, while it is news. */
  readonly radio?: SpokenLine;
}

/** The coached meter: the level the person is at, and where it is going since the decision before. */
export interface Meter {
  readonly level: Level;
  readonly direction: 'rising' | 'steady' | 'easing';
  readonly words: string;
}

/** The words to show now. */
export function wordsOf(encounter: Encounter): Words {
  const events = effective(encounter.log);
  const told = passage(encounter.log);
  const recent = linesOf(encounter, told);
  const news = [...lately(encounter), ...told].filter((event) => isNews(encounter, event));
  const radio = linesOf(encounter, news)
    .filter((line) => line.kind === 'radio')
    .at(-1);
  return {
    lines: recent.filter((line) => line.kind !== 'radio' && line.kind !== 'seen'),
    cue:
      linesOf(encounter, events)
        .filter((line) => line.kind === 'seen')
        .at(-1)?.text ?? '',
    ...(radio ? { radio } : {}),
  };
}

/** Seconds on the incident clock for which a message stays up, if nothing newer comes; Talkdown's default. */
const NEWS = 60;

/** Whether a message still says how things are: help that was announced as staged may have come in since. */
function isNews({ situation, scenario: { about } }: Encounter, event: EncounterEvent): boolean {
  if (event.type !== 'arrived' || event.resource === undefined) return true;
  return !stages(event.resource, about) || isStaged(situation, event.resource, about);
}

/** What happened in the last minute, none from before the officer met the person: what came over the radio then has been read on the way, and stays in the log. */
function lately(encounter: Encounter): readonly EncounterEvent[] {
  const events = effective(encounter.log);
  const met = events.findIndex((event) => event.type === 'entered' && event.phase === 'contact');
  if (met < 0) return [];
  const since = encounter.situation.clock - NEWS;
  return events.slice(met).filter(({ at }) => at >= since);
}

/** The resources asked for, as they stand at a second of the incident clock; once the officer has left, only those that came, and none over a line that has ended. */
export function chipsOf(encounter: Encounter, clock: number): readonly Chip[] {
  return (Object.keys(encounter.situation.resources) as Resource[]).flatMap((resource) => {
    const known = encounter.situation.resources[resource];
    if (!known) return [];
    const { requested, arrives, here } = known;
    const name = resourceName(resource);
    if (HERE[resource] === ON_THE_LINE && hasHungUp(encounter, requested)) return [];
    const chip = { resource, name, short: shortName(resource), here, available: here || arrives !== undefined };
    const staged = isStaged(encounter.situation, resource, encounter.scenario.about);
    if (here) return { ...chip, status: staged ? 'staged' : HERE[resource], progress: 100 };
    if (!isHere(encounter.situation, OFFICER)) return [];
    if (arrives === undefined) return { ...chip, status: 'none now', progress: 0 };
    const left = Math.max(0, arrives - clock);
    const way = Math.max(1, arrives - requested);
    const progress = Math.min(100, Math.max(0, Math.round(((way - left) / way) * 100)));
    return { ...chip, status: left === 0 ? 'arriving' : etaText(left), progress };
  });
}

/** Whether the officer has taken out a phone since a second of the incident clock, and has put it away again; a call that nobody tells the end of goes on. */
function hasHungUp({ log, situation }: Encounter, since: number): boolean {
  const onPhone = (holds: readonly Held[] = []): boolean => holds.some(({ thing }) => thing === 'phone');
  if (onPhone(presenceOf(situation, OFFICER)?.holds)) return false;
  return effective(log).some(
    (event) => event.type === 'observed' && event.who === OFFICER && event.at >= since && onPhone(event.holds),
  );
}

/** The coached meter for practice. */
export function meterOf(encounter: Encounter): Meter {
  const events = effective(encounter.log);
  const decided = events.map((event) => event.type).lastIndexOf('decided');
  const before = events.filter((event, index) => event.type === 'responded' && index < decided).at(-1);
  const change = before?.type === 'responded' ? encounter.subject.escalation - before.escalation : 0;
  const level = levelOf(encounter.subject.escalation);
  if (change === 0) return { level, direction: 'steady', words: 'steady' };
  const pace = Math.abs(change) >= 8 ? 'quickly' : 'slowly';
  return change > 0
    ? { level, direction: 'rising', words: `rising ${pace}` }
    : { level, direction: 'easing', words: `easing ${pace}` };
}

/** The levels of the meter, in order, with their names. */
export const METER_LEVELS: readonly { readonly id: Level; readonly name: string }[] = LEVELS;
