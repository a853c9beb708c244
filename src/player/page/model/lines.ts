import { awayText, curly, quoted, type Resource, resourceName, sentence, speakerName } from '#doctrine';
import { type Arrived, cueText, effective, type Encounter, type EncounterEvent, type Log } from '#encounter';

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

/** The name of somebody in the story of an encounter, as the screen shows it. */
export function nameOf(encounter: Encounter, id: string): string {
  return speakerName(encounter.scenario.about.cast, id);
}

/** Reads one event as a line, when it is something said, seen or announced. */
function lineOf(encounter: Encounter, event: EncounterEvent): SpokenLine | undefined {
  switch (event.type) {
    case 'said': {
      const { speaker } = event;
      if (speaker === undefined) return { kind: 'narration', name: '', text: curly(event.text), at: event.at };
      const name = nameOf(encounter, speaker);
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
      return { kind: 'radio', name: 'Radio', text: arrivedText(encounter, event), at: event.at };
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

function arrivedText(encounter: Encounter, { resource, who }: Arrived): string {
  if (resource !== undefined) return `${resourceName(resource)}: ${HERE[resource]}.`;
  return `${nameOf(encounter, who ?? '')}: on scene.`;
}

/** Reads many events as lines; the same thing seen twice in a row is said once. */
export function linesOf(encounter: Encounter, events: Log): readonly SpokenLine[] {
  const lines: SpokenLine[] = [];
  for (const event of events) {
    const line = lineOf(encounter, event);
    const seen = line?.kind === 'seen' ? lines.filter((earlier) => earlier.kind === 'seen').at(-1) : undefined;
    if (line && seen?.text !== line.text) lines.push(line);
  }
  return lines;
}

/** How help by telephone is announced. */
export const ON_THE_LINE = 'on the line';

/** How a resource that has come is announced. */
export const HERE: Readonly<Record<Resource, string>> = {
  backup: 'on scene',
  supervisor: 'on scene',
  'cit-officer': 'on scene',
  'co-responder': 'on scene',
  'mobile-crisis': 'on scene',
  ems: 'staged nearby',
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
