import type { Source } from '#doctrine';
import type { Criterion, Domain, Review } from '#scoring/review';
import { AFTERCARE } from './aftercare';
import { COMMUNICATION } from './communication';
import { DISPOSITION } from './disposition';
import { DISTANCE } from './distance';
import { DUTY } from './duty';
import { FIT } from './force/fit';
import { HELP } from './help';
import { INFORMATION } from './information';
import { JUSTICE } from './justice';
import { LISTENING } from './listening';
import { PRESSURE } from './pressure';
import { PROCESS } from './process';
import { RECORD } from './record';
import { TACTICS } from './tactics';

/** Something to sustain or to improve: one criterion, one sentence, one source, and the log index of the event it judges. */
export interface Finding {
  readonly kind: 'sustain' | 'improve';
  readonly domain: Domain;
  readonly criterion: string;
  readonly sentence: string;
  readonly source: Source;
  /** How much it weighs in its domain, 1-4. */
  readonly weight: number;
  /** Index into the log. */
  readonly event: number;
  /** The decision it belongs to, counted from 1; 0 where it belongs to none. */
  readonly decision: number;
}

/** The table of criteria: everything a report looks for, in the order of the domains. */
export const CRITERIA: readonly Criterion[] = [
  ...COMMUNICATION,
  ...LISTENING,
  ...DISTANCE,
  ...TACTICS,
  ...INFORMATION,
  ...PROCESS,
  ...JUSTICE,
  ...DUTY,
  ...FIT,
  ...HELP,
  ...DISPOSITION,
  ...AFTERCARE,
  ...RECORD,
  ...PRESSURE,
];

/** Holds a run against the table of criteria; findings come in the order of the events they judge. Nothing inside a needless act is praised but what makes up for it. */
export function findingsOf(review: Review): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { id: criterion, kind, domain, source, weight, amends, find } of CRITERIA) {
    for (const { event, decision, sentence } of find(review)) {
      if (kind === 'sustain' && !amends && review.isNeedless(decision)) continue;
      findings.push({ kind, domain, criterion, sentence, source, weight, event, decision });
    }
  }
  return findings.sort((a, b) => a.event - b.event || b.weight - a.weight);
}
