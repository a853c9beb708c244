import type { Policy } from '#doctrine';
import { exploreEncounter, exploreInk, type Work } from '#explore';
import type { Scenario } from '#story';
import { serve } from './serve';

/** What a worker has to know of a story before it can explore it: a scenario with agency packs, or ink alone. */
export type Material =
  { readonly scenario: Scenario; readonly policies: readonly Policy[] } | { readonly json: string };

serve((data) => {
  const material = data as Material;
  if ('json' in material) return (unit) => exploreInk(material.json, unit as Work);
  return (unit) => exploreEncounter(material.scenario, material.policies, unit as Work);
});
