import type { Resource } from '#doctrine';
import { roleOf } from '#encounter';
import { goodEndings, type Review } from '#scoring/review';
import { inText, nameOf } from '#scoring/run';

/** Somebody who was sent for: a resource, or a member of the cast by id. */
interface Sent {
  readonly resource?: Resource | undefined;
  readonly who?: string | undefined;
}

/** Those who can take a person in crisis over from an officer, or talk in the officer's place. */
const HELPERS = ['mobile-crisis', 'co-responder', 'cit-officer', 'peer', 'interpreter', 'case-management'] as const;

/** The resources that could take this person over; where the call ends best with medics, they are among them. */
export function helpersOf({ scenario }: Review): readonly Resource[] {
  const toMedics = scenario.about.endings.some(
    ({ fit, disposition }) => fit === 'best' && disposition === 'ems-transport',
  );
  return toMedics ? [...HELPERS, 'ems'] : HELPERS;
}

/** Whether somebody could take this person over: a helper, or the family where the call can end well in their care. */
export function takesOver(review: Review, { resource, who }: Sent): boolean {
  if (resource !== undefined) return helpersOf(review).includes(resource);
  const toFamily = goodEndings(review).some(({ disposition }) => disposition === 'safety-plan');
  return toFamily && who !== undefined && roleOf(who, review.scenario.about) === 'family';
}

/** Somebody who was sent for, inside a sentence. */
export function sentName({ scenario }: Review, { resource, who = '' }: Sent): string {
  return resource === undefined ? nameOf(scenario, who) : inText(resource);
}
