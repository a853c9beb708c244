import { awayText, curly, quoted, type Resource, resourceName, sentence } from '#doctrine';
import {
  type Arrived,
  called,
  callings,
  cueText,
  effective,
  type Encounter,
  type EncounterEvent,
  type Log,
  OFFICER,
  stages,
} from '#encounter';

/** A line to be read: who it comes from, in which voice, and the words as they are shown. */
export interface SpokenLine {
  readonly kind: 'you' | 'subject' | 'other' | 'radio' | 'narration' | 'seen';
  /** The speaker's name; empty for narration. */
  readonly name: string;
  readonly text: string;
  /** Seconds on the incident clock. */
  readonly at: number;
}

/** What happened since the last decision, or since the start. */
export function passage(log: Log): Log {
  const events = effective(log);
  const last = events.map((event) => event.type).lastIndexOf('decided');
  return last < 0 ? events : events.slice(last);
}

/** What the officer calls somebody now, as the screen shows it. */
export function nameNow({ situation, scenario }: Encounter, id: string): string {
  return own(id) ?? called(situation, scenario.about, id);
}

/** The trainee is the officer. */
function own(id: string): string | undefined {
  return id === OFFICER ? 'You' : undefined;
}

/** What somebody was called when an event came. */
type NameThen = ReturnType<typeof callings>;

/** Reads one event as a line, when it is something said, seen or announced. */
function lineOf(encounter: Encounter, event: EncounterEvent, nameThen: NameThen): SpokenLine | undefined {
  switch (event.type) {
    case 'said': {
      const { speaker } = event;
      if (speaker === undefined) return { kind: 'narration', name: '', text: curly(event.text), at: event.at };
      const name = own(speaker) ?? nameThen(speaker, event);
      return { kind: kindOf(encounter, speaker), name, text: quoted(event.text), at: event.at };
    }
    case 'decided': {
      if (event.moves.some((move) => move.kind === 'say')) return undefined;
      const text = event.late ? `Time ran out. ${curly(event.text)}` : curly(event.text);
      return { kind: 'you', name: 'You', text, at: event.at };
    }
    case 'observed': {
      const cues = (event.cues ?? []).map((cue) => sentence(curly(cueText(cue))));
      return cues.length > 0 ? { kind: 'seen', name: 'You see', text: cues.join(' '), at: event.at } : undefined;
    }
    case 'requested': {
      const name = resourceName(event.resource);
      const text =
        event.seconds === undefined
          ? `${name}: none available right now.`
          : `${name} asked for: ${event.seconds <= 0 ? `${ON_THE_LINE} now.` : `${awayText(event.seconds)} away.`}`;
      return { kind: 'radio', name: 'Radio', text, at: event.at };
    }
    case 'arrived':
      return { kind: 'radio', name: 'Radio', text: arrivedText(encounter, event, nameThen), at: event.at };
    case 'began':
    case 'entered':
    case 'learned':
    case 'offered':
    case 'rewound':
    case 'responded':
    case 'moved':
    case 'drove':
    case 'expected':
    case 'used-force':
    case 'injured':
    case 'ended':
      return undefined;
  }
}

function arrivedText(encounter: Encounter, event: Arrived, nameThen: NameThen): string {
  const { resource, who } = event;
  if (resource !== undefined)
    return `${resourceName(resource)}: ${stages(resource, encounter.scenario.about) ? STAGED : HERE[resource]}.`;
  return `${nameThen(who ?? '', event)}: on scene.`;
}

/** What everybody was called in a log, which a screen reads many times between two decisions. */
const named = new WeakMap<Log, NameThen>();

function namesIn({ scenario, log }: Encounter): NameThen {
  const known = named.get(log) ?? callings(scenario.about, log);
  named.set(log, known);
  return known;
}

/** Reads many events as lines; the same thing seen twice in a row is said once. */
export function linesOf(encounter: Encounter, events: Log): readonly SpokenLine[] {
  const nameThen = namesIn(encounter);
  const lines: SpokenLine[] = [];
  for (const event of events) {
    const line = lineOf(encounter, event, nameThen);
    const seen = line?.kind === 'seen' ? lines.filter((earlier) => earlier.kind === 'seen').at(-1) : undefined;
    if (line && seen?.text !== line.text) lines.push(line);
  }
  return lines;
}

/** How help by telephone is announced. */
export const ON_THE_LINE = 'on the line';

/** How a resource that waits out of sight until it is called in is announced. */
const STAGED = 'staged out of sight';

/** How a resource that has come is announced. */
export const HERE: Readonly<Record<Resource, string>> = {
  backup: 'on scene',
  supervisor: 'on scene',
  'cit-officer': 'on scene',
  'co-responder': 'on scene',
  'mobile-crisis': 'on scene',
  ems: 'on scene',
  interpreter: ON_THE_LINE,
  peer: 'on scene',
  'crisis-center': 'ready',
  'emergency-department': 'ready',
  'case-management': ON_THE_LINE,
  lifeline: ON_THE_LINE,
};

function kindOf(encounter: Encounter, speaker: string): SpokenLine['kind'] {
  if (speaker === 'officer') return 'you';
  if (speaker === encounter.scenario.about.subject.who) return 'subject';
  const role = encounter.scenario.about.cast.find((entry) => entry.id === speaker)?.role;
  return role === 'dispatch' || speaker === 'dispatch' ? 'radio' : 'other';
}
