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

/** Domains in which something stays sound although a danger was let run meanwhile: what was known of the person, help that was called, and care. */
const MEANWHILE: readonly Domain[] = ['force-fit', 'resources', 'aftercare'];

/** Tells whether a danger was let run at a decision: silence or a second look is no skill while somebody walks in front of a bus. */
function letsRun({ unaverted }: Review, findings: readonly Finding[]): (finding: Finding) => boolean {
  const [first, last] = unaverted ?? [];
  const run = findings.flatMap(({ criterion, decision }) => (criterion === 'danger-let-run' ? [decision] : []));
  return ({ decision }) =>
    run.includes(decision) || (first && last ? decision >= first.decision && decision <= last.decision : false);
}

/**
 * Holds a run against the table of criteria; findings come in the order of the events they judge. Nothing inside a needless act is praised but what makes up
 * for it, and nothing by which a danger was let run.
 */
export function findingsOf(review: Review): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { id: criterion, kind, domain, source, weight, amends, find } of CRITERIA) {
    for (const { event, decision, sentence } of find(review)) {
      if (kind === 'sustain' && !amends && review.isNeedless(decision)) continue;
      findings.push({ kind, domain, criterion, sentence, source, weight, event, decision });
    }
  }
  const lets = letsRun(review, findings);
  const fair = findings.filter(
    (finding) => finding.kind === 'improve' || MEANWHILE.includes(finding.domain) || !lets(finding),
  );
  return fair.sort((a, b) => a.event - b.event || b.weight - a.weight);
}
