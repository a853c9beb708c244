import type { Policy } from '#doctrine';
import { backTo } from '#classroom';
import { replay, rewind, verdictText } from '#encounter';
import type { KeptRun } from '#records';
import type { Scenario } from '#story';
import type { Started } from './site';

/** Plays a kept run again up to where it was left, or to before a decision of it; what stands in the way is a sentence. */
export function resume(
  scenario: Scenario,
  policy: Policy,
  kept: KeptRun,
  from: number | undefined,
): Started | { readonly problem: string } {
  const again = replay(scenario, policy, kept.log);
  if ('problem' in again) return again;
  const note = verdictText(again.verdict) ?? '';
  // What is only read has nothing to go on from; its report can still be opened.
  const ended = again.encounter.log.some((event) => event.type === 'ended');
  if (again.verdict.outcome === 'read-only' && (from !== undefined || !ended)) return { problem: note };
  if (from === undefined) return { encounter: again.encounter, kept, note };
  const { room } = kept;
  return { encounter: rewind(again.encounter, from), kept: room ? { ...kept, room: backTo(room, from) } : kept, note };
}
