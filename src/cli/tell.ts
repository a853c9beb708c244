import { awayText, distanceText, resourceName, signed } from '#doctrine';
import { callings, cueText, type Drove, type Encounter, type EncounterEvent, type Moved } from '#encounter';
import { GONE, groundOf } from '#place';
import type { Scenario } from '#story';
import { sentenceOf } from '#subject';

/** Tells the events of an encounter as lines for a terminal, with the person's state in numbers; events that only machines read give none. */
export function teller({ scenario, log }: Encounter): (event: EncounterEvent) => readonly string[] {
  const calls = callings(scenario.about, log);
  return (event) => tell(scenario, event, (id) => calls(id, event));
}

function tell(scenario: Scenario, event: EncounterEvent, name: (id: string) => string): readonly string[] {
  switch (event.type) {
    case 'began':
      return [`${scenario.about.title}. Seed ${event.seed}, ${event.agency}, ${event.mode}.`];
    case 'entered':
      return ['', `— ${event.phase} —`];
    case 'said':
      return [event.speaker === undefined ? `  ${event.text}` : `${name(event.speaker)}: ${event.text}`];
    case 'observed':
      return event.cues ? [`  (${event.cues.map(cueText).join(' ')})`] : [];
    case 'learned':
      return event.fact === undefined ? [] : [`  [learned: ${event.fact}]`];
    case 'responded':
      return [
        `  [${event.level}, ${event.stage}: escalation ${event.escalation}, trust ${event.trust}, comprehension ${event.comprehension}]`,
        ...event.rules.map(
          (rule) =>
            `    ${rule.field} ${signed(rule.amount)}  ${rule.rule}: ${sentenceOf(rule, scenario.about.subject)}`,
        ),
      ];
    case 'moved':
      return [`  [${name(event.who)} ${whereTo(scenario, event)}]`];
    case 'drove':
      return [`  [${driven(scenario, event)}]`];
    case 'requested':
      return [
        event.seconds === undefined
          ? `  [${resourceName(event.resource)}: not available]`
          : `  [${resourceName(event.resource)}: ${event.seconds <= 0 ? 'on the line now' : `${awayText(event.seconds)} away`}]`,
      ];
    case 'expected':
      return event.seconds === undefined ? [] : [`  [${name(event.who)}: ${awayText(event.seconds)} away]`];
    case 'arrived':
      return [`  [${event.resource ? resourceName(event.resource) : name(event.who ?? '')} arrives]`];
    case 'used-force':
      return [
        `  [force: ${event.option}, while ${event.behavior}${event.decimeters === undefined ? '' : `, at ${distanceText(event.decimeters, 'm')}`}]`,
      ];
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

/** Where a vehicle is now, in the words of the place. */
function driven({ about }: Scenario, { vehicle, to, backward }: Drove): string {
  if (to === GONE) return `the ${vehicle} has ${backward === true ? 'backed away' : 'driven off'}`;
  return `a ${vehicle} stands ${groundOf(about.stage.place).parking[to]?.about ?? to}`;
}

/** Where somebody is now, in the words of the place. */
function whereTo({ about }: Scenario, { to }: Moved): string {
  if (to === GONE) return 'is gone';
  const mark = to.mark === undefined ? undefined : groundOf(about.stage.place).marks[to.mark];
  return mark ? `is ${mark.about}` : `moves`;
}
