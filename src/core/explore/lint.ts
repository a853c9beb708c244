import type { Policy } from '#doctrine';
import type { Diagnostic, Scenario } from '#story';
import type { Remark } from './lint/decision';
import { giveaways } from './lint/giveaway';
import { outcomes } from './lint/outcomes';
import { speech } from './lint/speech';
import { sampleDecisions } from './sampling';

/**
 * What a teacher would say of a scenario, as warnings with a place: choices given away by length or position, outcomes that are the same or not told,
 * force that costs nothing, officer's lines that no one would say aloud. Decisions are sampled by playing, so silence is not a proof.
 */
export function lintTeaching(scenario: Scenario, policy: Policy): readonly Diagnostic[] {
  const decisions = sampleDecisions(scenario, policy);
  const remarks = [...giveaways(decisions), ...outcomes(decisions), ...speech(decisions)];
  const seen = new Set<string>();
  return remarks.flatMap((remark): readonly Diagnostic[] => {
    const diagnostic = placed(scenario, remark);
    // The same choice is come to in many ways; it is remarked on once.
    const key = `${remark.rule} ${remark.choice ?? remark.message}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [diagnostic];
  });
}

function placed(scenario: Scenario, remark: Remark): Diagnostic {
  const source = Object.values(scenario.choices).find((choice) => choice.id === remark.choice);
  return {
    file: source?.file ?? `stories/${scenario.slug}/main.ink`,
    line: source?.line ?? 0,
    severity: 'warning',
    rule: remark.rule,
    message: remark.message,
  };
}
