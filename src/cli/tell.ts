import { awayText, castName, distanceText, resourceName } from '#doctrine';
import type { EncounterEvent } from '#encounter';
import { apart, coverAt, groundOf, meeting } from '#place';
import type { Scenario } from '#story';

/** An event as lines for a terminal; events that only machines read give none. `numbers` shows the person's state, for authors. */
export function tell(scenario: Scenario, event: EncounterEvent, numbers = true): readonly string[] {
  const name = (id: string) => castName(scenario.about.cast, id);
  switch (event.type) {
    case 'began':
      return [`${scenario.about.title}. Seed ${event.seed}, ${event.agency}, ${event.mode}.`];
    case 'entered':
      return ['', `— ${event.phase} —`];
    case 'said':
      return [event.speaker === undefined ? `  ${event.text}` : `${name(event.speaker)}: ${event.text}`];
    case 'observed':
      return event.cues ? [`  (${event.cues.map((cue) => cue.text).join(' ')})`] : [];
    case 'learned':
      return [`  [learned: ${event.fact}]`];
    case 'responded':
      if (!numbers) return [];
      return [
        `  [${event.level}, ${event.stage}: escalation ${event.escalation}, trust ${event.trust}, comprehension ${event.comprehension}]`,
        ...event.rules.map(
          (rule) => `    ${rule.field} ${rule.amount > 0 ? '+' : ''}${rule.amount}  ${rule.rule}: ${rule.sentence}`,
        ),
      ];
    case 'moved':
      return [
        `  [${distanceText(event.decimetres, 'm')} apart${event.cover ? `, behind ${shelter(scenario, event.decimetres)}` : ''}${event.lightBar ? ', light bar on' : ''}]`,
      ];
    case 'requested':
      return [
        event.seconds === undefined
          ? `  [${resourceName(event.resource)}: not available]`
          : `  [${resourceName(event.resource)}: ${event.seconds <= 0 ? 'on the line now' : `${awayText(event.seconds)} away`}]`,
      ];
    case 'arrived':
      return [`  [${resourceName(event.resource)} arrives]`];
    case 'used-force':
      return [`  [force: ${event.option}, while ${event.behavior}, at ${distanceText(event.decimetres, 'm')}]`];
    case 'injured':
      return [`  [hurt: ${name(event.injury.who)}, ${event.injury.severity}]`];
    case 'rewound':
      return ['', `— back to decision ${event.to} —`];
    case 'ended':
      return [
        '',
        `The end: ${scenario.about.endings.find((ending) => ending.id === event.ending)?.title ?? event.ending} (${event.disposition}).`,
      ];
    case 'offered':
    case 'decided':
      return [];
  }
}

/** What an officer in cover is behind at a distance from the subject, in the words of the place. */
function shelter({ about }: Scenario, decimeters: number): string {
  const ground = groundOf(about.stage.place);
  return coverAt(ground, apart(ground, decimeters), meeting(ground).subject)?.behind ?? 'cover';
}
