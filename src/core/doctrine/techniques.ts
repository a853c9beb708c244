import type { Source } from './sources';
import type { Step } from './steps';

/** How a technique counts in the communication mix. */
export type Family = 'listening' | 'telling' | 'directing' | 'pressure' | 'tactics' | 'information' | 'care';

/** One thing an officer can say or do: its name for reports, how it counts, seconds it takes unless the author says otherwise, decision steps it serves, and its source. */
export interface Technique {
  readonly id: string;
  readonly kind: 'say' | 'do';
  readonly name: string;
  readonly family: Family;
  readonly takes: number;
  readonly steps: readonly Step[];
  readonly source: Source;
}

type Row = readonly [id: string, name: string, family: Family, takes: number, steps: readonly Step[], source: Source];

const SAY = [
  ['introduce', 'Gave name and role', 'telling', 6, ['act'], 'beta'],
  ['ask-name', 'Asked how to address the person', 'listening', 6, ['collect'], 'beta'],
  ['minimal-encourager', 'Minimal encourager', 'listening', 5, ['collect'], 'fbi-listening'],
  ['open-question', 'Open question', 'listening', 15, ['collect'], 'fbi-listening'],
  ['closed-question', 'Closed question', 'telling', 8, ['collect'], 'icat-communication'],
  ['reflect', 'Reflecting', 'listening', 10, ['collect'], 'fbi-listening'],
  ['name-emotion', 'Naming the emotion', 'listening', 12, ['assess'], 'fbi-listening'],
  ['paraphrase', 'Paraphrase', 'listening', 12, ['assess'], 'fbi-listening'],
  ['i-message', '“I” message', 'telling', 10, ['act'], 'fbi-listening'],
  ['summarize', 'Summary', 'listening', 18, ['assess', 'act'], 'fbi-listening'],
  ['validate', 'Acknowledged without agreeing or arguing', 'listening', 12, ['assess'], 'beta'],
  ['ask-about-voices', 'Asked about the voices', 'listening', 15, ['collect', 'assess'], 'default'],
  ['ask-about-harm', 'Asked directly about harm', 'listening', 15, ['collect', 'assess'], 'qpr'],
  ['ask-about-weapon', 'Asked about a weapon', 'telling', 10, ['collect', 'assess'], 'default'],
  ['ask-wants', 'Asked what the person wants', 'listening', 12, ['collect', 'options'], 'beta'],
  ['ask-agreement', 'Asked for agreement', 'listening', 8, ['options'], 'icat-communication'],
  ['ask-permission', 'Asked permission', 'listening', 8, ['options'], 'icat-communication'],
  ['ask-ability', 'Checked ability to comply', 'listening', 12, ['assess', 'powers'], 'seattle-8100'],
  ['explain', 'Explained what happens and why', 'telling', 12, ['act'], 'icat-communication'],
  ['reassure', 'Said you are here to keep everyone safe', 'telling', 8, ['act'], 'beta'],
  ['apologize', 'Apologized', 'telling', 8, ['act'], 'default'],
  ['affirm', 'Affirmed something true', 'telling', 8, ['act'], 'beta'],
  ['affirm-right', 'Affirmed a right', 'telling', 8, ['powers'], 'default'],
  ['agree-to-differ', 'Agreed to differ', 'telling', 10, ['act'], 'beta'],
  ['honest-promise', 'Promised only what can be kept', 'telling', 10, ['act', 'powers'], 'default'],
  ['offer-choice', 'Offered choices', 'telling', 12, ['options'], 'beta'],
  ['offer-help', 'Offered help or hope', 'telling', 12, ['options'], 'beta'],
  ['suggest', 'Advised or persuaded', 'directing', 12, ['options'], 'bcsm'],
  ['instruct', 'One clear instruction, calmly', 'directing', 8, ['act'], 'icat-communication'],
  ['set-limit', 'Set a respectful limit', 'directing', 10, ['act', 'powers'], 'beta'],
  ['hand-over', 'Introduced who takes over', 'telling', 20, ['act'], 'dispositions'],
  ['inform-family', 'Told the family what happens next', 'telling', 30, ['act'], 'default'],
  ['tell-rights', 'Said what the legal ground is', 'telling', 15, ['powers'], 'default'],
  ['warn-force', 'Warned of force, calmly', 'directing', 6, ['powers', 'act'], 'seattle-8100'],
  ['command', 'Command', 'directing', 5, ['act'], 'icat-communication'],
  ['repeat-command', 'Repeated command', 'pressure', 5, ['act'], 'icat-communication'],
  ['threaten', 'Threat', 'pressure', 6, [], 'icat-communication'],
  ['challenge', 'Challenge or blame', 'pressure', 6, [], 'beta'],
  ['calm-down', '“Calm down”', 'pressure', 4, [], 'icat-communication'],
  ['argue', 'Argued with the belief', 'pressure', 10, [], 'beta'],
  ['play-along', 'Played along with the belief', 'pressure', 10, [], 'default'],
  ['false-promise', 'Promised what cannot be kept', 'pressure', 8, [], 'default'],
  ['dismiss', 'Dismissed or hurried', 'pressure', 6, [], 'procedural-justice'],
  ['minimize', 'Made it small', 'pressure', 6, [], 'default'],
  ['yes-but', '“I understand, but ...”', 'pressure', 8, [], 'default'],
  ['lecture', 'Lectured', 'pressure', 12, [], 'default'],
  ['demand-id', 'Demanded identification', 'pressure', 6, [], 'default'],
  ['take-sides', 'Took sides', 'pressure', 8, [], 'procedural-justice'],
] as const satisfies readonly Row[];

const DO = [
  ['wait', 'Silence, on purpose', 'listening', 20, ['assess'], 'fbi-listening'],
  ['step-back', 'Stepped back', 'tactics', 6, ['options', 'act'], 'icat-tactics'],
  ['take-cover', 'Took cover', 'tactics', 8, ['options', 'act'], 'icat-tactics'],
  ['reposition', 'Repositioned, leaving a way out', 'tactics', 8, ['assess', 'act'], 'beta'],
  ['approach', 'Moved closer, slowly', 'tactics', 8, ['act'], 'beta'],
  ['crowd', 'Moved in close', 'pressure', 5, [], 'beta'],
  ['open-stance', 'Showed open hands, at an angle', 'tactics', 4, ['act'], 'beta'],
  ['lower-height', 'Sat or crouched to the person’s height', 'tactics', 8, ['act'], 'default'],
  ['observe', 'Watched and took stock', 'tactics', 12, ['collect', 'assess'], 'icat-cdm'],
  ['lights-off', 'Switched the light bar off', 'tactics', 5, ['options', 'act'], 'default'],
  ['lights-on', 'Switched the light bar on', 'pressure', 3, [], 'default'],
  ['siren', 'Used the siren', 'pressure', 3, [], 'default'],
  ['radio-down', 'Turned the radio down', 'tactics', 4, ['act'], 'icat-communication'],
  ['clear-bystanders', 'Moved bystanders back', 'tactics', 20, ['options', 'act'], 'beta'],
  ['separate', 'Separated people', 'tactics', 15, ['options', 'act'], 'default'],
  ['direct-traffic', 'Stopped or directed traffic', 'tactics', 15, ['options', 'act'], 'default'],
  ['one-voice', 'Agreed on one voice', 'tactics', 8, ['options', 'act'], 'contact-cover'],
  ['brief', 'Briefed those arriving', 'tactics', 15, ['act'], 'icat-tactics'],
  ['make-plan', 'Made a working plan', 'tactics', 15, ['assess', 'options'], 'icat-tactics'],
  ['check-policy', 'Thought through powers and policy', 'tactics', 8, ['powers'], 'icat-cdm'],
  ['offer-item', 'Offered something small', 'care', 15, ['options', 'act'], 'beta'],
  ['show', 'Showed what words could not say', 'telling', 10, ['act'], 'ada-deaf'],
  ['secure-vehicle', 'Made a vehicle safe', 'tactics', 15, ['act'], 'default'],
  ['secure-weapon', 'Made a weapon safe', 'tactics', 15, ['act'], 'default'],
  ['search', 'Searched, with an explanation', 'tactics', 25, ['powers', 'act'], 'default'],
  ['walk-together', 'Walked alongside', 'tactics', 30, ['act'], 'default'],
  ['disengage', 'Disengaged with a plan', 'tactics', 20, ['options', 'act'], 'default'],
  ['leave', 'Left', 'pressure', 10, [], 'default'],
  ['block-exit', 'Blocked the way out', 'pressure', 6, [], 'beta'],
  ['intervene', 'Stepped in with a colleague', 'tactics', 8, ['act'], 'duty-to-intervene'],
  ['render-aid', 'Gave medical aid', 'care', 40, ['act'], 'perf-principles'],
  ['recovery-position', 'Moved the person off the stomach', 'care', 10, ['act'], 'positional-asphyxia'],
  ['check-injury', 'Checked for injury', 'care', 20, ['collect', 'act'], 'perf-principles'],
  ['follow-up', 'Arranged a follow-up', 'care', 30, ['options', 'act'], 'dispositions'],
  ['report', 'Reported and recorded', 'care', 60, ['act'], 'default'],
  ['debrief', 'Debriefed with those present', 'care', 60, ['act'], 'iacp'],
  ['proceed', 'Went on', 'tactics', 5, ['act'], 'default'],
  ['hurry', 'Hurried', 'pressure', 5, [], 'default'],
  [
    'arrive-quietly',
    'Arrived without lights or siren, parked short',
    'tactics',
    30,
    ['options', 'act'],
    'icat-tactics',
  ],
  ['arrive-hot', 'Arrived with lights and siren', 'pressure', 15, [], 'default'],
  ['hold-for-resource', 'Held for a resource', 'tactics', 60, ['options'], 'icat-tactics'],
] as const satisfies readonly Row[];

const ASK = [
  ['dispatch-history', 'Asked dispatch for history'],
  ['dispatch-weapons', 'Asked dispatch about weapons'],
  ['dispatch-caller', 'Asked dispatch about the caller'],
  ['dispatch-plan', 'Asked dispatch for a care plan on file'],
  ['dispatch-scene', 'Asked dispatch about the place'],
  ['dispatch-update', 'Asked dispatch for an update'],
  ['witness', 'Asked a witness'],
  ['family', 'Asked the family'],
  ['colleague', 'Asked a colleague'],
] as const;

/** What an officer can say, by technique. */
export type SayWord = (typeof SAY)[number][0];
/** What an officer can do short of force. */
export type DoWord = (typeof DO)[number][0];
/** Whom an officer can ask for information, and about what. */
export type AskWord = (typeof ASK)[number][0];

const technique =
  (kind: 'say' | 'do') =>
  ([id, name, family, takes, steps, source]: Row): Technique => ({ id, kind, name, family, takes, steps, source });

/** Every technique of speech. */
export const SAY_TECHNIQUES: readonly Technique[] = SAY.map(technique('say'));
/** Every act short of force. */
export const DO_TECHNIQUES: readonly Technique[] = DO.map(technique('do'));
/** Every question to somebody other than the subject. */
export const ASK_TECHNIQUES: readonly Technique[] = ASK.map(([id, name]) => ({
  id,
  kind: 'do',
  name,
  family: 'information',
  takes: 15,
  steps: ['collect'],
  source: 'icat-cdm',
}));
